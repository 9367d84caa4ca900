/** Cells whose stored value is not what their formula gives: the sheet was saved without recalculating. */
import { exactOf, showExact } from '../../amount';
import type { Ref } from '../../cell';
import type { Finding } from '../../finding';
import { type Check, type Patient, refOf } from '../context';
import { found, limitedBy } from '../finding';
import { recompute, type SheetValues } from '../formula/recompute';

interface Stale {
  readonly place: Ref;
  readonly formula: string;
  readonly cached: number;
  readonly now: number;
}

/** Cells visited at most; running sums over a long list would never end. */
const BUDGET = 8_000_000;

export const staleFormula: Check = (patient) => {
  const { formulas, ref } = patient.grid;
  if (formulas === undefined) return [];
  const sheet = valuesOf(patient);
  const stale: Stale[] = [];
  let beyond = 0;
  let firstBeyond: [number, number] | null = null;
  for (let row = patient.table.dataRows[0]; row < patient.table.dataRows[0] + patient.table.rowKinds.length; row++) {
    const line = formulas[row - ref.row];
    if (line === undefined) continue;
    for (let i = 0; i < line.length; i++) {
      const formula = line[i];
      const cached = patient.view.value(row, ref.column + i);
      if (formula === null || formula === undefined || typeof cached !== 'number') continue;
      const now = recompute(formula, sheet);
      if (now === null) {
        beyond++;
        firstBeyond ??= [row, ref.column + i];
      } else if (!same(cached, now)) stale.push({ place: refOf(patient, row, ref.column + i), formula, cached, now });
    }
  }
  const uncounted =
    firstBeyond === null
      ? []
      : [found('stale-formula', 'info', [refOf(patient, ...firstBeyond)], { count: beyond }, '.beyond')];
  return [...limitedBy(stale, report, ({ place }) => place), ...uncounted];
};

function report({ place, formula, cached, now }: Stale): Finding {
  return found('stale-formula', 'error', [place], {
    formula,
    cached: showExact(exactOf(cached)),
    now: showExact(exactOf(now)),
  });
}

/** Equal to 12 significant digits: hosts add in different orders. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-11 * Math.max(1, Math.abs(a), Math.abs(b));
}

function valuesOf({ view, grid }: Patient): SheetValues {
  const hidden = grid.hiddenRows ?? [];
  return {
    value: (row, column) => view.value(row, column),
    formula: (row, column) => grid.formulas?.[row - grid.ref.row]?.[column - grid.ref.column] ?? null,
    hidden: (first, last) => hidden.some((row) => row >= first && row <= last),
    budget: BUDGET,
  };
}
