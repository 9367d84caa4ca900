/** The draft that adds or renews sheets of ours: what each will hold, and which are new. */
import { DAY_FORMAT, dayOfSerial, type Ref, showDay, type WrittenCell } from '../../core/cell';
import { encode, FIRST_DATA_ROW, readStamp, type SheetSpec, SPECS, type StoredRow } from '../../core/store';
import { message } from '../../messages';
import type { RangeWrite } from '../../ports/workbook';
import type { Draft } from '../model/draft';
import type { State } from '../model/state';
import { dressSheets } from './dressed';
import { rowsFor } from './rows';

/** `names`: sheets to write. Sheets that carry a stamp are replaced whole; a sheet that is not ours is left out. */
export function sheetsDraft(state: State, names: readonly string[]): Draft {
  const gridOf = (name: string) => state.grids.find((grid) => grid.ref.sheet === name);
  const writable = names.filter((name) => SPECS[name] && (!gridOf(name) || readStamp(gridOf(name)!)));
  const addSheets = writable.filter((name) => !gridOf(name));
  const parts = writable.map((name) => {
    const spec = SPECS[name]!;
    const rows = rowsFor(name, state);
    const stamp = gridOf(name) ? readStamp(gridOf(name)!) : null;
    return {
      name,
      rows,
      revision: stamp?.revision ?? 0,
      write: wholeSheet(spec, rows, stamp?.revision ?? 0, gridOf(name)?.ref),
    };
  });
  const dressing = dressSheets(
    state,
    parts.map(({ name, rows }) => ({ spec: SPECS[name]!, rows: rows.length })),
  );
  const title = message(addSheets.length > 0 ? 'pane.sheets.titleAdd' : 'pane.sheets.titleRenew');
  return {
    title,
    lines: [
      ...parts.map(({ name, rows, write }) => ({
        ref: write.range,
        what: message('pane.sheets.line', { name, n: rows.length }),
        sample: sampleOf(write),
      })),
      ...dressing.lines,
    ],
    addSheets: [...addSheets, ...dressing.addSheets],
    batch: {
      label: 'Thi đua: ghi trang tính dữ liệu',
      addSheets: [...addSheets, ...dressing.addSheets],
      ranges: [...parts.map(({ write }) => write), ...dressing.ranges],
      dress: dressing.dress,
    },
    ifRevision: {
      ...Object.fromEntries(parts.map(({ name, revision }) => [name, revision])),
      ...dressing.ifRevision,
    },
    occupied: [],
    table: null,
  };
}

/** From A1, with blanks over rows of the earlier version that are gone. */
function wholeSheet(
  spec: SheetSpec,
  rows: readonly StoredRow[],
  revision: number,
  before: Ref | undefined,
): RangeWrite {
  const cells = encode(spec, rows, { sheet: spec.name, version: spec.version, revision, by: '', at: '' });
  const columns = cells[0]!.length;
  const more = Math.max(0, (before ? before.row + before.rows : 0) - cells.length);
  const blank: WrittenCell = { blank: true };
  const all = [...cells, ...Array.from({ length: more }, () => Array<WrittenCell>(columns).fill(blank))];
  return { range: { sheet: spec.name, row: 0, column: 0, rows: all.length, columns }, cells: all };
}

/** The first row of data, as a reader sees it. */
function sampleOf({ cells }: RangeWrite): string {
  const first = cells[FIRST_DATA_ROW];
  return first
    ? first
        .map(shown)
        .filter((text) => text !== '')
        .join(' · ')
    : '';
}

function shown(cell: WrittenCell): string {
  if ('text' in cell) return cell.text;
  if ('formula' in cell) return cell.formula;
  if (!('number' in cell)) return '';
  const day = cell.format === DAY_FORMAT ? dayOfSerial(cell.number) : null;
  return day === null ? String(cell.number) : showDay(day);
}
