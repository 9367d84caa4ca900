/** What the script writes: only where it may, all or nothing, under the lock. */
import { encode, SUBJECTS, type StoredRow } from '../../../src/core/store';
import type { WriteBatch } from '../../../src/ports/workbook';
import { bookOf, PlainRun, type World, worldOf } from '../../fakes/apps-script';
import { answer, ask } from './script';

const stamp = { sheet: 'DL_DoiTuong', version: 1, revision: 0, by: '', at: '' };
const subject = (id: string): StoredRow => ({ id, name: `Phòng ${id}`, kind: 'collective' });

function ours(...ids: string[]): WriteBatch {
  const cells = encode(SUBJECTS, ids.map(subject), stamp);
  const range = { sheet: 'DL_DoiTuong', row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  return { label: 'Ghi đối tượng', addSheets: ['DL_DoiTuong'], ranges: [{ range, cells }] };
}

const at = (row: number, column: number) => ({ sheet: 'GiaiNgan', row, column, rows: 1, columns: 1 });
const cell = (world: World, sheet: string, place: string) =>
  world.state.sheets.find((one) => one.name === sheet)!.cells[place];

test('a sheet of ours is added behind the one that people look at, and stamped', () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']] }));
  expect(ask(world, 'write', [ours('P1'), { by: 'Văn phòng' }])).toEqual({ revision: { DL_DoiTuong: 1 } });
  expect(world.state.active.sheet).toBe(1);
  expect(cell(world, 'DL_DoiTuong', '1,1')!.value).toBe('Thi đua · DL_DoiTuong');
  expect([3, 4].map((c) => cell(world, 'DL_DoiTuong', `1,${c}`)!.value)).toEqual([1, 'Văn phòng']);
  expect(cell(world, 'DL_DoiTuong', '3,2')!.value).toBe('Phòng P1');
  expect(world.state.lock).toBeNull();
});

test('a revision that is not the one read is a conflict that says who and when; nothing is written', () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']] }));
  ask(world, 'write', [ours('P1'), { by: 'Chị Mẫu' }]);
  const before = structuredClone(world.state);
  const result = ask(world, 'write', [ours('P2'), { ifRevision: { DL_DoiTuong: 0 } }]);
  expect(result).toMatchObject({ conflict: { sheet: 'DL_DoiTuong', revision: 1, by: 'Chị Mẫu' } });
  expect(world.state).toEqual(before);
  expect(ask(world, 'write', [ours('P2'), { ifRevision: { DL_DoiTuong: 1 } }])).toEqual({
    revision: { DL_DoiTuong: 2 },
  });
});

test('text stays text: nothing that people typed becomes a number, a date or a formula', () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  for (const [i, text] of ['=1+1', '31/12/2022', '001', 'TRUE', "'x", '+84', 'Phòng', '#REF!'].entries()) {
    ask(world, 'write', [{ label: 'x', ranges: [{ range: at(i, 0), cells: [[{ text }]] }] }, {}]);
    expect(cell(world, 'GiaiNgan', `${i + 1},1`)).toMatchObject({ value: text, formula: '' });
  }
});

test('formulas, numbers, formats and blanks', () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  const range = { ...at(0, 0), columns: 3 };
  const cells = [[{ formula: '=ROUND(A2,0)' }, { number: 44926, format: 'dd/mm/yyyy' }, { blank: true as const }]];
  ask(world, 'write', [{ label: 'x', ranges: [{ range, cells }] }, {}]);
  expect(cell(world, 'GiaiNgan', '1,1')!.formula).toBe('=ROUND(A2,0)');
  expect(cell(world, 'GiaiNgan', '1,2')).toMatchObject({ value: 44926, format: 'dd/mm/yyyy' });
  expect(cell(world, 'GiaiNgan', '1,3')!.value).toBe('');
});

test.each<[string, Partial<WriteBatch>, string]>([
  ['a cell that holds something', { ranges: [{ range: at(0, 0), cells: [[{ number: 1 }]] }] }, 'occupied: GiaiNgan!A1'],
  ['a merged target', { ranges: [{ range: at(4, 0), cells: [[{ number: 1 }]] }] }, 'merged-target: GiaiNgan!A5:B5'],
  ['a missing sheet', { ranges: [{ range: { ...at(0, 0), sheet: 'X' }, cells: [[{ number: 1 }]] }] }, 'no-sheet: X'],
  [
    'a protected sheet',
    { ranges: [{ range: { ...at(0, 0), sheet: 'Khóa' }, cells: [[{ number: 1 }]] }] },
    'protected: Khóa',
  ],
  [
    'our name on a foreign sheet',
    { ranges: [{ range: { ...at(0, 0), sheet: 'DL_Cham' }, cells: [[{ number: 1 }]] }] },
    'not-ours: DL_Cham',
  ],
  ['a new sheet that is not ours', { addSheets: ['Của tôi'], ranges: [] }, 'not-ours: Của tôi'],
])('%s is refused and nothing is touched', (_, batch, failure) => {
  const world = worldOf(bookOf({ GiaiNgan: [['a']], Khóa: [], DL_Cham: [['của người khác']] }));
  world.state.sheets[0]!.merges = [{ row: 5, column: 1, rows: 1, columns: 2 }];
  world.state.sheets[1]!.locked = true;
  const before = structuredClone(world.state);
  expect(() => ask(world, 'write', [{ label: 'x', ranges: [], ...batch }, {}])).toThrow(failure);
  expect(world.state).toEqual(before);
});

test('a cell is replaced only by whoever saw what stands in it', () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a', '=B1']] }));
  const replace = (column: number, seen: string) => ({
    label: 'x',
    ranges: [{ range: at(0, column), cells: [[{ number: 1 }]], replaces: [[seen]] }],
  });
  expect(() => ask(world, 'write', [replace(0, 'b'), {}])).toThrow('occupied');
  ask(world, 'write', [replace(0, 'a'), {}]);
  ask(world, 'write', [replace(1, '=B1'), {}]);
  expect(cell(world, 'GiaiNgan', '1,2')).toMatchObject({ value: 1, formula: '' });
});

test('rows are added where a range goes beyond the sheet', () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  ask(world, 'write', [{ label: 'x', ranges: [{ range: at(1200, 30), cells: [[{ number: 1 }]] }] }, {}]);
  expect(cell(world, 'GiaiNgan', '1201,31')!.value).toBe(1);
});

test('killed after six minutes at whichever call: nothing is said to be saved, what was saved before is there or is written again', () => {
  const fresh = () => {
    const world = worldOf(bookOf({ GiaiNgan: [['a']] }));
    ask(world, 'write', [ours('P1'), {}]);
    return world;
  };
  const batch = (): WriteBatch => ({ ...ours('P1', 'P2'), addSheets: ['DL_DoiTuong', 'KQ_ThuyetMinh'] });
  const names = (world: World) => [3, 4].map((row) => cell(world, 'DL_DoiTuong', `${row},2`)?.value);
  const counted = new PlainRun();
  ask(fresh(), 'write', [batch(), {}], counted);
  expect(counted.calls.length).toBeGreaterThan(10);
  for (let call = 1; call <= counted.calls.length; call++) {
    const world = fresh();
    const run = new PlainRun();
    run.failAt = { call, killed: true };
    expect(answer(world, 'write', [batch(), {}], run)).toEqual({ failed: expect.anything() });
    // The service frees the lock of a script that it has ended.
    world.state.lock = null;
    expect([call, names(world)[0]]).toEqual([call, 'Phòng P1']);
    expect([call, cell(world, 'GiaiNgan', '1,1')!.value]).toEqual([call, 'a']);
    expect([call, answer(world, 'write', [batch(), {}])]).toEqual([call, { value: { revision: expect.anything() } }]);
    expect([call, names(world)]).toEqual([call, ['Phòng P1', 'Phòng P2']]);
  }
});

test('killed half-way through reading: a failure, nothing changed', () => {
  const world = worldOf(bookOf({ GiaiNgan: [['a', 1]] }));
  const read = { range: { ...at(0, 0), columns: 2 }, facets: ['values', 'formulas', 'merges', 'hidden'] as const };
  const counted = new PlainRun();
  const before = structuredClone(world.state);
  ask(world, 'read', [[read]], counted);
  for (let call = 1; call <= counted.calls.length; call++) {
    const run = new PlainRun();
    run.failAt = { call, killed: true };
    const failed = { failed: { code: 'other', detail: 'Exceeded maximum execution time' } };
    expect([call, answer(world, 'read', [[read]], run)]).toEqual([call, failed]);
    expect(world.state).toEqual(before);
  }
});

test('a lock that is not granted: busy, nothing written', () => {
  const world = worldOf(bookOf({ GiaiNgan: [] }));
  world.state.lock = 'somebody else';
  const before = structuredClone(world.state);
  expect(answer(world, 'write', [ours('P1'), {}])).toEqual({ failed: { code: 'busy', detail: 'Ghi đối tượng' } });
  expect(world.state).toEqual(before);
});

test('whichever service call fails once, the workbook is as before or as wanted, and the lock is free', () => {
  const fresh = () => {
    const world = worldOf(bookOf({ GiaiNgan: [['a', new Date(2022, 0, 1)]] }));
    ask(world, 'write', [ours('P1'), {}]);
    return world;
  };
  const batch = (): WriteBatch => {
    const foreign = {
      range: { ...at(0, 0), columns: 2 },
      cells: [[{ number: 1, format: '0' }, { number: 2 }]],
      replaces: [['a', 44562]],
    };
    return {
      ...ours('P1', 'P2'),
      addSheets: ['DL_DoiTuong', 'KQ_ThuyetMinh'],
      ranges: [...ours('P1', 'P2').ranges, foreign],
    };
  };
  const visible = ({ state }: World) =>
    state.sheets.map(({ name, cells }) => [
      name,
      Object.entries(cells)
        .filter(([, one]) => one.value !== '' || one.formula !== '')
        .map(([place, { value, formula }]) => [place, place === '1,5' ? '' : value, formula]),
    ]);
  const wanted = fresh();
  const counted = new PlainRun();
  ask(wanted, 'write', [batch(), {}], counted);
  for (let call = 1; call <= counted.calls.length; call++) {
    const world = fresh();
    const before = visible(world);
    const run = new PlainRun();
    run.failAt = { call, killed: false };
    const given = answer(world, 'write', [batch(), {}], run);
    const after = visible(world);
    // The last two calls make visible what was entered and free the lock.
    if (call <= counted.calls.length - 2)
      expect([call, given, after]).toEqual([call, { failed: expect.anything() }, before]);
    else expect(after).toEqual(visible(wanted));
    if (run.calls[call - 1] !== 'Lock.releaseLock') expect(world.state.lock).toBeNull();
  }
});
