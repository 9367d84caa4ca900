/** What stands where a batch will write: stamps, cells, merges, protection, all in one round trip. */
import { gridOf, type Area, type Cell } from '../../core/cell';
import { isOurs, readStamp, type Stamp } from '../../core/store';
import { mergesAnew, PortError, type RangeWrite, type WriteBatch } from '../../ports/workbook';
import { BLOCK_BYTES, type Piece, takeBlock } from './blocks';
import { askDress, type DressBefore } from './dress';
import { askMerges, type Later } from './facets';
import { cellOf, type Raw } from './values';

/** Names that only our own sheets bear. */
const OUR_NAME = /^(?:DL_|QD_|KQ_)|^Bản thuyết minh$/;

export function bearsOurName(sheet: string): boolean {
  return OUR_NAME.test(sheet);
}

export interface TargetSheet {
  readonly name: string;
  /** False where the batch adds it. */
  readonly there: boolean;
  readonly protected: boolean;
  readonly ours: boolean;
  readonly stamp: Stamp | null;
}

export interface TargetRange {
  readonly write: RangeWrite;
  /** Row-major as Excel gave them; null on a sheet that the batch adds. */
  readonly before: { readonly formulas: Raw[][]; readonly values: Raw[][]; readonly formats: string[][] } | null;
  readonly merges: readonly Area[];
}

export interface Targets {
  readonly sheets: ReadonlyMap<string, TargetSheet>;
  readonly ranges: readonly TargetRange[];
  /** Names that the batch adds. */
  readonly added: readonly string[];
  readonly bookProtected: boolean;
  /** What each dress of the batch finds. */
  readonly dressed: readonly DressBefore[];
}

/** Bytes of a target cell: contents twice and a format. */
const TARGET_BYTES = 60;
const STAMP = { row: 0, column: 0, rows: 1, columns: 5 };

export async function inspect(context: Excel.RequestContext, batch: WriteBatch): Promise<Targets> {
  const { workbook } = context;
  workbook.worksheets.load('items/name,items/protection/protected');
  workbook.protection.load('protected');
  await context.sync();
  const there = new Map(workbook.worksheets.items.map((sheet) => [sheet.name.toLowerCase(), sheet]));
  const find = (name: string): Excel.Worksheet | undefined => there.get(name.toLowerCase());
  const added = [...new Set(batch.addSheets ?? [])].filter((name) => !find(name));
  const written = [...batch.ranges.map(({ range }) => range.sheet), ...(batch.addSheets ?? [])];
  const names = [...new Set([...written, ...(batch.dress ?? []).map(({ sheet }) => sheet)])];
  const missing = names.filter((name) => !find(name) && !added.includes(name));
  if (missing.length > 0) throw new PortError('no-sheet', missing.join(', '));
  const stamps = names.map((name) => {
    const range = find(name)?.getRangeByIndexes(STAMP.row, STAMP.column, STAMP.rows, STAMP.columns);
    range?.load('values');
    return range;
  });
  const dressed = (batch.dress ?? []).map((dress) => askDress(find(dress.sheet), dress));
  const [first = [], ...rest] = groupWrites(batch.ranges);
  let asked = first.map((write) =>
    askTarget(find(write.range.sheet), write, bearsOurName(write.range.sheet) && mergesAnew(batch, write.range.sheet)),
  );
  await context.sync();
  const ranges = asked.map((later) => later());
  for (const group of rest) {
    asked = group.map((write) =>
      askTarget(
        find(write.range.sheet),
        write,
        bearsOurName(write.range.sheet) && mergesAnew(batch, write.range.sheet),
      ),
    );
    // What stands in a large target is looked at block by block, as it is read.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    ranges.push(...asked.map((later) => later()));
  }
  return {
    sheets: new Map(names.map((name, i) => [name, targetSheet(name, find(name), stamps[i])])),
    ranges,
    added,
    dressed,
    bookProtected: workbook.protection.protected,
  };
}

/** Writes cut into groups of rows, one round trip each; nearly always there is one. */
function groupWrites(writes: readonly RangeWrite[]): RangeWrite[][] {
  const groups: RangeWrite[][] = [];
  let pieces: readonly Piece[] = writes.map(({ range }, of) => ({
    of,
    what: 'cells',
    area: range,
    perCell: TARGET_BYTES,
  }));
  while (pieces.length > 0) {
    const { block, left } = takeBlock(pieces, BLOCK_BYTES);
    groups.push(block.map(({ of, area }) => rowsOfWrite(writes[of]!, area)));
    pieces = left;
  }
  return groups;
}

function rowsOfWrite({ range, cells, replaces }: RangeWrite, area: Area): RangeWrite {
  const start = area.row - range.row;
  const part = { range: { ...area, sheet: range.sheet }, cells: cells.slice(start, start + area.rows) };
  return replaces ? { ...part, replaces: replaces.slice(start, start + area.rows) } : part;
}

/** `anew`: merged cells there are taken apart before the range is written. */
function askTarget(sheet: Excel.Worksheet | undefined, write: RangeWrite, anew: boolean): Later<TargetRange> {
  const { range } = write;
  if (!sheet) return () => ({ write, before: null, merges: [] });
  const cells = sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns);
  cells.load('formulas,values,numberFormat');
  const merges = anew ? () => [] : askMerges(sheet, range, 1);
  return () => {
    const { formulas, values, numberFormat } = cells;
    const before = { formulas: formulas as Raw[][], values: values as Raw[][], formats: numberFormat as string[][] };
    return { write, before, merges: merges() };
  };
}

function targetSheet(name: string, sheet: Excel.Worksheet | undefined, stamp: Excel.Range | undefined): TargetSheet {
  const grid = stampGrid(name, stamp);
  return {
    name,
    there: sheet !== undefined,
    protected: sheet?.protection.protected ?? false,
    ours: grid !== null && isOurs(grid),
    stamp: grid && readStamp(grid),
  };
}

function stampGrid(name: string, range: Excel.Range | undefined): ReturnType<typeof gridOf> | null {
  return range
    ? gridOf(
        name,
        (range.values as Raw[][]).map((line) => line.map((value): Cell => cellOf(value))),
      )
    : null;
}

/** Stamps of our sheets as they stand now, for looking again after a write. */
export function askStamps(context: Excel.RequestContext, names: readonly string[]): () => Map<string, Stamp | null> {
  const asked = names.map((name) => {
    const range = context.workbook.worksheets
      .getItem(name)
      .getRangeByIndexes(STAMP.row, STAMP.column, STAMP.rows, STAMP.columns);
    range.load('values');
    return range;
  });
  return () =>
    new Map(
      names.map((name, i) => {
        const grid = stampGrid(name, asked[i]);
        return [name, grid && readStamp(grid)];
      }),
    );
}
