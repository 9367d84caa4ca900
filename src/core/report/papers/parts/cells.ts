/** Cells of a whole agency in few letters: 'GiaiNgan, dòng 14, 17–29: (1) cột J | W, Z'. */
import { columnLetter, parseAddress, type Ref } from '../../../cell';
import { cellsText } from '../../../evaluation';

/** Cells of one row of a table, in parts: those of the plan, those of the money. */
export interface RowCells {
  /** What names the row: '(1)', '31/10'. */
  readonly label: string;
  readonly parts: readonly (readonly string[])[];
}

/** 'GiaiNgan!J14, J17:J29': the sheet is named once. */
export function shortCells(src: readonly string[]): string {
  if (src.length === 0) return '–';
  let last = '';
  const parts = cellsText(src)
    .split(', ')
    .map((text) => {
      const at = text.lastIndexOf('!');
      const sheet = text.slice(0, at + 1);
      const shown = sheet === last ? text.slice(at + 1) : text;
      last = sheet;
      return shown;
    });
  return parts.join(', ');
}

/** [14, 17, 18, 19] → '14, 17–19'; printed rows. */
function rowsText(rows: readonly number[]): string {
  const parts: string[] = [];
  for (let i = 0; i < rows.length;) {
    let end = i;
    while (rows[end + 1] === rows[end]! + 1) end += 1;
    parts.push(end === i ? String(rows[i]) : `${rows[i]}–${rows[end]}`);
    i = end + 1;
  }
  return parts.join(', ');
}

/** The same rows of some columns of one sheet; null where cells are of no such shape. */
function shapeOf(src: readonly string[]): { readonly place: string; readonly columns: string } | null {
  const refs = src.map((text) => parseAddress(text));
  const rows = new Map<number, Set<number>>();
  let sheet: string | null = null;
  for (const ref of refs as (Ref | null)[]) {
    if (ref === null || ref.sheet === '' || (sheet !== null && ref.sheet !== sheet)) return null;
    sheet = ref.sheet;
    for (let column = ref.column; column < ref.column + ref.columns; column += 1) {
      const own = rows.get(column) ?? new Set<number>();
      for (let row = ref.row; row < ref.row + ref.rows; row += 1) own.add(row + 1);
      rows.set(column, own);
    }
  }
  const texts = [...rows.values()].map((own) => rowsText([...own].sort((a, b) => a - b)));
  if (sheet === null || texts.some((text) => text !== texts[0])) return null;
  const columns = [...rows.keys()].sort((a, b) => a - b).map(columnLetter);
  return { place: `${sheet}, dòng ${texts[0]}`, columns: columns.join(', ') };
}

/** All rows in one text: rows of a sheet are named once where every column has the same ones. */
export function cellsOfRows(rows: readonly RowCells[]): string {
  const places = new Map<string, string[]>();
  const others: string[] = [];
  for (const { label, parts } of rows) {
    const shapes = parts.map(shapeOf);
    const place = shapes[0]?.place;
    if (place !== undefined && shapes.every((shape) => shape?.place === place)) {
      const columns = shapes.map((shape) => shape!.columns).join(' | ');
      places.set(place, [...(places.get(place) ?? []), `${label} cột ${columns}`]);
    } else others.push(`${label} ${parts.map(shortCells).join(' | ')}`);
  }
  return [...[...places].map(([place, own]) => `${place}: ${own.join('; ')}`), ...others].join('. ');
}
