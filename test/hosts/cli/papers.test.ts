/** `thidua report` into papers: what is written, what is said to be blank, what is refused. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { IMPORT_ID, PAPERS, readAgency } from '../../../src/core/report/papers';
import { readWorkbook, type Workbook } from '../../../src/files';
import { docxOf, partsOf, words } from '../../files/docx/parts';
import { folder, SAMPLE, thidua } from './helpers';

const files = folder();
const RULES = ['--preset', 'binh-phuoc/2022', '--as-of', '31/12/2022', '--law-at', '20/12/2022'];
const report = (...more: string[]) => thidua('report', SAMPLE, ...RULES, ...more);
const bodyOf = (file: string) => words(partsOf(new Uint8Array(readFileSync(file)))['word/document.xml']!);

test('--out NAME.docx writes the submission with its list, and says what is left blank', async () => {
  const file = files.at('to-trinh.docx');
  const { code, out } = await report('--out', file);
  expect(code).toBe(0);
  expect(out).toContain(`Đã ghi ${file}: Tờ trình đề nghị khen thưởng, kèm danh sách.`);
  expect(out).toContain('chưa có trong trang DL_ThongTin, văn bản chừa dòng chấm: Tên cơ quan');
  expect(bodyOf(file)).toContain('DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN');
});

test('a file that is there is left alone unless --force', async () => {
  const file = files.put('co-roi.docx', 'giữ nguyên');
  expect((await report('--out', file)).code).toBe(2);
  expect(readFileSync(file, 'utf8')).toBe('giữ nguyên');
  expect((await report('--out', file, '--force')).code).toBe(0);
});

test('--paper writes another one, --subject for one subject only', async () => {
  const file = files.at('thuyet-minh.docx');
  const { code } = await report('--paper', 'thuyet-minh', '--subject', 'CNTT', '--out', file);
  expect(code).toBe(0);
  expect(bodyOf(file)).toContain('Phòng Công nghệ thông tin – Giấy khen của Giám đốc Sở (tập thể): CHƯA ĐỦ ĐIỀU KIỆN');
  expect(bodyOf(file)).not.toContain('Thanh tra Sở –');
});

test('an unknown paper lists the names there are', async () => {
  const { code, err } = await report('--paper', 'to-trinhh', '--out', files.at('x.docx'));
  expect(code).toBe(2);
  expect(err).toContain('Không có văn bản “to-trinhh”. Các văn bản: bb-binh-xet, bao-cao-thanh-tich');
});

test('a layout of one’s own is for Word: asked for on a sheet it is refused, not ignored', async () => {
  const sheet = files.at('mau.xlsx');
  const { code, err } = await report('--paper', 'to-trinh', '--template', 'mau.docx', '--out', sheet);
  expect([code, err]).toEqual([2, expect.stringContaining('Mẫu riêng (--template) chỉ dùng cho văn bản .docx')]);
});

test('a paper of the whole movement is not made for one subject; the refusal says what to type', async () => {
  const { code, err } = await report('--paper', 'quyet-dinh', '--subject', 'CNTT', '--out', files.at('qd.docx'));
  expect([code, err]).toEqual([2, expect.stringContaining('Bỏ --subject, hoặc chọn --paper một trong: bb-binh-xet')]);
});

test('one template is not filled into every paper; the refusal says what to type', async () => {
  const { code, err } = await report('--template', 'mau.docx', '--out', files.at('tat-ca/'));
  expect([code, err]).toEqual([2, expect.stringContaining('--paper to-trinh --template MẪU.docx --out')]);
});

test('a submission as a workbook: itself upright, its list on a sheet that lies across', async () => {
  const file = files.at('hai-trang.xlsx');
  expect((await report('--paper', 'to-trinh', '--out', file)).code).toBe(0);
  const read = await readWorkbook(new Uint8Array(readFileSync(file)), 'hai-trang.xlsx');
  expect('sheets' in read && read.sheets.map(({ name }) => name)).toEqual(['KQ_ToTrinh', 'KQ_ToTrinh_PhuLuc']);
});

test('an unknown subject names some that are there', async () => {
  const { code, err } = await report('--paper', 'thuyet-minh', '--subject', 'XX', '--out', files.at('x.docx'));
  expect([code, err]).toEqual([
    2,
    expect.stringContaining('Không có mã đối tượng “XX” trong DL_DoiTuong. Một số mã: VP'),
  ]);
});

test('--out FOLDER/ writes every paper and the import list, in a few seconds', async () => {
  const { code, out } = await report('--out', files.at('ho-so/'), '--json');
  expect(code).toBe(0);
  const expected = [...PAPERS.map(({ id }) => `${id}.docx`), `${IMPORT_ID}.xlsx`].sort();
  expect(readdirSync(files.at('ho-so')).sort()).toEqual(expected);
  const { written } = JSON.parse(out) as { written: { paper: string; ready: boolean; lacks: string[] }[] };
  expect(written.find(({ paper }) => paper === 'to-trinh')).toMatchObject({ ready: false });
});

test('a paper as a workbook', async () => {
  const file = files.at('to-trinh.xlsx');
  expect((await report('--paper', 'to-trinh', '--out', file)).code).toBe(0);
  const { grids } = (await readWorkbook(new Uint8Array(readFileSync(file)), 'to-trinh.xlsx')) as Workbook;
  expect(grids[0]!.ref.sheet).toBe('KQ_ToTrinh');
  expect(grids[0]!.values.flat()).toContain('TỜ TRÌNH');
});

test('the sheet of agency data, to be filled in: filled in, its items are in the papers', async () => {
  const file = files.at('thong-tin.xlsx');
  expect((await report('--paper', 'DL_ThongTin', '--out', file)).code).toBe(0);
  const { grids } = (await readWorkbook(new Uint8Array(readFileSync(file)), 'thong-tin.xlsx')) as Workbook;
  const values = grids[0]!.values.map((row) => [...row]);
  const row = values.findIndex(([item]) => item === 'Tên cơ quan');
  values[row]![1] = 'Sở Thử';
  const { agency, findings } = readAgency([{ ...grids[0]!, values }]);
  expect([agency.map(({ item, values: said }) => [item, said]), findings]).toEqual([[['agency', ['Sở Thử']]], []]);
});

test('a template of the department, and one with a placeholder nobody knows', async () => {
  const document = (text: string) =>
    docxOf({
      '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:body></w:document>`,
    });
  writeFileSync(files.at('mau.docx'), document('Số tập thể: {{so_tap_the}}'));
  writeFileSync(files.at('sai.docx'), document('{{so_tapthe}}'));
  const file = files.at('theo-mau.docx');
  expect((await report('--template', files.at('mau.docx'), '--out', file)).code).toBe(0);
  expect(bodyOf(file)).toBe('Số tập thể: 1\n');
  const wrong = await report('--template', files.at('sai.docx'), '--out', files.at('y.docx'));
  expect([wrong.code, wrong.err]).toEqual([
    3,
    expect.stringContaining('{{so_tapthe}} mà phần mềm không biết; gần nhất là {{so_tap_the}}'),
  ]);
});
