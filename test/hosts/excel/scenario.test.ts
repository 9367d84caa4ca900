/** The shared scenario, played by the adapter on the real client library; the fake Excel recalculates the formulas itself. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parseAddress } from '../../../src/core/cell';
import { readWorkbook } from '../../../src/files';
import type { Expected } from '../../scenario/canonical';
import { play } from '../../scenario/run';
import { SCENARIO } from '../../scenario/scenario';
import { fillBook } from './fill';
import { openExcel } from './open';

const root = path.resolve(__dirname, '../../..');
const expected = JSON.parse(readFileSync(path.join(root, 'test/scenario/expected.json'), 'utf8')) as Expected;

test('Excel says what the command line says, before and after a payment', async () => {
  const read = await readWorkbook(new Uint8Array(readFileSync(path.join(root, SCENARIO.workbook))), SCENARIO.workbook);
  if ('problem' in read) throw new Error(read.problem.key);
  const { excel, port } = openExcel();
  fillBook(excel.book, read.grids);
  const played = await play(port, async (cells) => {
    for (const { sheet, cell, number } of cells) {
      const { row, column } = parseAddress(cell)!;
      excel.type(sheet, row, column, [[number]]);
    }
  });
  expect(played.before).toEqual(expected.before);
  expect(played.reread).toEqual(expected.before);
  expect(played.noticed).toBe(true);
  expect(played.stale).toEqual(expected.stale);
  expect(played.after).toEqual(expected.after);
  expect(played.seal).toEqual(expected.seal);
  expect(Object.values(played.written).every(({ rows, revision }) => rows > 0 && revision === 1)).toBe(true);
  // Reading all: 2 + 1 each of three times; writing: 4, sealing: 4; capabilities and events: 3.
  expect(excel.syncs).toBeLessThanOrEqual(20);
});
