/** Formulas turned into values: kept in the sheet DL_CongThuc, so that they can be turned back and seen to be stale. */
import { type Cell, address, at, cellRef, formulaAt, type Grid, parseAddress, type Ref, textOf } from '../cell';
import { decode, FORMULAS, isOurs, type StoredRow } from '../store';
import { digestOf, inputsOf } from './inputs';
import type { Proposal, ProposedWrite } from './model';
import { joinColumns, valueCell } from './repair';

export { FORMULAS } from '../store';

export interface FrozenCell {
  readonly cell: Ref;
  readonly formula: string;
  /** Text of the value that was put in its place. */
  readonly value: string;
  readonly digest: string;
}

/** Values in place of the formulas of these cells, and the rows that remember them. Errors and constants are skipped. */
export function proposeFreeze(
  cells: readonly Ref[],
  grids: readonly Grid[],
  when: string,
): Proposal & { readonly rows: readonly StoredRow[] } {
  const single: ProposedWrite[] = [];
  const rows: StoredRow[] = [];
  const skipped: Ref[] = [];
  for (const cell of cells) {
    const grid = grids.find(({ ref }) => ref.sheet === cell.sheet);
    const formula = grid ? formulaAt(grid, cell.row, cell.column) : null;
    const value: Cell = grid ? at(grid, cell.row, cell.column) : null;
    const written = formula === null ? null : valueCell(value);
    const digest = formula === null ? null : digestOf(inputsOf(formula, cell.sheet), grids);
    if (formula === null || !written || digest === null) {
      skipped.push(cell);
      continue;
    }
    single.push({ range: cell, cells: [[written]], replaces: [[formula]] });
    rows.push({ cell: address(cell), formula, value: textOf(value), inputs: digest, at: when });
  }
  return { writes: joinColumns(single), skipped, rows };
}

/** The formulas back in place of their values; cells that hold another value by now are skipped: somebody typed there. */
export function proposeThaw(frozen: readonly FrozenCell[], grids: readonly Grid[]): Proposal {
  const single: ProposedWrite[] = [];
  const skipped: Ref[] = [];
  for (const { cell, formula, value } of frozen) {
    const now = valueIn(grids, cell);
    if (textOf(now) === value) single.push({ range: cell, cells: [[{ formula }]], replaces: [[now]] });
    else skipped.push(cell);
  }
  return { writes: joinColumns(single), skipped };
}

/** What DL_CongThuc remembers; nothing from any other sheet. */
export function frozenCells(grid: Grid): FrozenCell[] {
  if (!isOurs(grid) || grid.ref.sheet !== FORMULAS.name) return [];
  return decode(FORMULAS, grid).rows.flatMap((row) => {
    const ref = parseAddress(String(row['cell'] ?? ''));
    const formula = String(row['formula'] ?? '');
    if (!ref?.sheet || !formula.startsWith('=')) return [];
    return [
      {
        cell: cellRef(ref.sheet, ref.row, ref.column),
        formula,
        value: String(row['value'] ?? ''),
        digest: String(row['inputs'] ?? ''),
      },
    ];
  });
}

/** True where the cells behind a frozen value changed. A cell that was typed over is no longer ours to judge. */
export function isStale({ cell, formula, value, digest }: FrozenCell, grids: readonly Grid[]): boolean {
  if (textOf(valueIn(grids, cell)) !== value) return false;
  const now = digestOf(inputsOf(formula, cell.sheet), grids);
  return now !== null && now !== digest;
}

function valueIn(grids: readonly Grid[], cell: Ref): Cell {
  const grid = grids.find(({ ref }) => ref.sheet === cell.sheet);
  return grid ? at(grid, cell.row, cell.column) : null;
}
