/** A department's own .docx filled in: placeholders become values, rows of lists repeat, everything else stays byte for byte. */
import type { Paper } from '../../../core/report/paper';
import { type Message, message } from '../../../messages/message';
import { problemOf } from '../../problem';
import { decodePart, encodePart } from '../../xml/text';
import { readDirectory } from '../../zip/directory';
import { unpack } from '../../zip/entry';
import { pack, writeZip } from '../../zip/write';
import { nearest } from './nearest';
import { nameOf, namesIn, unclosedIn } from './placeholders';
import { filledXml, mixedIn } from './repeat';
import { paragraphsOf } from './texts';

/** Body, headers, footers and notes hold words. */
const WORDS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

function isKnown(typed: string, { fields, lists }: Paper): boolean {
  const [list = '', column] = nameOf(typed).split('.');
  if (column === undefined) return Object.hasOwn(fields, list);
  return lists[list]?.columns?.includes(column) ?? false;
}

function unknown(typed: readonly string[], { fields, lists }: Paper, file: string): Message {
  const items = Object.entries(lists).flatMap(([list, { columns }]) => columns.map((column) => `${list}.${column}`));
  const known = [...Object.keys(fields), ...items];
  const near = (name: string) => nearest(nameOf(name), known);
  const [name = '', ...more] = typed.map((each) => each.slice(0, 100));
  if (more.length === 0) return message('docx.unknownPlaceholder', { name, nearest: near(name), file });
  const names = [name, ...more].map((each) => `{{${each}}} → {{${near(each)}}}`).join('; ');
  return message('docx.unknownPlaceholders', { n: typed.length, names, file });
}

/** What has to be mended in the template, all of one kind at once; null where it can be filled in. */
function templateProblem(parts: readonly string[], paper: Paper, file: string): Message | null {
  const paragraphs = parts.flatMap(paragraphsOf);
  const open = paragraphs.map(unclosedIn).filter((text) => text !== '');
  if (open.length > 0) return message('docx.unclosed', { file, texts: open.map((text) => `“${text}”`).join('; ') });
  const strange = paragraphs.flatMap(namesIn).filter((typed) => !isKnown(typed, paper));
  if (strange.length > 0) return unknown([...new Set(strange)], paper, file);
  const mixed = parts.flatMap(mixedIn);
  if (mixed.length === 0) return null;
  const rows = mixed.map((names) => names.map((name) => `{{${name}}}`).join(', ')).join('; ');
  return message('docx.mixedLists', { file, rows });
}

/** Never throws: a file that is no .docx, or a placeholder nobody can fill in, comes back as a sentence that names it. */
export function fillTemplate(
  paper: Paper,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): { readonly bytes: Uint8Array } | { readonly problem: Message } {
  try {
    const entries = readDirectory(bytes);
    if (!entries.some((entry) => entry.name === 'word/document.xml'))
      return { problem: message('docx.notDocument', { file: name }) };
    const parts = new Map(
      entries.filter((entry) => WORDS.test(entry.name)).map((entry) => [entry, decodePart(unpack(entry))]),
    );
    const problem = templateProblem([...parts.values()], paper, name);
    if (problem !== null) return { problem };
    const filled = entries.map((entry) => {
      const xml = parts.get(entry);
      const made = xml === undefined ? undefined : filledXml(xml, paper);
      return made === undefined || made === xml ? entry : pack(entry.name, encodePart(made), entry);
    });
    return { bytes: writeZip(filled) };
  } catch (error) {
    const problem = problemOf(error, name);
    return { problem: problem.key === 'files.password' ? problem : message('docx.notDocument', { file: name }) };
  }
}
