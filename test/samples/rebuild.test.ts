/** The committed samples are what samples/build.ts writes, and their cached results are what their formulas say. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { at, type Cell, type Grid, parseAddress } from '../../src/core/cell';
import { readWorkbook } from '../../src/files';

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

function cell(grid: Grid, place: string): Cell {
  const ref = parseAddress(place)!;
  return at(grid, ref.row, ref.column);
}

function numberAt(grid: Grid, place: string): number {
  const value = cell(grid, place);
  return typeof value === 'number' ? value : 0;
}

/** The four shapes of formula that the samples use, computed by hand; SUM passes over text. */
function computed(grid: Grid, formula: string): Cell | undefined {
  const sum = /^=SUM\(([A-Z\d,]+)\)$/.exec(formula);
  if (sum) return sum[1]!.split(',').reduce((total, place) => total + numberAt(grid, place), 0);
  const chain = /^=([A-Z]+\d+)((?:[+-][A-Z]+\d+)+)$/.exec(formula);
  if (chain) {
    const terms = [...chain[2]!.matchAll(/([+-])([A-Z]+\d+)/g)];
    return terms.reduce(
      (total, [, sign, place]) => total + (sign === '-' ? -1 : 1) * numberAt(grid, place!),
      numberAt(grid, chain[1]!),
    );
  }
  const rate = /^=IF\(([A-Z]+\d+)>0,([A-Z]+\d+)\/([A-Z]+\d+),"-"\)$/.exec(formula);
  if (rate) return numberAt(grid, rate[1]!) > 0 ? numberAt(grid, rate[2]!) / numberAt(grid, rate[3]!) : '-';
  return undefined;
}

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
