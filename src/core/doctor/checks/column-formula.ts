/** The form's own checks: '15=10-11-14' printed in the column-number row, on every row. */
import { addDong, type Dong, isZeroDong, showInUnit, subtractDong } from '../../amount';
import type { Finding } from '../../finding';
import { type ColumnNumber, readNumberingRow } from '../../table/numbering';
import { type Check, nameOf, type Patient, refOf } from '../context';
import type { Series } from '../figures';
import { found, limitedBy } from '../finding';
import { columnsIn, divides, parseNumbering, type Term } from '../numbering-formula';
import { unitLabel } from '../say';

interface Rule {
  readonly text: string;
  readonly term: Term;
  readonly result: Series;
  readonly inputs: ReadonlyMap<number, Series>;
}

interface Miss {
  readonly rule: Rule;
  readonly row: number;
  readonly printed: number;
  readonly computed: Dong;
}

export const columnFormula: Check = (patient) => {
  const row = patient.table.numberingRow;
  const numbers = row === null ? null : readNumberingRow(patient.view, row);
  if (row === null || numbers === null) return [];
  const misses: Miss[] = [];
  const findings: Finding[] = [];
  for (const rule of rulesOf(patient, numbers)) {
    const { wrong, right } = judge(patient, rule);
    // A form that misprints its formula: wrong on most rows is wrong in the form.
    if (wrong.length > right && wrong.length + right >= 3) {
      const place = refOf(patient, row, rule.result.column.column);
      findings.push(
        found(
          'column-formula',
          'info',
          [place],
          { formula: rule.text, wrong: wrong.length, all: wrong.length + right },
          '.form',
        ),
      );
    } else misses.push(...wrong);
  }
  return [
    ...findings,
    ...limitedBy(
      misses,
      (miss) => report(patient, miss),
      (miss) => refOf(patient, miss.row, miss.rule.result.column.column),
    ),
  ];
};

/** Sums and differences of amount columns; rates are judged by their own check. */
function rulesOf(patient: Patient, numbers: readonly ColumnNumber[]): Rule[] {
  const byNumber = new Map<number, Series>();
  for (const one of numbers) {
    const series = patient.figures.series.find(({ column }) => column.column === one.column);
    if (one.number !== null && series) byNumber.set(one.number, series);
  }
  const known = new Set(numbers.flatMap((one) => (one.number === null ? [] : [one.number])));
  return numbers.flatMap((one): Rule[] => {
    const result = one.number === null ? undefined : byNumber.get(one.number);
    const term = one.formula === null ? null : parseNumbering(one.formula, (number) => known.has(number));
    if (!result || term === null || divides(term)) return [];
    const used = columnsIn(term);
    if (used.length < 2 || used.some((number) => !byNumber.has(number))) return [];
    return [{ text: `${one.number}=${one.formula}`, term, result, inputs: byNumber }];
  });
}

function judge(patient: Patient, rule: Rule): { wrong: Miss[]; right: number } {
  const wrong: Miss[] = [];
  let right = 0;
  const used = columnsIn(rule.term);
  for (let i = 0; i < patient.table.rowKinds.length; i++) {
    const printed = rule.result.dong[i]!;
    if (Number.isNaN(printed) || rule.result.lost[i] === 1) continue;
    if (used.some((number) => rule.inputs.get(number)!.lost[i] === 1)) continue;
    if (used.every((number) => Number.isNaN(rule.inputs.get(number)!.dong[i]!))) continue;
    const computed = compute(rule.term, rule.inputs, i);
    if (computed === null) continue;
    const off = subtractDong(printed, computed);
    const rounded = rule.result.rounded[i]! + used.reduce((n, number) => n + rule.inputs.get(number)!.rounded[i]!, 0);
    if (isZeroDong(off) || (rounded > 0 && typeof off === 'number' && Math.abs(off) <= Math.ceil(rounded / 2))) right++;
    else wrong.push({ rule, row: patient.table.dataRows[0] + i, printed, computed });
  }
  return { wrong, right };
}

function compute(term: Term, inputs: ReadonlyMap<number, Series>, i: number): Dong | null {
  if ('column' in term) {
    const value = inputs.get(term.column)!.dong[i]!;
    return Number.isNaN(value) ? 0 : value;
  }
  if ('constant' in term) return null;
  const left = compute(term.left, inputs, i);
  const right = compute(term.right, inputs, i);
  if (left === null || right === null) return null;
  return term.op === '+' ? addDong(left, right) : subtractDong(left, right);
}

function report(patient: Patient, { rule, row, printed, computed }: Miss): Finding {
  const unit = rule.result.unit ?? 'tỷ';
  const inputs = columnsIn(rule.term).map((number) => refOf(patient, row, rule.inputs.get(number)!.column.column));
  return found('column-formula', 'error', [refOf(patient, row, rule.result.column.column), ...inputs], {
    formula: rule.text,
    printed: showInUnit(printed, unit),
    computed: `${showInUnit(computed, unit)} ${unitLabel(rule.result.unit)}`.trim(),
    name: nameOf(patient, row),
  });
}
