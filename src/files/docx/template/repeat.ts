/** Rows of lists: a table row (outside tables a paragraph) with '{{tap_the.ten}}' stands there once for each item. */
import type { Paper } from '../../../core/report/paper';
import { type Splice, splice } from '../../patch/splice';
import { nameOf, namesIn, replaced } from './placeholders';
import { paragraphsOf, type Row } from './texts';

const NOTHING = 'Không có';
/** Marks of Word that may stand in a document only once. */
const ONCE = / w14:(?:paraId|textId)="[^"]*"|<w:bookmark(?:Start|End)\b[^>]*\/>/g;

const listOf = (typed: string): string | null => {
  const [list, column] = nameOf(typed).split('.');
  return column === undefined ? null : list!;
};

function copies(piece: string, list: string, { lists, fields }: Paper): string {
  const { columns, rows } = lists[list]!;
  const paragraphs = paragraphsOf(piece);
  const filled = (values: Readonly<Record<string, string>>) =>
    splice(
      piece,
      paragraphs.flatMap((paragraph) =>
        replaced(paragraph, (typed) => {
          const [name = '', column] = nameOf(typed).split('.');
          if (column === undefined) return fields[name] ?? '';
          return name === list ? (values[column] ?? '') : '';
        }),
      ),
    );
  if (rows.length === 0) {
    const asked = paragraphs.flatMap(namesIn).map((typed) => nameOf(typed).split('.')[1]);
    const first = columns.find((column) => column !== 'stt' && asked.includes(column)) ?? 'stt';
    return filled({ [first]: NOTHING });
  }
  return rows.map((row, i) => (i === 0 ? filled(row) : filled(row).replace(ONCE, ''))).join('');
}

/** A row or paragraph that stands there once for each item. */
interface Repeating {
  readonly piece: Row;
  readonly list: string;
}

/** A row inside a row that repeats is written out with it and is none of its own. */
function repeatingIn(xml: string): Repeating[] {
  const pieces = new Map<number, Repeating>();
  for (const paragraph of paragraphsOf(xml)) {
    const list = namesIn(paragraph)
      .map(listOf)
      .find((each) => each !== null);
    const piece = paragraph.row ?? paragraph;
    if (list !== undefined && list !== null && !pieces.has(piece.start)) pieces.set(piece.start, { piece, list });
  }
  const all = [...pieces.values()];
  return all.filter(
    ({ piece }) => !all.some((other) => other.piece.start < piece.start && other.piece.end > piece.end),
  );
}

/** Placeholders of every row that asks for items of two lists: it cannot repeat for both. */
export function mixedIn(xml: string): string[][] {
  return repeatingIn(xml).flatMap(({ piece: { start, end } }) => {
    const names = paragraphsOf(xml.slice(start, end)).flatMap(namesIn);
    const ofLists = names.filter((typed) => listOf(typed) !== null);
    return new Set(ofLists.map(listOf)).size > 1 ? [[...new Set(ofLists)]] : [];
  });
}

/** The part filled in, every list written out. Names are known to be there; values are written, never read again. */
export function filledXml(xml: string, paper: Paper): string {
  const pieces = repeatingIn(xml);
  const lists = pieces.map(({ piece: { start, end }, list }): Splice => ({
    start,
    end,
    text: copies(xml.slice(start, end), list, paper),
  }));
  const single = paragraphsOf(xml).filter(
    ({ start, end }) => !pieces.some(({ piece }) => piece.start <= start && end <= piece.end),
  );
  const fields = single.flatMap((paragraph) => replaced(paragraph, (typed) => paper.fields[nameOf(typed)] ?? ''));
  return splice(
    xml,
    [...lists, ...fields].sort((a, b) => a.start - b.start),
  );
}
