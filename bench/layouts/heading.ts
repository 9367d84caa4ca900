/** Paints the header block: merged, spread without merges, stacked one word a row, with values left inside merges. */
import type { Area, Cell } from '../../src/core/cell';
import type { ColumnPlan } from './model';
import type { Chance } from './random';

export type HeadStyle = 'merged' | 'spread' | 'stacked' | 'litter';

export interface Head {
  readonly rows: Cell[][];
  /** Relative to the block. */
  readonly merges: Area[];
}

/** `columns` with the STT in front. */
export function paintHead(c: Chance, style: HeadStyle, columns: readonly ColumnPlan[]): Head {
  const depth = Math.max(...columns.map((column) => column.path.length));
  const stackable = style === 'stacked' && depth === 1;
  return stackable ? stacked(columns) : layered(c, style, columns, depth);
}

function layered(c: Chance, style: HeadStyle, columns: readonly ColumnPlan[], depth: number): Head {
  const rows = Array.from({ length: depth }, () => Array<Cell>(columns.length).fill(null));
  const merges: Area[] = [];
  columns.forEach((column, i) => {
    const last = column.path.length - 1;
    column.path.forEach((text, level) => {
      const shared = i > 0 && sameParents(columns[i - 1]!.path, column.path, level);
      if (!shared) rows[level]![i] = text;
      if (shared || level === last) return;
      let end = i + 1;
      while (end < columns.length && sameParents(columns[end]!.path, column.path, level)) end++;
      if (end - i > 1) merges.push({ row: level, column: i, rows: 1, columns: end - i });
    });
    if (last + 1 < depth) merges.push({ row: last, column: i, rows: depth - last, columns: 1 });
  });
  if (style === 'litter' && depth > 1) {
    // What people forget under a merge.
    const down = merges.find((area) => area.rows > 1);
    if (down) rows[down.row + 1]![down.column] = c.pick(['Số', ' thứ tự']);
  }
  return { rows, merges: style === 'spread' || style === 'stacked' ? [] : merges };
}

function sameParents(a: readonly string[], b: readonly string[], level: number): boolean {
  if (level >= a.length - 1 || level >= b.length - 1) return false;
  return a.slice(0, level + 1).join('|') === b.slice(0, level + 1).join('|');
}

/** One or two words a row, no merges: 'LŨY KẾ' over 'GIẢI NGÂN' over 'ĐẾN 30/11/2022'. */
function stacked(columns: readonly ColumnPlan[]): Head {
  const stacks = columns.map((column) =>
    column.role === 'index' ? ['S', 'T', 'T'] : pairs(column.path[0]!.split(' ')),
  );
  const depth = Math.max(...stacks.map((stack) => stack.length));
  const rows = Array.from({ length: depth }, (_, r) => stacks.map((stack): Cell => stack[r] ?? null));
  return { rows, merges: [] };
}

function pairs(words: readonly string[]): string[] {
  const lines: string[] = [];
  for (let i = 0; i < words.length; i += 2) lines.push(words.slice(i, i + 2).join(' '));
  return lines;
}
