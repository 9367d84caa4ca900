/** Row 2 of a sheet of ours: which column stands where. */
import { at, type Grid, looksEmpty, textOf } from '../cell';
import type { Finding } from '../finding';
import { sameName } from '../text';
import { cellFinding, storeFinding } from './finding';
import { type ColumnSpec, HEADING_ROW, type SheetSpec } from './spec';

export interface Heading {
  readonly spec: ColumnSpec;
  /** Zero-based sheet column. */
  readonly column: number;
}

function specFor(spec: SheetSpec, heading: string): ColumnSpec | undefined {
  return (
    spec.columns.find((column) => sameName(column.heading, heading)) ??
    spec.columns.find((column) => column.formerly?.some((old) => sameName(old, heading)))
  );
}

function headingList(columns: readonly ColumnSpec[]): string {
  return columns.map((column) => `"${column.heading}"`).join(', ');
}

/** Finds the columns by their headings; unknown, repeated and missing ones are findings that name the cell. */
export function readHeadings(spec: SheetSpec, grid: Grid): { headings: Heading[]; findings: Finding[] } {
  const { sheet } = grid.ref;
  const headings: Heading[] = [];
  const findings: Finding[] = [];
  for (let column = 0; column < grid.ref.column + grid.ref.columns; column += 1) {
    const cell = at(grid, HEADING_ROW, column);
    if (looksEmpty(cell)) continue;
    const text = textOf(cell).trim();
    const found = specFor(spec, text);
    const args = { heading: text, headings: headingList(spec.columns) };
    if (!found) findings.push(cellFinding('unknownColumn', sheet, HEADING_ROW, column, args));
    else if (headings.some((known) => known.spec === found))
      findings.push(cellFinding('repeatedColumn', sheet, HEADING_ROW, column, args));
    else headings.push({ spec: found, column });
  }
  const missing = spec.columns.filter((column) => column.required && !headings.some((h) => h.spec === column));
  if (missing.length > 0) {
    const row = { sheet, row: HEADING_ROW, column: 0, rows: 1, columns: spec.columns.length };
    findings.push(storeFinding('missingColumn', [row], { sheet, headings: headingList(missing) }, 'blocking'));
  }
  return { headings, findings };
}
