/** Cells to rows: a sheet of ours as people left it, with a finding for every cell that cannot be taken as it is. */
import { at, type Grid, looksEmpty } from '../cell';
import type { Finding } from '../finding';
import { readCell } from './cell-reading';
import { cellFinding, storeFinding } from './finding';
import { type Heading, readHeadings } from './headings';
import { FIRST_DATA_ROW, type SheetSpec, type Stamp, type StoredRow } from './spec';
import { readStamp } from './stamp';

/** A stored row and the zero-based sheet row it stands in. */
export type DecodedRow = StoredRow & { readonly row: number };

export interface Decoded {
  readonly rows: DecodedRow[];
  readonly stamp: Stamp | null;
  readonly findings: Finding[];
  /** Sheet column of each key that the sheet has. */
  readonly columns: Readonly<Record<string, number>>;
  /** 'older': migrate after asking. 'newer': read nothing, write nothing. 'foreign': not this sheet of ours. */
  readonly state: 'current' | 'older' | 'newer' | 'foreign';
}

function stateOf(spec: SheetSpec, stamp: Stamp | null): Decoded['state'] {
  if (stamp === null || stamp.sheet !== spec.name) return 'foreign';
  if (stamp.version === spec.version) return 'current';
  return stamp.version < spec.version ? 'older' : 'newer';
}

function versionFinding(spec: SheetSpec, grid: Grid, stamp: Stamp | null, state: Decoded['state']): Finding[] {
  if (state === 'current') return [];
  const { sheet } = grid.ref;
  const args = { sheet, name: spec.name, version: stamp?.version ?? 0, known: spec.version };
  const cells = [{ sheet, row: 0, column: 0, rows: 1, columns: 2 }];
  return [storeFinding(state, cells, args, state === 'older' ? 'warning' : 'blocking')];
}

function decodeRow(grid: Grid, headings: readonly Heading[], row: number, findings: Finding[]): DecodedRow {
  const values: Record<string, StoredRow[string]> = {};
  for (const { spec, column } of headings) {
    const read = readCell(spec, at(grid, row, column));
    values[spec.key] = 'value' in read ? read.value : null;
    const args = { heading: spec.heading };
    if ('problem' in read) {
      const also = { ...args, type: read.type, ...read.also };
      findings.push(cellFinding(read.problem, grid.ref.sheet, row, column, also));
    } else if (spec.required && read.value === null) {
      findings.push(cellFinding('required', grid.ref.sheet, row, column, { ...args, help: spec.help }));
    }
  }
  values['row'] = row;
  return values as DecodedRow;
}

/**
 * Reads a sheet of ours. Columns are found by heading; a cell that is not what its column holds is null in the row and
 * a finding. Wholly empty rows are left out. An older version is read as it is (see migrate.ts); of a newer one no row.
 */
export function decode(spec: SheetSpec, grid: Grid): Decoded {
  const stamp = readStamp(grid);
  const state = stateOf(spec, stamp);
  const findings = versionFinding(spec, grid, stamp, state);
  if (state === 'newer' || state === 'foreign') return { rows: [], stamp, findings, columns: {}, state };
  const head = readHeadings(spec, grid);
  findings.push(...head.findings);
  const rows: DecodedRow[] = [];
  for (let row = FIRST_DATA_ROW; row < grid.ref.row + grid.ref.rows; row += 1) {
    if (head.headings.some(({ column }) => !looksEmpty(at(grid, row, column))))
      rows.push(decodeRow(grid, head.headings, row, findings));
  }
  const columns = Object.fromEntries(head.headings.map(({ spec: column, column: index }) => [column.key, index]));
  return { rows, stamp, findings, columns, state };
}
