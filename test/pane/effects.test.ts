/** Opening, reading again, following a figure, writing and undoing, over a workbook in memory. */
import type { Assessment } from '../../src/core/assessment/model';
import { gridOf } from '../../src/core/cell';
import { PortError } from '../../src/ports/workbook';
import type { WorkPort } from '../../src/ports/work';
import { createEffects } from '../../src/pane/effects';
import { initialState } from '../../src/pane/model/state';
import { createStore } from '../../src/pane/model/store';
import { MemoryPort, type MemoryOptions } from '../fakes/memory-port';
import { assessmentOf, PROJECTS, RULES, SHEET, sheetOf } from './fixture';

interface Asked {
  readonly dataAt: string;
  readonly answers: unknown;
}

function open(options: MemoryOptions = {}, assess?: WorkPort['assess']) {
  const port = new MemoryPort([sheetOf(PROJECTS)], options);
  const asked: Asked[] = [];
  const work: WorkPort = {
    assess: (grids, given, run) => {
      asked.push({ dataAt: given.dataAt, answers: given.answers });
      return assess ? assess(grids, given, run) : Promise.resolve(assessmentOf());
    },
  };
  const store = createStore(initialState('vi', RULES.id));
  const effects = createEffects(store, { port, work, presets: [RULES], today: () => '2026-11-24' });
  opened.push(effects);
  return { port, store, effects, asked };
}

const opened: { stop(): void }[] = [];
afterEach(() => opened.splice(0).forEach((effects) => effects.stop()));
const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

describe('opening a workbook', () => {
  test('takes three calls: what the host can do, which sheets, all of them at once', async () => {
    const { port, effects, store } = open();
    await effects.start();
    expect(port.calls.map(([method]) => method)).toEqual(['capabilities', 'sheets', 'read']);
    expect(store.get().phase).toBe('confirm');
  });

  test('the data date is the one printed in the table; the council meets on it until told otherwise', async () => {
    const { effects, store, asked } = open();
    await effects.start();
    expect(asked.map((one) => one.dataAt)).toEqual(['2026-11-24', '2022-12-31']);
    expect(store.get().dates).toEqual({ dataAt: '2022-12-31', lawAt: '2022-12-31' });
  });

  test('the selection is never moved and nothing is written without being asked', async () => {
    const { port, effects } = open();
    await effects.start();
    await effects.choose({ dataAt: '2022-12-30' });
    await effects.refresh();
    expect(
      port.calls.filter(([method]) => method === 'select' || method === 'write' || method === 'selection'),
    ).toEqual([]);
  });

  test('a host that fails is said in words that tell what to do, and trying again works', async () => {
    const { port, effects, store } = open();
    port.failNext('read', new PortError('editing-cell', ''));
    await effects.start();
    expect(store.get()).toMatchObject({ phase: 'failed', problem: { key: 'pane.port.editing-cell' } });
    await effects.start();
    expect(store.get()).toMatchObject({ phase: 'confirm', problem: null });
  });

  test('a question answered is computed at once, without reading the cells again', async () => {
    const { port, effects, asked } = open();
    await effects.start();
    const reads = port.calls.length;
    await effects.choose({ answers: { 'GiaiNgan:plan': 'E' } });
    expect(asked[asked.length - 1]?.answers).toEqual({ 'GiaiNgan:plan': 'E' });
    expect(port.calls.length).toBe(reads);
  });

  test('work can be stopped; the figures that were there stay', async () => {
    let stopped = false;
    const slow: WorkPort['assess'] = (_grids, _options, run) =>
      new Promise<Assessment>((_done, fail) =>
        run?.signal?.addEventListener('abort', () => {
          stopped = true;
          fail(new PortError('cancelled', ''));
        }),
      );
    const { effects, store } = open({}, slow);
    const started = effects.start();
    await pause(20);
    expect(store.get().busy?.stoppable).toBe(true);
    effects.cancel();
    await started;
    expect(stopped).toBe(true);
    expect(store.get()).toMatchObject({ busy: null, problem: null, phase: 'loading' });
  });
});

describe('a workbook that changes', () => {
  test('a cell typed in the table makes the figures stale within a second', async () => {
    const { port, effects, store } = open();
    await effects.start();
    port.type(SHEET, 7, 5, 9000);
    await pause(50);
    expect(store.get().stale).toBe(true);
  });

  test('a project typed below the table counts as a change too; a far cell does not', async () => {
    const { port, effects, store } = open();
    await effects.start();
    port.type(SHEET, 20, 50, 'xa');
    await pause(30);
    expect(store.get().stale).toBe(false);
    port.type(SHEET, 11, 1, 'Dự án mới');
    await pause(30);
    expect(store.get().stale).toBe(true);
  });

  test('a host that cannot push is asked on focus, at most every two seconds', async () => {
    const { port, effects, store } = open({ capabilities: { events: 'poll' } });
    await effects.start();
    port.type(SHEET, 7, 5, 9000);
    await pause(30);
    expect(store.get().stale).toBe(false);
    const reads = () => port.calls.filter(([method]) => method === 'read').length;
    const before = reads();
    expect(await effects.look()).toBe(true);
    expect(store.get()).toMatchObject({ stale: true });
    expect(reads()).toBe(before + 1);
    await effects.look();
    expect(reads()).toBe(before + 1);
  });

  test('"Tính lại" reads the cells anew', async () => {
    const { port, effects, store } = open();
    await effects.start();
    port.type(SHEET, 7, 5, 9000);
    await pause(30);
    await effects.refresh();
    expect(store.get().stale).toBe(false);
    expect(store.get().grids[0]?.values[7]?.[5]).toBe(9000);
  });
});

describe('following figures', () => {
  const at = (row: number) => ({ sheet: SHEET, row, column: 5, rows: 1, columns: 1 });

  test('selects the cell and leads back to where the user stood, however many figures were followed', async () => {
    const { port, effects, store } = open();
    await effects.start();
    port.selected = at(2);
    await effects.follow(at(6));
    await effects.follow(at(7));
    expect(port.selected).toEqual(at(7));
    await effects.goBack();
    expect(port.selected).toEqual(at(2));
    expect(store.get().jump).toBeNull();
  });

  test('a sheet that is gone is said, and nothing breaks', async () => {
    const { effects, store } = open();
    await effects.start();
    await effects.follow({ ...at(1), sheet: 'Đã xóa' });
    expect(store.get().notice).toEqual({ key: 'pane.port.no-sheet', args: { detail: 'Đã xóa' } });
  });
});

describe('writing formulas beside the table', () => {
  test('is shown first: where, what the first row will say, and its formula as the locale writes it', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftFormulas(0, null);
    const [rate, met, remaining] = store.get().draft!.lines;
    expect(rate).toMatchObject({
      ref: { sheet: SHEET, row: 4, column: 6, rows: 6, columns: 1 },
      sample: { args: { cell: 'G7', shows: '99,99%' } },
    });
    expect(met?.sample).toMatchObject({ args: { shows: 'Chưa đạt' } });
    expect(remaining?.sample).toMatchObject({ args: { shows: '0,001' } });
    expect(rate?.formula).toContain('; ');
    expect(port.written).toEqual([]);
  });

  test('writes headings and formulas in one batch; the total row gets them too, cells between stay blank', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftFormulas(0, null);
    await effects.write();
    expect(port.written).toHaveLength(1);
    expect(port.cell(SHEET, 4, 6).value).toBe('Tỷ lệ giải ngân');
    expect(port.cell(SHEET, 5, 7).formula).toContain('F6');
    expect(port.cell(SHEET, 6, 8).formula).toContain('F7');
    expect(store.get()).toMatchObject({ draft: null, notice: { key: 'pane.write.done' } });
    await pause(30);
    expect(store.get().stale).toBe(false);
  });

  test('is undone in one step', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftFormulas(0, null);
    await effects.write();
    await effects.undo();
    expect([4, 5, 6, 9].map((row) => port.cell(SHEET, row, 6))).toEqual(Array(4).fill({ value: null, formula: null }));
    expect(store.get().undo).toBeNull();
  });

  test('never over something that stands there: the draft says so and "Ghi" does nothing', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftFormulas(0, 5);
    expect(store.get().draft?.occupied.length).toBeGreaterThan(0);
    await effects.write();
    expect(port.written).toEqual([]);
  });

  test('may be written with our own functions instead: the unit always in them, no bare cell', async () => {
    const { effects, store } = open({ capabilities: { functions: true } });
    await effects.start();
    await effects.draftFormulas(0, null, 'functions');
    expect(store.get().draft?.lines[0]?.formula).toBe(
      '=TD_TYLE(IF(ISBLANK(F7); ""; F7); IF(ISBLANK(E7); ""; E7); 2; "–"; "triệu")',
    );
  });

  test('goes where the user points', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftFormulas(0, null);
    port.selected = { sheet: SHEET, row: 0, column: 10, rows: 1, columns: 1 };
    await effects.draftAtSelection();
    expect(store.get().draft?.lines[0]?.ref.column).toBe(10);
    port.selected = { ...port.selected, sheet: 'Khác' };
    await effects.draftAtSelection();
    expect(store.get().notice).toEqual({ key: 'pane.write.selectSheet', args: { sheet: SHEET } });
  });

  test('a host that refuses the dress has written the figures all the same, and that is told', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftFormulas(0, null);
    const write = port.write.bind(port);
    port.write = async (...given) => ({ ...(await write(...given)), undressed: 'ApiNotFound' }) as never;
    await effects.write();
    expect(store.get()).toMatchObject({
      draft: null,
      notice: { key: 'pane.write.undressed', args: { detail: 'ApiNotFound' } },
    });
    expect(port.cell(SHEET, 5, 7).formula).toContain('F6');
  });

  test('a protected sheet is named and the draft stays', async () => {
    const { effects, store } = open({ protected: [SHEET] });
    await effects.start();
    await effects.draftFormulas(0, null);
    await effects.write();
    expect(store.get().problem).toEqual({ key: 'pane.port.protected', args: { detail: SHEET } });
    expect(store.get().draft).not.toBeNull();
  });
});

describe('sheets of ours', () => {
  test('are announced with what they will hold, then added in one batch with a stamp', async () => {
    const { port, effects, store } = open({ now: '24/11/2026 09:00' });
    await effects.start();
    await effects.choose({ by: 'Kế toán Sở' });
    await effects.draftSheets(['DL_AnhXa', 'DL_DoiTuong']);
    expect(store.get().draft).toMatchObject({
      addSheets: ['DL_AnhXa', 'DL_DoiTuong', 'DL_DanhMuc'],
      ifRevision: { DL_AnhXa: 0 },
    });
    await effects.write();
    expect([0, 1, 2, 3].map((column) => port.cell('DL_AnhXa', 0, column).value)).toEqual([
      'Thi đua · DL_AnhXa',
      1,
      1,
      'Kế toán Sở',
    ]);
    expect(port.cell('DL_AnhXa', 1, 0).value).toBe('Bảng');
    expect(port.cell('DL_DoiTuong', 2, 1).value).toBe('Phòng Công nghệ thông tin');
  });

  test('undone, they stay with their headings and no rows: a sheet of ours is never left half', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftSheets(['DL_DoiTuong']);
    await effects.write();
    await effects.undo();
    expect(port.cell('DL_DoiTuong', 1, 0).value).toBe('Mã');
    expect(port.cell('DL_DoiTuong', 2, 0).value).toBeNull();
    expect(store.get().notice?.key).toBe('pane.write.emptied');
  });

  test('meeting a co-author writes nothing and says who, which revision and when', async () => {
    const { port, effects, store } = open();
    await effects.start();
    await effects.draftSheets(['DL_AnhXa']);
    port.conflictNext({ sheet: 'DL_AnhXa', revision: 4, by: 'Văn phòng', at: '24/11/2026 09:00' });
    await effects.write();
    expect(store.get().problem).toMatchObject({ key: 'pane.write.conflict', args: { revision: 4, by: 'Văn phòng' } });
    expect(port.written).toEqual([]);
  });

  test('a sheet of the same name that is not ours is left alone', async () => {
    const port = new MemoryPort([sheetOf(PROJECTS), gridOf('DL_AnhXa', [['Bảng của người khác']])]);
    const store = createStore(initialState('vi', RULES.id));
    const work: WorkPort = { assess: () => Promise.resolve(assessmentOf()) };
    const effects = createEffects(store, { port, work, presets: [RULES], today: () => '2026-11-24' });
    opened.push(effects);
    await effects.start();
    await effects.draftSheets(['DL_AnhXa']);
    expect(store.get()).toMatchObject({
      draft: null,
      notice: { key: 'pane.port.not-ours', args: { detail: 'DL_AnhXa' } },
    });
  });
});
