/** `npm run bench:many [count] [rows]`: a folder of departmental workbooks, made here, through the built program on its threads. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { encode, SUBJECTS } from '../src/core/store';
import type { WrittenCell } from '../src/core/cell';
import { newWorkbook } from '../src/files';
import { machine } from './measure';

const [count = 200, rows = 2000] = process.argv.slice(2).map(Number);
const UNITS = 12;

const text = (words: string): WrittenCell => (words === '' ? { blank: true } : { text: words });
const number = (value: number): WrittenCell => ({ number: value, format: '#,##0.000' });

function workbook(nth: number): Uint8Array {
  const lines = Array.from({ length: rows }, (_, i) => {
    const plan = ((i * 7919 + nth * 104_729) % 900_000) / 1000 + 1;
    const paid = i % 9 === 0 ? plan / 2 : plan;
    return [number(i + 1), text(`Dự án ${nth}.${i}`), text(`Phòng số ${i % UNITS}`), number(plan), number(paid)];
  });
  const heading = [
    'STT',
    'Danh mục dự án',
    'Đơn vị thực hiện',
    'Kế hoạch vốn năm 2022 tỉnh giao',
    'Lũy kế giải ngân đến 31/12/2022',
  ];
  const cells = [
    [text('TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022')],
    [text('Số liệu đến ngày 31/12/2022')],
    [...Array<WrittenCell>(4).fill({ blank: true }), text('Đơn vị tính: triệu đồng')],
    heading.map(text),
    ...lines,
  ];
  const units = Array.from({ length: UNITS }, (_, i) => ({ id: `P${i}`, name: `Phòng số ${i}`, kind: 'collective' }));
  const stamp = { sheet: SUBJECTS.name, version: SUBJECTS.version, revision: 1, by: '', at: '2022-12-31 08:00' };
  const made = newWorkbook([
    { name: 'GiaiNgan', cells },
    { name: SUBJECTS.name, cells: encode(SUBJECTS, units, stamp) },
  ]);
  if ('problem' in made) throw new Error(made.problem.key);
  return made.bytes;
}

const folder = mkdtempSync(path.join(tmpdir(), 'thidua-many-'));
try {
  for (let nth = 0; nth < count; nth += 1) writeFileSync(path.join(folder, `so-${nth}.xlsx`), workbook(nth));
  const program = path.join(import.meta.dirname, '../dist/cli/thidua.mjs');
  const rules = ['--preset', 'binh-phuoc/2022', '--as-of', '2022-12-31', '--law-at', '2022-12-31'];
  const start = performance.now();
  const { status, stdout } = spawnSync(
    process.execPath,
    [program, 'report', folder, '--out', path.join(folder, 'tinh.xlsx'), ...rules],
    { encoding: 'utf8' },
  );
  const seconds = (performance.now() - start) / 1000;
  console.log(`Machine: ${machine()}`);
  console.log(`${count} workbooks × ${rows} rows: ${seconds.toFixed(1)} s, exit ${status}`);
  console.log(stdout.trim().split('\n').at(-1));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
