/** The columns that can be written beside a table: heading, formula, and what a row of it will show. */
import { type Dong, isZeroDong, reaches, shortfall, showInUnit, showPercent, type Unit } from '../../core/amount';
import {
  type AttainmentCells,
  nativeRate,
  nativeShortfall,
  nativeVerdict,
  writtenRate,
  writtenShortfall,
  writtenVerdict,
} from '../../functions/native';
import type { FormulaForm } from '../model/draft';
import { message, say } from '../../messages';

export interface FormulaColumn {
  readonly heading: string;
  readonly format?: string;
  readonly make: (cells: AttainmentCells) => string;
  /** What the cell shows for amounts that are there, Vietnamese as the formula writes it. */
  readonly shows: (disbursed: Dong, plan: Dong) => string;
}

const word = (key: string, args: Record<string, string> = {}): string => say('vi', message(key, args));

/** Headings stand in the accountant's sheet: Vietnamese whatever language the pane speaks. */
export function formulaColumns(unit: Unit, form: FormulaForm): readonly FormulaColumn[] {
  const plain = form === 'plain';
  return [
    {
      heading: word('pane.formulas.rate'),
      format: '0.00%',
      make: (cells) => (plain ? nativeRate(cells) : writtenRate(cells)),
      shows: (disbursed, plan) => (isZeroDong(plan) ? '–' : showPercent(disbursed, plan)),
    },
    {
      heading: word('pane.formulas.met'),
      make: plain ? nativeVerdict : writtenVerdict,
      shows: (disbursed, plan) =>
        word(isZeroDong(plan) ? 'attainment.noPlan' : reaches(disbursed, plan) ? 'attainment.met' : 'attainment.unmet'),
    },
    {
      heading: word('pane.formulas.remaining', { unit: word(`pane.unit.${unit}`) }),
      make: plain ? nativeShortfall : writtenShortfall,
      shows: (disbursed, plan) => showInUnit(shortfall(disbursed, plan), unit),
    },
  ];
}
