/** A rule set through a dressed workbook on disk: what is read back is the rule set, cell for cell. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { unzipSync } from 'fflate';
import { PRESETS } from '../../presets';
import { dressRules, fromSheets, RULES_SHEET, toSheets } from '../../src/core/rules/sheet';
import { LIST_SHEET, ListSheet } from '../../src/core/store';
import { newWorkbook, readWorkbook } from '../../src/files';

let folder: string;
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'thidua-rules-'))));
afterAll(() => rmSync(folder, { recursive: true }));

test.each(PRESETS.map((preset) => [preset.id, preset] as const))('%s', async (id, preset) => {
  const [sheet] = toSheets(preset, { revision: 1, by: 'Văn phòng', at: '24/11/2026 09:00' });
  const lists = new ListSheet(null);
  const dress = dressRules(sheet!, lists);
  const listCells = lists.cells();
  const made = newWorkbook(
    [{ name: RULES_SHEET, cells: sheet!.cells }, ...(listCells ? [{ name: LIST_SHEET, cells: listCells }] : [])],
    [dress, ...(listCells ? [lists.dress()] : [])],
  );
  if ('problem' in made) throw new Error(made.problem.key);
  const file = path.join(folder, `${id.replace(/\W/g, '-')}.xlsx`);
  writeFileSync(file, made.bytes);
  const bytes = new Uint8Array(readFileSync(file));
  const xml = new TextDecoder().decode(unzipSync(bytes)['xl/worksheets/sheet1.xml']);
  expect(xml).toContain('<dataValidations');
  const read = await readWorkbook(bytes, file);
  if ('problem' in read) throw new Error(read.problem.key);
  expect(fromSheets(read.grids)).toEqual({ rules: preset });
});
