/** Merged areas, hidden lines and fonts of a range: asked for in the batch, understood after it. */
import type { Area } from '../../core/cell';
import type { Facet } from '../../ports/workbook';
import { areaOf, PLACE } from './sheets';

const ITEMS = PLACE.split(',')
  .map((name) => `areas/items/${name}`)
  .join(',');

/** Hands over what was asked for, once the batch is synchronised. */
export type Later<T> = () => T;

/**
 * Merged areas that touch the range. Excel fails where a range has more than 512: `parts` asks by so many slices of rows.
 */
export function askMerges(sheet: Excel.Worksheet, area: Area, parts: number): Later<Area[]> {
  const step = Math.ceil(area.rows / parts);
  const asked: Excel.RangeAreas[] = [];
  for (let row = area.row; row < area.row + area.rows; row += step) {
    const rows = Math.min(step, area.row + area.rows - row);
    const merged = sheet.getRangeByIndexes(row, area.column, rows, area.columns).getMergedAreasOrNullObject();
    merged.load(ITEMS);
    asked.push(merged);
  }
  return () => {
    const found = asked.flatMap((merged) => (merged.isNullObject ? [] : merged.areas.items.map(areaOf)));
    const byPlace = new Map(found.map((one) => [`${one.row},${one.column},${one.rows},${one.columns}`, one]));
    return [...byPlace.values()];
  };
}

export interface Hidden {
  readonly rows: number[];
  readonly columns: number[];
}

/** Hidden rows and columns of the range: those in which no cell is visible. */
export function askHidden(sheet: Excel.Worksheet, area: Area): Later<Hidden> {
  const visible = sheet
    .getRangeByIndexes(area.row, area.column, area.rows, area.columns)
    .getSpecialCellsOrNullObject('Visible');
  visible.load(ITEMS);
  return () => {
    // The batch is synchronised before this runs, which the rule cannot see.
    // eslint-disable-next-line office-addins/call-sync-before-read
    const shown = visible.isNullObject ? [] : visible.areas.items.map(areaOf);
    return {
      rows: uncovered(
        area.row,
        area.rows,
        shown.map((one) => [one.row, one.rows]),
      ),
      columns: uncovered(
        area.column,
        area.columns,
        shown.map((one) => [one.column, one.columns]),
      ),
    };
  };
}

function uncovered(start: number, count: number, runs: readonly (readonly [number, number])[]): number[] {
  const seen = new Uint8Array(count);
  for (const [first, length] of runs) seen.fill(1, Math.max(0, first - start), Math.max(0, first - start + length));
  return [...seen.keys()].filter((i) => seen[i] === 0).map((i) => start + i);
}

/** The font of every cell of the range. */
export function askFonts(range: Excel.Range): Later<(string | null)[][]> {
  const asked = range.getCellProperties({ format: { font: { name: true } } });
  return () => asked.value.map((line) => line.map((cell) => cell.format?.font?.name ?? null));
}

/** Loads what the cells themselves carry. */
export function loadCells(range: Excel.Range, facets: readonly Facet[]): void {
  const names = ['values'];
  if (facets.includes('formulas')) names.push('formulas');
  if (facets.includes('numberFormats')) names.push('numberFormat');
  range.load(names.join(','));
}
