/** The accountant's cells behind a figure: what they hold now, and how a formula names them. */
import { type Dong, readDong, readNumberText, subtractDong, sumDong, type Unit } from '../amount';
import type { Figure } from '../disbursement';
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
  /** The amount is taken out of the others ("trừ GiaiNgan!Z7"). */
  readonly less: boolean;
}

/** Written before an address in column Nguồn; no address begins with a word and a blank. */
const LESS = 'trừ ';

/** Column Nguồn of a figure: the cells that are added, then those that are subtracted. */
export function sourceTexts({ src, less = [] }: Pick<Figure, 'src' | 'less'>): string[] {
  const subtracted = new Set(less);
  return [...src.filter((one) => !subtracted.has(one)), ...less.map((one) => LESS + one)];
}

/** `src` and `less` of a figure from its column Nguồn. */
export function readSourceTexts(texts: readonly string[]): Pick<Figure, 'src' | 'less'> {
  const less = texts.filter(isSubtracted).map(plainAddress);
  return { src: texts.map(plainAddress), ...(less.length > 0 && { less }) };
}

function isSubtracted(text: string): boolean {
  return text.normalize('NFC').toLowerCase().startsWith(LESS);
}

function plainAddress(text: string): string {
  return isSubtracted(text) ? text.normalize('NFC').slice(LESS.length).trim() : text;
}

function cellsOf(ref: Ref): Ref[] {
  return Array.from({ length: ref.rows * ref.columns }, (_, i) =>
    cellRef(ref.sheet, ref.row + Math.floor(i / ref.columns), ref.column + (i % ref.columns)),
  );
}

function readSource(ref: Ref, grid: Grid, unit: Unit, less: boolean): SourceCell {
  const cell = at(grid, ref.row, ref.column);
  const nothing = { ref, unit, dong: null, rounded: false, less };
  if (isBlank(cell)) return { ...nothing, holds: 'blank' };
  if (typeof cell === 'string') {
    const text = readNumberText(cell);
    const read = 'value' in text ? readDong(Number(text.value.toString()), unit) : null;
    return { ...nothing, dong: read && 'dong' in read ? read.dong : null, holds: 'text' };
  }
  const read = typeof cell === 'number' ? readDong(cell, unit) : null;
  if (read === null || 'problem' in read) return { ...nothing, holds: 'other' };
  return { ref, unit, dong: read.dong, holds: 'number', rounded: read.rounded, less };
}

/** The cells that texts of column Nguồn name, in order; null where an address, its sheet or its unit is not known. */
export function sourceCells(src: readonly string[], sources: Sources): SourceCell[] | null {
  const cells: SourceCell[] = [];
  for (const text of src) {
    const ref = parseAddress(plainAddress(text));
    const grid = ref && sources.grids.find((candidate) => candidate.ref.sheet === ref.sheet);
    if (!ref || !grid) return null;
    for (const cell of cellsOf(ref)) {
      const unit = sources.unitOf(cell);
      if (unit === null) return null;
      cells.push(readSource(cell, grid, unit, isSubtracted(text)));
    }
  }
  return cells;
}

/** What the cells come to now, those that are subtracted taken out; null where one of them is no amount. */
export function sumOfCells(cells: readonly SourceCell[]): Dong | null {
  if (cells.some((cell) => cell.dong === null && cell.holds !== 'blank')) return null;
  const sum = (less: boolean) => sumDong(cells.filter((cell) => cell.less === less).map((cell) => cell.dong ?? 0));
  return subtractDong(sum(false), sum(true));
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
