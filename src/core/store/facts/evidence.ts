/** Evidence and closed registers from DL_MinhChung. */
import { parseDay } from '../../cell';
import type { Grade } from '../../disbursement';
import type { ClosedRegister, Evidence } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import { fold } from '../../text';
import type { DecodedRow } from '../decode';
import { cellFinding } from '../finding';
import { type FactSheet, isReported, listIn, sourceOf, textIn } from './source';

/** "đã chốt đến ngày 31/12/2022": from then on an absent row means none. */
const CLOSED = /^(?:so )?da chot(?: so)?(?: den)?(?: het)?(?: ngay)?\b/;

/** 'Đạt', 'Có' and 'Không', 'Không đạt' as people type them; anything else is kept as text. */
const WORDS: Readonly<Record<string, 'yes' | 'no'>> = {
  co: 'yes',
  dat: 'yes',
  yes: 'yes',
  khong: 'no',
  'khong co': 'no',
  'khong dat': 'no',
  'chua dat': 'no',
  no: 'no',
};

/** A row that closes its register rather than stating something. */
export function isClosing(value: string): boolean {
  return CLOSED.test(fold(value));
}

/** The day of a closing row: written after its words, else that of its column 'Ngày'. */
export function closedThrough(row: DecodedRow, value: string): string | null {
  const written = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(value);
  return written ? parseDay(written[0]) : textIn(row, 'at');
}

/** Rows that close a register; one row may name several subjects, none closes it for everybody. */
export function closedFrom(from: FactSheet): ClosedRegister[] {
  return from.decoded.rows.flatMap((row): ClosedRegister[] => {
    const [key, value] = [textIn(row, 'key'), textIn(row, 'value')];
    if (key === null || value === null || !isClosing(value)) return [];
    const through = closedThrough(row, value);
    if (through === null) return [];
    const closed = { key, through, src: sourceOf(from, row, 'value') };
    const subjects = listIn(row, 'subjects');
    return subjects.length === 0 ? [closed] : subjects.map((subject) => ({ ...closed, subject }));
  });
}

/**
 * Evidence rows, one fact per subject named. A row without a valid date keeps `at: null`: it proves nothing, and what
 * rests on it stays open, so that an undated hold never ends as an award.
 */
export function evidenceFrom(from: FactSheet): Evidence[] {
  return from.decoded.rows.flatMap((row): Evidence[] => {
    const [key, value, at] = [textIn(row, 'key'), textIn(row, 'value'), textIn(row, 'at')];
    if (key === null || value === null || isClosing(value)) return [];
    const [grade, by, note] = [textIn(row, 'grade') as Grade | null, textIn(row, 'by'), textIn(row, 'note')];
    const fact = {
      key,
      value: WORDS[fold(value)] ?? value,
      ...(grade !== null && { grade }),
      at,
      src: sourceOf(from, row, 'value'),
      ...(by !== null && { by }),
      ...(note !== null && { note }),
    };
    return listIn(row, 'subjects').map((subject) => ({ ...fact, subject }));
  });
}

/** Rows that cannot count: no subject, no date, or a closing row whose day cannot be read. */
export function evidenceFindings(from: FactSheet): Finding[] {
  const { columns } = from.decoded;
  const finding = (name: string, row: DecodedRow, key: string) =>
    cellFinding(name, from.sheet, row.row, columns[key] ?? 0, {}, 'warning');
  return from.decoded.rows.flatMap((row): Finding[] => {
    const value = textIn(row, 'value');
    if (value === null) return [];
    if (isClosing(value)) return closedThrough(row, value) === null ? [finding('closedWithoutDay', row, 'value')] : [];
    const found = listIn(row, 'subjects').length === 0 ? [finding('evidenceWithoutSubject', row, 'subjects')] : [];
    const undated = textIn(row, 'at') === null && !isReported(from, row, 'at');
    return undated ? [...found, finding('rowWithoutDay', row, 'at')] : found;
  });
}
