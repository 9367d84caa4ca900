/** Marks from DL_Cham and tallies from DL_KiemPhieu. */
import { Exact } from '../../amount';
import type { Mark, Tally } from '../../evaluation/facts';
import { tallyProblem } from '../../evaluation/tally-problem';
import type { Finding } from '../../finding';
import { fold } from '../../text';
import type { DecodedRow } from '../decode';
import type { StoredRow } from '../spec';
import { cellFinding } from '../finding';
import { type FactSheet, isReported, numberIn, sourceOf, textIn } from './source';

const RECUSED = new Set(['khong tham gia', 'recused']);

const WHOLE = /^(?:0|[1-9]\d{0,14})$/;

/** '73,5' as people type it to '73.5'; null where the text is no number. */
function markValue(text: string): string | null {
  if (WHOLE.test(text)) return text;
  const plain = text.trim().replace(',', '.');
  return /^-?\d+(\.\d+)?$/.test(plain) ? new Exact(plain).toFixed() : null;
}

/** Marks; an empty or unreadable one is missing, never zero. */
export function marksFrom(from: FactSheet): Mark[] {
  return from.decoded.rows.flatMap((row): Mark[] => {
    const [subject, item, rater] = [textIn(row, 'subject'), textIn(row, 'item'), textIn(row, 'rater')];
    const text = textIn(row, 'value');
    if (subject === null || item === null || rater === null || text === null) return [];
    const value = RECUSED.has(fold(text)) ? 'recused' : markValue(text);
    if (value === null) return [];
    return [{ subject, item, rater, value, at: textIn(row, 'at'), src: sourceOf(from, row, 'value') }];
  });
}

/** Marks that are neither a number nor "không tham gia", and marks without a day. */
export function markFindings(from: FactSheet): Finding[] {
  const { columns, rows } = from.decoded;
  return rows.flatMap((row): Finding[] => {
    const text = textIn(row, 'value');
    if (text === null) return [];
    if (!RECUSED.has(fold(text)) && markValue(text) === null)
      return [cellFinding('badMark', from.sheet, row.row, columns['value'] ?? 0, { text })];
    if (textIn(row, 'at') !== null || isReported(from, row, 'at')) return [];
    return [cellFinding('markWithoutDay', from.sheet, row.row, columns['at'] ?? 0, {}, 'warning')];
  });
}

const OPTIONAL_COUNTS = ['present', 'issued', 'returned', 'valid', 'invalid'] as const;
const COUNTS = ['members', 'yes', 'no', 'recused', 'absent', ...OPTIONAL_COUNTS] as const;

function isCount(value: number): boolean {
  return Number.isInteger(value) && value >= 0;
}

function tallyFrom(from: FactSheet, row: DecodedRow): Tally | null {
  return tallyIn(row, sourceOf(from, row, 'yes'));
}

/** The tally of a row of DL_KiemPhieu, from wherever it came; null while a count or the day is missing or no whole number. */
export function tallyIn(row: StoredRow, src: string): Tally | null {
  const [subject, item, at] = [textIn(row, 'subject'), textIn(row, 'item'), textIn(row, 'at')];
  const level = textIn(row, 'level') as Tally['level'] | null;
  const method = textIn(row, 'method') as Tally['method'] | null;
  const [members, yes, no] = [numberIn(row, 'members'), numberIn(row, 'yes'), numberIn(row, 'no')];
  const [recused, absent] = [numberIn(row, 'recused'), numberIn(row, 'absent')];
  if (!subject || !item || !level || !method || !at) return null;
  if (members === null || yes === null || no === null || recused === null || absent === null) return null;
  const optional = OPTIONAL_COUNTS.flatMap((key) => {
    const value = numberIn(row, key);
    return value === null ? [] : [[key, value] as const];
  });
  const counts = { members, yes, no, recused, absent, ...Object.fromEntries(optional) };
  if (!Object.values(counts).every(isCount)) return null;
  return { subject, item, level, method, ...counts, at, src };
}

/** Tallies; one with a missing count or date is no evidence yet. */
export function talliesFrom(from: FactSheet): Tally[] {
  return from.decoded.rows.flatMap((row) => tallyFrom(from, row) ?? []);
}

/** Counts that are no whole numbers, and counts that do not add up to the members. */
export function tallyFindings(from: FactSheet): Finding[] {
  const { columns, rows } = from.decoded;
  const unsound = rows.flatMap((row): Finding[] => {
    const tally = tallyFrom(from, row);
    const problem = tally && tallyProblem(tally);
    return problem
      ? [{ ...cellFinding('tallyUnsound', from.sheet, row.row, columns['yes'] ?? 0, {}), message: problem }]
      : [];
  });
  const unread = rows.flatMap((row) =>
    COUNTS.flatMap((key): Finding[] => {
      const value = numberIn(row, key);
      if (value === null || isCount(value)) return [];
      return [cellFinding('badCount', from.sheet, row.row, from.decoded.columns[key] ?? 0, { text: String(value) })];
    }),
  );
  return [...unread, ...unsound];
}
