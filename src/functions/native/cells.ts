/** What formulas are written over: addresses of cells in the accountant's sheet, and how amounts become whole đồng. */
import { FULL_TARGET, reduce, type Target, UNIT_DECIMALS, type Unit } from '../../core/amount';
import type { Step } from '../../core/disbursement';

export interface AttainmentCells {
  /** 'H7' */
  readonly disbursed: string;
  /** 'F7' */
  readonly plan: string;
  readonly unit: Unit;
  /** Left out: 100%. */
  readonly target?: Target;
}

export interface MilestoneCells extends AttainmentCells {
  /** Address of, or formula for, the date of the data: '$B$1', 'DATE(2022,9,30)'. */
  readonly day: string;
  /** Two columns, dates ascending: { days: 'Moc!$A$2:$A$5', rates: 'Moc!$B$2:$B$5' }. */
  readonly days: string;
  readonly rates: string;
}

export interface PaceCells extends AttainmentCells {
  readonly day: string;
  readonly deadline: string;
  readonly step: Step;
}

/** 10^decimals as it stands in a formula: never a decimal literal. */
function scaleText(unit: Unit): string {
  return `1${'0'.repeat(UNIT_DECIMALS[unit])}`;
}

/** The amount of a cell in whole đồng. */
function dongFormula(cell: string, unit: Unit): string {
  return unit === 'đồng' ? `ROUND(${cell},0)` : `ROUND(${cell}*${scaleText(unit)},0)`;
}

/** Whole đồng back in the unit. */
export function unitFormula(dong: string, unit: Unit): string {
  return unit === 'đồng' ? dong : `(${dong})/${scaleText(unit)}`;
}

/** Both sides of disbursed × den ≥ plan × num. */
export function sides(cells: AttainmentCells): {
  readonly spent: string;
  readonly plan: string;
  readonly reached: string;
  readonly num: string;
  readonly den: string;
  readonly strict: boolean;
} {
  const target = cells.target ?? FULL_TARGET;
  const low = reduce(target.share);
  const [num, den] = [low.num.toFixed(0), low.den.toFixed(0)];
  const spent = dongFormula(cells.disbursed, cells.unit);
  const plan = dongFormula(cells.plan, cells.unit);
  const reached = `${times(spent, den)}${target.strict ? '>' : '>='}${times(plan, num)}`;
  return { spent, plan, reached, num, den, strict: target.strict };
}

export function times(formula: string, factor: string): string {
  return factor === '1' ? formula : `${formula}*${factor}`;
}
