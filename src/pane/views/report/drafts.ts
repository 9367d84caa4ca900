/** Drafts of the reports: papers as sheets, and the rows of DL_ThongTin that still wait for a value. */
import type { Ref, SheetDress, WrittenCell } from '../../../core/cell';
import { AGENCY, AGENCY_CHOICES, type AgencyKey, decode, readStamp, type StoredRow } from '../../../core/store';
import { message, type Message } from '../../../messages';
import type { Draft } from '../../model/draft';
import type { State } from '../../model/state';
import { storedDraft } from '../../drafts/stored';
import { undoLabel } from '../../drafts/undo-label';

export interface SheetToWrite {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly dress: SheetDress;
}

/** Cells of a sheet of ours written whole, over what an earlier writing of it left. */
interface Laid {
  readonly range: Ref;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly isNew: boolean;
  readonly revision: number;
}

/** Null where the name is taken by a sheet that is not ours. */
function laid({ grids, sheets }: State, { name, cells }: SheetToWrite): Laid | null {
  const grid = grids.find((one) => one.ref.sheet === name);
  const known = sheets.some((sheet) => sheet.name === name);
  const stamp = grid ? readStamp(grid) : null;
  if ((known || grid) && !stamp) return null;
  const rows = Math.max(cells.length, grid ? grid.ref.row + grid.ref.rows : 0);
  const columns = Math.max(...cells.map((row) => row.length), grid ? grid.ref.column + grid.ref.columns : 0);
  const blank: WrittenCell = { blank: true };
  const whole = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => cells[row]?.[column] ?? blank),
  );
  const range = { sheet: name, row: 0, column: 0, rows, columns };
  return { range, cells: whole, isNew: !known && !grid, revision: stamp?.revision ?? 0 };
}

/** The sheets of a paper, each a line of the preview. A message where one's name is taken. */
export function paperDraft(
  state: State,
  sheets: readonly SheetToWrite[],
  title: string,
): { readonly draft: Draft } | { readonly problem: Message } {
  const all: Laid[] = [];
  for (const sheet of sheets) {
    const one = laid(state, sheet);
    if (!one) return { problem: message('pane.report.notOurs', { sheet: sheet.name }) };
    all.push(one);
  }
  const addSheets = all.filter(({ isNew }) => isNew).map(({ range }) => range.sheet);
  const heading = message('pane.report.sheetTitle');
  const lines = sheets.map(({ cells, dress }, at) => {
    const charts = dress.charts?.length ?? 0;
    const what = message('pane.report.sheetLine', { title, n: cells.length });
    return { ref: all[at]!.range, what, sample: charts === 0 ? '' : chartsMessage(state, charts) };
  });
  const ranges = all.map(({ range, cells }) => ({ range, cells }));
  return {
    draft: {
      title: heading,
      lines,
      addSheets,
      batch: { label: undoLabel(state, heading), addSheets, ranges, dress: sheets.map(({ dress }) => dress) },
      ifRevision: Object.fromEntries(all.map(({ range, revision }) => [range.sheet, revision])),
      occupied: [],
      table: null,
      fromKnown: true,
    },
  };
}

/** Charts of the workbook; the embedded host draws none itself, its saved copy holds them. */
function chartsMessage({ capabilities }: State, n: number): Message {
  return message(capabilities?.charts ? 'pane.report.charts' : 'pane.report.chartsInCopy', { n });
}

/** Where the value of each item is typed; items without a row are to be added. */
export function agencyPlaces(state: State, items: readonly AgencyKey[]) {
  const grid = state.grids.find((one) => readStamp(one)?.sheet === AGENCY.name);
  const rows = grid ? decode(AGENCY, grid).rows : [];
  const column = AGENCY.columns.findIndex(({ key }) => key === 'value');
  const there = items.flatMap((item) => {
    const found = rows.filter((row) => row['item'] === item).pop();
    return found && grid
      ? [{ item, cell: { sheet: grid.ref.sheet, row: found.row, column, rows: 1, columns: 1 } }]
      : [];
  });
  return { rows, there, absent: items.filter((item) => !there.some((one) => one.item === item)), isNew: !grid };
}

/** Adds the rows that DL_ThongTin lacks for a paper, blank, under those it has. */
export function agencyDraft(state: State, items: readonly AgencyKey[]): Draft | null {
  const { rows, absent } = agencyPlaces(state, items);
  const added = absent.map((item): StoredRow => ({ item, value: null, from: null, basis: null, note: null }));
  const kept: readonly StoredRow[] = rows;
  const labels = absent.map((item) => AGENCY_CHOICES.find(({ code }) => code === item)!.label);
  const what = message('pane.report.fillLine', { n: absent.length, items: labels.join(', ') });
  return storedDraft(
    state,
    [{ name: AGENCY.name, rows: [...kept, ...added], lines: [{ row: kept.length, what, sample: '' }] }],
    message('pane.report.fillTitle'),
  );
}
