/** The accountant's cells behind a figure: what they hold now, and how a formula names them. */
import { type Dong, readDong, readNumberText, sumDong, type Unit } from '../amount';
import { address, at, cellRef, type Grid, isBlank, parseAddress, type Ref } from '../cell';

/** Reads the accountant's sheets: their grids, and the unit in which a cell is printed. */
export interface Sources {
  readonly grids: readonly Grid[];
  readonly unitOf: (cell: Ref) => Unit | null;
}

/** One cell, its unit, and whether it is a number, text, or empty. */
export interface SourceCell {
  readonly ref: Ref;
  readonly unit: Unit;
  readonly dong: Dong | null;
  readonly holds: 'number' | 'text' | 'blank' | 'other';
  /** The number has a part of a đồng, which the reading rounds away. */
  readonly rounded: boolean;
}

function cellsOf(ref: Ref): Ref[] {
  return Array.from({ length: ref.rows * ref.columns }, (_, i) =>
    cellRef(ref.sheet, ref.row + Math.floor(i / ref.columns), ref.column + (i % ref.columns)),
  );
}

function readSource(ref: Ref, grid: Grid, unit: Unit): SourceCell {
  const cell = at(grid, ref.row, ref.column);
  const nothing = { ref, unit, dong: null, rounded: false };
  if (isBlank(cell)) return { ...nothing, holds: 'blank' };
  if (typeof cell === 'string') {
    const text = readNumberText(cell);
    const read = 'value' in text ? readDong(Number(text.value.toString()), unit) : null;
    return { ...nothing, dong: read && 'dong' in read ? read.dong : null, holds: 'text' };
  }
  const read = typeof cell === 'number' ? readDong(cell, unit) : null;
  if (read === null || 'problem' in read) return { ...nothing, holds: 'other' };
  return { ref, unit, dong: read.dong, holds: 'number', rounded: read.rounded };
}

/** The cells that addresses name, in order; null where an address, its sheet or its unit is not known. */
export function sourceCells(src: readonly string[], sources: Sources): SourceCell[] | null {
  const cells: SourceCell[] = [];
  for (const text of src) {
    const ref = parseAddress(text);
    const grid = ref && sources.grids.find((candidate) => candidate.ref.sheet === ref.sheet);
    if (!ref || !grid) return null;
    for (const cell of cellsOf(ref)) {
      const unit = sources.unitOf(cell);
      if (unit === null) return null;
      cells.push(readSource(cell, grid, unit));
    }
  }
  return cells;
}

/** What the cells add up to now; null where one of them is no amount. */
export function sumOfCells(cells: readonly SourceCell[]): Dong | null {
  if (cells.some((cell) => cell.dong === null && cell.holds !== 'blank')) return null;
  return sumDong(cells.map((cell) => cell.dong ?? 0));
}

function follows(above: Ref, below: Ref): boolean {
  return above.sheet === below.sheet && above.column === below.column && above.row + above.rows === below.row;
}

/** Addresses with neighbours in a column written as one range: F7, F8, F10 → F7:F8, F10. */
export function joined(refs: readonly Ref[]): string[] {
  const runs: Ref[] = [];
  for (const ref of refs) {
    const last = runs[runs.length - 1];
    if (last && follows(last, ref)) runs[runs.length - 1] = { ...last, rows: last.rows + ref.rows };
    else runs.push(ref);
  }
  return runs.map(address);
}
