/** The scenario played in memory. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Grid, parseAddress } from '../../src/core/cell';
import { readWorkbook } from '../../src/files';
import { MemoryPort } from '../fakes/memory-port';
import { recalculated, typed } from '../samples/formulas';
import type { Expected } from './canonical';
import { play, type TypeInto } from './run';
import { RECALCULATED, SCENARIO, TYPED } from './scenario';

const expected = JSON.parse(readFileSync(join(__dirname, 'expected.json'), 'utf8')) as Expected;

async function opened(): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../..', SCENARIO.workbook)));
  const read = await readWorkbook(bytes, SCENARIO.workbook);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}

function typing(port: MemoryPort): TypeInto {
  return async (cells) => {
    for (const { sheet, cell, number } of [...cells, ...RECALCULATED]) {
      const { row, column } = parseAddress(cell)!;
      port.type(sheet, row, column, number);
    }
  };
}

it('recalculates what the formulas of the sample recalculate, and nothing else', async () => {
  const grid = (await opened()).find(({ ref }) => ref.sheet === 'GiaiNgan')!;
  const cells = Object.fromEntries(TYPED.map(({ cell, number }) => [cell, number]));
  const after = recalculated(typed(grid, cells));
  const expected = typed(
    grid,
    Object.fromEntries([...TYPED, ...RECALCULATED].map(({ cell, number }) => [cell, number])),
  );
  after.values.forEach((row, r) =>
    row.forEach((value, c) => {
      const wanted = expected.values[r]![c]!;
      if (typeof value === 'number' && typeof wanted === 'number') expect(value).toBeCloseTo(wanted, 6);
      else expect(value).toEqual(wanted);
    }),
  );
});

it.each(['push', 'poll'] as const)('is played where changes are heard of by %s', async (events) => {
  const port = new MemoryPort(await opened(), { capabilities: { events } });
  const played = await play(port, typing(port));
  expect(played.before.questions).toEqual([]);
  expect(played.reread).toEqual(played.before);
  expect(played.noticed).toBe(true);
  expect(played.before).toEqual(expected.before);
  expect(played.stale).toEqual(expected.stale);
  expect(played.after).toEqual(expected.after);
  expect(played.seal).toEqual(expected.seal);
  expect(played.stale).toContainEqual({ subject: 'CNTT', tier: 'merit.collective', was: 'no', now: 'award' });
  expect(Object.keys(played.written)).toEqual(['DL_AnhXa', 'DL_SoLieu', 'KQ_XetKhenThuong', 'KQ_ThuyetMinh']);
  expect(Object.values(played.written).every(({ rows, revision }) => rows > 0 && revision === 1)).toBe(true);
});
