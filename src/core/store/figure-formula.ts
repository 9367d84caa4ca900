/** The native formula of a figure over the accountant's cells, in whole đồng: nothing newer than Excel 2010, no decimal literal. */
import { UNIT_DECIMALS, type Unit, UNITS } from '../amount';
import { address } from '../cell';
import { joined, type SourceCell } from './source-cells';

/** Excel takes 255 arguments and 8,192 characters; we stay below both. */
const MOST_ARGUMENTS = 200;
const LONGEST = 8000;

function times(expression: string, unit: Unit): string {
  const factor = `1${'0'.repeat(UNIT_DECIMALS[unit])}`;
  return factor === '1' ? expression : `${expression}*${factor}`;
}

function ofUnit(cells: readonly SourceCell[], unit: Unit): readonly SourceCell[] {
  return cells.filter((cell) => cell.unit === unit);
}

function sumTerm(cells: readonly SourceCell[], unit: Unit): string[] {
  if (cells.length === 0) return [];
  return [times(`SUM(${joined(cells.map((cell) => cell.ref)).join(',')})`, unit)];
}

/** Cells with parts of a đồng are rounded one by one, as they are read. */
function roundedTerms(cells: readonly SourceCell[]): string {
  return cells.map((cell) => `ROUND(${times(address(cell.ref), cell.unit)},0)`).join('+');
}

/**
 * '=IF(COUNT(GiaiNgan!J14:J15)>=2,ROUND(SUM(GiaiNgan!J14:J15)*1000000,0),"")'. When a cell that counted is emptied or
 * becomes text the result is "", which is "not reported", never a smaller amount. Null where no formula can say it.
 */
export function figureFormula(cells: readonly SourceCell[]): string | null {
  const counted = cells.filter((cell) => cell.holds === 'number');
  if (counted.length === 0 || cells.some((cell) => cell.holds === 'text' || cell.holds === 'other')) return null;
  const names = joined(cells.map((cell) => cell.ref));
  if (names.length > MOST_ARGUMENTS) return null;
  const exact = cells.some((cell) => cell.rounded)
    ? roundedTerms(counted)
    : `ROUND(${UNITS.flatMap((unit) => sumTerm(ofUnit(cells, unit), unit)).join('+')},0)`;
  const formula = `=IF(COUNT(${names.join(',')})>=${counted.length},${exact},"")`;
  return formula.length > LONGEST ? null : formula;
}
