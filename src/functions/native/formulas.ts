/** Attainment functions as plain formulas (Excel 2010): the same result to the đồng, for colleagues without the add-in. */
import { NO_RATE, word } from '../read/words';
import { type AttainmentCells, type MilestoneCells, type PaceCells, sides, times, unitFormula } from './cells';

const quoted = (text: string): string => `"${text.replace(/"/g, '""')}"`;

/** Blank and "" first, then the plans that have no rate, then the verdict. */
function guarded(
  cells: AttainmentCells,
  says: { readonly noData: string; readonly outside: string; readonly noPlan: string },
  verdict: string,
): string {
  const { spent, plan } = sides(cells);
  const empty = [cells.plan, cells.disbursed].map((cell) => `ISBLANK(${cell}),${cell}=""`).join(',');
  const none = says.outside === says.noPlan ? says.noPlan : `IF(${spent}>0,${says.outside},${says.noPlan})`;
  const negative = quoted(word('functions.negativePlan'));
  return `=IF(OR(${empty}),${says.noData},IF(${plan}<0,${negative},IF(${plan}=0,${none},${verdict})))`;
}

const EMPTY = '""';
const WORDS = {
  noData: quoted(word('attainment.noData')),
  outside: quoted(word('attainment.outside')),
  noPlan: quoted(word('attainment.noPlan')),
};
const DASHES = { noData: EMPTY, outside: quoted(NO_RATE), noPlan: quoted(NO_RATE) };
const ZEROS = { noData: EMPTY, outside: '0', noPlan: '0' };

/** TD_TYLE: rounded half-up, but one step below 100% while 100% is not reached. */
export function nativeRate(cells: AttainmentCells, digits = 2): string {
  const { spent, plan } = sides(cells);
  const steps = `1${'0'.repeat(digits + 2)}`;
  // Multiplied before dividing: a tie such as 99,985% is then a tie in the host's arithmetic too.
  const rounded = `ROUND(${spent}*${steps}/${plan},0)`;
  return guarded(cells, DASHES, `IF(${spent}>=${plan},${rounded},MIN(${rounded},${steps}-1))/${steps}`);
}

/** TD_DAT. */
export function nativeVerdict(cells: AttainmentCells): string {
  const { reached } = sides(cells);
  return guarded(cells, WORDS, `IF(${reached},${quoted(word('attainment.met'))},${quoted(word('attainment.unmet'))})`);
}

/** Whole đồng still to disburse: the least amount that reaches the target, less what is disbursed. */
function missing(cells: AttainmentCells): string {
  const { spent, plan, num, den, strict } = sides(cells);
  const wanted = times(plan, num);
  if (strict) return `INT(${wanted}/${den})+1-${spent}`;
  return den === '1' ? `${wanted}-${spent}` : `-INT(-${wanted}/${den})-${spent}`;
}

/** TD_CONLAI. */
export function nativeShortfall(cells: AttainmentCells): string {
  const { reached } = sides(cells);
  return guarded(cells, ZEROS, `IF(${reached},0,${unitFormula(missing(cells), cells.unit)})`);
}

/** TD_NHIPDO: the shortfall over the months, weeks or days left, rounded up to the đồng. */
export function nativePace(cells: PaceCells): string {
  const { reached } = sides(cells);
  const { day, deadline } = cells;
  const left = {
    month: `(YEAR(${deadline})-YEAR(${day}+1))*12+MONTH(${deadline})-MONTH(${day}+1)+1`,
    week: `-INT(-(${deadline}-${day})/7)`,
    day: `${deadline}-${day}`,
  }[cells.step];
  const each = unitFormula(`-INT(-(${missing(cells)})/(${left}))`, cells.unit);
  const expired = quoted(word('attainment.expired'));
  return guarded(cells, ZEROS, `IF(${reached},0,IF(${deadline}<=${day},${expired},${each}))`);
}

/** Milestones are compared in steps of 0,01%, in which people set them. */
const STEPS = '10000';

/** The milestone that counts, and the rate as it is shown beside it, both in steps of 0,01%. */
function againstMilestone(cells: MilestoneCells): { readonly line: string; readonly shown: string } {
  const { spent, plan } = sides(cells);
  const line = `ROUND(LOOKUP(${cells.day},${cells.days},${cells.rates})*${STEPS},0)`;
  const rounded = `ROUND(${spent}*${STEPS}/${plan},0)`;
  return { line, shown: `IF(${spent}*${STEPS}>=${plan}*${line},MAX(${rounded},${line}),MIN(${rounded},${line}-1))` };
}

function beforeAll(cells: MilestoneCells, says: string, verdict: string): string {
  return `IF(${cells.day}<MIN(${cells.days}),${says},${verdict})`;
}

/** TD_TIENDO with kieu = "số". */
export function nativeMilestonePoints(cells: MilestoneCells): string {
  const { line, shown } = againstMilestone(cells);
  return guarded(cells, DASHES, beforeAll(cells, quoted(NO_RATE), `(${shown}-${line})/${STEPS}`));
}

/** TD_TIENDO in words; the comma is written whatever the locale of the host. */
export function nativeMilestone(cells: MilestoneCells): string {
  const { line, shown } = againstMilestone(cells);
  const points = `(${shown}-${line})`;
  const text = `SUBSTITUTE(FIXED(ABS${points}/100,2,TRUE),".",",")`;
  const [before = '', after = ''] = word('attainment.behind', { points: '|' }).split('|');
  const [ahead = ''] = word('attainment.ahead', { points: '|' }).split('|');
  const sign = `IF(${points}<0,${quoted(before)},${quoted(ahead)})`;
  const verdict = `IF(${points}=0,${quoted(word('attainment.onMilestone'))},${sign}&${text}&${quoted(after)})`;
  return guarded(cells, WORDS, beforeAll(cells, quoted(word('attainment.noMilestone')), verdict));
}
