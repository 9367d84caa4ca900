/** Runs and blocks in few letters, so that a paper reads like the paper. */
import { parseAddress, type Ref } from '../../../cell';
import { amountInWords } from '../../../amount/words';
import type { Align, Block, Run, TableColumn, TableRow } from '../../paper';

export const t = (text: string): Run => ({ text });
export const b = (text: string): Run => ({ text, bold: true });
export const i = (text: string): Run => ({ text, italic: true });
/** Left for a person to fill in; `hint` says what. */
export const dots = (hint: string): Run => ({ text: hint, blank: true });
/** The text, or a blank where nobody knows it yet. */
export const or = (text: string | null | undefined, hint: string): Run =>
  text === null || text === undefined || text === '' ? dots(hint) : t(text);
/** Words that rest on cells. */
export const cited = (text: string, src: readonly string[]): Run => ({ text, src: refs(src) });

export function refs(src: readonly string[]): Ref[] {
  return src.flatMap((text) => parseAddress(text) ?? []);
}

type Words = Run | string;
export const runs = (words: readonly Words[]): Run[] =>
  words.map((word) => (typeof word === 'string' ? t(word) : word));

export const para = (...words: Words[]): Block => ({ is: 'paragraph', runs: runs(words) });
/** A note in small letters, under or above a table. */
export const small = (...words: Words[]): Block => ({
  is: 'paragraph',
  small: true,
  indent: false,
  runs: runs(words),
});
export const line = (align: Align, ...words: Words[]): Block => ({
  is: 'paragraph',
  align,
  indent: false,
  runs: runs(words),
});
export const title = (...words: Words[]): Block => ({ is: 'heading', level: 1, runs: runs(words) });
export const section = (...words: Words[]): Block => ({ is: 'heading', level: 2, runs: runs(words) });
/** Each ends with ';', the last with '.', unless it ends a sentence itself. */
export const bullets = (items: readonly (readonly Words[])[]): Block => ({
  is: 'list',
  mark: '-',
  items: items.map((words, at) => closedBy(runs(words), at === items.length - 1 ? '.' : ';')),
});

function closedBy(words: Run[], sign: string): Run[] {
  const last = words[words.length - 1];
  return last !== undefined && last.blank !== true && /[.;:!?]$/.test(last.text) ? words : [...words, t(sign)];
}
export const page = (landscape = false): Block => ({ is: 'page', landscape });

export const column = (heading: string, width: number, align: Align = 'left', group?: string): TableColumn => ({
  heading,
  width,
  align,
  ...(group !== undefined && { group }),
});

/** Stays on the page of the row after it. */
export const keptRow = (line: TableRow): TableRow => ({ ...line, withNext: true });
/** A line over the whole table. */
export const groupRow = (words: string): TableRow => ({ cells: [[t(words)]], kind: 'group' });

export const row = (...cells: (Words | readonly Words[])[]): TableRow => ({
  cells: cells.map((cell) => runs(Array.isArray(cell) ? (cell as readonly Words[]) : [cell as Words])),
});

export const table = (columns: readonly TableColumn[], rows: readonly TableRow[], caption?: string): Block => ({
  is: 'table',
  columns,
  rows,
  ...(caption !== undefined && { caption }),
});

/** '02', '15': counts as documents write them. */
export const two = (count: number): string => String(count).padStart(2, '0');

/** '02 (hai)'. */
export function counted(count: number): string {
  const words = amountInWords(count).replace(/ đồng$/, '');
  return `${two(count)} (${words.toLowerCase()})`;
}
