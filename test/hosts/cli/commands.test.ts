/** The four commands on the sample workbook: JSON shapes, text, exit codes, and the copy that `report` writes. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { readWorkbook, type Workbook } from '../../../src/files';
import { disbursement, folder, SAMPLE, subjects, thidua, workbook } from './helpers';

const files = folder();
const ASKED = ['--preset', 'binh-phuoc/2022', '--as-of', '2022-12-31', '--law-at', '2022-12-31'];

test('inspect --json: rows from 1, unit, roles, questions', async () => {
  const file = files.put('nho.xlsx', workbook({ GiaiNgan: disbursement(), DL_DoiTuong: subjects() }));
  const { code, out, err } = await thidua('inspect', file, '--json');
  expect([code, err]).toEqual([0, '']);
  const column = (letter: string, role: string, header: string) => ({
    letter,
    role,
    header,
    confidence: expect.any(Number) as number,
  });
  expect(JSON.parse(out)).toEqual({
    schema: 1,
    tables: [
      {
        sheet: 'GiaiNgan',
        unit: { text: 'Đơn vị tính: triệu đồng', multiplier: 1_000_000, row: 3 },
        asOf: '2022-12-31',
        headerRows: [4, 4],
        numberingRow: 5,
        dataRows: [6, 9],
        rows: { total: [6], subtotal: [], group: [], note: [] },
        columns: [
          column('A', 'index', 'STT'),
          column('B', 'name', 'Danh mục dự án'),
          column('C', 'owner', 'Đơn vị thực hiện'),
          column('D', 'person', 'Người theo dõi'),
          column('E', 'plan.province', 'Kế hoạch vốn năm 2022 tỉnh giao'),
          column('F', 'disbursed', 'Lũy kế giải ngân đến 31/12/2022'),
        ],
        questions: [],
      },
    ],
  });
});

test('an edited mapping changes what is read, and prints back as edited', async () => {
  const file = files.put('nho2.xlsx', workbook({ GiaiNgan: disbursement(), DL_DoiTuong: subjects() }));
  const mapping = JSON.parse((await thidua('inspect', file, '--json')).out) as {
    tables: { columns: { role: string }[] }[];
  };
  mapping.tables[0]!.columns[4]!.role = 'plan.start';
  const map = files.put('anh-xa.json', JSON.stringify(mapping));
  const { out } = await thidua('inspect', file, '--map', map, '--json');
  expect((JSON.parse(out) as typeof mapping).tables[0]!.columns[4]).toMatchObject({
    role: 'plan.start',
    confidence: 1,
  });
  const evaluated = await thidua('evaluate', file, ...ASKED, '--map', map, '--json');
  const { attainment } = JSON.parse(evaluated.out) as { attainment: { planKind: string }[] };
  expect(new Set(attainment.map(({ planKind }) => planKind))).toEqual(new Set(['plan.start']));
});

test('check: text and JSON say the same', async () => {
  const text = await thidua('check', SAMPLE);
  const json = JSON.parse((await thidua('check', SAMPLE, '--json')).out) as {
    schema: number;
    findings: { severity: string; message: string; cells: string[] }[];
  };
  expect([text.code, json.schema]).toEqual([0, 1]);
  for (const { message } of json.findings) expect(text.out).toContain(message);
  expect(json.findings[0]!.cells[0]).toMatch(/^GiaiNgan![A-Z]+\d+/);
  expect(text.out).toMatch(/Phát hiện: 0 chặn, \d+ lỗi, \d+ cảnh báo, \d+ ghi chú\.$/);
});

test('evaluate --json on the sample: exit 0, the shape of the contract, amounts to the đồng', async () => {
  const { code, out } = await thidua('evaluate', SAMPLE, ...ASKED, '--json');
  expect(code).toBe(0);
  const result = JSON.parse(out) as { attainment: Record<string, unknown>[]; decisions: Record<string, unknown>[] };
  expect(Object.keys(result)).toEqual(['schema', 'attainment', 'decisions', 'questions', 'findings']);
  const unit = result.attainment.find(
    ({ name, planKind, basis }) =>
      name === 'Phòng Công nghệ thông tin' && planKind === 'plan.province' && basis === 'actual',
  );
  expect(unit).toMatchObject({
    plan: '12345678000',
    disbursed: '12345677000',
    rate: '0.9999',
    met: false,
    shortfall: '1000',
    asOf: '2022-12-31',
  });
  expect(result.decisions[0]).toMatchObject({
    subject: expect.any(String) as string,
    tier: expect.any(String) as string,
    outcome: expect.any(String) as string,
  });
});

test('evaluate as text: verdicts first, with their reason', async () => {
  const { out } = await thidua('evaluate', SAMPLE, ...ASKED);
  expect(out).toContain(
    '✗ Phòng Công nghệ thông tin: chưa đủ điều kiện – Giải ngân 99,99%, còn phải giải ngân 1.000 đồng',
  );
  expect(out.indexOf('Kết quả xét theo')).toBeLessThan(out.indexOf('Giải ngân của tập thể, cá nhân'));
});

test('evaluate in English', async () => {
  const { out } = await thidua('evaluate', SAMPLE, ...ASKED, '--lang', 'en');
  expect(out).toContain('Verdicts by ');
  expect(out).toContain('1.000 đồng');
});

describe('report', () => {
  const out = files.at('ket-qua.xlsx');

  test('adds the two result sheets to a copy; text cells stay text; the input keeps its bytes', async () => {
    const before = readFileSync(SAMPLE);
    const { code, out: said } = await thidua('report', SAMPLE, '--out', out, ...ASKED, '--by', '=CMD()');
    expect([code, readFileSync(SAMPLE).equals(before)]).toEqual([0, true]);
    expect(said).toMatch(/^Đã ghi .*ket-qua\.xlsx: \d+ kết quả ở trang KQ_XetKhenThuong/);
    const book = (await readWorkbook(new Uint8Array(readFileSync(out)), 'kq')) as Workbook;
    expect(book.sheets.map(({ name }) => name).slice(-2)).toEqual(['KQ_XetKhenThuong', 'KQ_ThuyetMinh']);
    const [verdicts, reasons] = ['KQ_XetKhenThuong', 'KQ_ThuyetMinh'].map((name) =>
      book.grids.find(({ ref }) => ref.sheet === name)!,
    );
    expect(verdicts!.values[0]!.slice(0, 4)).toEqual(['Thi đua · KQ_XetKhenThuong', 1, 1, '=CMD()']);
    const row = verdicts!.values.find((cells) => cells[1] === 'Phòng Công nghệ thông tin')!;
    expect(row.slice(2, 7)).toEqual([
      'Giấy khen của Giám đốc Sở (tập thể)',
      '✗ chưa đủ điều kiện',
      null,
      null,
      'Giải ngân 99,99%, còn phải giải ngân 1.000 đồng',
    ]);
    expect(row.slice(8, 11)).toEqual([44926, 44926, 'binh-phuoc/2022']);
    expect(reasons!.values.flat()).toContain('✗');
    expect([verdicts, reasons].flatMap((grid) => grid!.formulas!.flat()).filter((formula) => formula !== null)).toEqual(
      [],
    );
  });

  test('run on its own result it writes the sheets anew, one revision further', async () => {
    const again = files.at('ket-qua-2.xlsx');
    expect((await thidua('report', out, '--out', again, ...ASKED)).code).toBe(0);
    const book = (await readWorkbook(new Uint8Array(readFileSync(again)), 'kq')) as Workbook;
    expect(book.sheets.filter(({ name }) => name.startsWith('KQ_'))).toHaveLength(2);
    expect(book.grids.find(({ ref }) => ref.sheet === 'KQ_XetKhenThuong')!.values[0]![2]).toBe(2);
  });

  test.each([
    ['no --out', [], 'Thiếu tên tệp kết quả. Thêm --out KẾT_QUẢ.xlsx.'],
    ['another kind of file', ['--out', files.at('kq.csv')], /phải kết thúc bằng \.xlsx/],
    ['a file that exists', ['--out', out], /^Đã có tệp .* Chọn tên khác, hoặc thêm --force để ghi đè\./],
  ])('%s: exit 2', async (_, words, sentence) => {
    const { code, err } = await thidua('report', SAMPLE, ...words, ...ASKED);
    expect(code).toBe(2);
    expect(err).toMatch(sentence);
  });

  test('the input itself is never overwritten, not even with --force', async () => {
    const copy = files.at('ban-sao.xlsx');
    writeFileSync(copy, readFileSync(SAMPLE));
    const { code, err } = await thidua('report', copy, '--out', copy, '--force', ...ASKED);
    expect(code).toBe(2);
    expect(err).toMatch(/chính là tệp gốc\. Chọn tên khác; tệp gốc không bao giờ bị ghi đè\./);
    expect(readFileSync(copy).equals(readFileSync(SAMPLE))).toBe(true);
  });

  test('nothing is written where something is open', async () => {
    const file = files.put('ref.xlsx', workbook({ GiaiNgan: disbursement({ F8: '#REF!' }), DL_DoiTuong: subjects() }));
    const { code, err } = await thidua('report', file, '--out', files.at('khong.xlsx'), ...ASKED);
    expect(code).toBe(1);
    expect(err).toContain('Ô F8 (trang "GiaiNgan") báo lỗi #REF!');
    expect(existsSync(files.at('khong.xlsx'))).toBe(false);
  });

  test('a sheet of that name that is not ours is left alone', async () => {
    const file = files.put(
      'trung.xlsx',
      workbook({ GiaiNgan: disbursement(), DL_DoiTuong: subjects(), KQ_XetKhenThuong: [['của tôi']] }),
    );
    const { code, err } = await thidua('report', file, '--out', files.at('trung-kq.xlsx'), ...ASKED);
    expect(code).toBe(3);
    expect(err).toBe(
      'Tệp trung.xlsx đã có trang KQ_XetKhenThuong không do thidua ghi nên không ghi đè. Hãy đổi tên trang đó rồi làm lại.',
    );
  });
});
