/** The sidebar's port over google.script.run, which goes to the script on the stand-in services. */
import { encode, SUBJECTS } from '../../../src/core/store';
import { serve } from '../../../src/hosts/sheets/server/serve';
import type { Answered, Asked } from '../../../src/hosts/sheets/server/transfer';
import type { PollClock } from '../../../src/hosts/sheets/sidebar/poll';
import { createSheetsPort } from '../../../src/hosts/sheets/sidebar/port';
import { type Runner, scriptCaller } from '../../../src/hosts/sheets/sidebar/run-script';
import { bookOf, PlainRun, type World, worldOf } from '../../fakes/apps-script';
import { carried, enter } from './script';

/** google.script.run: answers later, in no kept order; only plain data crosses. */
function runner(world: World, asked: string[] = [], broken?: string): Runner {
  let success: (answer: Answered) => void = () => undefined;
  let failure: (error: Error) => void = () => undefined;
  const self: Runner = {
    withSuccessHandler: (heard) => ((success = heard), self),
    withFailureHandler: (heard) => ((failure = heard), self),
    thiduaServe(request: Asked) {
      asked.push(request.method);
      const sent = carried(request);
      setTimeout(() => {
        if (broken !== undefined) return failure(new Error(broken));
        enter(world, new PlainRun());
        success(carried(serve(sent)));
      }, Math.random() * 5);
    },
  };
  return self;
}

const still: PollClock = { visible: () => true, onFocus: () => () => undefined, every: () => () => undefined };
const place = (row: number, column: number) => ({ sheet: 'GiaiNgan', row, column, rows: 1, columns: 1 });
const portOn = (world: World, asked?: string[]) =>
  createSheetsPort(
    scriptCaller(() => runner(world, asked)),
    still,
  );

test('capabilities: functions, polling, separators of the spreadsheet', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  expect(await portOn(world).capabilities()).toMatchObject({
    functions: true,
    events: 'poll',
    undo: false,
    listSeparator: ';',
  });
  world.state.locale = 'en_US';
  expect(await portOn(world).capabilities()).toMatchObject({ locale: 'en-US', listSeparator: ',' });
});

test('calls reach the script one after the other, in the order they were made', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']] }));
  const asked: string[] = [];
  const port = portOn(world, asked);
  const read = () => port.read([{ range: place(0, 0), facets: [] }]);
  const [first, , second] = await Promise.all([read(), port.select(place(4, 4)), read(), port.selection()]);
  expect(asked).toEqual(['read', 'select', 'read', 'selection']);
  expect([first, second].map((grids) => grids[0]!.values)).toEqual([[['a']], [['a']]]);
});

test('what the pane wrote it may write again; what somebody changed since then it may not', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  const port = portOn(world);
  const put = (formula: string) => port.write({ label: 'x', ranges: [{ range: place(0, 0), cells: [[{ formula }]] }] });
  await put('=ROUND(A2,0)');
  await put('=ROUND(A3,0)');
  expect(world.state.sheets[0]!.cells['1,1']!.formula).toBe('=ROUND(A3,0)');
  world.state.sheets[0]!.cells['1,1'] = { value: 5, formula: '', format: 'General', font: 'Arial' };
  await expect(put('=ROUND(A4,0)')).rejects.toMatchObject({ code: 'occupied', detail: 'GiaiNgan!A1' });
  expect(world.state.sheets[0]!.cells['1,1']!.value).toBe(5);
});

test('two sidebars on one spreadsheet: the second to write is told, and loses nothing', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  const cells = encode(SUBJECTS, [], { sheet: 'DL_DoiTuong', version: 1, revision: 0, by: '', at: '' });
  const range = { sheet: 'DL_DoiTuong', row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  const batch = { label: 'x', addSheets: ['DL_DoiTuong'], ranges: [{ range, cells }] };
  const write = (by: string) => portOn(world).write(batch, { ifRevision: { DL_DoiTuong: 0 }, by });
  const results = await Promise.all([write('Chị Mẫu'), write('Anh Thử')]);
  expect(results.filter((one) => 'revision' in one)).toHaveLength(1);
  const conflict = results.find((one) => 'conflict' in one);
  expect(conflict).toMatchObject({ conflict: { sheet: 'DL_DoiTuong', revision: 1 } });
});

test('a script that fails, is not reached or never answers is a failure the pane can say', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  const broken = createSheetsPort(
    scriptCaller(() => runner(world, [], 'PERMISSION_DENIED')),
    still,
  );
  await expect(broken.sheets()).rejects.toMatchObject({ code: 'lost-host', detail: 'PERMISSION_DENIED' });
  const silent: Runner = {
    withSuccessHandler: () => silent,
    withFailureHandler: () => silent,
    thiduaServe: () => undefined,
  };
  await expect(scriptCaller(() => silent, 20)('sheets')).rejects.toMatchObject({
    code: 'lost-host',
    detail: 'timeout',
  });
  await expect(portOn(world).read([{ range: { ...place(0, 0), sheet: 'X' }, facets: [] }])).rejects.toMatchObject({
    code: 'no-sheet',
  });
});

test('after a failure the next call is made all the same', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']] }));
  const port = portOn(world);
  await expect(port.select({ ...place(0, 0), sheet: 'X' })).rejects.toMatchObject({ code: 'no-sheet' });
  expect(await port.sheets()).toHaveLength(1);
});

test('changes are heard on focus and every 30 seconds while visible, and only when a value changed', async () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']] }));
  let [focus, tick, visible] = [() => {}, () => {}, true];
  const every: number[] = [];
  const clock: PollClock = {
    visible: () => visible,
    onFocus: (heard) => ((focus = heard), () => undefined),
    every: (ms, heard) => (every.push(ms), (tick = heard), () => undefined),
  };
  const asked: string[] = [];
  const port = createSheetsPort(
    scriptCaller(() => runner(world, asked)),
    clock,
  );
  const heard: unknown[] = [];
  const settled = () => new Promise((done) => setTimeout(done, 30));
  const stop = port.watch([place(0, 0)], (refs) => heard.push(refs));
  await settled();
  focus();
  await settled();
  expect([heard.length, asked.length, every]).toEqual([0, 2, [30_000]]);
  world.state.sheets[0]!.cells['1,1']!.value = 'b';
  tick();
  await settled();
  expect(heard).toEqual([[place(0, 0)]]);
  visible = false;
  tick();
  await settled();
  expect(asked).toHaveLength(3);
  stop();
  visible = true;
  focus();
  await settled();
  expect(asked).toHaveLength(3);
});
