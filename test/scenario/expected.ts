/** Writes expected.json from what the command line prints for the sample before and after the change: `npx tsx test/scenario/expected.ts`. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { at, formulaAt, parseAddress } from '../../src/core/cell';
import { type CellEdit, patchWorkbook, readWorkbook } from '../../src/files';
import { typedCode } from '../../src/core/seal';
import { canonical, type Canonical, type Expected, type SealSeen, staleBetween } from './canonical';
import { RECALCULATED, SCENARIO, TYPED, type TypedCell } from './scenario';

const HERE = dirname(fileURLToPath(import.meta.url));
const ROOT = join(HERE, '../..');

/** The sample as it is saved once the change was typed and recalculated: formulas stay, with new results. */
async function changedWorkbook(bytes: Uint8Array): Promise<Uint8Array> {
  const read = await readWorkbook(bytes, SCENARIO.workbook);
  if ('problem' in read) throw new Error(read.problem.key);
  const editOf = ({ sheet, cell, number }: TypedCell): CellEdit => {
    const { row, column } = parseAddress(cell)!;
    const grid = read.grids.find(({ ref }) => ref.sheet === sheet)!;
    const formula = formulaAt(grid, row, column);
    if (at(grid, row, column) === number) throw new Error(`${cell} already holds ${number}`);
    return formula === null ? { row, column, cell: { number } } : { row, column, cell: { formula }, value: number };
  };
  const all = [...TYPED, ...RECALCULATED];
  const sheets = [...new Set(all.map(({ sheet }) => sheet))].map((sheet) => ({
    sheet,
    cells: all.filter((cell) => cell.sheet === sheet).map(editOf),
  }));
  const saved = patchWorkbook(bytes, { sheets });
  if ('problem' in saved) throw new Error(saved.problem.key);
  return saved.bytes;
}

/** What the command line prints as JSON. */
function thidua(...words: string[]): unknown {
  const { stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'tools/thidua.mjs'), ...words, '--json'], {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout) as unknown;
}

const { preset, dataAt, lawAt } = SCENARIO;
const ASKED = ['--preset', preset, '--as-of', dataAt, '--law-at', lawAt];

function printed(file: string): Canonical {
  return canonical(thidua('evaluate', file, ...ASKED) as Canonical);
}

/** Sealed before the change, verified after it. */
async function sealSeen(folder: string): Promise<SealSeen> {
  const [sealed, changed] = [join(folder, 'sealed.xlsx'), join(folder, 'sealed-after.xlsx')];
  const { code } = thidua('seal', join(folder, 'before.xlsx'), '--out', sealed, ...ASKED) as { code: string };
  writeFileSync(changed, await changedWorkbook(new Uint8Array(readFileSync(sealed))));
  const { states, flips } = thidua('verify', changed) as SealSeen;
  return { code: typedCode(code)!, states, flips };
}

/** JSON with one line for each row of a list, so that a difference reads as one. */
function lines(value: unknown): string {
  if (Array.isArray(value)) {
    return value.length === 0 ? '[]' : `[\n${value.map((one) => JSON.stringify(one)).join(',\n')}\n]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  return `{\n${Object.entries(value)
    .map(([key, one]) => `${JSON.stringify(key)}: ${lines(one)}`)
    .join(',\n')}\n}`;
}

const folder = mkdtempSync(join(tmpdir(), 'scenario-'));
try {
  const bytes = new Uint8Array(readFileSync(join(ROOT, SCENARIO.workbook)));
  writeFileSync(join(folder, 'before.xlsx'), bytes);
  writeFileSync(join(folder, 'after.xlsx'), await changedWorkbook(bytes));
  const before = printed(join(folder, 'before.xlsx'));
  const after = printed(join(folder, 'after.xlsx'));
  const seal = await sealSeen(folder);
  const expected: Expected = { schema: 1, before, stale: staleBetween(before, after), after, seal };
  writeFileSync(join(HERE, 'expected.json'), `${lines(expected)}\n`);
  console.log(
    `expected.json: ${before.decisions.length} decisions, ${expected.stale.length} stale, sealed as ${seal.code}`,
  );
} finally {
  rmSync(folder, { recursive: true });
}
