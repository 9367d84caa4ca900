/** The committed samples are what samples/build.ts writes, and their cached results are what their formulas say. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Grid } from '../../src/core/cell';
import { readWorkbook } from '../../src/files';
import { computed } from './formulas';

const ROOT = join(__dirname, '../..');
const NAMES = ['so-tttt-2022.xlsx', 'tinh-2022.xlsx'];

async function gridsOf(name: string): Promise<readonly Grid[]> {
  const read = await readWorkbook(new Uint8Array(readFileSync(join(ROOT, 'samples', name))), name);
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}

it('are rebuilt byte for byte', () => {
  const folder = mkdtempSync(join(tmpdir(), 'samples-'));
  try {
    execFileSync(process.execPath, ['--import', 'tsx', join(ROOT, 'samples/build.ts'), folder], { cwd: ROOT });
    for (const name of NAMES) {
      expect(readFileSync(join(folder, name)).equals(readFileSync(join(ROOT, 'samples', name)))).toBe(true);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
});

it.each(NAMES)('%s: every cached result is what its formula gives', async (name) => {
  let checked = 0;
  for (const grid of await gridsOf(name)) {
    grid.formulas?.forEach((cells, row) =>
      cells.forEach((formula, column) => {
        if (formula === null) return;
        const expected = computed(grid, formula);
        const found = grid.values[row]![column]!;
        if (typeof expected === 'number') expect(found).toBeCloseTo(expected, 6);
        else expect(found).toBe(expected);
        checked += 1;
      }),
    );
  }
  expect(checked).toBeGreaterThan(100);
});
