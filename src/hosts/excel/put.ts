/** Entering cells: formats first, then contents, in round trips that stay under Excel's limit; and putting back. */
import type { Ref } from '../../core/cell';
import { BLOCK_BYTES } from './blocks';
import type { TargetRange, Targets } from './inspect';
import { entryBack, type Raw } from './values';

/** What is entered into one range; null leaves a cell's format alone. */
export interface Entry {
  readonly range: Ref;
  readonly contents: readonly (readonly Raw[])[];
  readonly formats: readonly (readonly (string | null)[])[];
}

/** Cuts entries into groups of one round trip each, by rows. */
export function groupEntries(entries: readonly Entry[], limit = BLOCK_BYTES): Entry[][] {
  const groups: Entry[][] = [[]];
  let room = limit;
  for (const entry of entries) {
    let start = 0;
    const close = (end: number): void => {
      if (end > start) groups[groups.length - 1]!.push(rowsOf(entry, start, end));
      start = end;
    };
    entry.contents.forEach((line, row) => {
      const bytes = new TextEncoder().encode(JSON.stringify([line, entry.formats[row]])).length;
      if (bytes > room) {
        close(row);
        if (groups[groups.length - 1]!.length > 0) groups.push([]);
        room = limit;
      }
      room -= bytes;
    });
    close(entry.contents.length);
  }
  return groups;
}

function rowsOf({ range, contents, formats }: Entry, start: number, end: number): Entry {
  return {
    range: { ...range, row: range.row + start, rows: end - start },
    contents: contents.slice(start, end),
    formats: formats.slice(start, end),
  };
}

export function enter(context: Excel.RequestContext, { range, contents, formats }: Entry): void {
  const cells = context.workbook.worksheets
    .getItem(range.sheet)
    .getRangeByIndexes(range.row, range.column, range.rows, range.columns);
  if (formats.some((line) => line.some((format) => format !== null))) cells.numberFormat = formats as string[][];
  cells.formulas = contents as Raw[][];
}

/** Enters groups one after the other; the first also adds the sheets. Says how many groups were begun. */
export async function enterAll(
  context: Excel.RequestContext,
  added: readonly string[],
  groups: readonly (readonly Entry[])[],
  begun: (count: number) => void,
): Promise<void> {
  for (const name of added) context.workbook.worksheets.add(name);
  for (const [i, group] of groups.entries()) {
    begun(i + 1);
    for (const entry of group) enter(context, entry);
    // A batch above 5 MB is refused: one group per round trip, all of them one undo step.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
  }
}

/** Puts back what stood before, and takes away the sheets that were added: Excel does not roll back a failed batch. */
export async function putBack(
  context: Excel.RequestContext,
  targets: Targets,
  stamps: readonly Entry[],
): Promise<void> {
  const sheets = context.workbook.worksheets;
  sheets.load('items/name');
  await context.sync();
  for (const sheet of sheets.items) if (targets.added.includes(sheet.name)) sheet.delete();
  const entries = targets.ranges.flatMap((target) => entryBefore(target) ?? []);
  const groups = groupEntries([...entries, ...stamps]);
  await enterAll(context, [], groups, () => undefined);
}

function entryBefore({ write, before }: TargetRange): Entry | null {
  if (!before) return null;
  const contents = before.formulas.map((line, r) =>
    line.map((formula, c) => entryBack(formula, before.values[r]![c]!)),
  );
  return { range: write.range, contents, formats: before.formats };
}
