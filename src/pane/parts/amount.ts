/** Amounts as the pane prints them. */
import { type Dong, showInUnit, showPercent, type Unit } from '../../core/amount';
import type { Attainment } from '../../core/assessment/model';
import { usePane } from '../context';

/** The unit of the first table: what the accountant reads their own figures in. */
export function useUnit(): Unit {
  return usePane().state.assessment?.tables[0]?.unit?.unit ?? 'đồng';
}

/** '12.345,678', as many decimals as the unit has thousandths, so that a column of figures lines up. */
export function inUnitOf(amount: Dong, unit: Unit): string {
  return showInUnit(amount, unit, unit === 'đồng' ? 0 : 3);
}

/** '99,99%', or null where there is nothing to divide. */
export function rateText(row: Attainment): string | null {
  return row.rate === null ? null : showPercent(row.disbursed, row.plan);
}
