/** Hearing of changes through the real client library's events. */
import type { Ref } from '../../../src/core/cell';
import { createExcelPort } from '../../../src/hosts/excel/port';
import { addGiaiNgan, openExcel } from './open';

const sheet = 'Giải ngân';
const ref = (name: string, row: number, column: number, rows: number, columns: number): Ref => ({
  sheet: name,
  row,
  column,
  rows,
  columns,
});
const pause = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

async function watched(refs: readonly Ref[]) {
  const opened = openExcel();
  addGiaiNgan(opened.excel);
  const heard: (readonly Ref[])[] = [];
  const stop = opened.port.watch(refs, (changed) => heard.push(changed));
  await pause(20);
  return { ...opened, heard, stop };
}

test('a typed cell is heard of within a second, and only by those who watch it', async () => {
  const plan = ref(sheet, 1, 2, 2, 1);
  const { excel, heard } = await watched([plan, ref(sheet, 1, 9, 2, 1)]);
  excel.type(sheet, 2, 2, [[7]]);
  await pause(600);
  expect(heard).toEqual([[plan]]);
  excel.type(sheet, 9, 0, [['ghi chú']]);
  await pause(600);
  expect(heard).toHaveLength(1);
});

test('a recalculated cell is heard of though nobody typed into it', async () => {
  const total = ref(sheet, 3, 3, 1, 1);
  const { excel, heard } = await watched([total]);
  excel.type(sheet, 1, 3, [[12345.678]], 'Remote');
  await pause(600);
  expect(heard).toEqual([[total]]);
});

test('a burst of changes is told once', async () => {
  const all = ref(sheet, 0, 0, 20, 9);
  const { excel, heard } = await watched([all]);
  for (let i = 0; i < 30; i++) excel.type(sheet, 1, 3, [[i]]);
  await pause(700);
  expect(heard).toEqual([[all]]);
});

test('a sheet added after the watching began is known by its name', async () => {
  const later = ref('DL_SoLieu', 0, 0, 10, 5);
  const { excel, heard } = await watched([later]);
  excel.book.add('DL_SoLieu');
  excel.type('DL_SoLieu', 3, 1, [[1]]);
  await pause(600);
  expect(heard).toEqual([[later]]);
});

test('a sheet that is deleted or renamed is a change of all that was watched on it', async () => {
  const cells = ref(sheet, 0, 0, 2, 2);
  const deleted = await watched([cells]);
  deleted.excel.book.add('Khác');
  deleted.excel.deleteSheet(sheet);
  await pause(600);
  expect(deleted.heard).toEqual([[cells]]);
  const renamed = await watched([cells, ref('Tháng 12', 0, 0, 9, 9)]);
  renamed.excel.renameSheet(sheet, 'Tháng 12');
  await pause(600);
  expect(renamed.heard).toEqual([[cells]]);
  renamed.excel.type('Tháng 12', 1, 1, [['x']]);
  await pause(600);
  expect(renamed.heard[1]).toEqual([ref('Tháng 12', 0, 0, 9, 9)]);
});

test('our own write is told like any other', async () => {
  const free = ref(sheet, 1, 6, 1, 1);
  const { port, heard } = await watched([free]);
  await port.write({ label: 'Ghi', ranges: [{ range: free, cells: [[{ number: 1 }]] }] });
  await pause(600);
  expect(heard).toEqual([[free]]);
});

test('after stopping nothing is told; a new watcher hears at once, for Excel is still listened to', async () => {
  const all = ref(sheet, 0, 0, 20, 9);
  const { excel, heard, stop, port } = await watched([all]);
  excel.type(sheet, 1, 3, [[1]]);
  stop();
  await pause(600);
  expect(heard).toEqual([]);
  const again: unknown[] = [];
  port.watch([all], (changed) => again.push(changed));
  excel.type(sheet, 1, 3, [[2]]);
  await pause(600);
  expect(again).toEqual([[all]]);
  const registered = excel.rounds.flatMap(({ body }) => body.Actions).filter(({ Name }) => /^_Register/.test(Name));
  expect(registered).toHaveLength(4);
});

test('a change right after the workbook was read is not lost: listening began with the capabilities', async () => {
  const { excel, port } = openExcel();
  addGiaiNgan(excel);
  await port.capabilities();
  const heard: unknown[] = [];
  port.watch([ref(sheet, 0, 0, 20, 9)], (changed) => heard.push(changed));
  excel.type(sheet, 1, 3, [[2]]);
  await pause(600);
  expect(heard).toHaveLength(1);
});

test('a failure to listen is told, and the next watcher tries again', async () => {
  const { excel } = openExcel();
  addGiaiNgan(excel);
  const failures: unknown[] = [];
  const port = createExcelPort({ watchFailed: (failure) => failures.push(failure) });
  excel.failNext('ActivityLimitReached');
  port.watch([ref(sheet, 0, 0, 20, 9)], () => undefined);
  await pause(20);
  expect(failures).toEqual([expect.objectContaining({ code: 'busy' })]);
  const heard: unknown[] = [];
  port.watch([ref(sheet, 0, 0, 20, 9)], (changed) => heard.push(changed));
  await pause(20);
  excel.type(sheet, 1, 3, [[2]]);
  await pause(600);
  expect(heard).toHaveLength(1);
});
