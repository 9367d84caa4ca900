/** Verdicts of the sample as they stand in KQ_XetKhenThuong and KQ_ThuyetMinh. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPreset } from '../../../presets';
import { assess } from '../../../src/core/assessment';
import { explanationRows, verdictRows } from '../../../src/core/report';
import { decode, EXPLANATIONS, type StoredRow, VERDICTS } from '../../../src/core/store';
import { readWorkbook } from '../../../src/files';
import { sheetOf } from './sheet';

const DATES = { dataAt: '2022-12-31', lawAt: '2022-12-20' };
let verdicts: StoredRow[];
let explanations: StoredRow[];

beforeAll(async () => {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/so-tttt-2022.xlsx')));
  const read = await readWorkbook(bytes, 'so-tttt-2022.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  const rules = findPreset('binh-phuoc/2022')!;
  const { decisions, facts } = assess(read.grids, { rules, ...DATES });
  const told = { rules, facts, options: { language: 'vi' as const, ...DATES } };
  verdicts = verdictRows(decisions, told);
  explanations = explanationRows(decisions, told);
});

it('says the verdict, the reason that decided it and its cells', () => {
  expect(verdicts.find((row) => row['subject'] === 'CNTT')).toMatchObject({
    name: 'Phòng Công nghệ thông tin',
    tier: 'Giấy khen của Giám đốc Sở (tập thể)',
    outcome: '✗ chưa đủ điều kiện',
    reason: 'Giải ngân 99,99%, còn phải giải ngân 1.000 đồng',
    dataAt: '2022-12-31',
    lawAt: '2022-12-20',
    src: expect.arrayContaining(['GiaiNgan!J17:J29', 'GiaiNgan!W17:W29']),
  });
});

it('explains line by line, with sign, clause and cells', () => {
  const lines = explanations.filter((row) => row['subject'] === 'CNTT' && String(row['tier']).startsWith('Giấy khen'));
  expect(lines.map((row) => row['order'])).toEqual(lines.map((_, index) => index + 1));
  expect(lines[0]).toMatchObject({ depth: 0, sign: '✗', text: expect.stringContaining('CHƯA ĐỦ ĐIỀU KIỆN') });
  expect(lines.find((row) => row['sign'] === '✗' && row['depth'] === 1)).toMatchObject({
    text: expect.stringContaining('còn phải giải ngân 1.000 đồng'),
    citation: 'gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT',
    src: expect.arrayContaining(['GiaiNgan!W14']),
  });
});

it('is read back from its sheets as it was written', () => {
  const read = decode(VERDICTS, sheetOf(VERDICTS, verdicts));
  expect(read.findings).toEqual([]);
  expect(read.rows.map((row) => [row['subject'], row['outcome'], row['reason']])).toEqual(
    verdicts.map((row) => [row['subject'], row['outcome'], row['reason'] === '' ? null : row['reason']]),
  );
  expect(decode(EXPLANATIONS, sheetOf(EXPLANATIONS, explanations)).findings).toEqual([]);
});
