/** Cells behind a figure, in reading order and shortened to runs: 'DL_MinhChung!D12:D14'. */
import { cellRuns, parseAddress, type Ref } from '../cell';

/** Orders addresses as they stand on their sheets; text that is no address comes last. */
export function compareSources(a: string, b: string): number {
  return comparePlaces({ text: a, ref: parseAddress(a) }, { text: b, ref: parseAddress(b) });
}

/** An address with what it names, for sorting many. */
export interface Place {
  readonly text: string;
  readonly ref: Ref | null;
}

export function comparePlaces({ text: a, ref: left }: Place, { text: b, ref: right }: Place): number {
  if (left === null || right === null) return left === right ? (a < b ? -1 : a > b ? 1 : 0) : left === null ? 1 : -1;
  if (left.sheet !== right.sheet) return left.sheet < right.sheet ? -1 : 1;
  return left.row - right.row || left.column - right.column;
}

/** The cells as a reader sees them. */
export function cellsText(src: readonly string[]): string {
  return src.length === 1 ? src[0]! : runs(src).join(', ');
}

/** ' (GiaiNgan!F7)', or '' where no cell is known: what a sentence puts after a figure. */
export function cellsIn(src: readonly string[]): string {
  return src.length === 0 ? '' : ` (${cellsText(src)})`;
}

/** Single cells below each other joined; anything else as it is. */
function runs(src: readonly string[]): string[] {
  const columns = new Map<string, number[]>();
  const others: string[] = [];
  for (const text of [...new Set(src)].sort(compareSources)) {
    const ref = parseAddress(text);
    if (ref === null || ref.rows > 1 || ref.columns > 1) others.push(text);
    else {
      const key = `${ref.sheet}\u001f${ref.column}`;
      columns.set(key, [...(columns.get(key) ?? []), ref.row]);
    }
  }
  const joined = [...columns].flatMap(([key, rows]) => {
    const [sheet, column] = key.split('\u001f');
    return cellRuns(sheet!, Number(column), rows);
  });
  return [...joined, ...others];
}
