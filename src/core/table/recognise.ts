/** Finds every disbursement table in the grids of a workbook, and asks what cannot be decided. */
import { message } from '../../messages';
import { STAMP_PREFIX } from '../store/spec';
import type { Grid } from '../cell';
import type { Finding } from '../finding';
import { findAnchors } from './anchor';
import { bandsOf } from './bands';
import { buildTable, type Place, placesOf } from './build';
import { chosenPlace } from './chosen-place';
import { isLeft } from './corrections';
import type { Answers, MappedItem, Question, Table } from './model';
import { askSameMoney } from './same-money';
import { type Scan, scan } from './scan';
import { type View, viewOf } from './view';
import { placeByWords, shareFound } from './words-place';

export interface RecogniseOptions {
  /**
   * Answers by question id, and corrections that nobody asked for: 'GiaiNgan:header' = '6-8' (heading rows, 1-based),
   * 'GiaiNgan:column:F' = a role, 'GiaiNgan:plan.province' = a column letter.
   */
  readonly answers?: Answers;
  /** A mapping confirmed before (DL_AnhXa): found again by the words of the headings. */
  readonly mapped?: readonly MappedItem[];
}

export interface Recognition {
  readonly tables: readonly Table[];
  /** Unanswered questions, those of the tables included. */
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
}

/**
 * Recognises the tables of all grids (sheets of ours are passed over). Tables without a plan or disbursed
 * column are kept only where the workbook has no better ones.
 */
export function recognise(grids: readonly Grid[], options: RecogniseOptions = {}): Recognition {
  const answers = options.answers ?? {};
  const found = grids.flatMap((grid) => tablesOf(grid, answers, options.mapped ?? []));
  const money = found.filter((table) => hasMoney(table) || answers[`${table.key}:header`] !== undefined);
  const tables = money.length > 0 ? money : found;
  const choice = askSameMoney(grids, tables, answers);
  const questions = [...choice.tables.flatMap((table) => table.questions), ...choice.questions];
  return { tables: choice.tables, questions, findings: tables.length === 0 ? [nothingFound(grids)] : lacking(tables) };
}

function tablesOf(grid: Grid, answers: Answers, mapped: readonly MappedItem[]): Table[] {
  // Sheets of ours are no disbursement tables.
  const first = grid.ref.row === 0 && grid.ref.column === 0 ? grid.values[0]?.[0] : null;
  if (typeof first === 'string' && first.startsWith(STAMP_PREFIX)) return [];
  const { sheet } = grid.ref;
  const tables: Table[] = [];
  let n = 0;
  for (const { found, view, scanned, titles } of partsOf(grid, answers, mapped)) {
    const key = n === 0 ? sheet : `${sheet}#${n + 1}`;
    const scope = { key, sheet, answers };
    const items = mapped.filter((item) => item.table === key);
    const place = n === 0 ? found : (chosenPlace(view, scanned, answers[`${key}:header`]) ?? found);
    const table = buildTable(view, scanned, place, scope, items, titles);
    if (table === null || !(hasFigures(table) || answers[`${key}:header`] !== undefined)) continue;
    n++;
    if (!isLeft(scope, items)) tables.push(table);
  }
  return tables;
}

interface Part {
  readonly found: Place;
  readonly view: View;
  readonly scanned: Scan;
  /** Where the titles above are looked for. */
  readonly titles: View;
}

/** Every place of a sheet with the columns that it is read in: all of them, or its own band of tables side by side. */
function partsOf(grid: Grid, answers: Answers, mapped: readonly MappedItem[]): readonly Part[] {
  const titles = viewOf(grid);
  const whole = scan(titles);
  const bands = answers[`${grid.ref.sheet}:header`] === undefined ? bandsOf(titles, whole) : [];
  if (bands.length === 0) {
    return placesIn(titles, whole, answers, mapped).map((found) => ({ found, view: titles, scanned: whole, titles }));
  }
  return bands.flatMap((band) => {
    const view = viewOf(band);
    const scanned = scan(view);
    return placesOf(view, scanned, findAnchors(view, scanned)).map((found) => ({ found, view, scanned, titles }));
  });
}

/** Where tables stand: as chosen, as their words tell, or as stored headings tell where words do not. */
function placesIn(view: View, scanned: Scan, answers: Answers, mapped: readonly MappedItem[]): readonly Place[] {
  const { sheet } = view.grid.ref;
  const places = placesOf(view, scanned, findAnchors(view, scanned));
  const chosen = chosenPlace(view, scanned, answers[`${sheet}:header`]);
  const whole = places[0];
  // Headings corrected inside the first of several tables leave the others as they are.
  if (chosen && whole && places.length > 1 && chosen.block.last < whole.to) {
    return [{ ...chosen, to: whole.to }, ...places.slice(1)];
  }
  if (chosen) return [chosen];
  const items = mapped.filter((item) => item.table === sheet);
  if (items.length === 0) return places;
  const first = places[0]?.block;
  if (first && shareFound(view, items, first.first, first.last) >= 0.5) return places;
  const stored = placeByWords(view, scanned, items);
  return stored ? [stored, ...places.filter(({ block }) => block.first > stored.to)] : places;
}

function hasMoney(table: Table): boolean {
  return table.columns.some((column) => /^(plan|disbursed)/.test(column.role)) || table.questions.length > 0;
}

/** A list of words is no table of amounts. */
function hasFigures(table: Table): boolean {
  return table.columns.some((column) =>
    column.role === 'other' ? column.figures === true : /^(plan|disbursed|investment|adjustment)/.test(column.role),
  );
}

function nothingFound(grids: readonly Grid[]): Finding {
  const sheets = grids.map((grid) => grid.ref.sheet).join(', ');
  return {
    check: 'no-table',
    severity: 'blocking',
    cells: grids.map((grid) => grid.ref),
    message: message('table.none', { sheets }),
    advice: message('table.none.advice'),
  };
}

/** Tables that hold amounts, but neither plan nor disbursed. */
function lacking(tables: readonly Table[]): Finding[] {
  return tables
    .filter((table) => !hasMoney(table))
    .map((table) => ({
      check: 'no-plan-no-disbursed',
      severity: 'warning' as const,
      cells: [
        {
          sheet: table.sheet,
          row: table.headerRows[0],
          column: table.columns[0]?.column ?? 0,
          rows: table.headerRows[1] - table.headerRows[0] + 1,
          columns: Math.max(1, table.columns.length),
        },
      ],
      message: message('table.noMoney', { sheet: table.sheet }),
      advice: message('table.noMoney.advice'),
    }));
}
