/** Sheets of ours written whole: what may be replaced, what is never touched, what an earlier writing leaves. */
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { SPECS, STAMP_PREFIX } from '../../../src/core/store';
import { message } from '../../../src/messages';
import { sheetsDraft } from '../../../src/pane/drafts/sheets';
import { storedDraft } from '../../../src/pane/drafts/stored';
import { initialState, type State } from '../../../src/pane/model/state';
import { assessmentOf } from '../fixture';

const NAME = 'DL_DoiTuong';
const { version } = SPECS[NAME]!;

/** A sheet called DL_DoiTuong with this stamp and `rows` lines below it. */
const sheet = (stamp: readonly Cell[], rows = 3): Grid =>
  gridOf(NAME, [[...stamp], ...Array.from({ length: rows }, (): Cell[] => ['x', 'y'])]);
const stamped = (by: number, name = NAME) => sheet([STAMP_PREFIX + name, by, 7]);

const stateWith = (grid: Grid | null, listed: readonly string[] = []): State => ({
  ...initialState('vi', ''),
  grids: grid ? [grid] : [],
  sheets: listed.map((name) => ({ name })) as unknown as State['sheets'],
  assessment: assessmentOf(),
});
const stored = (state: State) =>
  storedDraft(
    state,
    [{ name: NAME, rows: [{ id: 'A', name: 'Phòng A', kind: 'collective' }], lines: [] }],
    message('pane.sheets.titleAdd'),
  );

test('a sheet that is not there is added, at revision 0', () => {
  expect(stored(stateWith(null))).toMatchObject({ addSheets: [NAME], ifRevision: { [NAME]: 0 } });
});

test('what can be undone is called as the preview is headed, in the language of the pane', () => {
  const labels = (['vi', 'en'] as const).map((language) => stored({ ...stateWith(null), language })!.batch.label);
  expect(labels).toEqual(['Thi đua: Thêm trang tính dữ liệu', 'Emulation: Add data sheets']);
});

test('ours is replaced at the revision it was read at, blank where more rows stood', () => {
  const draft = stored(stateWith(stamped(version, NAME)))!;
  const { range, cells } = draft.batch.ranges[0]!;
  expect([draft.addSheets, draft.ifRevision[NAME], range.rows]).toEqual([[], 7, 4]);
  expect(cells[3]!.every((cell) => 'blank' in cell)).toBe(true);
});

test.each([
  ['somebody’s own', sheet(['Danh sách'])],
  ['another sheet of ours under this name', stamped(version, 'DL_MinhChung')],
  ['written by a newer version', stamped(version + 1)],
])('%s: nothing is written over it', (_, grid) => {
  expect(stored(stateWith(grid))).toBeNull();
  expect(sheetsDraft(stateWith(grid), [NAME])).toEqual(message('pane.port.not-ours', { detail: NAME }));
});

test('an empty sheet of that name is somebody’s own', () => {
  expect(stored(stateWith(null, [NAME]))).toBeNull();
});
