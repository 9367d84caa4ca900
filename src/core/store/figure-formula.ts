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

function namesOf(cells: readonly SourceCell[]): string[] {
  return joined(cells.map((cell) => cell.ref));
}

function sum(cells: readonly SourceCell[]): string {
  return `SUM(${namesOf(cells).join(',')})`;
}

/** 'SUM(W14:W15)', or '(SUM(W14:W15)-SUM(Z14:Z15))' where a part is taken out; '' where no cell has the unit. */
function sumTerm(cells: readonly SourceCell[], unit: Unit): string {
  const added = cells.filter((cell) => !cell.less);
  const taken = cells.filter((cell) => cell.less);
  if (added.length === 0) return taken.length === 0 ? '' : `-${times(sum(taken), unit)}`;
  return `+${times(taken.length === 0 ? sum(added) : `(${sum(added)}-${sum(taken)})`, unit)}`;
}

/** Cells with parts of a đồng are rounded one by one, as they are read. */
function roundedTerm({ ref, unit, less }: SourceCell): string {
  return `${less ? '-' : '+'}ROUND(${times(address(ref), unit)},0)`;
}

/** Terms with their signs, the first without its '+'. */
function added(terms: readonly string[]): string {
  return terms.join('').replace(/^\+/, '');
}

/** A cell that counted must still be a number; each side is guarded alone, so that neither makes up for the other. */
function guard(cells: readonly SourceCell[]): string {
  const tests = [false, true].flatMap((less) => {
    const side = cells.filter((cell) => cell.less === less);
    const counted = side.filter((cell) => cell.holds === 'number').length;
    return counted === 0 ? [] : [`COUNT(${namesOf(side).join(',')})>=${counted}`];
  });
  return tests.length === 1 ? tests[0]! : `AND(${tests.join(',')})`;
}

/**
 * '=IF(COUNT(GiaiNgan!J14:J15)>=2,ROUND(SUM(GiaiNgan!J14:J15)*1000000,0),"")', with a part taken out
 * '=IF(AND(COUNT(…)>=2,COUNT(…)>=1),ROUND((SUM(…)-SUM(…))*1000000,0),"")'. When a cell that counted is emptied or
 * becomes text the result is "", which is "not reported", never another amount. Null where no formula can say it.
 */
export function figureFormula(cells: readonly SourceCell[]): string | null {
  const counted = cells.filter((cell) => cell.holds === 'number');
  if (counted.length === 0 || cells.some((cell) => cell.holds === 'text' || cell.holds === 'other')) return null;
  if (namesOf(cells).length > MOST_ARGUMENTS) return null;
  const exact = cells.some((cell) => cell.rounded)
    ? added(counted.map(roundedTerm))
    : `ROUND(${added(UNITS.map((unit) => sumTerm(ofUnit(cells, unit), unit)))},0)`;
  const formula = `=IF(${guard(cells)},${exact},"")`;
  return formula.length > LONGEST ? null : formula;
}
