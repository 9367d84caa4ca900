/** Formulas of ours in the workbook as it was read: which do not live, which are frozen, which could be frozen. */
import { callsOurs, checkHealth, type Health } from '../../core/health';
import { cellRef, isError, type Ref } from '../../core/cell';
import type { State } from './state';

export interface BookHealth extends Health {
  /** Living TD_ formulas, outside of our own sheets: they can be turned into values. */
  readonly living: readonly Ref[];
}

let last: { readonly of: State['grids']; readonly functions: boolean; readonly health: BookHealth } | null = null;

/** Computed once per reading of the workbook. */
export function healthOf({ grids, capabilities, assessment }: State): BookHealth {
  const functions = capabilities?.functions ?? true;
  if (last?.of === grids && last.functions === functions) return last.health;
  const tables = assessment?.tables ?? [];
  const unitOf = ({ sheet }: Ref) => tables.find((table) => table.sheet === sheet)?.unit?.unit ?? null;
  const manual = capabilities?.manualCalculation ?? false;
  const found = checkHealth(grids, { functions, manual, unitOf });
  last = { of: grids, functions, health: { ...found, living: livingCells(grids, found) } };
  return last.health;
}

function livingCells(grids: State['grids'], { sick }: Health): Ref[] {
  const ill = new Set(sick.map(({ cell }) => JSON.stringify(cell)));
  return grids.flatMap(({ ref, formulas = [], values }) =>
    formulas.flatMap((line, r) =>
      line.flatMap((formula, c) => {
        const cell = cellRef(ref.sheet, ref.row + r, ref.column + c);
        const lives = formula !== null && callsOurs(formula) && !isError(values[r]![c]!);
        return lives && !ill.has(JSON.stringify(cell)) ? [cell] : [];
      }),
    ),
  );
}
