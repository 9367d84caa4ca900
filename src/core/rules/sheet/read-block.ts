/** Reads one titled block of QD_QuyDinh: columns by their headings, rows by their ids, lists over several lines. */
import { at, type Cell, cellRef, looksEmpty, textOf } from '../../cell';
import { fold } from '../../text';
import type { BlockSpec } from './blocks';
import type { FieldSpec } from './columns';
import { getAt, type Plain } from './paths';
import { endOf, problemAt, type Reader, take, titleRow } from './reader';
import { condsOf, type TestLine } from './tests';

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
export function readBlock(reader: Reader, block: BlockSpec): Plain[] | null {
  const title = titleRow(reader, block.title);
  if (title < 0) return null;
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
