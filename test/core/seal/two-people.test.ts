/** Two people seal one workbook at once: the port's revision lets one through, the other is told whose seal is there. */
import { evaluate } from '../../../src/core/evaluation';
import { nextSeal, type Seal, SEAL_SHEET, type SealSheet, sealSheetIn, withSeal } from '../../../src/core/seal';
import { encode } from '../../../src/core/store';
import type { WorkbookPort } from '../../../src/ports/workbook';
import { findPreset } from '../../../presets';
import { MemoryPort } from '../../fakes/memory-port';
import { DATES, evidence, facts, plan, spent, unit } from '../evaluation/build';

const RULES = findPreset('binh-phuoc/2022')!;
const KNOWN = facts({
  subjects: [unit('A')],
  figures: [plan('A', 1000), spent('A', 1000)],
  evidence: [evidence('A', 'unity')],
});
const SEALED = { rules: RULES, facts: KNOWN, decisions: evaluate(RULES, KNOWN, DATES) };

type Seen = SealSheet | null;

async function look(port: WorkbookPort): Promise<Seen> {
  const info = (await port.sheets()).find(({ name }) => name === SEAL_SHEET.name);
  if (!info?.used) return null;
  return sealSheetIn(await port.read([{ range: { sheet: info.name, ...info.used }, facets: ['values'] }]));
}

function sealAs(by: string, seen: Seen): Seal {
  const next = nextSeal(seen ?? { seals: [], faults: [] }, SEALED, {
    ...DATES,
    by,
    at: '2022-12-20 09:00',
    reason: 'Bổ sung biên bản',
  });
  if ('problem' in next) throw new Error(next.problem.key);
  return next.seal;
}

function write(port: WorkbookPort, by: string, seen: Seen, seal: Seal) {
  const stamp = { sheet: SEAL_SHEET.name, version: SEAL_SHEET.version, revision: seen?.revision ?? 0, by, at: '' };
  const cells = encode(SEAL_SHEET, withSeal(seen, seal), stamp);
  const range = { sheet: SEAL_SHEET.name, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length };
  return port.write(
    { label: 'Thi đua: chốt kết quả', addSheets: [SEAL_SHEET.name], ranges: [{ range, cells }] },
    { by, ifRevision: { [SEAL_SHEET.name]: seen?.revision ?? 0 } },
  );
}

test('the second one meets a conflict, looks again and follows the first', async () => {
  const port = new MemoryPort([]);
  const [an, binh] = [await look(port), await look(port)];
  const first = sealAs('An', an);
  expect(await write(port, 'An', an, first)).toEqual({ revision: { [SEAL_SHEET.name]: 1 } });
  const refused = await write(port, 'Bình', binh, sealAs('Bình', binh));
  expect(refused).toMatchObject({ conflict: { sheet: SEAL_SHEET.name, revision: 1, by: 'An' } });
  expect((await look(port))!.seals.map(({ by }) => by)).toEqual(['An']);

  const again = await look(port);
  const second = sealAs('Bình', again);
  expect(await write(port, 'Bình', again, second)).toEqual({ revision: { [SEAL_SHEET.name]: 2 } });
  const { seals, faults } = (await look(port))!;
  expect(faults).toEqual([]);
  expect(seals.map(({ by, code, previous }) => [by, code, previous])).toEqual([
    ['An', first.code, ''],
    ['Bình', second.code, first.code],
  ]);
});

test('sealed at once without knowing of each other, they print one code for one result', () => {
  expect(sealAs('An', null).code).toBe(sealAs('Bình', null).code);
});
