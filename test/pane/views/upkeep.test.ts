/** What the user set holds when the workbook is opened again; older sheets of ours are upgraded after asking. */
import { PRESETS } from '../../../presets';
import { gridOf } from '../../../src/core/cell';
import { type Message, say } from '../../../src/messages';
import { createEffects } from '../../../src/pane/effects';
import { isKept, outdated, settingsDraft, upgradeDraft } from '../../../src/pane/drafts/upkeep';
import { initialState } from '../../../src/pane/model/state';
import { createStore } from '../../../src/pane/model/store';
import { MemoryPort } from '../../fakes/memory-port';
import { assessmentOf, PROJECTS, sheetOf } from '../fixture';

const said = (words: Message | string) => (typeof words === 'string' ? words : say('vi', words));

const opened: { stop(): void }[] = [];
afterEach(() => opened.splice(0).forEach((effects) => effects.stop()));

async function open(port: MemoryPort) {
  const store = createStore(initialState('vi', PRESETS[0]!.id));
  const work = { assess: () => Promise.resolve(assessmentOf()) };
  const effects = createEffects(store, { port, work, presets: PRESETS, today: () => '2022-12-31' });
  opened.push(effects);
  await effects.start();
  return { store, effects };
}

test('dates, rules, milestone, writer and readings are written once and hold at the next start', async () => {
  const port = new MemoryPort([sheetOf(PROJECTS)]);
  const first = await open(port);
  await first.effects.choose({ dataAt: '2022-11-30', lawAt: '2022-12-20', milestone: '95%', by: '=Trần Văn A' });
  await first.effects.choose({ ruleId: PRESETS[1]!.id, grade: 'treasury' });
  await first.effects.choose({ readings: { 'no-plan': { choice: 'exempt', agreedIn: 'Biên bản số 05' } } });
  expect(isKept(first.store.get())).toBe(false);
  const draft = settingsDraft(first.store.get(), { rules: PRESETS[1]!, label: 'Kế hoạch số 1' })!;
  const reading = PRESETS[1]!.readings.find(({ id }) => id === 'no-plan')!.text;
  expect(draft.lines.map(({ what, sample }) => [what, sample].map(said))).toEqual([
    ['Số liệu đến ngày', '30/11/2022'],
    ['Ngày họp Hội đồng', '20/12/2022'],
    ['Bộ quy định', 'Kế hoạch số 1'],
    ['Chấp nhận số liệu', 'Chỉ số KBNN đã xác nhận'],
    ['Mốc tiến độ', '95%'],
    ['Người ghi', '=Trần Văn A'],
    ['Hội đồng thống nhất', reading],
  ]);
  first.store.dispatch({ type: 'drafted', draft });
  await first.effects.write();
  expect(isKept(first.store.get())).toBe(true);

  const { settings } = (await open(port)).store.get();
  expect(settings).toMatchObject({
    ...{ dataAt: '2022-11-30', lawAt: '2022-12-20', milestone: '95%', by: '=Trần Văn A', grade: 'treasury' },
    ...{ ruleId: PRESETS[1]!.id, readings: { 'no-plan': { choice: 'exempt', agreedIn: 'Biên bản số 05' } } },
  });
});

test('what cannot be read is left to the workbook, a rule set that is gone is not chosen', async () => {
  const kept = gridOf('DL_ThietLap', [
    ['Thi đua · DL_ThietLap', 1, 1, '', ''],
    ['Nội dung', 'Mã', 'Giá trị', 'Biên bản'],
    ['Số liệu đến ngày', null, '31/13/2022', null],
    ['Bộ quy định', null, 'khong-co/1999', null],
    ['Mốc tiến độ', null, '70%', null],
  ]);
  const { settings } = (await open(new MemoryPort([sheetOf(PROJECTS), kept]))).store.get();
  expect(settings).toMatchObject({ dataAt: null, ruleId: PRESETS[0]!.id, milestone: '70%' });
});

const OLD = [
  ['Thi đua · DL_Cham', 1, 4, 'Văn phòng Sở', '2022-12-01'],
  ['Mã đối tượng', 'Tiêu chí', 'Người chấm', 'Điểm', 'Ngày', 'Văn bản', 'Ghi chú'],
  ['P001', 'tc1', 'Tự chấm', '18', null, 'Phiếu 01', null],
] as const;

test('an older sheet is offered for upgrading, previewed, written, and then current; nothing it held is lost', async () => {
  const port = new MemoryPort([
    sheetOf(PROJECTS),
    gridOf(
      'DL_Cham',
      OLD.map((row) => [...row]),
    ),
  ]);
  const { store, effects } = await open(port);
  const draft = upgradeDraft(store.get(), outdated(store.get()));
  expect(draft).toMatchObject({ ifRevision: { DL_Cham: 4 }, addSheets: [] });
  store.dispatch({ type: 'drafted', draft });
  await effects.write();
  expect(outdated(store.get())).toEqual([]);
  expect(port.cell('DL_Cham', 0, 1).value).toBe(2);
  expect([0, 1, 2, 3, 5].map((column) => port.cell('DL_Cham', 2, column).value)).toEqual([
    ...['P001', 'tc1', 'Tự chấm', '18', 'Phiếu 01'],
  ]);
});

test('a sheet with a cell that cannot be read is named and left as it is', async () => {
  const broken = OLD.map((row, i) => (i === 2 ? [...row.slice(0, 4), 'ngày nào đó', ...row.slice(5)] : [...row]));
  const { store } = await open(new MemoryPort([sheetOf(PROJECTS), gridOf('DL_Cham', broken)]));
  const [sheet] = outdated(store.get());
  expect(sheet!.findings[0]!.cells[0]).toMatchObject({ sheet: 'DL_Cham', row: 2, column: 4 });
  expect(upgradeDraft(store.get(), [sheet!])).toBeNull();
});
