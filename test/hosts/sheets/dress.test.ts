/** A dress laid by the script: what Google Sheets is told, and what a refusal leaves. */
import { write } from '../../../src/hosts/sheets/server/write';
import type { WriteBatch } from '../../../src/ports/workbook';
import { bookOf, PlainRun, servicesOf, type World, worldOf } from '../../fakes/apps-script';
import { DRESS, TREND } from '../../files/dressed';

const columns = 4;
const cells = TREND.cells.map((row, r) =>
  Array.from({ length: columns }, (_, i) =>
    r === 0 ? { blank: true as const } : (row[i] ?? { blank: true as const }),
  ),
);
const BATCH: WriteBatch = {
  label: 'Báo cáo tiến độ',
  addSheets: ['KQ_TienDo'],
  ranges: [{ range: { sheet: 'KQ_TienDo', row: 0, column: 0, rows: cells.length, columns }, cells }],
  dress: [DRESS],
};

function laid(world: World, batch: WriteBatch, run = new PlainRun()): ReturnType<typeof write> {
  const services = servicesOf(world, run);
  Object.assign(globalThis, services);
  const book = (services.SpreadsheetApp as typeof SpreadsheetApp).getActiveSpreadsheet();
  return write(book, batch, {}, '2026-01-05T08:00:00.000Z');
}

const newWorld = (): World =>
  worldOf(bookOf({ GiaiNgan: [[1]], DL_DoiTuong: [['Thi đua · DL_DoiTuong', 1, 1, '', '']] }));
const dressIn = (world: World) => world.state.sheets.find(({ name }) => name === 'KQ_TienDo')!.dress;

test('drop-downs, notes, warnings, looks, frozen rows and charts arrive', () => {
  const world = newWorld();
  expect(laid(world, BATCH)).toEqual({ revision: { KQ_TienDo: 1 } });
  const { rules, notes, guards, frozen, charts, widths, looks } = dressIn(world);
  expect(rules[0]).toMatchObject({
    at: '3,1,40,1',
    rule: { setAllowInvalid: false, setHelpText: 'Chỉ nhận tháng trong danh sách.' },
  });
  expect(rules[1]).toMatchObject({ at: '3,5,40,1', rule: { setAllowInvalid: true } });
  expect(notes).toEqual({ '2,2': DRESS.notes![0]!.text });
  expect(guards).toEqual([
    { at: '1,1,1,4', description: 'Thi đua: Dòng này do phần mềm ghi. Vẫn sửa?', warningOnly: true },
  ]);
  expect([frozen, widths[1]]).toEqual([2, 96]);
  expect(looks).toContain('1,1,1,4 weight bold');
  expect(looks).toContain('3,1,2,1 font Times New Roman');
  expect(looks).toContain('6:7 height 42');
  expect(charts.map((chart) => [chart.setChartType, chart.title])).toEqual([
    ['LINE', 'Tỷ lệ giải ngân so với mốc'],
    ['BAR', 'Theo tháng'],
    ['COLUMN', 'Cột'],
  ]);
  expect(charts[0]!['series.1.labelInLegend']).toBe('Mốc phải đạt');
});

test('dressed again: nothing stands twice, notes of others stay', () => {
  const world = newWorld();
  laid(world, BATCH);
  dressIn(world).notes['4,4'] = 'Hỏi lại kế toán';
  const moved = { ...DRESS, merges: [], notes: [{ ...DRESS.notes![0]!, row: 5 }] };
  expect(laid(world, { label: 'x', ranges: [], dress: [moved] })).toEqual({ revision: {} });
  const { rules, notes, guards, charts } = dressIn(world);
  expect([rules.length, guards.length, charts.length]).toEqual([2, 1, 3]);
  expect(notes).toEqual({ '4,4': 'Hỏi lại kế toán', '6,2': DRESS.notes![0]!.text });
});

test('a dress that Sheets refuses never costs the cells; a sheet that is not ours is never dressed', () => {
  const world = newWorld();
  const broken = {
    ...DRESS,
    lists: [{ ...DRESS.lists![1]!, allowed: { sheet: 'DL_KhongCo', row: 0, column: 0, rows: 1, columns: 1 } }],
  };
  expect(laid(world, { ...BATCH, dress: [broken] })).toMatchObject({
    revision: { KQ_TienDo: 1 },
    undressed: expect.stringContaining('DL_KhongCo'),
  });
  expect(() => laid(world, { label: 'x', ranges: [], dress: [{ sheet: 'GiaiNgan', freeze: 1 }] })).toThrow('not-ours');
});
