/** Runs the command line in this process, over small workbooks made from rows of values. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { columnLetter } from '../../../src/core/cell';
import { run } from '../../../src/hosts/cli/run';
import { packageOf } from '../../files/package-of';

export type Rows = readonly (readonly (string | number | null)[])[];

export const SAMPLE = path.join(__dirname, '../../../samples/so-tttt-2022.xlsx');

export async function thidua(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const lines = { out: [] as string[], err: [] as string[] };
  const code = await run(words, {
    out: (text) => void lines.out.push(text),
    err: (text) => void lines.err.push(text),
    live: false,
  });
  return { code, out: lines.out.join('\n'), err: lines.err.join('\n') };
}

const escaped = (text: string) => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

function cellXml(value: string | number | null, ref: string): string {
  if (value === null) return '';
  if (typeof value === 'number') return `<c r="${ref}"><v>${value}</v></c>`;
  if (value.startsWith('#')) return `<c r="${ref}" t="e"><v>${value}</v></c>`;
  if (value.startsWith('=')) return `<c r="${ref}"><f>${escaped(value.slice(1))}</f></c>`;
  return `<c r="${ref}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

/** '#REF!' is an error cell, '=A1' a formula without a stored result. */
export function workbook(sheets: Readonly<Record<string, Rows>>): Uint8Array {
  const xml = (rows: Rows) =>
    `<sheetData>${rows
      .map(
        (cells, i) =>
          `<row r="${i + 1}">${cells.map((cell, j) => cellXml(cell, `${columnLetter(j)}${i + 1}`)).join('')}</row>`,
      )
      .join('')}</sheetData>`;
  return packageOf({ sheets: Object.fromEntries(Object.entries(sheets).map(([name, rows]) => [name, xml(rows)])) });
}

/** A disbursement sheet as departments keep it; `change` may replace cells by address, e.g. { E7: '#REF!' }. */
export function disbursement(change: Readonly<Record<string, string | number | null>> = {}): Rows {
  const rows: (string | number | null)[][] = [
    ['TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH VỐN ĐẦU TƯ CÔNG NĂM 2022'],
    ['Số liệu đến ngày 31/12/2022'],
    [null, null, null, null, null, 'Đơn vị tính: triệu đồng'],
    [
      'STT',
      'Danh mục dự án',
      'Đơn vị thực hiện',
      'Người theo dõi',
      'Kế hoạch vốn năm 2022 tỉnh giao',
      'Lũy kế giải ngân đến 31/12/2022',
    ],
    ['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
    [null, 'TỔNG SỐ', null, null, 30000, 25000],
    [1, 'Nâng cấp trung tâm dữ liệu', 'Phòng CNTT', 'Nguyễn Văn Mẫu', 10000, 10000],
    [2, 'Hệ thống một cửa điện tử', 'Phòng CNTT', 'Trần Thị Mẫu', 12000, 7200],
    [3, 'Cổng thông tin điện tử', 'Văn phòng', 'Lê Văn Mẫu', 8000, 7800],
  ];
  for (const [address, value] of Object.entries(change)) {
    const column = address.charCodeAt(0) - 65;
    rows[Number(address.slice(1)) - 1]![column] = value;
  }
  return rows;
}

/** DL_DoiTuong with two units and three persons. */
export function subjects(rows: Rows = SUBJECTS): Rows {
  return [
    ['Thi đua · DL_DoiTuong', 1, 1, '', ''],
    ['Mã', 'Tên', 'Tên khác', 'Loại', 'Đơn vị (Mã)', 'Tư cách', 'Từ', 'Đến'],
    ...rows,
  ];
}

export const SUBJECTS: Rows = [
  ['P-CNTT', 'Phòng CNTT', null, 'Tập thể'],
  ['VP', 'Văn phòng', null, 'Tập thể'],
  ['C01', 'Nguyễn Văn Mẫu', null, 'Cá nhân', 'P-CNTT'],
  ['C02', 'Trần Thị Mẫu', null, 'Cá nhân', 'P-CNTT'],
  ['C03', 'Lê Văn Mẫu', null, 'Cá nhân', 'VP'],
];

/** A folder that is gone after the tests of a file. */
export function folder(): {
  readonly put: (name: string, data: Uint8Array | string) => string;
  readonly at: (name: string) => string;
} {
  const place = mkdtempSync(path.join(tmpdir(), 'thidua-cli-'));
  afterAll(() => rmSync(place, { recursive: true, force: true }));
  const at = (name: string) => path.join(place, name);
  return {
    at,
    put: (name, data) => {
      writeFileSync(at(name), data);
      return at(name);
    },
  };
}
