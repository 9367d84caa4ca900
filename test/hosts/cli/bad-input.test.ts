/** Bad input at the command line: a Vietnamese sentence that names the place and what to do, and the right exit code. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { packageOf } from '../../files/package-of';
import { disbursement, folder, type Rows, SUBJECTS, subjects, thidua, workbook } from './helpers';

const files = folder();
const PRESET = ['--preset', 'binh-phuoc/2022'];
const put = (name: string, GiaiNgan: Rows, DL_DoiTuong: Rows = subjects()) =>
  files.put(name, workbook({ GiaiNgan, DL_DoiTuong }));

describe('unreadable files: exit 3, the sentence on the error stream, nothing on the output', () => {
  test.each([
    ['0 bytes', 'rong.xlsx', '', 'Tệp rong.xlsx rỗng (0 byte). Hãy sao chép lại tệp từ nơi lưu gốc rồi mở lại.'],
    ['no workbook', 'thu.xlsx', 'Kính gửi', /^Tệp thu\.xlsx không phải là bảng tính\. Hãy chọn tệp Excel/],
    ['a cut zip', 'cut.xlsx', workbook({ A: [[1]] }).subarray(0, 300), /^Tệp cut\.xlsx bị hỏng, không đọc được/],
  ])('%s', async (_, name, data, sentence) => {
    const file = files.put(name, data);
    for (const words of [
      ['inspect'],
      ['check'],
      ['evaluate', ...PRESET],
      ['report', '--out', files.at('kq.xlsx'), ...PRESET],
    ]) {
      const { code, out, err } = await thidua(...words, file);
      expect([code, out]).toEqual([3, '']);
      expect(err).toMatch(sentence);
    }
  });

  test('a file that is not there, and a folder', async () => {
    expect(await thidua('check', files.at('khong-co.xlsx'))).toMatchObject({
      code: 3,
      err: `Không tìm thấy tệp ${files.at('khong-co.xlsx')}. Kiểm tra tên và thư mục.`,
    });
    expect((await thidua('check', files.at('.'))).err).toMatch(/là một thư mục\. Hãy chỉ ra một tệp bảng tính\.$/);
  });
});

describe('what a workbook holds', () => {
  test('no table: said with the sheets, exit 1, for every command', async () => {
    const file = files.put(
      'thu-moi.xlsx',
      workbook({
        ThuMoi: [
          ['Kính gửi', 'Sở Tài chính'],
          ['Ngày', 1],
        ],
      }),
    );
    for (const words of [['inspect'], ['check'], ['evaluate', ...PRESET]]) {
      const { code, out } = await thidua(...words, file);
      expect(code).toBe(1);
      expect(out).toContain(
        'CHẶN  ThuMoi!A1:B2\n  Không tìm thấy bảng giải ngân nào trong các trang: ThuMoi.\n  → Kiểm tra trang',
      );
    }
  });

  test('two columns that could be the plan: a question with both, exit 1, answered through --map', async () => {
    const rows = disbursement().map((row, i) =>
      i < 3
        ? row
        : [...row.slice(0, 5), i === 3 ? 'Kế hoạch vốn năm 2022 tỉnh giao' : (row[4] ?? null), ...row.slice(5)],
    );
    const file = put('hai-cot.xlsx', rows);
    const asked = await thidua('evaluate', ...PRESET, file);
    expect(asked.code).toBe(1);
    expect(asked.out).toContain(
      '? Trang "GiaiNgan": lấy "Kế hoạch vốn tỉnh giao" ở cột nào?\n    E – E · Kế hoạch vốn năm 2022 tỉnh giao\n    F – F · ',
    );
    expect(asked.out).toContain('Chưa xét được');

    const mapping = JSON.parse((await thidua('inspect', '--json', file)).out) as {
      tables: { questions: { answer: string | null }[] }[];
    };
    for (const question of mapping.tables[0]!.questions) question.answer = 'E';
    const map = files.put('anh-xa.json', JSON.stringify(mapping));
    const answered = await thidua('evaluate', ...PRESET, '--map', map, file);
    expect(answered.code).toBe(0);
    expect(answered.out).toContain(
      '✗ Văn phòng: chưa đủ điều kiện – Giải ngân 97,50%, còn phải giải ngân 200.000.000 đồng',
    );
  });

  test('#REF! in an amount: the cell, what it does, what to do; no verdict', async () => {
    const { code, out } = await thidua('evaluate', ...PRESET, put('ref.xlsx', disbursement({ F8: '#REF!' })));
    expect(code).toBe(1);
    expect(out).toContain('CHẶN  GiaiNgan!F8\n  Ô F8 (trang "GiaiNgan") báo lỗi #REF!');
    expect(out).toContain('→ Mở công thức ở ô F8, chỉ lại ô nguồn hoặc nhập lại số.');
    expect(out).not.toContain('đủ điều kiện –');
  });

  test('text where a number is due', async () => {
    const { code, out } = await thidua('check', put('chu.xlsx', disbursement({ F8: 'chưa có' })));
    expect(code).toBe(1);
    expect(out).toContain('Ô F8 (trang "GiaiNgan") ghi "chưa có" ở cột số tiền, không đọc được thành số.');
  });

  test('a negative plan', async () => {
    const { code, out } = await thidua('check', put('am.xlsx', disbursement({ E8: -12000 })));
    expect(code).toBe(0);
    expect(out).toContain('LỖI  GiaiNgan!E8\n  Ô E8 (trang "GiaiNgan"): kế hoạch vốn âm (-12.000 triệu đồng)');
  });

  test('two people of one name in one unit: asked, never guessed', async () => {
    const twins = subjects([...SUBJECTS, ['C04', 'Nguyễn Văn Mẫu', null, 'Cá nhân', 'P-CNTT']]);
    const { code, out } = await thidua('evaluate', ...PRESET, put('trung-ten.xlsx', disbursement(), twins));
    expect(code).toBe(1);
    expect(out).toMatch(/\? .*Nguyễn Văn Mẫu/);
    expect(out).toContain('C01');
    expect(out).toContain('C04');
  });

  test('formulas that nobody has calculated are named and count as not reported', async () => {
    const { out } = await thidua('check', put('chua-tinh.xlsx', disbursement({ F8: '=E8*0' })));
    expect(out).toContain(
      'LỖI  GiaiNgan!F8\n  1 ô có công thức nhưng tệp chưa lưu kết quả (ô đầu tiên: GiaiNgan!F8): các ô này được coi là chưa có số liệu.\n  → Mở tệp bằng Excel, đợi tính xong, lưu lại rồi chạy lại.',
    );
    const { out: json } = await thidua('evaluate', ...PRESET, '--json', files.at('chua-tinh.xlsx'));
    const { attainment } = JSON.parse(json) as {
      attainment: { subject: string; rate: string | null; met: boolean | null }[];
    };
    expect(attainment.find(({ subject }) => subject === 'P-CNTT')).toMatchObject({ rate: null, met: null });
  });

  test('a sheet of 1,048,576 rows with three used is like one of three', async () => {
    const rows = Array.from({ length: 1_048_576 }, (_, i) => `<row r="${i + 1}" ht="15" customHeight="1"/>`);
    rows[2] = '<row r="3"><c r="A3"><v>1</v></c></row>';
    const file = files.put('dai.xlsx', packageOf({ sheets: { Dai: `<sheetData>${rows.join('')}</sheetData>` } }));
    const { code, out } = await thidua('check', file);
    expect(code).toBe(1);
    expect(out).toContain('CHẶN  Dai!A3\n');
  });
});

describe('rule sets', () => {
  test('overlapping bands: every place is named, exit 3', async () => {
    const preset = path.join(__dirname, '../../../presets/binh-phuoc/2022-diem.json');
    const rules = JSON.parse(readFileSync(preset, 'utf8')) as {
      criteria: { bands: { is: string; points: string }[] }[];
    };
    const banded = rules.criteria.find(({ bands }) => bands.length > 1)!;
    banded.bands[1] = { ...banded.bands[1]!, is: banded.bands[0]!.is };
    const file = files.put('quy-dinh.json', JSON.stringify(rules));
    const { code, err } = await thidua('evaluate', '--rules', file, put('tot.xlsx', disbursement()));
    expect(code).toBe(3);
    expect(err).toMatch(/^Tệp quy định .*quy-dinh\.json có \d+ chỗ sai:\n/);
    expect(err).toMatch(/criteria\[\d+\]\.bands/);
  });

  test('none in force on the day of the meeting: exit 1 with the days', async () => {
    const { code, out } = await thidua(
      'evaluate',
      ...PRESET,
      '--law-at',
      '2024-06-30',
      put('tot2.xlsx', disbursement()),
    );
    expect(code).toBe(1);
    expect(out).toMatch(/30\/06\/2024/);
    expect(out).toContain('Chọn bộ quy định có hiệu lực tại ngày họp Hội đồng');
  });

  test('not JSON', async () => {
    const file = files.put('hong.json', '{');
    expect(await thidua('evaluate', '--rules', file, put('tot3.xlsx', disbursement()))).toMatchObject({
      code: 3,
      err: expect.stringContaining('không phải JSON') as string,
    });
  });
});

describe('a mapping file', () => {
  const wrong = (change: (mapping: { tables: Record<string, unknown>[] }) => void) => async () => {
    const file = put('tot4.xlsx', disbursement());
    const mapping = JSON.parse((await thidua('inspect', '--json', file)).out) as { tables: Record<string, unknown>[] };
    change(mapping);
    return thidua('inspect', '--map', files.put('sua.json', JSON.stringify(mapping)), file);
  };
  test.each([
    [
      'an unknown role',
      (m: { tables: Record<string, unknown>[] }) => ((m.tables[0]!.columns as { role: string }[])[4]!.role = 'keo-dai'),
      'mục tables[0].columns[4].role: không có vai trò “keo-dai”',
    ],
    [
      'an unknown sheet',
      (m: { tables: Record<string, unknown>[] }) => (m.tables[0]!.sheet = 'Khac'),
      'mục tables[0].sheet: tệp bảng tính không có trang “Khac”',
    ],
    [
      'a wrong unit',
      (m: { tables: Record<string, unknown>[] }) => ((m.tables[0]!.unit as { multiplier: number }).multiplier = 12),
      'mục tables[0].unit.multiplier: đơn vị tính phải là 1, 1000, 1000000 hoặc 1000000000',
    ],
  ])('%s is named by its place', async (_, change, sentence) => {
    const { code, err } = await wrong((mapping) => void change(mapping))();
    expect(code).toBe(3);
    expect(err).toContain(sentence);
  });
});
