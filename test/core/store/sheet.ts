/** A sheet of ours as it would be read back after writing, with cells that people changed. */
import { type Cell, type Grid, gridOf, parseAddress, type WrittenCell } from '../../../src/core/cell';
import { encode, type SheetSpec, type StoredRow } from '../../../src/core/store';

export function readBack(cell: WrittenCell): Cell {
  if ('text' in cell) return cell.text;
  if ('number' in cell) return cell.number;
  return null;
}

/** `changes`: A1 address → what somebody typed there. */
export function sheetOf(
  spec: SheetSpec,
  rows: readonly StoredRow[],
  changes: Readonly<Record<string, Cell>> = {},
  version = spec.version,
): Grid {
  const stamp = { sheet: spec.name, version, revision: 3, by: 'Văn phòng', at: '2022-12-31T08:00:00Z' };
  const values = encode(spec, rows, stamp).map((cells) => cells.map(readBack));
  for (const [place, value] of Object.entries(changes)) {
    const ref = parseAddress(place)!;
    while (values.length <= ref.row) values.push([]);
    values[ref.row]![ref.column] = value;
  }
  return gridOf(
    spec.name,
    values.map((cells) => Array.from(cells, (cell) => cell ?? null)),
  );
}
