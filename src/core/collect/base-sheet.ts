/** Out of sight: the rows as the workbook had them when the form was made, so that a change on either side shows. */
import { at, type Cell, type Grid, looksEmpty, type SheetDress, textOf, type WrittenCell } from '../cell';
import { readCell } from '../store/cell-reading';
import { encode } from '../store/encode';
import type { StoredRow } from '../store/spec';
import type { FormRow } from './ahead';
import type { FormSheet } from './model';
import { columnsOf, type FormPart, type PartId, PARTS } from './parts';
import { told } from './words';

const FROM = 2;
/** Part, code, whether the workbook held it. */
const LEAD = 3;
const KNOWN = 'x';

export function baseSheet(
  parts: readonly { readonly part: FormPart; readonly rows: readonly FormRow[] }[],
  stamp: readonly WrittenCell[],
): { sheet: FormSheet; dress: SheetDress } {
  const name = told('base.sheet');
  const body = parts.flatMap(({ part, rows }) => {
    const spec = { name: '', version: 1, columns: columnsOf(part) };
    const values = rows.map((row) => row.values);
    const cells = encode(spec, values, { sheet: '', version: 1, revision: 0, by: '', at: '' }).slice(2);
    return rows.map(({ code, known }, i): WrittenCell[] => [
      { text: part.id },
      { text: code },
      known ? { text: KNOWN } : { blank: true },
      ...cells[i]!.slice(0, spec.columns.length),
    ]);
  });
  const cells = [[...stamp], [{ text: told('base.about') }], ...body];
  const width = Math.max(...cells.map((row) => row.length));
  const whole = { row: 0, column: 0, rows: cells.length, columns: width };
  return {
    sheet: { name, cells, widths: Array<number>(width).fill(16), hidden: true },
    dress: {
      sheet: name,
      guarded: [{ area: whole, why: told('guard.made') }],
      looks: [{ area: whole, wrap: false }],
      freeze: FROM,
    },
  };
}

export interface BaseRow {
  readonly values: StoredRow;
  readonly known: boolean;
}

/** By part, then by code. Cells that somebody broke are blank. */
export function readBase(grid: Grid): ReadonlyMap<PartId, ReadonlyMap<string, BaseRow>> {
  const found = new Map<PartId, Map<string, BaseRow>>();
  for (let row = FROM; row < grid.ref.row + grid.ref.rows; row += 1) {
    const cell = (column: number): Cell => at(grid, row, column);
    const part = PARTS.find(({ id }) => id === textOf(cell(0)));
    if (!part || looksEmpty(cell(1))) continue;
    const values = columnsOf(part).map((column, i) => {
      const read = readCell(column, cell(LEAD + i));
      return [column.key, 'value' in read ? read.value : null] as const;
    });
    const rows = found.get(part.id) ?? found.set(part.id, new Map<string, BaseRow>()).get(part.id)!;
    rows.set(textOf(cell(1)), { values: Object.fromEntries(values), known: textOf(cell(2)) === KNOWN });
  }
  return found;
}
