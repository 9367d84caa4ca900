/** An older sheet of ours in today's format, to be written after the user has agreed. */
import type { Grid, WrittenCell } from '../cell';
import { formulaAt } from '../cell';
import type { Finding } from '../finding';
import { decode, type DecodedRow } from './decode';
import { encode } from './encode';
import type { SheetSpec, Stamp, StoredRow } from './spec';

export interface Migration {
  readonly from: number;
  readonly to: number;
  readonly cells: WrittenCell[][];
  /** Cells that could not be read: while there are any, migrating would lose what they hold. */
  readonly findings: Finding[];
}

/** Keeps the live formulas of amount columns. */
function withFormulas(
  spec: SheetSpec,
  grid: Grid,
  row: DecodedRow,
  columns: Readonly<Record<string, number>>,
): StoredRow {
  const values: Record<string, StoredRow[string]> = { ...row };
  for (const { key, kind } of spec.columns) {
    const column = columns[key];
    const formula = kind === 'dong' && column !== undefined ? formulaAt(grid, row.row, column) : null;
    if (formula !== null) values[key] = formula;
  }
  return values;
}

/** Null where the sheet is not an older version of this sheet of ours. The revision goes up by one. */
export function migrate(spec: SheetSpec, grid: Grid, by: string, at: string): Migration | null {
  const { rows, stamp, findings, columns, state } = decode(spec, grid);
  if (state !== 'older' || stamp === null) return null;
  const next: Stamp = { sheet: spec.name, version: spec.version, revision: stamp.revision + 1, by, at };
  return {
    from: stamp.version,
    to: spec.version,
    cells: encode(
      spec,
      rows.map((row) => withFormulas(spec, grid, row, columns)),
      next,
    ),
    findings: findings.filter((finding) => finding.check !== 'store.older'),
  };
}
