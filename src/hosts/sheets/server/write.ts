/** Writes a batch under the document lock: look, refuse or report a conflict, enter all; on a failure put all back. */
import type { Ref, WrittenCell } from '../../../core/cell';
import { stampCells } from '../../../core/store';
import {
  mergesAnew,
  PortError,
  type RangeWrite,
  type WriteBatch,
  type WriteOptions,
  type WriteResult,
} from '../../../ports/workbook';
import { type Book, rangeOf, type Sheet } from './book';
import { entryBack, entryOf, formatOf, type Raw } from './cells';
import { serialsIn } from './dates';
import { layDress } from './dress';
import { type Before, conflictIn, inspect, refuseDress, type Target, targetsOf } from './inspect';

/** How long a write waits for another one to end. */
const LOCK_MS = 10_000;

export function write(book: Book, batch: WriteBatch, options: WriteOptions, now: string): WriteResult {
  const lock = LockService.getDocumentLock();
  if (lock === null || !lock.tryLock(LOCK_MS)) throw new PortError('busy', batch.label);
  try {
    return writeLocked(book, batch, options, now);
  } finally {
    release(lock);
  }
}

/** What others read next must be what was entered; and whatever happens, nobody is kept waiting. */
function release(lock: GoogleAppsScript.Lock.Lock): void {
  try {
    SpreadsheetApp.flush();
  } finally {
    lock.releaseLock();
  }
}

function writeLocked(book: Book, batch: WriteBatch, options: WriteOptions, now: string): WriteResult {
  const targets = targetsOf(book, batch);
  refuseDress(book, batch);
  const conflict = conflictIn(targets, options);
  if (conflict !== null) return { conflict };
  const serialOf = serialsIn(book);
  const anew = (one: RangeWrite): boolean => targets.get(one.range.sheet)!.ours && mergesAnew(batch, one.range.sheet);
  const befores = batch.ranges.map((one) => inspect(targets.get(one.range.sheet)!, one, serialOf, anew(one)));
  const revision: Record<string, number> = {};
  for (const { name, ours, stamp } of targets.values()) if (ours) revision[name] = (stamp?.revision ?? 0) + 1;
  const stamps = Object.keys(revision).map((name) =>
    stampWrite(name, revision[name]!, versionOf(batch, targets.get(name)!), options.by ?? '', now),
  );
  const undo: (() => void)[] = [];
  try {
    const sheets = addSheets(book, targets, undo);
    batch.ranges.forEach((one, i) => enter(sheets, one, { before: befores[i]!, apart: anew(one) }, undo));
    for (const one of stamps) enterStamp(sheets, one, targets.get(one.range.sheet)!, undo);
  } catch (failure) {
    for (const back of undo.reverse()) back();
    throw failure;
  }
  return dressed(book, batch, revision);
}

/** What Sheets refuses of a dress never costs the cells. */
function dressed(book: Book, batch: WriteBatch, revision: Record<string, number>): WriteResult {
  try {
    for (const dress of batch.dress ?? []) layDress(book, dress);
    return { revision };
  } catch (failure) {
    return { revision, undressed: failure instanceof Error ? failure.message : String(failure) };
  }
}

/** Adds the sheets of ours that are missing; the sheet that people look at stays in front. */
function addSheets(book: Book, targets: ReadonlyMap<string, Target>, undo: (() => void)[]): Map<string, Sheet> {
  const sheets = new Map<string, Sheet>();
  const missing = [...targets.values()].filter(({ sheet }) => sheet === null);
  const front = missing.length > 0 ? book.getActiveSheet() : null;
  for (const { name, sheet } of targets.values()) {
    const there = sheet ?? book.insertSheet(name);
    sheets.set(name, there);
    if (sheet === null) undo.push(() => book.deleteSheet(there));
  }
  if (front !== null) book.setActiveSheet(front, true);
  return sheets;
}

function enter(
  sheets: ReadonlyMap<string, Sheet>,
  write: RangeWrite,
  { before, apart }: { readonly before: Before | null; readonly apart: boolean },
  undo: (() => void)[],
): void {
  const { range, cells } = write;
  const sheet = sheets.get(range.sheet)!;
  makeRoom(sheet, range);
  if (before !== null) undo.push(() => putBack(sheet, range, before));
  const there = rangeOf(sheet, range);
  // Sheets drops what is entered under merged cells.
  if (apart) there.breakApart();
  const formats = cells.map((row) => row.map(formatOf));
  if (formats.some((row) => row.some((format) => format !== null))) {
    there.setNumberFormats(
      formats.map((row, r) => row.map((format, c) => format ?? before?.formats[r]?.[c] ?? 'General')),
    );
  }
  there.setValues(cells.map((row) => row.map(entryOf)));
}

/** A sheet ends somewhere: rows and columns are added where a range goes beyond. */
function makeRoom(sheet: Sheet, range: Ref): void {
  const [rows, columns] = [sheet.getMaxRows(), sheet.getMaxColumns()];
  if (range.row + range.rows > rows) sheet.insertRowsAfter(rows, range.row + range.rows - rows);
  if (range.column + range.columns > columns) {
    sheet.insertColumnsAfter(columns, range.column + range.columns - columns);
  }
}

function putBack(sheet: Sheet, range: Ref, before: Before): void {
  const there = rangeOf(sheet, { ...range, rows: before.values.length });
  there.setNumberFormats(before.formats as string[][]);
  there.setValues(before.values.map((row, r) => row.map((raw: Raw, c) => entryBack(raw, before.formulas[r]![c]!))));
}

/** The format version that the batch brings for a new sheet, else the one that stands there. */
function versionOf(batch: WriteBatch, target: Target): number {
  const whole = batch.ranges.find(({ range }) => range.sheet === target.name && range.row === 0 && range.column === 0);
  const brought = whole?.cells[0]?.[1];
  return brought !== undefined && 'number' in brought ? brought.number : (target.stamp?.version ?? 1);
}

function stampWrite(name: string, revision: number, version: number, by: string, at: string): RangeWrite {
  const cells: WrittenCell[] = stampCells({ sheet: name, version, revision, by, at });
  return { range: { sheet: name, row: 0, column: 0, rows: 1, columns: cells.length }, cells: [cells] };
}

function enterStamp(sheets: ReadonlyMap<string, Sheet>, write: RangeWrite, target: Target, undo: (() => void)[]): void {
  const sheet = sheets.get(write.range.sheet)!;
  const { stamp } = target;
  if (stamp !== null) undo.push(() => rangeOf(sheet, write.range).setValues([stampCells(stamp).map(entryOf)]));
  rangeOf(sheet, write.range).setValues(write.cells.map((row) => row.map(entryOf)));
}
