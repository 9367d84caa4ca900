/**
 * Writes the sample workbooks from the data beside this file: `npx tsx samples/build.ts [folder]`. Same bytes every time.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeXlsx } from 'hucre';
import { EVIDENCE, SUBJECTS, TALLIES } from '../src/core/store/sheets';
import { EVIDENCE_ROWS } from './data/evidence';
import { OWNERS, SOURCES } from './data/province';
import { SUBJECT_ROWS } from './data/subjects';
import { TALLY_ROWS } from './data/tallies';
import { accountsSheet } from './lib/accounts';
import { type Draft, finished } from './lib/draft';
import { provinceSheet } from './lib/province';
import { storedSheet } from './lib/stored';
import { reconciliationForm, treasurySheet } from './lib/treasury';

const WRITTEN = new Date('2023-01-05T01:00:00Z');
const folder = process.argv[2] ?? fileURLToPath(new URL('.', import.meta.url));

async function save(name: string, title: string, drafts: readonly Draft[]): Promise<void> {
  const bytes = await writeXlsx({
    sheets: drafts.map(finished),
    defaultFont: { name: 'Times New Roman', size: 11 },
    properties: { title, creator: 'Số liệu mẫu', created: WRITTEN, modified: WRITTEN },
  });
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, name), bytes);
  console.log(`${name}: ${drafts.length} sheets, ${bytes.length} bytes`);
}

await save('so-tttt-2022.xlsx', 'Giải ngân vốn đầu tư công năm 2022 (số liệu mẫu)', [
  accountsSheet(),
  storedSheet(SUBJECTS, SUBJECT_ROWS),
  storedSheet(EVIDENCE, EVIDENCE_ROWS),
  storedSheet(TALLIES, TALLY_ROWS),
]);

const OWNER_ROWS = Object.entries(OWNERS).map(([id, name]) => ({ id, name, kind: 'collective' }));

await save('tinh-2022.xlsx', 'Giải ngân kế hoạch đầu tư công tỉnh Mẫu năm 2022 (số liệu mẫu)', [
  ...SOURCES.map(provinceSheet),
  storedSheet(SUBJECTS, OWNER_ROWS),
]);

await save('kbnn-2022.xlsx', 'Bảng kê của Kho bạc Nhà nước năm 2022 (số liệu mẫu)', [treasurySheet()]);
await save('mau-doi-chieu.xlsx', 'Mẫu bảng đối chiếu với Kho bạc Nhà nước (mẫu thử)', [reconciliationForm()]);
