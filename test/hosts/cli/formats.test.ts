/** One small workbook with planted errors as .xlsx, .ods, .xls and .csv: `thidua check` finds the same in each. */
import * as XLSX from '@e965/xlsx';
import { disbursement, folder, type Rows, thidua, workbook } from './helpers';

const files = folder();

/** A total that is too high by 10 triệu and 1.000 đồng, an amount above its plan, one typed as text, one not reported. */
const ROWS = disbursement({ E6: 30010.001, F7: 10000.5, F8: '7.200,5', F9: null });

function written(type: 'ods' | 'biff8', rows: Rows): Uint8Array {
  const book = XLSX.utils.book_new();
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet(rows as (string | number | null)[][]), 'GiaiNgan');
  return new Uint8Array(XLSX.write(book, { type: 'array', bookType: type }) as ArrayBuffer);
}

/** As Excel with Vietnamese settings saves it: semicolons, decimal commas, quotes where needed. */
function csv(rows: Rows, separator: string): string {
  const cell = (value: string | number | null) => {
    const text = typeof value === 'number' ? String(value).replace('.', ',') : (value ?? '');
    return text.includes(separator) || text.includes('"') ? `"${text.replace(/"/g, '""')}"` : text;
  };
  return rows.map((row) => row.map(cell).join(separator)).join('\r\n');
}

async function found(name: string, data: Uint8Array | string, ...more: string[]): Promise<string[]> {
  const { out, err, code } = await thidua('check', files.put(name, data), '--json', ...more);
  expect([name, err, code]).toEqual([name, '', 0]);
  const { findings } = JSON.parse(out) as { findings: { severity: string; check: string; cells: string[] }[] };
  return findings.map(({ severity, check, cells }) => `${severity} ${check} ${cells[0]!.replace(/^.*!/, '')}`);
}

const EXPECTED = [
  'error total-mismatch E6',
  'error total-mismatch F6',
  'warning over-plan F7',
  'warning suspicious-blank F9',
  'warning text-number F8',
];

test.each([
  ['nho.xlsx', () => workbook({ GiaiNgan: ROWS })],
  ['nho.ods', () => written('ods', ROWS)],
  ['nho.xls', () => written('biff8', ROWS)],
] as const)('%s', async (name, bytes) => {
  expect((await found(name, bytes())).sort()).toEqual([...EXPECTED].sort());
});

test.each([
  ['nho.csv', '\uFEFF', ';'],
  ['khong-bom.csv', '', ';'],
  ['tab.csv', '\uFEFF', '\t'],
])('%s: separator and decimal commas are recognised; in text a number is a number', async (name, bom, separator) => {
  const lines = await found(name, bom + csv(ROWS, separator));
  expect(lines.sort()).toEqual(EXPECTED.filter((line) => !line.includes('text-number')).sort());
});
