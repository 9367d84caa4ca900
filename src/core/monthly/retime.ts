/** Dates in titles, headings and footnotes of last month's report, written for this month. Everything else stays as typed. */
import { type Day, dayOf, monthEnd } from '../cell';
import { monthEndFrom, type MonthShift, shiftDay, shiftMonth } from './shift';

const DAY = String.raw`(?<![\d/.-])(\d{1,2})(\s*[/.-]\s*)(\d{1,2})(\s*[/.-]\s*)(\d{4})(?!\d)`;
const WORDS = String.raw`(ngày\s+)(\d{1,2})(\s+tháng\s+)(\d{1,2})(\s+năm\s+)(\d{4})`;
const MONTH = String.raw`(tháng\s*|(?<![\d/.-]))(\d{1,2})(\s*[/.-]\s*|\s+năm\s+)(\d{4})(?!\d|\s*[/.-])`;
const COUNT = String.raw`(?<![\d/.-])(\d{1,2})(\s*tháng)(?!\s*\d)`;
const BARE = String.raw`(tháng\s*)(\d{1,2})(?!\d|\s*[/.-]\s*\d)`;
const SHORT = String.raw`(đến\s+(?:hết\s+)?(?:ngày\s+)?)(\d{1,2})(\s*[/.-]\s*)(\d{1,2})(?![\d/.-])`;
const QUARTER = String.raw`(quý\s+)(IV|III|II|I|[1-4])(?![\wÀ-ỹ])`;
const YEAR = String.raw`((?:năm|niên độ)\s+)(\d{4})(?!\d)`;

const ROMAN = ['I', 'II', 'III', 'IV'];

/** Written as wide as before: '05' for '04', '5' for '4'. */
function like(before: string, now: number): string {
  return before.startsWith('0') || before.length === 2 ? String(now).padStart(2, '0') : String(now);
}

function partsOf(day: Day): [number, number, number] {
  return day.split('-').map(Number) as [number, number, number];
}

/** Months of the budget year that a day closes: 13 for 31 January of the next year. */
function monthsOf(day: Day, year: number): number {
  const [y, m] = partsOf(day);
  return (y - year) * 12 + m;
}

/** `year`: the budget year of the template. The text comes back unchanged where no date in it follows the month. */
export function retime(text: string, shift: MonthShift, year: number): string {
  const nfc = text.normalize('NFC');
  const told = REWRITES.reduce(
    (done, { pattern, write }) => rewriteOnce(done, new RegExp(pattern, 'gi'), (found) => write(found, shift, year)),
    [{ text: nfc, done: false }] as readonly Piece[],
  );
  const now = told.map((piece) => piece.text).join('');
  return now === nfc ? text : now;
}

interface Piece {
  readonly text: string;
  readonly done: boolean;
}

/** What one pattern rewrote no later pattern touches. */
function rewriteOnce(pieces: readonly Piece[], pattern: RegExp, write: (found: RegExpExecArray) => string): Piece[] {
  return pieces.flatMap((piece) => {
    if (piece.done) return [piece];
    const out: Piece[] = [];
    let last = 0;
    for (let found = pattern.exec(piece.text); found !== null; found = pattern.exec(piece.text)) {
      out.push({ text: piece.text.slice(last, found.index), done: false }, { text: write(found), done: true });
      last = found.index + found[0].length;
    }
    return [...out, { text: piece.text.slice(last), done: false }];
  });
}

interface Rewrite {
  readonly pattern: string;
  readonly write: (found: RegExpExecArray, shift: MonthShift, year: number) => string;
}

const REWRITES: readonly Rewrite[] = [
  {
    pattern: WORDS,
    write(found, shift) {
      const day = dayOf(Number(found[6]), Number(found[4]), Number(found[2]));
      if (day === null) return found[0];
      const [y, m, d] = partsOf(shiftDay(day, shift));
      return `${found[1]}${like(found[2]!, d)}${found[3]}${like(found[4]!, m)}${found[5]}${y}`;
    },
  },
  {
    pattern: DAY,
    write(found, shift) {
      const day = dayOf(Number(found[5]), Number(found[3]), Number(found[1]));
      if (day === null) return found[0];
      const [y, m, d] = partsOf(shiftDay(day, shift));
      return `${like(found[1]!, d)}${found[2]}${like(found[3]!, m)}${found[4]}${y}`;
    },
  },
  {
    pattern: MONTH,
    write(found, shift) {
      const month = Number(found[2]);
      if (month < 1 || month > 12) return found[0];
      const [y, m] = partsOf(shiftMonth(monthEnd(Number(found[4]), month), shift));
      return `${found[1]}${like(found[2]!, m)}${found[3]}${y}`;
    },
  },
  {
    pattern: COUNT,
    write(found, shift, year) {
      if (Number(found[1]) !== monthsOf(shift.from, year)) return found[0];
      return `${like(found[1]!, monthsOf(shift.to, year + shift.years))}${found[2]}`;
    },
  },
  {
    pattern: BARE,
    write(found, shift, year) {
      const month = Number(found[2]);
      if (month < 1 || month > 12) return found[0];
      const near = [0, -1, 1].map((step) => monthEndFrom(shift.from, step)).find((end) => partsOf(end)[1] === month);
      const [, m] = partsOf(shiftMonth(near ?? monthEnd(year, month), shift));
      return `${found[1]}${like(found[2]!, m)}`;
    },
  },
  {
    pattern: SHORT,
    write(found, shift, year) {
      const [date, month] = [Number(found[2]), Number(found[4])];
      const day = dayOf(month === 1 && date === 31 ? year + 1 : year, month, date);
      if (day === null) return found[0];
      const [, m, d] = partsOf(shiftDay(day, shift));
      return `${found[1]}${like(found[2]!, d)}${found[3]}${like(found[4]!, m)}`;
    },
  },
  {
    pattern: QUARTER,
    write(found, shift) {
      const roman = ROMAN.indexOf(found[2]!.toUpperCase()) + 1;
      const [was, now] = [shift.from, shift.to].map((day) => Math.ceil(partsOf(day)[1] / 3)) as [number, number];
      if ((roman || Number(found[2])) !== was) return found[0];
      return `${found[1]}${roman > 0 ? ROMAN[now - 1] : now}`;
    },
  },
  {
    pattern: YEAR,
    write: (found, { years }) => `${found[1]}${Number(found[2]) + years}`,
  },
];
