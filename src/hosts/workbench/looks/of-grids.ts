/** Looks of formats that are only read by value (.xls, .ods): number formats and fonts of the grids. */
import type { Grid } from '../../../core/cell';
import type { Looks, SheetLook, Style } from './model';

export function looksOfGrids(grids: readonly Grid[]): Looks {
  const styles: Style[] = [{}];
  const known = new Map<string, number>();
  const styleFor = (format: string, font: string | null): number => {
    if (format === 'General' && font === null) return 0;
    const key = `${font ?? ''}|${format}`;
    let style = known.get(key);
    if (style === undefined) {
      style = styles.push({ ...(font && { ff: font }), ...(format !== 'General' && { n: { pattern: format } }) }) - 1;
      known.set(key, style);
    }
    return style;
  };
  const sheets: Record<string, SheetLook> = {};
  for (const { ref, values, numberFormats, fonts } of grids) {
    const cells: number[] = [];
    for (const [r, row] of values.entries()) {
      for (const c of row.keys()) {
        const style = styleFor(numberFormats?.[r]?.[c] ?? 'General', fonts?.[r]?.[c] ?? null);
        if (style > 0) cells.push(ref.row + r, ref.column + c, style);
      }
    }
    const frozen = { rows: 0, columns: 0 };
    sheets[ref.sheet] = { columns: [], rows: [], frozen, gridlines: true, cells: Int32Array.from(cells) };
  }
  return { styles, sheets };
}
