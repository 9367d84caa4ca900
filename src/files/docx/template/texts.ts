/** The words of a WordprocessingML part by paragraph: Word splits a sentence over runs as it likes, so a placeholder is looked for in all of them. */
import { Scanner } from '../../xml/scanner';
import { decodeXml } from '../../xml/text';

/** One <w:t>: the range of its tag and of its content. */
export interface Text {
  readonly tagStart: number;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

export interface Paragraph {
  readonly start: number;
  end: number;
  readonly texts: Text[];
  /** The innermost table row around it, where there is one. */
  readonly row: Row | null;
}

export interface Row {
  readonly start: number;
  end: number;
}

/** Innermost paragraphs with their texts; a text box inside a paragraph has paragraphs of its own. */
export function paragraphsOf(xml: string): Paragraph[] {
  const found: Paragraph[] = [];
  const open: Paragraph[] = [];
  const rows: Row[] = [];
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.prefix !== 'w:') continue;
    const { name, opens, closes } = tags;
    if (opens && closes) continue;
    if (name === 'tr') {
      if (opens) rows.push({ start: tags.start, end: tags.end });
      else rows.pop()!.end = tags.end;
    } else if (name === 'p') {
      if (opens) {
        const paragraph = { start: tags.start, end: tags.end, texts: [], row: rows[rows.length - 1] ?? null };
        open.push(paragraph);
        found.push(paragraph);
      } else open.pop()!.end = tags.end;
    } else if (name === 't' && opens) {
      const [tagStart, start] = [tags.start, tags.end];
      const end = xml.indexOf('</w:t>', start);
      if (end < 0) break;
      open[open.length - 1]?.texts.push({ tagStart, start, end, text: decodeXml(xml.slice(start, end)) });
    }
  }
  return found;
}
