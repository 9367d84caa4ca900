/** How every sheet of ours looks and helps, from its spec alone: drop-downs, notes, soft locks, widths, print set-up. */
import type { Area, Guard, ListRule, Look, Ref, SheetDress } from '../cell';
import { message, say } from '../../messages';
import type { ListSheet } from './list-sheet';
import { SEALS, SUBJECTS } from './sheets';
import { type ColumnSpec, FIRST_DATA_ROW, HEADING_ROW, type SheetSpec, STAMP_ROW } from './spec';

const STAMP_COLUMNS = 5;
const USUAL_WIDTH = 14;
/** Rows for which drop-downs are laid beyond those that are filled. */
const SPARE_ROWS = 300;
/** Wider texts wrap. */
const WRAPS_FROM = 24;
/** Characters that an upright A4 page holds in readable size. */
const UPRIGHT = 100;

export interface DressSetting {
  /** Rows of data that are written. */
  readonly rows: number;
  readonly lists: ListSheet;
  /** The codes in DL_DoiTuong, where the workbook has or gets that sheet. */
  readonly subjects: Ref | null;
}

const told = (key: string, args: Record<string, string> = {}): string => say('vi', message(`dress.${key}`, args));

/** Where codes of subjects stand, with room for more. `rows`: how many there are. */
export function subjectCodes(rows: number): Ref {
  return { sheet: SUBJECTS.name, row: FIRST_DATA_ROW, column: 0, rows: rows + SPARE_ROWS, columns: 1 };
}

/** The dress of a sheet whose columns stand as in its spec. */
export function dressOf(spec: SheetSpec, setting: DressSetting): SheetDress {
  const { rows } = setting;
  const columns = spec.columns.length;
  const headings: Area = { row: HEADING_ROW, column: 0, rows: 1, columns };
  const total = spec.columns.reduce((sum, { width = USUAL_WIDTH }) => sum + width, 0);
  const lists = spec.columns.flatMap((column, i) => listOf(spec, column, i, setting) ?? []);
  return {
    sheet: spec.name,
    ...(lists.length > 0 && { lists }),
    notes: spec.columns.map(({ help }, column) => ({ row: HEADING_ROW, column, text: help })),
    guarded: guards(spec, rows, headings),
    widths: spec.columns.map(({ width = USUAL_WIDTH }) => width),
    looks: [
      { area: { row: STAMP_ROW, column: 0, rows: 1, columns: STAMP_COLUMNS }, size: 9, wrap: false },
      { area: headings, bold: true, wrap: true, shade: true },
      ...wrapped(spec, rows),
      ...(spec.name.startsWith('KQ_') ? [{ area: { ...headings, rows: rows + 1 }, border: true }] : []),
    ],
    freeze: FIRST_DATA_ROW,
    page: {
      orientation: total > UPRIGHT ? 'landscape' : 'portrait',
      repeat: { first: HEADING_ROW, last: HEADING_ROW },
      lines: true,
      footer: '',
    },
  };
}

/** Results are read on paper too: nothing of them runs under the next column. */
function wrapped({ name, columns }: SheetSpec, rows: number): Look[] {
  if (rows === 0) return [];
  const all = { row: FIRST_DATA_ROW, column: 0, rows, columns: columns.length };
  if (name.startsWith('KQ_')) return [{ area: all, wrap: true }];
  return columns.flatMap(({ width = USUAL_WIDTH }, column) =>
    width < WRAPS_FROM ? [] : [{ area: { row: FIRST_DATA_ROW, column, rows, columns: 1 }, wrap: true }],
  );
}

function guards(spec: SheetSpec, rows: number, headings: Area): Guard[] {
  const stamp = { row: STAMP_ROW, column: 0, rows: 1, columns: STAMP_COLUMNS };
  const all: Guard[] = [
    { area: stamp, why: told('stamp') },
    { area: headings, why: told('heading') },
  ];
  if (rows === 0) return all;
  const filled = { row: FIRST_DATA_ROW, column: 0, rows, columns: 1 };
  if (spec === SUBJECTS) all.push({ area: filled, why: told('id') });
  if (spec === SEALS) all.push({ area: { ...filled, columns: spec.columns.length }, why: told('sealed') });
  return all;
}

/** Results are read, not typed: no drop-down there. */
function listOf(
  spec: SheetSpec,
  column: ColumnSpec,
  at: number,
  { rows, lists, subjects }: DressSetting,
): ListRule | null {
  if (spec.name.startsWith('KQ_')) return null;
  const area = { row: FIRST_DATA_ROW, column: at, rows: rows + SPARE_ROWS, columns: 1 };
  const { heading, help: prompt, open } = column;
  if (column.choices) {
    const allowed = lists.place(
      heading,
      column.choices.map(({ label }) => label),
    );
    const otherwise = open ? 'ask' : 'refuse';
    return allowed && { area, allowed, otherwise, prompt, error: told(open ? 'ownWords' : 'notListed', { heading }) };
  }
  if (!subjects || !namesSubjects(spec, column)) return null;
  const otherwise = column.kind === 'list' ? 'accept' : 'ask';
  return { area, allowed: subjects, otherwise, prompt, error: told('unknownSubject', { sheet: SUBJECTS.name }) };
}

function namesSubjects(spec: SheetSpec, { key }: ColumnSpec): boolean {
  return key === 'subject' || key === 'subjects' || (key === 'unit' && spec === SUBJECTS);
}
