/** Reads QD_QuyDinh back into a rule set; every mistake names its cell and says what to type. */
import { message, type Message } from '../../../messages/message';
import { address, at, type Cell, cellRef, type Grid, looksEmpty, type Ref, textOf } from '../../cell';
import { readStamp } from '../../store/stamp';
import { fold } from '../../text';
import { FORMAT, parseRuleSet, type RuleSetReading } from '../parse';
import type { RuleProblem } from '../problem';
import { BLOCKS, type BlockSpec, GENERAL, GENERAL_TITLE } from './blocks';
import { readCell } from './cells';
import { toVietnamese } from './condition-text';
import type { FieldSpec } from './columns';
import { getAt, named, type Plain, setAt } from './paths';
import { condsOf, type TestLine } from './tests';

/** What is being read: the sheet, the cell of every path, and the mistakes so far. */
interface Reader {
  readonly grid: Grid;
  readonly cells: Map<string, Ref>;
  readonly problems: RuleProblem[];
}

/** The name of the sheet, in its stamp as well. */
export const RULES_SHEET = 'QD_QuyDinh';

/** The rule set that stands in one of the sheets; null where none of them is QD_QuyDinh by its A1. */
export function fromSheets(grids: readonly Grid[]): RuleSetReading | null {
  const grid = grids.find((each) => readStamp(each)?.sheet === RULES_SHEET);
  return grid === undefined ? null : fromSheet(grid);
}

function fromSheet(grid: Grid): RuleSetReading {
  const reader: Reader = { grid, cells: new Map(), problems: [] };
  const stamp = readStamp(grid);
  if (stamp !== null && stamp.version > FORMAT) return { problems: [problemAt(reader, 'newer', {}, 0, 1)] };
  const rules = readGeneral(reader);
  for (const block of BLOCKS) {
    const entries = readBlock(reader, block);
    if (entries !== null) rules[block.table] = entries;
  }
  if (reader.problems.length > 0) return { problems: reader.problems };
  const read = parseRuleSet(rules);
  return 'rules' in read ? read : { problems: read.problems.map((problem) => located(reader, problem)) };
}

function problemAt(reader: Reader, key: string, args: Message['args'], row: number, column: number): RuleProblem {
  const cell = cellRef(reader.grid.ref.sheet, row, column);
  return { path: '', cell, message: message(`decision.sheet.${key}`, { ...args, at: address(cell) }) };
}

/** Puts the cell of a path (or of the nearest row above it) into the sentence, and conditions as the sheet shows them. */
function located(reader: Reader, problem: RuleProblem): RuleProblem {
  let path = problem.path;
  while (path !== '' && !reader.cells.has(path)) path = path.replace(/(\.[^.[]*|\[\d+\])$|^[^.[]*$/, '');
  const cell = reader.cells.get(path);
  if (cell === undefined) return problem;
  const { key, args } = problem.message;
  const typed = ['cell', 'range'].filter((name) => typeof args[name] === 'string');
  const shown = Object.fromEntries(typed.map((name) => [name, toVietnamese(String(args[name]))]));
  return { path: problem.path, cell, message: message(key, { ...args, ...shown, at: address(cell) }) };
}

function lastRow({ grid }: Reader): number {
  return grid.ref.row + grid.ref.rows;
}

/** The row whose column A holds a title; −1 where none does. */
function titleRow(reader: Reader, title: string): number {
  for (let row = 1; row < lastRow(reader); row++) {
    if (fold(textOf(at(reader.grid, row, 0))) === fold(title)) return row;
  }
  return -1;
}

const TITLES = [GENERAL_TITLE, ...BLOCKS.map(({ title }) => title)].map(fold);

/** The last row of the block that starts below `title`: before the next title, or the end of the sheet. */
function endOf(reader: Reader, title: number): number {
  let row = title + 1;
  while (row < lastRow(reader) && !TITLES.includes(fold(textOf(at(reader.grid, row, 0))))) row++;
  return row;
}

function readGeneral(reader: Reader): Plain {
  const rules: Plain = {};
  const title = titleRow(reader, GENERAL_TITLE);
  if (title < 0) {
    reader.problems.push(problemAt(reader, 'noBlock', { title: GENERAL_TITLE }, 0, 0));
    return rules;
  }
  const rows = new Map<string, number>();
  for (let row = title + 1; row < endOf(reader, title); row++) {
    const heading = fold(textOf(at(reader.grid, row, 0)));
    if (heading === '') continue;
    if (GENERAL.some((spec) => fold(spec.heading) === heading)) rows.set(heading, row);
    else reader.problems.push(problemAt(reader, 'unknownRow', { heading: textOf(at(reader.grid, row, 0)) }, row, 0));
  }
  for (const spec of GENERAL) {
    const row = rows.get(fold(spec.heading));
    if (row !== undefined) take(reader, rules, spec, '', row, 1);
    else if (spec.optional !== true)
      reader.problems.push(problemAt(reader, 'noRow', { heading: spec.heading }, title, 0));
  }
  return rules;
}

/** Reads one cell into its place; remembers where it stood. */
function take(reader: Reader, target: Plain, spec: FieldSpec, path: string, row: number, column: number): void {
  const full = named(path === '' ? spec.key : `${path}.${spec.key}`);
  reader.cells.set(full, cellRef(reader.grid.ref.sheet, row, column));
  const read = readCell(at(reader.grid, row, column), spec);
  if ('problem' in read) {
    const { key, args } = read.problem;
    const cell = cellRef(reader.grid.ref.sheet, row, column);
    const said = message(key, { ...args, at: address(cell), heading: spec.heading, help: spec.help });
    reader.problems.push({ path: full, cell, message: said });
  } else if (read.value !== undefined) setAt(target, spec.key, read.value);
}

/** Column of each heading of a block; headings are found by their words, wherever they stand. */
function columnsOf(reader: Reader, block: BlockSpec, row: number): Map<FieldSpec, number> {
  const wanted = [...block.fields, ...block.lists.flatMap(({ fields }) => fields)];
  const found = new Map<FieldSpec, number>();
  const { grid } = reader;
  for (let column = 0; column < grid.ref.column + grid.ref.columns; column++) {
    const cell: Cell = at(grid, row, column);
    if (looksEmpty(cell)) continue;
    const spec = wanted.find((each) => fold(each.heading) === fold(textOf(cell)));
    if (spec === undefined || found.has(spec)) {
      const key = spec === undefined ? 'unknownColumn' : 'twiceColumn';
      reader.problems.push(problemAt(reader, key, { heading: textOf(cell), title: block.title }, row, column));
    } else found.set(spec, column);
  }
  for (const spec of wanted) {
    if (!found.has(spec) && spec.optional !== true) {
      reader.problems.push(problemAt(reader, 'noColumn', { heading: spec.heading, title: block.title }, row, 0));
    }
  }
  return found;
}

/** Rows of a block; null where the sheet does not have it (only 'items' may be left out). */
function readBlock(reader: Reader, block: BlockSpec): Plain[] | null {
  const title = titleRow(reader, block.title);
  if (title < 0) {
    if (block.table !== 'items') reader.problems.push(problemAt(reader, 'noBlock', { title: block.title }, 0, 0));
    return null;
  }
  const columns = columnsOf(reader, block, title + 1);
  const idColumn = columns.get(block.fields[0]!) ?? 0;
  const filled = (row: number) => [...columns.values()].some((column) => !looksEmpty(at(reader.grid, row, column)));
  const entries: Plain[] = [];
  for (let row = title + 2; row < endOf(reader, title); row++) {
    if (!filled(row)) continue;
    if (!looksEmpty(at(reader.grid, row, idColumn))) {
      const last = [row];
      while (row + 1 < endOf(reader, title) && filled(row + 1) && looksEmpty(at(reader.grid, row + 1, idColumn)))
        last.push(++row);
      entries.push(readEntry(reader, block, columns, last, `${block.table}[${entries.length}]`));
    } else reader.problems.push(problemAt(reader, 'noId', { title: block.title }, row, idColumn));
  }
  return entries;
}

/** One row of the rule set from its lines: its own values in the first, entries of lists in all. */
function readEntry(
  reader: Reader,
  block: BlockSpec,
  columns: ReadonlyMap<FieldSpec, number>,
  lines: readonly number[],
  path: string,
): Plain {
  const entry: Plain = {};
  reader.cells.set(path, cellRef(reader.grid.ref.sheet, lines[0]!, columns.get(block.fields[0]!) ?? 0));
  for (const spec of block.fields) {
    const column = columns.get(spec);
    if (column !== undefined) take(reader, entry, spec, path, lines[0]!, column);
  }
  for (const { name, fields } of block.lists) {
    const held = lines.filter((row) =>
      fields.some((spec) => columns.has(spec) && !looksEmpty(at(reader.grid, row, columns.get(spec)!))),
    );
    const values = held.map((row, i) => {
      const value: Plain = {};
      for (const spec of fields) {
        const column = columns.get(spec);
        if (column !== undefined) take(reader, value, spec, `${path}.${name}[${i}]`, row, column);
      }
      return value;
    });
    if (name === 'tests') putTests(reader, entry, values, path);
    else if (values.length > 0 || name !== 'choices') entry[name] = values;
  }
  return entry;
}

/** Lines of tests become the conditions of the gate; their cells move to the paths of the conditions. */
function putTests(reader: Reader, entry: Plain, values: readonly Plain[], path: string): void {
  const lines = values.map(
    ({ part, path: group, ...test }) => ({ part, path: group ?? '', test }) as unknown as TestLine,
  );
  for (const part of ['all', 'unless'] as const) {
    const { conds, paths } = condsOf(lines, part);
    if (part === 'all' || conds.length > 0) entry[part] = conds;
    for (const [line, place] of paths) {
      for (const key of ['of', 'is', 'in', 'when.reading', 'when.choice']) {
        const cell = reader.cells.get(`${path}.tests[${line}].${key}`);
        if (cell !== undefined) reader.cells.set(`${path}.${place}.${key}`, cell);
      }
    }
  }
  if (getAt(entry, 'all.0') !== undefined) {
    const first = reader.cells.get(`${path}.tests[0].of`);
    if (first !== undefined) reader.cells.set(`${path}.all`, first);
  }
}
