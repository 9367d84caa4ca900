/** The rows of one sheet of a returned form. */
import { address, at, type Cell, cellRef, type Grid, looksEmpty, textOf } from '../cell';
import { message } from '../../messages/message';
import { tallyProblem } from '../evaluation/tally-problem';
import { sameName, tidy } from '../text';
import { tallyIn } from '../store/facts/votes';
import { TALLIES } from '../store/sheets';
import type { ColumnSpec, StoredRow } from '../store/spec';
import type { BaseRow } from './base-sheet';
import { codeOfLabel, SUBJECT_KEYS } from './labels';
import { headingRow } from './heading-row';
import { columnsOf, type FormPart } from './parts';
import { readFormCell } from './read-cell';
import type { FormProblem, GoneRow, ReturnedRow } from './returned';
import { belongs, type FormUnit } from './units';
import { sameRow } from './values';
import { told } from './words';

export interface PartReading {
  readonly rows: ReturnedRow[];
  readonly gone: GoneRow[];
  readonly problems: FormProblem[];
}

interface Context {
  readonly part: FormPart;
  readonly grid: Grid;
  readonly unit: FormUnit;
  readonly file: string;
  /** Row of the headings. */
  readonly top: number;
  /** Sheet column of each key. */
  readonly places: ReadonlyMap<string, number>;
  readonly columns: readonly ColumnSpec[];
}

type Problem = (name: string, row: number, column: number, args?: Record<string, string | number>) => FormProblem;

export function readPart(
  part: FormPart,
  grid: Grid,
  unit: FormUnit,
  file: string,
  base: ReadonlyMap<string, BaseRow>,
): PartReading {
  const columns = columnsOf(part);
  const problemAt: Problem = (name, row, column, args = {}) => {
    const cell = cellRef(grid.ref.sheet, row, column);
    const all = { ...args, cell: address(cell) };
    return { file, unit: unit.id, cell, message: message(name, all), advice: message(`${name}.do`, all) };
  };
  const top = headingRow(grid, columns);
  const places = placesOf(grid, columns, top);
  const lacking = columns.filter(({ key }) => !places.has(key));
  if (lacking.length > 0) {
    const headings = lacking.map(({ heading }) => `"${heading}"`).join(', ');
    const problem = problemAt('collect.noColumn', top, grid.ref.column, { sheet: grid.ref.sheet, headings });
    return { rows: [], gone: [], problems: [problem] };
  }
  return readRows({ part, grid, unit, file, top, places, columns }, base, problemAt);
}

function placesOf({ ref, values }: Grid, columns: readonly ColumnSpec[], top: number): Map<string, number> {
  const line = values[top - ref.row] ?? [];
  const places = new Map<string, number>();
  for (const { key, heading } of columns) {
    const found = line.findIndex((cell) => sameName(textOf(cell), heading));
    if (found >= 0) places.set(key, ref.column + found);
  }
  return places;
}

function readRows(context: Context, base: ReadonlyMap<string, BaseRow>, problemAt: Problem): PartReading {
  const { part, grid, top, places, columns } = context;
  const codeAt = grid.values[top - grid.ref.row]?.findIndex((cell) => sameName(textOf(cell), told('code')));
  const [rows, gone, problems]: [ReturnedRow[], GoneRow[], FormProblem[]] = [[], [], []];
  const seen = new Set<string>();
  for (let row = top + 1; row < grid.ref.row + grid.ref.rows; row += 1) {
    const cell = (column: number): Cell => at(grid, row, column);
    const typed = codeAt === undefined || codeAt < 0 ? '' : tidy(textOf(cell(grid.ref.column + codeAt)));
    // A row copied with its code is a row of its own.
    const code = seen.has(typed) || !base.has(typed) ? '' : typed;
    if (columns.every(({ key }) => looksEmpty(cell(places.get(key)!)) && !hasFormula(grid, row, places.get(key)!)))
      continue;
    seen.add(typed);
    const before = base.get(code) ?? null;
    const read = readRow(context, row, problemAt, before);
    if (read === null) continue;
    if ('problems' in read) {
      problems.push(...read.problems);
      continue;
    }
    const first = cellRef(grid.ref.sheet, row, places.get(part.keys[0]!)!);
    rows.push({ part: part.id, cell: first, code, values: read.values, base: before });
  }
  for (const [code, { known, values }] of base)
    if (known && !seen.has(code)) gone.push({ part: part.id, code, values });
  return { rows, gone, problems };
}

function hasFormula({ ref, formulas }: Grid, row: number, column: number): boolean {
  return typeof formulas?.[row - ref.row]?.[column - ref.column] === 'string';
}

/** Null for a row that was filled in beforehand and says nothing more. */
function readRow(
  context: Context,
  row: number,
  problemAt: Problem,
  before: BaseRow | null,
): { readonly values: StoredRow } | { readonly problems: FormProblem[] } | null {
  const { part, unit, places, columns } = context;
  const { values, problems } = cellsOf(context, row, problemAt);
  if (problems.length > 0) return { problems };
  if (before && !before.known && sameRow(part, values, before.values)) return null;
  const blank = columns.filter(({ key, required }) => required && values[key] === null);
  if (blank.length > 0) {
    const headings = blank.map(({ heading }) => `"${heading}"`).join(', ');
    return { problems: [problemAt('collect.required', row, places.get(blank[0]!.key)!, { headings })] };
  }
  if (part.either.length > 0 && part.either.every((key) => values[key] === null)) {
    return { problems: [problemAt('collect.noProject', row, places.get(part.either[0]!)!)] };
  }
  if (part.about === 'project' && !belongs(part, values, unit)) {
    const text = [values['project'], values['name']].filter((one) => one !== null).join(' · ');
    return { problems: [problemAt('collect.badProject', row, places.get('project')!, { text, unit: unit.name })] };
  }
  const votes = part.store === TALLIES ? badVotes(context, row, values) : null;
  return votes === null ? { values } : { problems: [votes] };
}

/** Votes that cannot be: more than the unit has members, or that do not add up. */
function badVotes({ part, grid, unit, file, places }: Context, row: number, values: StoredRow): FormProblem | null {
  const cell = cellRef(grid.ref.sheet, row, places.get('yes')!);
  const tally = tallyIn({ ...part.fixed, ...values }, address(cell));
  const problem = tally && tallyProblem(tally);
  if (problem === null) return null;
  return {
    file,
    unit: unit.id,
    cell,
    message: problem,
    advice: message('collect.badVotes.do', { cell: address(cell) }),
  };
}

function cellsOf({ grid, unit, places, columns }: Context, row: number, problemAt: Problem) {
  const values: Record<string, StoredRow[string]> = {};
  const problems: FormProblem[] = [];
  for (const column of columns) {
    const { key, heading } = column;
    const place = places.get(key)!;
    const read = readFormCell(column, grid, row, place);
    if ('problem' in read) {
      problems.push(problemAt(read.problem, row, place, { heading, type: read.type, ...read.also }));
    } else if (SUBJECT_KEYS.includes(key)) {
      values[key] = codesOf(read.value, unit, (text) => {
        problems.push(problemAt('collect.badSubject', row, place, { text, unit: unit.name }));
      });
    } else values[key] = read.value;
  }
  return { values, problems };
}

/** Codes instead of what the drop-down shows; `bad` hears of what is nobody of the unit. */
function codesOf(value: StoredRow[string], { subjects }: FormUnit, bad: (text: string) => void): StoredRow[string] {
  const code = (text: string) => {
    const found = codeOfLabel(text, subjects);
    if (found === null) bad(text);
    return found ?? text;
  };
  if (value === null) return null;
  return typeof value === 'object' ? value.map(code) : code(String(value));
}
