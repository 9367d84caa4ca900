/** `thidua seal` and `thidua verify`: sealed, untouched, changed, sealed again, tampered with. */
import { readFileSync } from 'node:fs';
import { type CellEdit, patchWorkbook, readWorkbook, type Workbook } from '../../../src/files';
import { at, parseAddress } from '../../../src/core/cell';
import { disbursement, folder, SAMPLE, subjects, thidua, workbook } from './helpers';

const files = folder();
const ASKED = ['--preset', 'binh-phuoc/2022', '--as-of', '2022-12-31', '--law-at', '2022-12-31'];
const sealed = files.at('chot.xlsx');
const codeIn = (out: string) => /Mã xác thực:? ((?:[0-9A-Z]{4}-){3}[0-9A-Z]{4})/.exec(out)![1]!;
let code = '';

/** The file with cells of one sheet replaced, as somebody saves it. */
function changed(file: string, name: string, sheet: string, cells: Readonly<Record<string, number | string>>): string {
  const edits = Object.entries(cells).map(([address, value]): CellEdit => {
    const { row, column } = parseAddress(address)!;
    return { row, column, cell: typeof value === 'number' ? { number: value } : { text: value } };
  });
  const saved = patchWorkbook(new Uint8Array(readFileSync(file)), { sheets: [{ sheet, cells: edits }] });
  if ('problem' in saved) throw new Error(saved.problem.key);
  return files.put(name, saved.bytes);
}

beforeAll(async () => {
  const { code: exit, out } = await thidua('seal', SAMPLE, '--out', sealed, ...ASKED, '--by', 'Văn phòng Sở');
  expect(exit).toBe(0);
  code = codeIn(out);
});

test('seal: a copy with verdicts, reasons and the seal; the input keeps its bytes', async () => {
  const before = readFileSync(SAMPLE);
  const { out } = await thidua('seal', SAMPLE, '--out', files.at('chot-json.xlsx'), ...ASKED, '--json');
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect(JSON.parse(out)).toMatchObject({ schema: 1, engine: '1', previous: '', dataAt: '2022-12-31' });
  const book = (await readWorkbook(new Uint8Array(readFileSync(sealed)), 'kq')) as Workbook;
  expect(book.sheets.map(({ name }) => name).slice(-3)).toEqual(['KQ_XetKhenThuong', 'KQ_ThuyetMinh', 'KQ_ChotKetQua']);
});

test('verify: nothing was touched', async () => {
  const { code: exit, out, err } = await thidua('verify', sealed);
  expect([exit, err]).toEqual([0, '']);
  expect(out).toContain(`Mã xác thực ${code}: khớp`);
  expect(out).toContain('người chốt: Văn phòng Sở; số liệu đến 31/12/2022, ngày họp Hội đồng 31/12/2022.');
  expect((await thidua('verify', sealed, '--code', code.toLowerCase())).code).toBe(0);
});

test('verify: an amount was changed afterwards: old and new value, and the decisions it flips', async () => {
  const file = changed(sealed, 'doi.xlsx', 'GiaiNgan', { X19: 1425.5, W19: 1425.5, AB19: 1425.5 });
  const { code: exit, out } = await thidua('verify', file);
  expect(exit).toBe(1);
  expect(out).toContain(`Mã xác thực ${code}: số liệu đã thay đổi`);
  expect(out).toContain(
    'Giải ngân, Tỉnh giao, Thực hiện, niên độ 2022 của Phòng Công nghệ thông tin: giá trị 12.345.677.000 đồng → 12.345.678.000 đồng',
  );
  expect(out).toContain(
    'Phòng Công nghệ thông tin – Giấy khen của Giám đốc Sở (tập thể): chưa đủ điều kiện → đủ điều kiện',
  );
  const json = JSON.parse((await thidua('verify', file, '--json')).out) as { states: string[]; flips: object[] };
  expect(json.states).toEqual(['inputs changed']);
  expect(json.flips).toContainEqual(
    expect.objectContaining({
      subject: 'CNTT',
      tier: 'merit.collective',
      now: { outcome: 'award', points: null, rank: null },
    }),
  );
});

test('verify: another rule set', async () => {
  const { code: exit, out } = await thidua('verify', sealed, '--preset', 'binh-phuoc/2022-diem');
  expect(exit).toBe(1);
  expect(out).toContain(`Mã xác thực ${code}: quy định đã thay đổi`);
});

test('sealing again needs a reason, keeps the first seal and follows it', async () => {
  const again = files.at('chot-lai.xlsx');
  const refused = await thidua('seal', sealed, '--out', again, ...ASKED);
  expect([refused.code, refused.err]).toEqual([1, 'Kết quả đã được chốt trước đây. Muốn chốt lại phải ghi rõ lý do.']);
  const { code: exit, out } = await thidua('seal', sealed, '--out', again, ...ASKED, '--reason', 'Bổ sung biên bản');
  expect(exit).toBe(0);
  expect(codeIn(out)).not.toBe(code);
  const { seals, previous } = JSON.parse((await thidua('verify', again, '--json')).out) as {
    seals: { code: string; reason: string }[];
    previous: string;
  };
  expect([previous, ...seals.map((each) => each.code)]).toEqual([code, code, codeIn(out)]);
  expect(seals[1]!.reason).toBe('Bổ sung biên bản');
  expect((await thidua('verify', again, '--code', code)).code).toBe(0);
});

test('a seal sheet that was edited is recognised, and nothing is sealed on top of it', async () => {
  const file = changed(sealed, 'sua.xlsx', 'KQ_ChotKetQua', { E7: 'Người khác' });
  const { code: exit, err } = await thidua('verify', file);
  expect(exit).toBe(1);
  expect(err).toBe(
    [
      'Trang KQ_ChotKetQua của tệp sua.xlsx không còn lần chốt nào nguyên vẹn nên không đối chiếu được.',
      `Lần chốt ${code} trong trang KQ_ChotKetQua có dòng bị sửa: ô KQ_ChotKetQua!E7 (phần Thông tin chốt, Người chốt). Hãy lấy lại trang này từ bản lưu.`,
    ].join('\n'),
  );
  const next = await thidua('seal', file, '--out', files.at('x.xlsx'), ...ASKED, '--reason', 'Thử');
  expect([next.code, next.err.startsWith('Trang KQ_ChotKetQua đã bị sửa')]).toEqual([1, true]);
});

test.each([
  ['nothing sealed', [SAMPLE], 3, /chưa có kết quả nào được chốt/],
  ['a code of another file', [sealed, '--code', '0000-0000-0000-0000'], 1, /bị cắt bớt, hoặc mã của tệp khác/],
  ['no code at all', [sealed, '--code', 'abc'], 2, /không đúng dạng\. Gõ 16 ký tự/],
])('verify, %s', async (_, words, exit, sentence) => {
  const { code: got, err } = await thidua('verify', ...words);
  expect(got).toBe(exit);
  expect(err).toMatch(sentence);
});

test('nothing is sealed while something is open', async () => {
  const file = files.put('ref.xlsx', workbook({ GiaiNgan: disbursement({ F8: '#REF!' }), DL_DoiTuong: subjects() }));
  const { code: exit, err } = await thidua('seal', file, '--out', files.at('y.xlsx'), ...ASKED);
  expect([exit, err.includes('Ô F8')]).toEqual([1, true]);
});

test('verify: the printed results were typed over: which cell, what it says, what was sealed', async () => {
  const name = 'KQ_XetKhenThuong';
  const grid = ((await readWorkbook(new Uint8Array(readFileSync(sealed)), 'kq')) as Workbook).grids.find(
    ({ ref }) => ref.sheet === name,
  )!;
  const said = String(at(grid, 5, 3));
  const file = changed(sealed, 'in-sai.xlsx', name, { D6: '✓ đủ điều kiện đặc biệt' });
  const { code: exit, out } = await thidua('verify', file);
  expect(exit).toBe(1);
  expect(out).toContain('Trang KQ_XetKhenThuong không còn đúng kết quả đã chốt (1):');
  expect(out).toContain(`${name}!D6: in “✓ đủ điều kiện đặc biệt”, lúc chốt là “${said}”`);
  const json = JSON.parse((await thidua('verify', file, '--json')).out) as { printed: object[] };
  expect(json.printed).toMatchObject([{ kind: 'differs', cell: `${name}!D6`, sealed: said }]);
  const other = await thidua(
    'verify',
    changed(file, 'in-sai-2.xlsx', 'GiaiNgan', { X19: 1425.5, W19: 1425.5, AB19: 1425.5 }),
  );
  expect(other.out).toContain(`${name}!D6: in “✓ đủ điều kiện đặc biệt”, lúc chốt là “${said}”`);
  const stamp = await thidua('verify', changed(sealed, 'in-dau.xlsx', name, { A1: 'x' }));
  expect([stamp.code, stamp.out]).toEqual([1, expect.stringContaining(`${name}!A1: ô đầu trang bị sửa`)]);
});

test('verify: the first cell of the seals was damaged: that is said, never that nothing was sealed', async () => {
  const file = changed(sealed, 'dau.xlsx', 'KQ_ChotKetQua', { A1: 'x' });
  const { code: exit, out, err } = await thidua('verify', file);
  expect([exit, err]).toEqual([1, '']);
  expect(out).toContain('Ô KQ_ChotKetQua!A1 bị hỏng');
  expect(out).toContain(code);
});
