/** The scenario of all hosts, played through the sidebar's port on the built script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseAddress } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';
import { createSheetsPort } from '../../../src/hosts/sheets/sidebar/port';
import { scriptCaller } from '../../../src/hosts/sheets/sidebar/run-script';
import { worldOf } from '../../fakes/apps-script';
import type { Expected } from '../../scenario/canonical';
import { play } from '../../scenario/run';
import { RECALCULATED, SCENARIO } from '../../scenario/scenario';
import { builtRunner } from './built';
import { filled } from './filled';

const ROOT = join(__dirname, '../../..');
const expected = JSON.parse(readFileSync(join(ROOT, 'test/scenario/expected.json'), 'utf8')) as Expected;

test('map, evaluate, write, change a cell, see stale, evaluate again: as the command line says', async () => {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(ROOT, SCENARIO.workbook))), SCENARIO.workbook);
  if ('problem' in read) throw new Error(read.problem.key);
  const world = worldOf(filled(read.grids));
  const clock = { visible: () => true, onFocus: () => () => undefined, every: () => () => undefined };
  const port = createSheetsPort(
    scriptCaller(() => builtRunner(world)),
    clock,
  );
  const played = await play(port, async (cells) => {
    for (const { sheet, cell, number } of [...cells, ...RECALCULATED]) {
      const { row, column } = parseAddress(cell)!;
      world.state.sheets.find((one) => one.name === sheet)!.cells[`${row + 1},${column + 1}`]!.value = number;
    }
  });
  expect(played.noticed).toBe(true);
  expect(played.before).toEqual(expected.before);
  expect(played.reread).toEqual(expected.before);
  expect(played.stale).toEqual(expected.stale);
  expect(played.after).toEqual(expected.after);
  expect(played.seal).toEqual(expected.seal);
  expect(Object.values(played.written).map(({ revision }) => revision)).toEqual([1, 1, 1, 1]);
  expect(world.state.lock).toBeNull();
});
