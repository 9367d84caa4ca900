/** Cells whose stored value is not what their formula gives: the sheet was saved without recalculating. */
import { exactOf, showExact } from '../../amount';
import { at, type Grid, type Ref } from '../../cell';
import type { Finding } from '../../finding';
import { message } from '../../../messages';
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
      } else if (Math.abs(cached - now.value) > now.slack) {
        stale.push({ place: refOf(patient, row, ref.column + i), formula, cached, now: now.value });
      }
    }
  }
  const uncounted = firstBeyond === null ? [] : [unseen(refOf(patient, ...firstBeyond), beyond)];
  return [...limitedBy(stale, report, ({ place }) => place), ...uncounted];
};

/** No fault, but not vouched for either: it is said what that means, and when there is nothing to do. */
function unseen(first: Ref, count: number): Finding {
  const finding = found('stale-formula', 'info', [first], { count }, '.beyond');
  return { ...finding, advice: message('doctor.stale-formula.beyond.advice') };
}

function report({ place, formula, cached, now }: Stale): Finding {
  return found('stale-formula', 'error', [place], {
    formula,
    cached: showExact(exactOf(cached)),
    now: showExact(exactOf(now)),
  });
}

function valuesOf({ view, grid, others }: Patient): SheetValues {
  return { ...plainValues(grid, others), value: (row, column) => view.value(row, column), budget: BUDGET };
}

function plainValues(grid: Grid, others: readonly Grid[]): SheetValues {
  const hidden = new Set(grid.hiddenRows ?? []);
  const known = new Map<string, SheetValues | null>();
  return {
    value: (row, column) => at(grid, row, column),
    formula: (row, column) => grid.formulas?.[row - grid.ref.row]?.[column - grid.ref.column] ?? null,
    hidden: (row) => hidden.has(row),
    other(name) {
      if (!known.has(name)) {
        const found = others.find((one) => one.ref.sheet.toLowerCase() === name.toLowerCase());
        known.set(name, found ? plainValues(found, []) : null);
      }
      return known.get(name)!;
    },
    budget: BUDGET,
  };
}
