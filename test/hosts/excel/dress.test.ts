/** A dress laid through the real client library: what Excel is told, in how many round trips, and what a refusal leaves. */
import { layNotes } from '../../../src/hosts/excel/dress';
import type { WriteBatch } from '../../../src/ports/workbook';
import { DRESS, TREND } from '../../files/dressed';
import { addGiaiNgan, addOurs, failure, openExcel, type Opened, shown } from './open';

const NEWEST = { ExcelApi: '1.18', DelayForCellEdit: '1.1' };
const columns = Math.max(...TREND.cells.map((row) => row.length));
const cells = TREND.cells.map((row) => Array.from({ length: columns }, (_, i) => row[i] ?? { blank: true as const }));
const stamped = [Array.from({ length: columns }, () => ({ blank: true as const })), ...cells.slice(1)];
const BATCH: WriteBatch = {
  label: 'Báo cáo tiến độ',
  addSheets: ['KQ_TienDo'],
  ranges: [{ range: { sheet: 'KQ_TienDo', row: 0, column: 0, rows: cells.length, columns }, cells: stamped }],
  dress: [DRESS],
};

function opened(sets?: Record<string, string>): Opened {
  const all = openExcel(sets ? { sets } : {});
  addGiaiNgan(all.excel);
  addOurs(all.excel, 'DL_DoiTuong', 4, [['P1', 'Phòng CNTT']]);
  return all;
}

const dressOn = ({ excel }: Opened) => excel.book.sheet('KQ_TienDo').dress;

test('everything arrives, in the same three round trips as a bare write', async () => {
  const all = opened(NEWEST);
  expect(await all.port.write(BATCH)).toEqual({ revision: { KQ_TienDo: 1 } });
  expect(all.excel.syncs).toBe(3);
  const { validations, frozen, page, charts, looks } = dressOn(all);
  expect(validations.map(({ at }) => at)).toEqual(['A3:A42', 'E3:E42', 'A1:D1', 'B2']);
  expect(validations[0]).toMatchObject({
    rule: { list: { source: 'Tháng 8,Tháng 9,Tháng 10,Tháng 11,Tháng 12' } },
    alert: { style: 'Stop', message: 'Chỉ nhận tháng trong danh sách.' },
    prompt: { message: 'Chọn tháng báo cáo.' },
  });
  expect(validations[1]).toMatchObject({
    rule: { list: { source: '=DL_DoiTuong!$A$3:$A$102' } },
    alert: { style: 'Warning' },
  });
  expect(validations[2]).toMatchObject({ rule: { custom: { formula: '=FALSE' } }, alert: { style: 'Warning' } });
  expect([frozen, page.paper, page.orientation, page.titles]).toEqual([2, 'A4', 'Landscape', '$2:$2']);
  expect(page.left).toBe('&8Mã xác thực 12AB && số liệu đến 31/12/2022');
  expect(looks).toContain('A1:D1 bold true');
  expect([page.area, page.breaks, page.lines]).toEqual(['A2:E28', ['A5'], true]);
  expect(looks).toContain('A3:A4 font Times New Roman');
  expect(looks.filter((look) => / height /.test(look))).toEqual([expect.stringMatching(/^A6:XFD7 height 31.5$/)]);
  expect(charts.map(({ name, type }) => [name, type])).toEqual([
    ['Tiến độ', 'LineMarkers'],
    ['Theo tháng', 'BarClustered'],
    ['Cột', 'ColumnClustered'],
  ]);
  expect(charts[0]!.series).toEqual([
    { name: 'Tỷ lệ giải ngân', values: 'B3:B7', categories: 'A3:A7' },
    { name: 'Mốc phải đạt', values: 'C3:C7', categories: 'A3:A7' },
  ]);
  expect(charts[0]!.more).toMatchObject({ blanks: 'NotPlotted', format: '0%' });
});

test('dressed again: nothing stands twice', async () => {
  const all = opened(NEWEST);
  await all.port.write(BATCH);
  expect(await all.port.write({ label: 'x', ranges: [], dress: [{ ...DRESS, merges: [] }] })).toEqual({ revision: {} });
  expect(dressOn(all).charts).toHaveLength(3);
  expect(dressOn(all).validations).toHaveLength(4);
});

test('an Excel without notes shows their text when the cell is selected', async () => {
  const all = opened();
  await all.port.write(BATCH);
  const prompt = dressOn(all).validations.find(({ at }) => at === 'B2')!.prompt;
  expect(prompt).toMatchObject({ message: DRESS.notes![0]!.text });
});

/** The client library at hand has no notes yet: a stand-in for their collection. */
test('notes: ours that moved give way, what a person noted elsewhere stays', () => {
  opened(NEWEST);
  const text = DRESS.notes![0]!.text;
  const notes = new Map([
    ['B2', text],
    ['D4', 'Hỏi lại kế toán'],
  ]);
  const note = (at: string) => ({ content: notes.get(at), isNullObject: false, delete: () => notes.delete(at) });
  const collection = {
    items: [...notes.keys()].map(note),
    add: (at: string, content: string) => notes.set(at, content),
  };
  const sheet = { notes: collection } as unknown as Excel.Worksheet;
  const before = { notes: collection, noted: new Map(), charts: null } as unknown as Parameters<typeof layNotes>[2];
  layNotes(sheet, { ...DRESS, notes: [{ row: 5, column: 1, text }] }, before);
  expect([...notes]).toEqual([
    ['D4', 'Hỏi lại kế toán'],
    ['B6', text],
  ]);
});

test('what Excel refuses of a dress never costs the cells, and is told', async () => {
  const all = opened(NEWEST);
  all.excel.failNext('GeneralException', { skip: 2 });
  const result = await all.port.write(BATCH);
  expect(result).toMatchObject({ revision: { KQ_TienDo: 1 }, undressed: expect.stringContaining('GeneralException') });
  expect(shown(all.excel, 'KQ_TienDo', 2, 0)).toBe('Tháng 8');
});

test('a sheet that is not ours is never dressed', async () => {
  const all = opened();
  expect(await failure(all.port.write({ label: 'x', ranges: [], dress: [{ sheet: 'Giải ngân', freeze: 1 }] }))).toBe(
    'not-ours: Giải ngân',
  );
});
