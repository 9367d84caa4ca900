/** DL_SoLieu computed by LibreOffice gives the figures it was written from, and follows the accountant's cells. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPreset } from '../../../presets';
import { assess } from '../../../src/core/assessment';
import { type Grid, gridOf } from '../../../src/core/cell';
import { encode, FIGURES, figureRows, readFacts } from '../../../src/core/store';
import { readWorkbook } from '../../../src/files';
import { findSoffice, recalculate, type Sheet } from '../../functions/native/libreoffice';

const DATES = { dataAt: '2022-12-31', lawAt: '2022-12-31' };

async function sample(): Promise<readonly Grid[]> {
  const bytes = new Uint8Array(readFileSync(join(__dirname, '../../../samples/so-tttt-2022.xlsx')));
  const read = await readWorkbook(bytes, 'so-tttt-2022.xlsx');
  if ('problem' in read) throw new Error(read.problem.key);
  return read.grids;
}

/** The accountant's sheet with its formulas, some cells typed over. */
function accounts(grid: Grid, changes: Readonly<Record<string, number | null>>): Sheet {
  return grid.values.map((row, r) =>
    row.map((value, c) => {
      const change = changes[`${r},${c}`];
      if (change !== undefined) return change;
      const formula = grid.formulas?.[r]?.[c] ?? null;
      return formula ?? (typeof value === 'number' || typeof value === 'string' ? value : null);
    }),
  );
}

const soffice = findSoffice();

async function computed(changes: Readonly<Record<string, number | null>>) {
  const grids = await sample();
  const { facts, tables } = assess(grids, { rules: findPreset('binh-phuoc/2022')!, ...DATES });
  const rows = figureRows(facts.figures, { grids, unitOf: () => tables[0]!.unit!.unit });
  const cells = encode(FIGURES, rows, { sheet: FIGURES.name, version: FIGURES.version, revision: 1, by: '', at: '' });
  const written: Sheet = cells.map((row) =>
    row.map((cell) =>
      'formula' in cell ? cell.formula : 'number' in cell ? cell.number : 'text' in cell ? cell.text : null,
    ),
  );
  const sheet = grids.find(({ ref }) => ref.sheet === 'GiaiNgan')!;
  const shown = await recalculate(soffice!, { GiaiNgan: accounts(sheet, changes), [FIGURES.name]: written });
  const values = cells.map((row, r) => row.map((_, c) => shown[FIGURES.name]!(r, c)));
  return { figures: facts.figures, read: readFacts([gridOf(FIGURES.name, values)]) };
}

if (soffice === null) {
  it('needs LibreOffice, which is not installed here', () => {
    console.warn('LibreOffice not found: DL_SoLieu was not computed by a real spreadsheet in this run.');
    expect(findSoffice()).toBeNull();
  });
} else {
  it('gives every figure of the sample to the đồng', async () => {
    const { figures, read } = await computed({});
    expect(read.findings).toEqual([]);
    expect(read.facts.figures).toEqual(figures);
    expect(figures.length).toBeGreaterThan(100);
  });

  it('follows a corrected payment, and reports nothing once a cell is emptied', async () => {
    // X19 (payment of project 7004004) gets its last 1.000 đồng; AB20 (an estimate of the same unit) is emptied.
    const { read } = await computed({ '18,23': 1425.5, '19,27': null });
    const amount = (basis: string) =>
      read.facts.figures.find(
        (one) =>
          one.subject === 'CNTT' &&
          one.quantity === 'disbursed' &&
          one.planKind === 'plan.province' &&
          one.basis === basis,
      )?.amount;
    expect(amount('actual')).toBe(12_345_678_000);
    expect(amount('estimate')).toBeUndefined();
    expect(read.findings.map(({ check }) => check)).toContain('store.required');
  });

  it('takes carried-over money out of the total as it changes, and reports nothing once it is emptied', async () => {
    // Z42: 100 more of the 1.000 that project 7004201 was paid are carried over; AC54, an estimate, is emptied.
    const { figures, read } = await computed({ '41,25': 1100, '53,28': null });
    const amount = (all: typeof figures, planKind: string, basis: string) =>
      all.find(
        (one) =>
          one.subject === 'TTCNTT' && one.quantity === 'disbursed' && one.planKind === planKind && one.basis === basis,
      )?.amount;
    expect(amount(figures, 'plan.province', 'actual')).toBe(76_332_501_000);
    expect(amount(read.facts.figures, 'plan.province', 'actual')).toBe(76_232_501_000);
    expect(amount(read.facts.figures, 'plan.carryover', 'actual')).toBe(2_200_000_000);
    expect(amount(read.facts.figures, 'plan.province', 'estimate')).toBeUndefined();
    expect(amount(read.facts.figures, 'plan.carryover', 'estimate')).toBeUndefined();
  });
}
