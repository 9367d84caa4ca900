/** Proposes what to write into sick cells: the function again, its plain form, or the value that stands there. */
import { type Cell, isError, type Ref, type WrittenCell } from '../cell';
import type { ProposedWrite, Proposal, SickCell } from './model';

export type Remedy =
  /** The formula as it was meant. Only where TD_ functions work. */
  | { readonly kind: 'functions' }
  /** The same result in plain formulas; the caller knows how (functions/native). Null where there is no plain form. */
  | { readonly kind: 'native'; readonly plain: (meant: string, cell: Ref) => string | null }
  /** The value now shown. An error is no value: such cells are skipped. */
  | { readonly kind: 'values' };

export function proposeRepair(cells: readonly SickCell[], remedy: Remedy): Proposal {
  const single: ProposedWrite[] = [];
  const skipped: Ref[] = [];
  for (const sick of cells) {
    const written = remedyFor(sick, remedy);
    if (written) single.push({ range: sick.cell, cells: [[written]], replaces: [[sick.formula]] });
    else skipped.push(sick.cell);
  }
  return { writes: joinColumns(single), skipped };
}

function remedyFor({ meant, value, cell }: SickCell, remedy: Remedy): WrittenCell | null {
  if (remedy.kind === 'values') return valueCell(value);
  // A cell of somebody else's spill makes room for it.
  if (meant === '') return { blank: true };
  if (remedy.kind === 'functions') return { formula: meant };
  const formula = remedy.plain(meant, cell);
  return formula === null ? null : { formula };
}

/** A value as it is written in place of its formula; null where an error stands. */
export function valueCell(value: Cell): WrittenCell | null {
  if (value === null || value === '') return { blank: true };
  if (isError(value)) return null;
  if (typeof value === 'number') return { number: value };
  return typeof value === 'boolean' ? { formula: value ? '=TRUE' : '=FALSE' } : { text: value };
}

/** Cells below each other become one range, so that a column is one write. */
export function joinColumns(single: readonly ProposedWrite[]): ProposedWrite[] {
  const order = [...single].sort(
    ({ range: a }, { range: b }) => a.sheet.localeCompare(b.sheet) || a.column - b.column || a.row - b.row,
  );
  const joined: ProposedWrite[] = [];
  for (const one of order) {
    const last = joined[joined.length - 1];
    const follows =
      last?.range.sheet === one.range.sheet &&
      last.range.column === one.range.column &&
      last.range.row + last.range.rows === one.range.row;
    if (!last || !follows) {
      joined.push(one);
      continue;
    }
    joined[joined.length - 1] = {
      range: { ...last.range, rows: last.range.rows + one.range.rows },
      cells: [...last.cells, ...one.cells],
      replaces: [...last.replaces, ...one.replaces],
    };
  }
  return joined;
}
