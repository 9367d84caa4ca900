/** An older sheet of ours in today's format, to be written after the user has agreed. */
import { formulaAt, type Grid, type WrittenCell } from '../cell';
import type { Finding } from '../finding';
import { covering } from './covering';
import { decode, type DecodedRow } from './decode';
import { encode } from './encode';
import { SPECS } from './sheets';
import type { SheetSpec, Stamp, StoredRow } from './spec';
import { readStamp } from './stamp';

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

/** A sheet of ours in an older format, and what it would be written as. */
export interface OutdatedSheet extends Migration {
  /** Its name in the workbook, and the table it is. */
  readonly sheet: string;
  readonly name: string;
  /** The revision as read: the write is to be refused where it is another by then (`ifRevision`). */
  readonly revision: number;
}

/**
 * Every sheet of ours that an older version wrote, as it would be written in today's format once the user has agreed.
 * Nothing is written here. One with `findings` must be corrected first: migrating would lose what those cells hold.
 */
export function outdatedSheets(grids: readonly Grid[], by: string, at: string): OutdatedSheet[] {
  return grids.flatMap((grid): OutdatedSheet[] => {
    const stamp = readStamp(grid);
    const spec = stamp === null ? undefined : SPECS[stamp.sheet];
    const made = spec === undefined ? null : migrate(spec, grid, by, at);
    return made === null
      ? []
      : [
          {
            ...made,
            sheet: grid.ref.sheet,
            name: spec!.name,
            revision: stamp!.revision,
            cells: covering(made.cells, grid.ref),
          },
        ];
  });
}
