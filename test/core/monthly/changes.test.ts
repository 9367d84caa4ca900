/** Months kept in DL_TienDoThang are compared: what is new, done, stalled, behind; and who is reminded of what. */
import fc from 'fast-check';
import { Exact, rational } from '../../../src/core/amount';
import { gridOf } from '../../../src/core/cell';
import {
  type Change,
  changesBetween,
  readSnapshots,
  remindersOf,
  type SnapshotRow,
  snapshotRows,
  withSnapshot,
} from '../../../src/core/monthly';
import { encode, SPECS } from '../../../src/core/store';
import { say } from '../../../src/messages';

const share = (text: string) => rational(new Exact(text));

function project(
  code: string,
  plan: number | null,
  disbursed: number | null,
  more: Partial<SnapshotRow> = {},
): SnapshotRow {
  const fixed = { through: '2022-11-30', kind: 'project', planKind: 'plan.province' } as const;
  return { ...fixed, code, name: `Dự án ${code}`, owner: 'Phòng CNTT', plan, disbursed, src: [], note: '', ...more };
}

const kinds = (changes: readonly Change[]) =>
  Object.fromEntries(changes.map(({ kinds, now, before }) => [(now ?? before)!.code, kinds]));

test('each way of changing is told apart', () => {
  const before = [
    project('1', 100, 90),
    project('2', 100, 50),
    project('3', 100, 60),
    project('4', 100, 40),
    project('5', 100, 10),
    project('6', 100, 20),
  ];
  const now = [
    project('1', 100, 100),
    project('2', 100, 50),
    project('3', 80, 70),
    project('4', 100, 30),
    project('5', 100, null),
    project('7', 10, 0),
  ];
  expect(kinds(changesBetween(before, now))).toEqual({
    1: ['finished'],
    2: ['stalled'],
    3: ['progress', 'plan-cut'],
    4: ['decreased'],
    5: ['unreported'],
    6: ['gone'],
    7: ['new'],
  });
});

test('behind: at the milestone of its day before, below that of its day now', () => {
  const lines = { before: share('0.7'), now: share('0.95') };
  expect(kinds(changesBetween([project('1', 100, 70)], [project('1', 100, 94)], lines))).toEqual({
    1: ['behind', 'progress'],
  });
  expect(kinds(changesBetween([project('1', 100, 69)], [project('1', 100, 94)], lines))).toEqual({ 1: ['progress'] });
  expect(kinds(changesBetween([project('1', 100, 70)], [project('1', 100, 95)], lines))).toEqual({ 1: ['progress'] });
});

test('a project that was moved to another row or renamed is the same by its code; without a code by name and unit', () => {
  expect(kinds(changesBetween([project('1', 9, 5)], [project('1', 9, 5, { name: 'Tên mới' })]))).toEqual({
    1: ['stalled'],
  });
  const named = (name: string) => project('', 9, 5, { name });
  expect(changesBetween([named('xã Quang Hưng')], [named('xã Quảng Hưng')]).map((change) => change.kinds)).toEqual([
    ['new'],
    ['gone'],
  ]);
});

test('what was paid in all rows is the difference of the sums', () => {
  const amount = fc.integer({ min: 0, max: 10 ** 14 });
  fc.assert(
    fc.property(fc.array(fc.tuple(amount, amount), { maxLength: 20 }), (pairs) => {
      const rows = (at: 0 | 1) => pairs.map((pair, i) => project(String(i), 1, pair[at]));
      const paid = changesBetween(rows(0), rows(1)).reduce((sum, change) => sum + Number(change.paid ?? 0), 0);
      expect(paid).toBe(pairs.reduce((sum, [a, b]) => sum + b - a, 0));
    }),
  );
});

test('a month goes into the sheet and comes back; kept again it replaces itself and nothing else', () => {
  const november = [project('1', 100, 90, { src: ['GiaiNgan!F7'], note: '=vướng mặt bằng' }), project('2', null, null)];
  const december = [project('1', 100, 100, { through: '2022-12-31' })];
  const rows = withSnapshot(withSnapshot([], december), november);
  const stamp = { sheet: 'DL_TienDoThang', version: 1, revision: 3, by: '', at: '' };
  const cells = encode(SPECS['DL_TienDoThang']!, snapshotRows(rows), stamp).map((line) =>
    line.map((cell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null)),
  );
  expect(readSnapshots([gridOf('DL_TienDoThang', cells)])).toEqual([...november, ...december]);
  expect(withSnapshot(rows, november)).toEqual(rows);
});

test('a unit is told what is still to pay, by when, and what it said hinders it', () => {
  const now = [
    project('1', 12000000000, 7200000000, { note: 'chờ bàn giao mặt bằng' }),
    project('2', 5000000000, null),
    project('3', 700, 700),
    project('4', 800, 300, { owner: '' }),
  ];
  const changes = changesBetween([project('1', 12000000000, 7200000000)], now);
  const [unit, unknown] = remindersOf(now, changes, { dataAt: '2022-09-30', deadline: '2022-12-31' });
  expect(unit!.lines.map((line) => say('vi', line)).join('\n')).toBe(
    `Đề nghị Phòng CNTT đẩy nhanh giải ngân: còn 2 dự án chưa giải ngân hết kế hoạch vốn (số liệu đến 30/09/2022).
- Dự án 2: kế hoạch vốn 5.000.000.000 đồng, chưa có số giải ngân; đề nghị bổ sung.
- Dự án 1: đạt 60,00% kế hoạch vốn 12.000.000.000 đồng, còn phải giải ngân 4.800.000.000 đồng.
  Mức giải ngân bình quân mỗi tháng đến 31/12/2022: 1.600.000.000 đồng.
  Không giải ngân thêm so với tháng trước.
  Khó khăn, vướng mắc đã nêu: chờ bàn giao mặt bằng.`,
  );
  expect(unknown!.owner).toBe('');
});
