/** Writing: look, refuse or report a conflict, enter all, look again. All or nothing. */
import { a1, cellRef } from '../../core/cell';
import { stampCells } from '../../core/store';
import {
  type Conflict,
  mergesAnew,
  PortError,
  type WriteBatch,
  type WriteOptions,
  type WriteResult,
} from '../../ports/workbook';
import { addedSooner } from './added-sooner';
import { layDress } from './dress';
import { excelCode, toPortError } from './errors';
import { askStamps, inspect, type Targets } from './inspect';
import type { Memory } from './memory';
import { enterAll, type Entry, groupEntries, putBack } from './put';
import { refuse, staleRevision } from './refuse';
import { run } from './run';
import { entryOf, formatOf, type Raw, standing } from './values';

/** Codes with which Excel refuses a batch before its first action. */
const NEVER_RAN = [
  'InvalidOperationInCellEditMode',
  'ActivityLimitReached',
  'ServiceNotAvailable',
  'RequestPayloadSizeLimitExceeded',
];

export function writeBatch(
  batch: WriteBatch,
  options: WriteOptions,
  memory: Memory,
  now: () => string,
): Promise<WriteResult> {
  return run(async (context) => {
    const targets = await inspect(context, batch);
    refuse(batch, targets, memory);
    const conflict = staleRevision(targets, options);
    if (conflict) return { conflict };
    const revision = nextRevisions(batch, targets);
    const stamp = { by: options.by ?? '', at: now() };
    const stamps = Object.entries(revision).map(([name, next]) => stampEntry(batch, targets, name, next, stamp));
    takeApart(context, batch, targets);
    const sooner = await enterOrPutBack(context, targets, [...batch.ranges.map(entryOfWrite), ...stamps]);
    if (sooner) return { conflict: sooner };
    return lookAgain(context, batch, targets, memory, revision, stamp);
  });
}

/** Merged cells that an earlier dress left would swallow what is entered under them. */
function takeApart(context: Excel.RequestContext, batch: WriteBatch, targets: Targets): void {
  for (const { range } of batch.ranges) {
    if (!targets.sheets.get(range.sheet)?.ours || !mergesAnew(batch, range.sheet)) continue;
    context.workbook.worksheets.getItem(range.sheet).getRange(a1(range)).unmerge();
  }
}

/** The next revision of each of our sheets that the batch touches. */
function nextRevisions(batch: WriteBatch, targets: Targets): Record<string, number> {
  const written = new Set([...batch.ranges.map(({ range }) => range.sheet), ...targets.added]);
  for (const name of batch.addSheets ?? []) written.add(name);
  const touched = [...targets.sheets.values()].filter(
    (sheet) => written.has(sheet.name) && (sheet.ours || !sheet.there),
  );
  return Object.fromEntries(touched.map((sheet) => [sheet.name, (sheet.stamp?.revision ?? 0) + 1]));
}

function entryOfWrite({ range, cells }: WriteBatch['ranges'][number]): Entry {
  return { range, contents: cells.map((line) => line.map(entryOf)), formats: cells.map((line) => line.map(formatOf)) };
}

/** Row 1 of one of our sheets: its format version stays, or is the one that the batch brings for a new sheet. */
function stampEntry(
  batch: WriteBatch,
  targets: Targets,
  name: string,
  revision: number,
  { by, at }: { by: string; at: string },
): Entry {
  const whole = batch.ranges.find(({ range }) => range.sheet === name && range.row === 0 && range.column === 0);
  const brought = whole?.cells[0]?.[1];
  const version = brought && 'number' in brought ? brought.number : (targets.sheets.get(name)?.stamp?.version ?? 1);
  const cells = stampCells({ sheet: name, version, revision, by, at });
  return {
    range: { ...cellRef(name, 0, 0), columns: cells.length },
    contents: [cells.map(entryOf)],
    formats: [cells.map(formatOf)],
  };
}

/** All is entered, or what stood before is put back. Who added one of the sheets a moment sooner is a conflict. */
async function enterOrPutBack(
  context: Excel.RequestContext,
  targets: Targets,
  entries: readonly Entry[],
): Promise<Conflict | null> {
  let begun = 0;
  try {
    await enterAll(context, targets.added, groupEntries(entries), (count) => (begun = count));
    return null;
  } catch (failure) {
    if (begun === 1 && excelCode(failure) === 'ItemAlreadyExists') return addedSooner(context, targets.added);
    const known = toPortError(failure);
    if (begun === 1 && NEVER_RAN.includes(excelCode(failure))) throw known;
    await putBack(context, targets, stampsBefore(targets)).catch((second: unknown) => {
      const half = targets.ranges.map(({ write }) => write.range.sheet).join(', ');
      throw new PortError('other', `${known.detail}; ${half}: ${toPortError(second).detail}`);
    });
    throw known;
  }
}

function stampsBefore(targets: Targets): Entry[] {
  return [...targets.sheets.values()].flatMap(({ name, stamp }) => {
    if (!stamp) return [];
    const cells = stampCells(stamp);
    return [
      {
        range: { ...cellRef(name, 0, 0), columns: cells.length },
        contents: [cells.map(entryOf)],
        formats: [cells.map(() => null)],
      },
    ];
  });
}

/** In the next round trip: is the revision ours? A co-author may have written at the same moment. */
async function lookAgain(
  context: Excel.RequestContext,
  batch: WriteBatch,
  targets: Targets,
  memory: Memory,
  revision: Readonly<Record<string, number>>,
  mine: { readonly by: string; readonly at: string },
): Promise<WriteResult> {
  const stamps = askStamps(context, Object.keys(revision));
  const foreign = targets.ranges.filter(({ write }) => !(write.range.sheet in revision));
  const cells = foreign.map(({ write: { range } }) => {
    const sheet = context.workbook.worksheets.getItem(range.sheet);
    const written = sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
    written.load('formulas,values');
    return written;
  });
  const undressed = await syncDressed(context, batch, targets);
  if (undressed !== null) {
    // Nothing of the failed batch came back: ask again, without the dress.
    const plain = { label: batch.label, ranges: batch.ranges };
    const result = await lookAgain(context, plain, targets, memory, revision, mine);
    return 'revision' in result ? { ...result, undressed } : result;
  }
  foreign.forEach(({ write: { range } }, i) => remember(memory, range, cells[i]!));
  for (const [name, stamp] of stamps()) {
    if (stamp && stamp.revision === revision[name] && stamp.by === mine.by && stamp.at === mine.at) continue;
    const theirs = { revision: stamp?.revision ?? 0, by: stamp?.by ?? '', at: stamp?.at ?? '' };
    return { conflict: { sheet: name, ...theirs, entered: true } };
  }
  return { revision };
}

/** The dress goes with the round trip that looks again. What Excel refuses of it never costs the cells. */
async function syncDressed(context: Excel.RequestContext, batch: WriteBatch, targets: Targets): Promise<string | null> {
  try {
    batch.dress?.forEach((dress, i) => layDress(context, dress, targets.dressed[i]!));
    await context.sync();
    return null;
  } catch (failure) {
    if (!batch.dress) throw failure;
    return toPortError(failure).detail;
  }
}

function remember(memory: Memory, range: { sheet: string; row: number; column: number }, written: Excel.Range): void {
  const values = written.values as Raw[][];
  (written.formulas as Raw[][]).forEach((line, r) =>
    line.forEach((formula, c) =>
      memory.keep(cellRef(range.sheet, range.row + r, range.column + c), standing(formula, values[r]![c]!)),
    ),
  );
}
