/** One seal as rows of KQ_ChotKetQua and back: its head, then its snapshot; a long value goes on in further rows. */
import type { StoredRow } from '../store/spec';
import { SEALED_PARTS, type SealedPart } from './canonical';
import type { Seal, SealHead } from './model';
import { rowMark } from './seal';

const PARTS: Readonly<Record<SealedPart, string>> = { rules: 'Quy định', inputs: 'Số liệu', results: 'Kết quả' };
export const HEAD = 'Thông tin chốt';

/** What stands in the head, in this order. */
const LABELS = {
  engine: 'Phiên bản phần mềm',
  lawAt: 'Ngày họp Hội đồng',
  dataAt: 'Số liệu đến ngày',
  previous: 'Mã xác thực lần trước',
  by: 'Người chốt',
  at: 'Thời điểm chốt',
  reason: 'Lý do chốt lại',
  issued: 'Quyết định đã ban hành',
  rules: 'Tóm lược quy định',
  inputs: 'Tóm lược số liệu',
  results: 'Tóm lược kết quả',
  rows: 'Số dòng',
} as const;
type Label = keyof typeof LABELS;

/** A cell holds more, but a person reads no more. */
const LONGEST = 2000;
/** In place of a mark: the value goes on after a space, or within a word. */
const AFTER_SPACE = '…';
const WITHIN = '+';

/** Rows of one seal, numbered from 1. */
export function sealRows(seal: Seal): StoredRow[] {
  const snapshot = seal.rows.flatMap((row) =>
    pieces(row.value).map(({ text, joint }) => ({
      part: PARTS[row.part],
      key: row.key,
      value: text,
      mark: joint ?? rowMark(row),
    })),
  );
  const said: Partial<Record<Label, string>> = { ...headFields(seal), ...seal.digests, rows: String(snapshot.length) };
  const labels = Object.keys(LABELS) as Label[];
  return [
    ...labels.map((label) => {
      const row = { part: HEAD, key: LABELS[label], value: said[label] ?? '' };
      return { ...row, mark: rowMark(row) };
    }),
    ...snapshot,
  ].map((row, i) => ({ code: seal.code, number: i + 1, ...row }));
}

function headFields({ engine, lawAt, dataAt, previous, by, at, reason, issued }: SealHead) {
  return { engine, lawAt, dataAt, previous, by, at, reason, ...(issued ? { issued } : {}) };
}

/** Cut at spaces; a word that is longer than a whole piece is cut itself, never inside a character. */
function pieces(value: string): { text: string; joint?: string }[] {
  const cut: { text: string; joint?: string }[] = [];
  let rest = value;
  let joint: string | undefined;
  while (rest.length > LONGEST) {
    const space = rest.lastIndexOf(' ', LONGEST);
    const within = /[\ud800-\udbff]/.test(rest.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
    cut.push({ text: rest.slice(0, space > 0 ? space : within), ...(joint === undefined ? {} : { joint }) });
    rest = rest.slice(space > 0 ? space + 1 : within);
    joint = space > 0 ? AFTER_SPACE : WITHIN;
  }
  return [...cut, { text: rest, ...(joint === undefined ? {} : { joint }) }];
}

export function text(row: StoredRow, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** How many rows a seal should have by its own head; null where the head does not say. */
export function expectedRows(rows: readonly StoredRow[]): number | null {
  const snapshot = Number(headOf(rows).rows || Number.NaN);
  return Number.isInteger(snapshot) ? snapshot + Object.keys(LABELS).length : null;
}

function headOf(rows: readonly StoredRow[]): Record<Label, string> {
  const said = new Map(
    rows.filter((row) => text(row, 'part') === HEAD).map((row) => [text(row, 'key'), text(row, 'value')]),
  );
  const labels = Object.entries(LABELS) as [Label, string][];
  return Object.fromEntries(labels.map(([key, label]) => [key, said.get(label) ?? ''])) as Record<Label, string>;
}

/** The seal that rows say, in the order of their numbers, and the first row whose mark does not fit. */
export function sealFrom(code: string, unordered: readonly StoredRow[]): { seal: Seal; edited: string | null } {
  const stored = [...unordered].sort((a, b) => Number(a['number']) - Number(b['number']));
  const head = headOf(stored);
  const { rules, inputs, results } = head;
  const marks: string[] = [];
  const rows: { part: SealedPart; key: string; value: string }[] = [];
  for (const row of stored) {
    const part = SEALED_PARTS.find((each) => PARTS[each] === text(row, 'part'));
    if (part === undefined) continue;
    const [mark, last] = [text(row, 'mark'), rows[rows.length - 1]];
    if (last !== undefined && (mark === AFTER_SPACE || mark === WITHIN)) {
      last.value += (mark === AFTER_SPACE ? ' ' : '') + text(row, 'value');
    } else {
      rows.push({ part, key: text(row, 'key'), value: text(row, 'value') });
      marks.push(mark);
    }
  }
  const seal = { ...headFields(head), code, digests: { rules, inputs, results }, rows };
  return { seal, edited: editedHead(stored) ?? rows.find((row, i) => rowMark(row) !== marks[i])?.key ?? null };
}

function editedHead(stored: readonly StoredRow[]): string | null {
  const rows = stored.filter((row) => !Object.values(PARTS).includes(text(row, 'part')));
  const parts = rows.map((row) => ({ part: text(row, 'part'), key: text(row, 'key'), value: text(row, 'value') }));
  return parts.find((row, i) => row.part !== HEAD || rowMark(row) !== text(rows[i]!, 'mark'))?.key ?? null;
}
