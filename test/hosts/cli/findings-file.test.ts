/** `thidua check --out`: the findings as a workbook that can be read again; the input stays as it was. */
import { readFileSync } from 'node:fs';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWorkbook } from '../../../src/files';
import { SAMPLE, thidua } from './helpers';

test('the list holds every finding that check prints, the gravest first', async () => {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'thidua-')), 'ket-qua.xlsx');
  const before = readFileSync(SAMPLE);
  const { out } = await thidua('check', SAMPLE, '--out', file);
  const { findings } = JSON.parse((await thidua('check', SAMPLE, '--json')).out) as {
    findings: { check: string; message: string }[];
  };
  const read = await readWorkbook(new Uint8Array(readFileSync(file)), 'ket-qua.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  const [headings, ...rows] = read.grids[0]!.values;
  expect(headings!.slice(0, 6)).toEqual(['Mức độ', 'Phép kiểm tra', 'Trang tính', 'Ô', 'Nội dung', 'Việc cần làm']);
  expect(rows.map((row) => row[4])).toEqual(findings.map(({ message }) => message));
  expect(out).toContain(`Đã ghi ${findings.length} phát hiện vào ${file}.`);
  expect(readFileSync(SAMPLE).equals(before)).toBe(true);
  expect((await thidua('check', SAMPLE, '--out', SAMPLE)).code).toBe(2);
});
