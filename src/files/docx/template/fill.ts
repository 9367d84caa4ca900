/** A department's own .docx filled in: placeholders become values, rows of lists repeat, everything else stays byte for byte. */
import type { Paper } from '../../../core/report/paper';
import { type Message, message } from '../../../messages/message';
import { splice } from '../../patch/splice';
import { problemOf } from '../../problem';
import { decodePart, encodePart } from '../../xml/text';
import { readDirectory } from '../../zip/directory';
import { unpack, type ZipEntry } from '../../zip/entry';
import { pack, writeZip } from '../../zip/write';
import { nearest } from './nearest';
import { nameOf, namesIn, replaced } from './placeholders';
import { repeated } from './repeat';
import { paragraphsOf } from './texts';

/** Body, headers, footers and notes hold words. */
const WORDS = /^word\/(document|header\d*|footer\d*|footnotes|endnotes)\.xml$/;

type Filled = { readonly xml: string } | { readonly problem: Message };

function unknown(typed: string, { fields, lists }: Paper, file: string): Message {
  const items = Object.entries(lists).flatMap(([list, { columns }]) => columns.map((column) => `${list}.${column}`));
  const name = nearest(nameOf(typed), [...Object.keys(fields), ...items]);
  return message('docx.unknownPlaceholder', { name: typed.slice(0, 100), nearest: name, file });
}

function filledPart(xml: string, paper: Paper, file: string): Filled {
  const known = (typed: string) => {
    const [list = '', column] = nameOf(typed).split('.');
    return column === undefined
      ? Object.hasOwn(paper.fields, list)
      : (paper.lists[list]?.columns?.includes(column) ?? false);
  };
  const strange = paragraphsOf(xml)
    .flatMap(namesIn)
    .find((typed) => !known(typed));
  if (strange !== undefined) return { problem: unknown(strange, paper, file) };
  const rows = repeated(xml, paper);
  const edits = paragraphsOf(rows).flatMap((paragraph) => replaced(paragraph, (typed) => paper.fields[nameOf(typed)]!));
  return { xml: splice(rows, edits) };
}

/** Never throws: a file that is no .docx, or a placeholder nobody knows, comes back as a sentence that names it. */
export function fillTemplate(
  paper: Paper,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): { readonly bytes: Uint8Array } | { readonly problem: Message } {
  try {
    const entries = readDirectory(bytes);
    if (!entries.some((entry) => entry.name === 'word/document.xml'))
      return { problem: message('docx.notDocument', { file: name }) };
    const filled: ZipEntry[] = [];
    for (const entry of entries) {
      if (!WORDS.test(entry.name)) {
        filled.push(entry);
        continue;
      }
      const xml = decodePart(unpack(entry));
      const part = filledPart(xml, paper, name);
      if ('problem' in part) return part;
      filled.push(part.xml === xml ? entry : pack(entry.name, encodePart(part.xml), entry));
    }
    return { bytes: writeZip(filled) };
  } catch (error) {
    const problem = problemOf(error, name);
    return { problem: problem.key === 'files.password' ? problem : message('docx.notDocument', { file: name }) };
  }
}
