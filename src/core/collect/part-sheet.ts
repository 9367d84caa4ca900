/** One sheet to fill in: title, how, headings, rows filled in beforehand, empty rows. */
import {
  type Area,
  type CheckRule,
  DAY_FORMAT,
  type Guard,
  type ListRule,
  type Look,
  type SheetDress,
  type WrittenCell,
} from '../cell';
import { encode } from '../store/encode';
import type { ColumnSpec, StoredRow } from '../store/spec';
import type { FormRow } from './ahead';
import { labelOf, SUBJECT_KEYS } from './labels';
import { projectCodes, subjectLabels } from './lists-sheet';
import type { FormSetting, FormSheet } from './model';
import { columnsOf, type FormPart } from './parts';
import { STAMP_WIDTH } from './stamp';
import type { FormUnit } from './units';
import { told } from './words';

/** Zero-based rows of the sheet. */
const TITLE_ROW = 1;
const HELP_ROW = 2;
export const HEADINGS_ROW = 3;
const ROWS_FROM = 4;
const CODE_WIDTH = 8;
const USUAL_WIDTH = 14;
const WIDEST = 34;
/** Points of a row that is written on by hand, as it is printed. */
const BY_HAND = 23;
/** Characters that a page holds without being printed smaller. */
const PAGE = 136;

export function partSheet(
  part: FormPart,
  rows: readonly FormRow[],
  unit: FormUnit,
  setting: FormSetting,
  stamp: readonly WrittenCell[],
): { sheet: FormSheet; dress: SheetDress } {
  const columns = columnsOf(part);
  const name = told(`${part.id}.sheet`);
  const width = columns.length + 1;
  const title = told(`${part.id}.title`, { unit: unit.name, year: setting.year });
  const head: WrittenCell[][] = [
    [...stamp],
    [{ text: title }],
    [{ text: told(`${part.id}.help`) }],
    [{ text: told('code') }, ...columns.map(({ heading }) => ({ text: heading }))],
  ];
  const filled = partCells(part, rows, unit);
  const spare = Array.from({ length: part.spare }, () => Array<WrittenCell>(width).fill({ blank: true }));
  const widths = [CODE_WIDTH, ...columns.map(widthOf)];
  const sheet = { name, cells: [...head, ...filled, ...spare], widths };
  return { sheet, dress: dressOf(part, columns, { name, filled: rows, unit, widths, setting }) };
}

/** People are shown with their names, counts have two digits. */
function widthOf({ key, kind, width = USUAL_WIDTH }: ColumnSpec): number {
  if (SUBJECT_KEYS.includes(key)) return 34;
  return kind === 'number' ? 10 : Math.min(width, WIDEST);
}

/** Rows with their codes, people as the drop-down shows them. */
function partCells(part: FormPart, rows: readonly FormRow[], unit: FormUnit): WrittenCell[][] {
  const columns = columnsOf(part);
  const spec = { name: '', version: 1, columns };
  const shown = rows.map(({ values }) => withLabels(values, unit));
  const cells = encode(spec, shown, { sheet: '', version: 1, revision: 0, by: '', at: '' }).slice(2);
  return rows.map(({ code }, i) => [{ text: code }, ...cells[i]!.slice(0, columns.length)]);
}

function withLabels(values: StoredRow, { subjects }: FormUnit): StoredRow {
  const label = (id: string) => {
    const found = subjects.find((one) => one.id === id);
    return found ? labelOf(found) : id;
  };
  const changed = SUBJECT_KEYS.flatMap((key) => {
    const value = values[key];
    if (value === undefined || value === null) return [];
    return [[key, typeof value === 'object' ? value.map(label) : label(String(value))] as const];
  });
  return { ...values, ...Object.fromEntries(changed) };
}

interface Laid {
  readonly name: string;
  readonly filled: readonly FormRow[];
  readonly unit: FormUnit;
  readonly widths: readonly number[];
  readonly setting: FormSetting;
}

function dressOf(part: FormPart, columns: readonly ColumnSpec[], laid: Laid): SheetDress {
  const { name, filled, unit, widths, setting } = laid;
  const total = filled.length + part.spare;
  const width = columns.length + 1;
  const all: Area = { row: ROWS_FROM, column: 0, rows: total, columns: width };
  const line = (row: number, size: number): Area => ({ row, column: 0, rows: 1, columns: size });
  return {
    sheet: name,
    lists: columns.flatMap((column, i) => listOf(column, i + 1, part, laid) ?? []),
    checks: columns.flatMap((column, i) => checkOf(column, i + 1, total) ?? []),
    notes: columns.map(({ help, required }, i) => ({
      row: HEADINGS_ROW,
      column: i + 1,
      text: required ? `${help} ${told('must')}` : help,
    })),
    guarded: guards(part, filled.length, width),
    widths,
    heights: [{ row: ROWS_FROM, rows: total, points: byHand(widths) }],
    merges: [TITLE_ROW, HELP_ROW].map((row) => line(row, width)),
    looks: [
      { area: line(0, STAMP_WIDTH), size: 8, wrap: false },
      { area: line(TITLE_ROW, width), bold: true, size: 13, wrap: true },
      { area: line(HELP_ROW, width), italic: true, wrap: true },
      { area: line(HEADINGS_ROW, width), bold: true, shade: true, border: true, wrap: true, align: 'center' },
      { area: all, border: true, wrap: true },
      { area: { ...all, columns: 1 }, align: 'center' },
      ...columns.flatMap((column, i) => formatOf(column, { ...all, column: i + 1, columns: 1 })),
    ],
    freeze: ROWS_FROM,
    page: {
      orientation: 'landscape',
      repeat: { first: HEADINGS_ROW, last: HEADINGS_ROW },
      footer: told('footer', { unit: unit.name, year: setting.year }),
    },
  };
}

/** A wide sheet is printed smaller, so its rows are higher. */
function byHand(widths: readonly number[]): number {
  const sum = widths.reduce((all, width) => all + width, 0);
  return Math.round(BY_HAND * Math.max(1, sum / PAGE));
}

function formatOf({ kind }: ColumnSpec, area: Area): Look[] {
  if (kind === 'day') return [{ area, format: DAY_FORMAT, align: 'center' }];
  if (kind === 'dong') return [{ area, format: '#,##0' }];
  return [];
}

/** Rules may not overlap: cells filled in beforehand are guarded, the drop-down begins below. */
function listOf(column: ColumnSpec, at: number, part: FormPart, { filled, unit }: Laid): ListRule | null {
  const { key, choices, help: prompt } = column;
  const guarded = part.ahead.includes(key) && key !== 'month';
  const first = guarded ? filled.length : 0;
  const rows = filled.length + part.spare - first;
  const area = { row: ROWS_FROM + first, column: at, rows, columns: 1 };
  if (choices) {
    return { area, allowed: choices.map(({ label }) => label), otherwise: 'refuse', prompt, error: told('fromList') };
  }
  if (SUBJECT_KEYS.includes(key)) {
    const several = key === 'subjects' ? told('several') : '';
    return { area, allowed: subjectLabels(unit), otherwise: 'accept', prompt: `${told('choose')} ${several}`.trim() };
  }
  const codes = key === 'project' ? projectCodes(unit) : null;
  return codes && { area, allowed: codes, otherwise: 'accept', prompt };
}

function checkOf({ kind, help: prompt }: ColumnSpec, at: number, rows: number): CheckRule | null {
  if (kind !== 'day' && kind !== 'dong' && kind !== 'number') return null;
  const area = { row: ROWS_FROM, column: at, rows, columns: 1 };
  return kind === 'day'
    ? { area, kind: 'day', prompt, error: told('typeDay') }
    : { area, kind: 'whole', prompt, error: told(kind === 'dong' ? 'typeDong' : 'typeCount') };
}

function guards(part: FormPart, filled: number, width: number): Guard[] {
  const fixed = (area: Area, key: string): Guard => ({ area, why: told(key) });
  const codes = { row: ROWS_FROM, column: 0, rows: filled + part.spare, columns: 1 };
  const ahead = part.ahead.filter((key) => key !== 'month').map((key) => part.keys.indexOf(key) + 1);
  return [
    fixed({ row: 0, column: 0, rows: 1, columns: STAMP_WIDTH }, 'guard.stamp'),
    fixed({ row: HEADINGS_ROW, column: 0, rows: 1, columns: width }, 'guard.heading'),
    fixed(codes, 'guard.code'),
    ...(filled === 0
      ? []
      : ahead.map((column) => fixed({ row: ROWS_FROM, column, rows: filled, columns: 1 }, 'guard.ahead'))),
  ];
}
