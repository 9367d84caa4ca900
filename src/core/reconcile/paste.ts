/** Text copied from another sheet, rows by line and cells by tab, as a grid. Read as data only. */
import { type Grid, gridOf } from '../cell';

/** Longer text is a whole file: it is opened, not pasted. */
export const LONGEST_PASTE = 5_000_000;

/** Null where nothing stands in the text. Quoted cells may hold line breaks and tabs, as spreadsheets copy them. */
export function pastedGrid(text: string, sheet: string): Grid | null {
  const rows: string[][] = [[]];
  let cell = '';
  let quoted = false;
  const source = text.slice(0, LONGEST_PASTE).replace(/\r\n?/g, '\n');
  const end = () => {
    rows[rows.length - 1]!.push(cell);
    cell = '';
  };
  for (let at = 0; at < source.length; at++) {
    const sign = source[at]!;
    if (quoted) {
      if (sign !== '"') cell += sign;
      else if (source[at + 1] === '"') cell += source[at++];
      else quoted = false;
    } else if (sign === '"' && cell === '') quoted = true;
    else if (sign === '\t') end();
    else if (sign === '\n') {
      end();
      rows.push([]);
    } else cell += sign;
  }
  end();
  const values = rows.map((row) => row.map((one) => (one.trim() === '' ? null : one)));
  while (values.length > 0 && values[values.length - 1]!.every((one) => one === null)) values.pop();
  return values.length === 0 ? null : gridOf(sheet, values);
}
