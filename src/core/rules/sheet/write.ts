/** Writes a rule set as the cells of QD_QuyDinh: stamp, general values, then one titled block per table. */
import type { WrittenCell } from '../../cell';
import { stampCells } from '../../store/stamp';
import type { Stamp } from '../../store/spec';
import type { Gate, RuleSet } from '../model';
import { FORMAT } from '../parse';
import { BLOCKS, type BlockSpec, GENERAL, GENERAL_TITLE } from './blocks';
import { BLANK_CELL, writeCell } from './cells';
import type { FieldSpec } from './columns';
import { getAt } from './paths';
import { RULES_SHEET } from './read';
import { linesOf } from './tests';

/** One sheet and its cells from A1 on, all rows of one width. */
export interface RuleSheet {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  /** Where the blocks stand, for their looks. */
  readonly places: readonly BlockPlace[];
}

/** A block of the sheet; rows are zero-based. Headings stand one row below the title, entries from there on. */
export interface BlockPlace {
  readonly block: BlockSpec;
  readonly title: number;
  /** First row and number of rows of each entry. */
  readonly entries: readonly { readonly row: number; readonly rows: number }[];
}

/** The sheets of a rule set: QD_QuyDinh alone, so that one range passes a whole rule set to a function. */
export function toSheets(rules: RuleSet, stamp: Omit<Stamp, 'sheet' | 'version'>): RuleSheet[] {
  return [{ name: RULES_SHEET, ...cellsOf(rules, { ...stamp, sheet: RULES_SHEET, version: FORMAT }) }];
}

function cellsOf(rules: RuleSet, stamp: Stamp): Omit<RuleSheet, 'name'> {
  const rows: WrittenCell[][] = [stampCells(stamp), [], [{ text: GENERAL_TITLE }]];
  const places: BlockPlace[] = [];
  for (const spec of GENERAL) rows.push([{ text: spec.heading }, writeCell(getAt(rules, spec.key), spec)]);
  for (const block of BLOCKS) {
    const list: readonly object[] | undefined = rules[block.table];
    if (list === undefined) continue;
    rows.push([], [{ text: block.title }], headings(block));
    const title = rows.length - 2;
    const entries = list.map((entry) => {
      const row = rows.length;
      rows.push(...entryRows(block, entry));
      return { row, rows: rows.length - row };
    });
    places.push({ block, title, entries });
  }
  const width = Math.max(...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<WrittenCell>(width - row.length).fill(BLANK_CELL)]);
  return { cells, places };
}

function headings({ fields, lists }: BlockSpec): WrittenCell[] {
  return [...fields, ...lists.flatMap((list) => list.fields)].map(({ heading }) => ({ text: heading }));
}

function entryRows(block: BlockSpec, entry: object): WrittenCell[][] {
  const lists = block.lists.map(({ name, fields }) => ({ fields, values: listOf(entry, name) }));
  const height = Math.max(1, ...lists.map(({ values }) => values.length));
  return Array.from({ length: height }, (_, line) => [
    ...block.fields.map((spec) => (line === 0 ? writeCell(getAt(entry, spec.key), spec) : BLANK_CELL)),
    ...lists.flatMap(({ fields, values }) => entryCells(values[line], fields)),
  ]);
}

function entryCells(value: object | undefined, fields: readonly FieldSpec[]): WrittenCell[] {
  return fields.map((spec) => (value === undefined ? BLANK_CELL : writeCell(getAt(value, spec.key), spec)));
}

function listOf(entry: object, name: string): readonly object[] {
  if (name !== 'tests') return (getAt(entry, name) as readonly object[] | undefined) ?? [];
  const { all, unless } = entry as Gate;
  const lines = [...linesOf(all, 'all'), ...linesOf(unless ?? [], 'unless')];
  return lines.map(({ part, path, test }) => ({ ...test, part, path }));
}
