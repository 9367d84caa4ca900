/** A minimal calculator for the formulas that the samples use: an oracle of its own, no spreadsheet needed. */
import { at, type Cell, type Grid, parseAddress } from '../../src/core/cell';

function numberAt(grid: Grid, place: string): number {
  const ref = parseAddress(place)!;
  const value = at(grid, ref.row, ref.column);
  return typeof value === 'number' ? value : 0;
}

/** The result of one of the four shapes of formula in the samples; SUM passes over text. Undefined for any other. */
export function computed(grid: Grid, formula: string): Cell | undefined {
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

/** A copy of the grid with some cells typed over. */
export function typed(grid: Grid, cells: Readonly<Record<string, Cell>>): Grid {
  const values = grid.values.map((row) => [...row]);
  for (const [place, value] of Object.entries(cells)) {
    const ref = parseAddress(place)!;
    values[ref.row - grid.ref.row]![ref.column - grid.ref.column] = value;
  }
  return { ...grid, values };
}

/** A copy of the grid with every formula computed again, until nothing changes. */
export function recalculated(grid: Grid): Grid {
  let now = grid;
  for (let round = 0; round < 10; round += 1) {
    const before = now;
    const values = before.values.map((row, r) =>
      row.map((value, c) => {
        const formula = before.formulas?.[r]?.[c] ?? null;
        return formula === null ? value : (computed(before, formula) ?? value);
      }),
    );
    now = { ...before, values };
    if (JSON.stringify(values) === JSON.stringify(before.values)) return now;
  }
  return now;
}
