/** Placeholders in a paragraph, '{{ten_co_quan}}', and their replacement within the runs that they stand in. */
import { fold } from '../../../core/text';
import type { Splice } from '../../patch/splice';
import { escapeXml } from '../../xml/text';
import { plain } from '../runs';
import type { Paragraph } from './texts';

const PLACEHOLDER = /\{\{([^{}]*)\}\}/g;

/** How a name is looked up: '{{ Tên cơ quan }}' means ten_co_quan. */
export function nameOf(typed: string): string {
  return fold(typed)
    .trim()
    .replace(/[^a-z0-9.]+/g, '_')
    .replace(/^_+|_+$/g, '');
}

export function namesIn({ texts }: Paragraph): string[] {
  const whole = texts.map(({ text }) => text).join('');
  return [...whole.matchAll(PLACEHOLDER)].map(([, typed]) => typed!);
}

/** Words from an opening '{{' that nothing closes; '' where there is none. */
export function unclosedIn({ texts }: Paragraph): string {
  const whole = texts.map(({ text }) => text).join('');
  const rest = whole.replace(PLACEHOLDER, (found) => '\u0000'.repeat(found.length));
  const at = rest.indexOf('{{');
  return at < 0 ? '' : whole.slice(at, at + 40);
}

/** Text as it stands between <w:t> and </w:t>; a line break leaves the element and comes back. */
function contentXml(text: string): string {
  return plain(text).split('\n').map(escapeXml).join('</w:t><w:br/><w:t xml:space="preserve">');
}

/** What changes in the XML: the value goes where the placeholder begins, the rest of it is taken out of the later runs. */
export function replaced(paragraph: Paragraph, valueOf: (typed: string) => string): Splice[] {
  const { texts } = paragraph;
  const whole = texts.map(({ text }) => text).join('');
  const matches = [...whole.matchAll(PLACEHOLDER)];
  if (matches.length === 0) return [];
  let at = 0;
  return texts.flatMap(({ tagStart, end, text }): Splice[] => {
    const [from, to] = [at, at + text.length];
    at = to;
    let next = from;
    let xml = '';
    let touched = false;
    for (const match of matches) {
      const [first, last] = [match.index, match.index + match[0].length];
      if (last <= from || first >= to) continue;
      touched = true;
      xml += contentXml(whole.slice(next, Math.max(next, first)));
      if (first >= from) xml += contentXml(valueOf(match[1]!));
      next = Math.min(to, last);
    }
    if (!touched) return [];
    xml += contentXml(whole.slice(next, to));
    return [{ start: tagStart, end, text: `<w:t xml:space="preserve">${xml}` }];
  });
}
