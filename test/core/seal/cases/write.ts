/** Adds a sealed workbook to the cases that every release must reproduce: `npx tsx test/core/seal/cases/write.ts SEALED.xlsx NAME`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decode, readStamp } from '../../../../src/core/store';
import { readSeals, SEAL_SHEET } from '../../../../src/core/seal';
import { readWorkbook } from '../../../../src/files';

const [file = '', name = ''] = process.argv.slice(2);
const read = await readWorkbook(new Uint8Array(readFileSync(file)), file);
if ('problem' in read) throw new Error(read.problem.key);
const grid = read.grids.find((each) => readStamp(each)?.sheet === SEAL_SHEET.name)!;
const { seals, faults } = readSeals(decode(SEAL_SHEET, grid).rows);
const seal = seals[seals.length - 1];
if (seal === undefined || faults.length > 0) throw new Error(`nothing whole is sealed in ${file}`);
const { rows, ...head } = seal;
const lines = rows.map(({ part, key, value }) => JSON.stringify([part, key, value])).join(',\n');
const target = join(dirname(fileURLToPath(import.meta.url)), `${name}.json`);
writeFileSync(target, `{\n"head": ${JSON.stringify(head)},\n"rows": [\n${lines}\n]\n}\n`, { flag: 'wx' });
console.log(`${name}: ${rows.length} rows, ${seal.code}`);
