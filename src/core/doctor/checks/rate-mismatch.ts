/** Printed rates that no rounding of plan and disbursed explains. */
import { Exact, exactOf } from '../../amount';
import type { Finding } from '../../finding';
import type { Column } from '../../table';
import { amountAt, type Check, kindAt, nameOf, type Patient, refOf } from '../context';
import { found, limited } from '../finding';
import { percentText } from '../say';
import { digitsOf, judgeRate, type Shown } from '../rate';

interface Base {
  /** One plan, or the plan of the year and the carry-over together. */
  readonly plan: readonly Column[];
  readonly disbursed: Column;
  /** Disbursed carried-over money that the rate leaves out, as the formulas that the pane writes do. */
  readonly less: Column | null;
  /** 1 where rates are fractions, 100 where they are percent numbers. */
  readonly scale: 1 | 100;
}

const HUNDRED = new Exact('100');

/** So many rows tell which plan a rate is printed against. */
const SAMPLE = 60;

export const rateMismatch: Check = (patient) => {
  const rows = rowsWithFigures(patient);
  const findings: Finding[] = [];
  for (const rate of patient.table.columns.filter((column) => column.role === 'rate')) {
    const base = baseOf(patient, rate, rows);
    if (base === null) continue;
    const digits = columnDigits(patient, [...base.plan, base.disbursed], rows);
    for (const row of rows) findings.push(...judgeRow(patient, rate, base, digits, row));
  }
  return limited(findings);
};

function rowsWithFigures(patient: Patient): number[] {
  const rows: number[] = [];
  for (let i = 0; i < patient.table.rowKinds.length; i++) {
    const kind = patient.table.rowKinds[i];
    if (kind === 'data' || kind === 'subtotal' || kind === 'total') rows.push(patient.table.dataRows[0] + i);
  }
  return rows;
}

/** The pair of columns that explains most of the rates; null where none explains at least 60 % of them. */
function baseOf(patient: Patient, rate: Column, rows: readonly number[]): Base | null {
  const step = Math.max(1, Math.floor(rows.length / SAMPLE));
  const sample = rows.filter((row, i) => i % step === 0 && typeof patient.view.value(row, rate.column) === 'number');
  const plans = plansOf(patient);
  const paid = patient.amounts.filter((column) => column.role.startsWith('disbursed'));
  const leavesOut = [null, ...paid.filter((column) => column.role === 'disbursed.carryover')];
  let best: Base | null = null;
  let most = 0;
  for (const plan of plans) {
    for (const disbursed of paid) {
      for (const less of leavesOut) {
        if (less === disbursed) continue;
        for (const scale of [1, 100] as const) {
          const base = { plan, disbursed, less, scale };
          const hits = sample.filter((row) => isClose(patient, rate, base, row)).length;
          if (hits > most) [most, best] = [hits, base];
        }
      }
    }
  }
  return best !== null && most >= 2 && most * 10 >= sample.length * 6 ? best : null;
}

function isClose(patient: Patient, rate: Column, base: Base, row: number): boolean {
  const plan = planAt(patient, base, row);
  const [disbursed, printed] = [paidAt(patient, base, row), amountAt(patient, row, rate.column)];
  if (plan === null || printed === null || plan <= 0) return false;
  const size = 0.5 * 10 ** -digitsOf(printed);
  return Math.abs(((disbursed ?? 0) / plan) * base.scale - printed) <= size * 1.2 + 1e-9;
}

/** What a rate may be printed against: each plan, and each with the carry-over. */
function plansOf(patient: Patient): (readonly Column[])[] {
  const plans = patient.amounts.filter((column) => column.role.startsWith('plan'));
  const carried = plans.filter((column) => column.role === 'plan.carryover');
  const current = plans.filter((column) => column.role !== 'plan.carryover');
  return [...plans.map((plan) => [plan]), ...current.flatMap((plan) => carried.map((more) => [plan, more]))];
}

/** Sum of the plan cells of a row; null where all are blank. */
function planAt(patient: Patient, base: Base, row: number): number | null {
  let sum: number | null = null;
  for (const column of base.plan) {
    const value = amountAt(patient, row, column.column);
    if (value !== null) sum = (sum ?? 0) + value;
  }
  // A sum of two cells carries float residue.
  return sum === null ? null : Number(sum.toPrecision(15));
}

/** Disbursed of a row, without what the rate leaves out; null where it is blank. */
function paidAt(patient: Patient, { disbursed, less }: Base, row: number): number | null {
  const paid = amountAt(patient, row, disbursed.column);
  const out = less === null ? null : amountAt(patient, row, less.column);
  return paid === null || out === null ? paid : Number((paid - out).toPrecision(15));
}

/** Decimals printed in a column: 24 beside 22,3 means 24,0. */
function columnDigits(patient: Patient, columns: readonly Column[], rows: readonly number[]): number {
  let digits = 0;
  for (const column of columns) {
    for (const row of rows) {
      const value = amountAt(patient, row, column.column);
      if (value !== null) digits = Math.max(digits, digitsOf(value));
      if (digits >= 6) return digits;
    }
  }
  return digits;
}

function judgeRow(patient: Patient, rate: Column, base: Base, digits: number, row: number): Finding[] {
  const printed = amountAt(patient, row, rate.column);
  const plan = planAt(patient, base, row);
  const disbursed = paidAt(patient, base, row);
  if (printed === null || plan === null || disbursed === null || plan <= 0 || disbursed < 0) return [];
  // Sums beyond all numbers are no amounts; their cells have findings of their own.
  if (!Number.isFinite(plan) || !Number.isFinite(disbursed)) return [];
  const share = (disbursed / plan) * base.scale;
  // Far inside its rounding: no need for exact intervals.
  if (Math.abs(share - printed) <= 0.499 * 10 ** -digitsOf(printed)) return [];
  const shown = (value: number, of: number): Shown => ({
    value: exactOf(value),
    digits: Math.max(of, digitsOf(value)),
  });
  const scaled = exactOf(printed).times(exactOf(100 / base.scale));
  const percent: Shown = { value: scaled, digits: Math.max(0, digitsOf(printed) - (base.scale === 1 ? 2 : 0)) };
  const verdict = judgeRate(shown(plan, digits), shown(disbursed, digits), percent);
  if (verdict === 'explained') return [];
  const args = {
    printed: percentText(scaled, percent.digits),
    right: percentText(exactOf(disbursed).times(HUNDRED).div(exactOf(plan)), percent.digits),
    name: nameOf(patient, row),
  };
  const severity = verdict === 'double-rounding' ? 'info' : kindAt(patient.table, row) === 'data' ? 'error' : 'warning';
  return [
    found(
      'rate-mismatch',
      severity,
      [refOf(patient, row, rate.column)],
      args,
      verdict === 'double-rounding' ? '.twice' : '',
    ),
  ];
}
