/** `thidua collect` and `thidua merge`: forms into a folder and back, exit codes, nothing overwritten. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { type Grid, textOf } from '../../../src/core/cell';
import { patchWorkbook, readWorkbook } from '../../../src/files';
import { folder, SAMPLE, thidua } from './helpers';

const files = folder();
const bytesOf = (file: string) => new Uint8Array(readFileSync(file));

/** The form of CNTT with one commitment, and that unit's own rows left as they are. */
function filled(file: string, amount: string | number, name: string): string {
  const cell = typeof amount === 'number' ? { number: amount } : { text: amount };
  const saved = patchWorkbook(
    bytesOf(file),
    {
      sheets: [
        { sheet: 'Cam kết', cells: [{ row: 4, column: 4, cell }] },
        { sheet: 'Phiếu', cells: [{ row: 9, column: 1, cell: { text: 'Bà Lan' } }] },
      ],
    },
    name,
  );
  if ('problem' in saved) throw new Error(saved.problem.key);
  return files.put(name, saved.bytes);
}

async function sheetOf(file: string, name: string): Promise<Grid | undefined> {
  const read = await readWorkbook(bytesOf(file), 'x.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids.find(({ ref }) => ref.sheet === name);
}

test('one form per unit; filled in and renamed it is recognised, shown, and merged into a copy', async () => {
  const out = files.at('phieu');
  const made = await thidua('collect', SAMPLE, '--out', out, '--due', '20/12/2022');
  expect(made.code).toBe(0);
  expect(readdirSync(out)).toHaveLength(8);
  expect((await thidua('collect', SAMPLE, '--out', out)).code).toBe(2);

  const back = filled(path.join(out, 'phieu-thu-thap-2022-CNTT.xlsx'), 1234567000, 'gui lai.xlsx');
  const looked = await thidua('merge', SAMPLE, back);
  expect(looked.code).toBe(0);
  expect(looked.out).toContain('Phòng Công nghệ thông tin · gui lai.xlsx · người điền: Bà Lan');
  expect(looked.out).toContain('Cam kết lũy kế (đồng): 1.234.567.000');
  expect(looked.out).toContain('Chưa gửi phiếu (7)');

  const copy = files.at('da-nhap.xlsx');
  expect((await thidua('merge', SAMPLE, back, '--out', copy)).code).toBe(0);
  expect((await sheetOf(copy, 'DL_CamKet'))!.values[2]!.slice(0, 4)).toEqual([
    '7004001',
    'Nâng cấp Trục liên thông văn bản điện tử của tỉnh',
    44957,
    1234567000,
  ]);
  expect((await sheetOf(copy, 'DL_Phieu'))!.values[2]!.map(textOf)).toEqual(expect.arrayContaining(['CNTT', 'Bà Lan']));

  const again = await thidua('merge', copy, back, '--json');
  const { lines, missing } = JSON.parse(again.out) as { lines: { state: string }[]; missing: string[] };
  expect(new Set(lines.map(({ state }) => state))).toEqual(new Set(['same']));
  expect(missing).not.toContain('CNTT');
});

test('a broken cell is named, exit code 1; a file that is no form is refused; wrong use is 2', async () => {
  const out = files.at('mot');
  expect((await thidua('collect', SAMPLE, '--out', out, '--unit', 'CNTT')).code).toBe(0);
  const back = filled(path.join(out, 'phieu-thu-thap-2022-CNTT.xlsx'), 'nhiều', 'sai.xlsx');
  const { code, out: text } = await thidua('merge', SAMPLE, back, SAMPLE);
  expect(code).toBe(1);
  expect(text).toContain('Ô \'Cam kết\'!E5, cột "Cam kết lũy kế (đồng)": "nhiều" không phải là số.');
  expect(text).toContain('Không nhận: Tệp so-tttt-2022.xlsx không phải phiếu thu thập');
  expect((await thidua('merge', SAMPLE)).code).toBe(2);
  expect((await thidua('merge', SAMPLE, back, '--take', 'X')).code).toBe(2);
  expect((await thidua('collect', SAMPLE, '--out', files.at('la'), '--unit', 'LA')).code).toBe(2);
  expect(existsSync(files.at('la'))).toBe(false);
});
