/** Whether what is typed can be stored; if not, the sentence that says why, at once. */
import { compare, parseRational, type Rational } from '../../../core/amount';
import { type Day, showDay } from '../../../core/cell';
import { showNumber, tallyProblem } from '../../../core/evaluation';
import type { Tally } from '../../../core/evaluation/facts';
import type { Item } from '../../../core/rules/model';
import { fold } from '../../../core/text';
import { message, type Message } from '../../../messages';
import type { Ballot, Entry } from './model';

export const MET = 'Đạt';
export const UNMET = 'Không đạt';
export const RECUSED = 'không tham gia';

const YES = new Set(['d', 'dat', 'c', 'co', '1', 'yes', 'y']);
const NO = new Set(['k', 'khong', 'khong dat', 'chua dat', 'khong co', '0', 'no', 'n']);

/** 'đ', 'c', '1' → 'Đạt'; 'k', '0' → 'Không đạt'; anything else as it is. */
export function asWord(text: string): string {
  const plain = fold(text);
  return YES.has(plain) ? MET : NO.has(plain) ? UNMET : text;
}

/** '18,5' as people type it to '18.5'; null where it is no plain number. */
export function asNumber(text: string): Rational | null {
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? parseRational(plain) : null;
}

/** What is wrong with a value; null where nothing is, an empty one included: it takes the mark back. */
export function valueProblem(item: Item, max: Rational | null, text: string): Message | null {
  const value = text.trim();
  if (value === '') return null;
  if (item.values === 'yes-no') {
    return [MET, UNMET].includes(asWord(value)) ? null : message('pane.marks.wrong.word');
  }
  if (item.source === 'mark' && fold(value) === fold(RECUSED)) return null;
  if (item.values === 'number' || item.source === 'mark') {
    const number = asNumber(value);
    if (number === null) return message('pane.marks.wrong.number');
    if (item.source === 'mark' && compare(number, parseRational('0')!) < 0) return message('pane.marks.wrong.negative');
    if (max !== null && compare(number, max) > 0) {
      return message('pane.marks.wrong.above', { value: showNumber(number), max: showNumber(max) });
    }
  }
  return null;
}

/** Evidence counts up to the later of data date and council's day; one after it, or without a day, proves nothing. */
function dayProblem(at: Day | '', until: Day): Message | null {
  if (at === '') return message('pane.marks.wrong.noDay');
  return at > until ? message('pane.marks.wrong.later', { at: showDay(at), until: showDay(until) }) : null;
}

export function entryProblem(item: Item, max: Rational | null, entry: Entry, until: Day): Message | null {
  const wrong = valueProblem(item, max, entry.value);
  if (wrong !== null || entry.value.trim() === '') return wrong;
  return dayProblem(entry.at, until);
}

const NEEDED = ['members', 'absent', 'recused', 'yes', 'no'] as const;
export const SECRET = ['issued', 'returned', 'valid', 'invalid'] as const;
const OPTIONAL = ['present', ...SECRET] as const;

const whole = (text: string | undefined): number | null => (/^\d{1,6}$/.test(text ?? '') ? Number(text) : null);

/** What is wrong with the counts typed so far; 'incomplete' while cells are still empty. Sums are the core's. */
export function ballotProblem(ballot: Ballot, until: Day): Message | 'incomplete' | null {
  const typed = [...NEEDED, ...OPTIONAL].filter((key) => (ballot[key] ?? '') !== '');
  const bad = typed.find((key) => whole(ballot[key]) === null);
  if (bad !== undefined) return message('pane.marks.wrong.count', { text: ballot[bad]! });
  const sum = ['yes', 'no', 'invalid', 'recused', 'absent'].reduce((all, key) => all + (whole(ballot[key]) ?? 0), 0);
  const members = whole(ballot['members']);
  if (members !== null && sum > members) return message('pane.marks.wrong.tooMany', { sum, members });
  if (NEEDED.some((key) => whole(ballot[key]) === null) || !ballot['method'] || !ballot['at']) return 'incomplete';
  const wrong = dayProblem(ballot['at'] as Day, until) ?? tallyProblem(tallyOf(ballot));
  // Nothing stands in a cell yet.
  return wrong && { ...wrong, args: { ...wrong.args, cells: '' } };
}

function tallyOf(ballot: Ballot): Tally {
  const optional = OPTIONAL.flatMap((key) =>
    whole(ballot[key]) === null ? [] : [[key, whole(ballot[key])!] as const],
  );
  const [members, absent, recused, yes, no] = NEEDED.map((key) => whole(ballot[key])!);
  return {
    ...{ subject: '', item: '', level: 'unit', method: 'show of hands', at: null, src: '' },
    ...{ members: members!, absent: absent!, recused: recused!, yes: yes!, no: no! },
    ...Object.fromEntries(optional),
  } as Tally;
}
