/** `thidua report FOLDER`: many departments into one workbook and one paper; one bad file never stops the rest. */
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { spawnSync } from 'node:child_process';
import type { Cell } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';
import { disbursement, SAMPLE, subjects, thidua, workbook } from './helpers';

const root = path.join(__dirname, '../../..');
const RULES = ['--preset', 'binh-phuoc/2022', '--as-of', '2022-12-31', '--law-at', '2022-12-31'];
let folder = '';
let out = '';

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'tinh-'));
  out = path.join(folder, 'ket-qua', 'tinh.xlsx');
  mkdirSync(path.dirname(out));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A department with a register of its units and people, so that it can be judged; `change` replaces cells. */
const department = (change: Readonly<Record<string, string | number | null>>) =>
  workbook({ GiaiNgan: disbursement(change), DL_DoiTuong: subjects() });

const put = (name: string, bytes: Uint8Array | string) => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), bytes);
};

async function sheets(): Promise<Record<string, readonly (readonly Cell[])[]>> {
  const read = await readWorkbook(new Uint8Array(readFileSync(out)), 'tinh.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  return Object.fromEntries(read.grids.map(({ ref, values }) => [ref.sheet, values]));
}

const report = (...more: string[]) => thidua('report', folder, '--out', out, ...RULES, ...more);
const PLAN = 'Kế hoạch vốn tỉnh giao';

describe('a folder of six', () => {
  beforeEach(() => {
    copyFileSync(SAMPLE, path.join(folder, 'so-tttt.xlsx'));
    put('so-tai-chinh.xlsx', department({}));
    put('cu/so-tai-chinh.xlsx', department({ E8: 10001 }));
    put('cu/ban-sao.xlsx', readFileSync(SAMPLE));
    put('rong.xlsx', '');
    put('hong.xlsx', readFileSync(SAMPLE).subarray(0, 3000));
    put('thu.csv', 'Kính gửi;Sở Tài chính\nTrân trọng;\n');
    put('~$so-tttt.xlsx', 'khóa của Excel');
  });

  test('good ones are summed to the đồng, bad ones are named with their reason', async () => {
    const { code, out: said } = await report();
    expect(code).toBe(1);
    const { 'Tệp chưa tính': left = [], 'Tổng hợp': summary = [], 'Kết quả xét': decisions = [] } = await sheets();
    const reasons = Object.fromEntries(left.slice(1).map(([file, why]) => [file, String(why)]));
    expect(Object.keys(reasons)).toEqual(['hong.xlsx', 'rong.xlsx', 'so-tttt.xlsx', 'thu.csv']);
    expect(reasons['hong.xlsx']).toMatch(/bị hỏng/);
    expect(reasons['rong.xlsx']).toMatch(/rỗng \(0 byte\)/);
    expect(reasons['so-tttt.xlsx']).toBe('Nội dung giống hệt tệp cu/ban-sao.xlsx, chỉ tính một lần.');
    expect(reasons['thu.csv']).toMatch(/Không tìm thấy bảng giải ngân/);
    for (const file of Object.keys(reasons)) expect(said).toContain(`✗ ${file}: `);

    const lines = summary.filter(([, , , plan]) => plan === PLAN);
    const departments = lines.filter(([name]) => !String(name).startsWith('Cộng'));
    const [total] = lines.filter(([name]) => String(name).startsWith('Cộng'));
    const sum = (column: number) => departments.reduce((all, line) => all + Number(line[column]), 0);
    expect(departments.map(([, file]) => file)).toEqual([
      'cu/ban-sao.xlsx',
      'cu/so-tai-chinh.xlsx',
      'so-tai-chinh.xlsx',
    ]);
    const days = [...new Set(departments.map((line) => line[2]))].join('; ');
    expect(days).toMatch(/^\d\d\/\d\d\/\d{4}/);
    expect(total!.slice(0, 6)).toEqual(['Cộng 3/3 đơn vị có số liệu', null, days, PLAN, sum(4), sum(5)]);
    expect(decisions.length).toBeGreaterThan(10);
    expect(existsSync(out.replace('.xlsx', '.docx'))).toBe(true);
    expect(existsSync(`${out}.dang-lam.jsonl`)).toBe(false);
  });

  test('two files of one department are both counted and the doubt is said', async () => {
    await report();
    const { 'Phát hiện': findings = [] } = await sheets();
    expect(findings.flat().join('\n')).toContain('cùng mang tên đơn vị “so-tai-chinh”');
  });
});

test('a department with a blank amount is missing from the sum, never zero', async () => {
  put('a.xlsx', department({}));
  put('b.xlsx', department({ F8: null }));
  await report();
  const { 'Tổng hợp': summary = [] } = await sheets();
  const lines = summary.filter(([, , , plan]) => plan === PLAN);
  const [a, b, total] = lines;
  expect(b!.slice(4, 6)).toEqual(['thiếu số liệu', 'thiếu số liệu']);
  expect(total!.slice(0, 6)).toEqual(['Cộng 1/2 đơn vị có số liệu', 'Chưa gồm: b', a![2], PLAN, a![4], a![5]]);
});

test('an interrupted run is taken up: what is finished is not read again, a changed file is', async () => {
  put('a.xlsx', department({}));
  put('b.xlsx', department({ E8: 10001 }));
  mkdirSync(out.replace('.xlsx', '.docx'));
  // The paper cannot be written over a folder: the run ends after all files were read.
  expect((await report('--force')).code).toBe(3);
  expect(readFileSync(`${out}.dang-lam.jsonl`, 'utf8').trim().split('\n')).toHaveLength(2);
  rmSync(out.replace('.xlsx', '.docx'), { recursive: true });
  put('b.xlsx', department({ E8: 10002 }));
  const again = await report('--force');
  expect(again.err).toContain('Dùng lại kết quả của 1 tệp đã xét ở lần chạy trước.');
  expect(again.code).toBe(0);
});

test('the result of an earlier run in the folder is no department', async () => {
  put('a.xlsx', department({}));
  await report();
  put('tinh-cu.xlsx', readFileSync(out));
  const { out: said } = await report('--force');
  expect(said).toContain('tinh-cu.xlsx: Là kết quả tổng hợp của lần chạy trước');
});

test('what is typed wrong ends before anything is read', async () => {
  put('a.xlsx', department({}));
  expect((await thidua('report', folder, '--out', out)).code).toBe(2);
  expect((await thidua('report', folder, '--out', 'x.docx', ...RULES)).code).toBe(2);
  expect((await report('--as-of', 'hôm qua')).code).toBe(2);
  rmSync(path.join(folder, 'a.xlsx'));
  const empty = await report();
  expect([empty.code, empty.err]).toEqual([3, expect.stringContaining('không có tệp bảng tính nào')]);
});

test('the program itself, on threads', () => {
  put('a.xlsx', department({}));
  put('b.xlsx', department({ E8: 10001 }));
  put('rong.xlsx', '');
  const program = path.join(root, 'dist/cli/thidua.mjs');
  const { status, stdout } = spawnSync(
    process.execPath,
    [program, 'report', folder, '--out', out, ...RULES, '--json'],
    {
      encoding: 'utf8',
    },
  );
  expect(status).toBe(1);
  expect(JSON.parse(stdout)).toMatchObject({ departments: 2, leftOut: [{ file: 'rong.xlsx' }] });
});
