/**
 * What overwriting a formula does to other cells: followers of a shared formula get its text of their own, results of an
 * overwritten array lose their values, and a cell inside an older array formula cannot be changed alone, as in Excel.
 */
import { type Area, a1, contains, parseAddress } from '../../core/cell';
import { shiftFormula } from '../formula/shift';
import { FileProblem } from '../problem';
import { escapeXml } from '../xml/text';
import type { Target } from './sheet';
import type { CellPlace, RowCells } from './sheet-map';
import type { Splice } from './splice';

type Targets = ReadonlyMap<number, ReadonlyMap<number, Target>>;
type Cells = readonly RowCells[];

interface Standing {
  readonly row: number;
  readonly cell: CellPlace;
}

function* formulas(cells: Cells): Generator<Standing & { formula: NonNullable<CellPlace['formula']> }> {
  for (const { place, cells: places } of cells) {
    for (const cell of places) if (cell.formula) yield { row: place.row, cell, formula: cell.formula };
  }
}

const isTarget = (targets: Targets, row: number, column: number) => targets.get(row)?.has(column) ?? false;

/** Followers of shared formulas whose defining cell is overwritten. */
function unshare(prefix: string, cells: Cells, targets: Targets): Splice[] {
  const lost = new Map<string, { row: number; column: number; text: string }>();
  for (const { row, cell, formula } of formulas(cells)) {
    const { t, si = '' } = formula.attributes;
    if (t === 'shared' && formula.text !== '' && isTarget(targets, row, cell.column)) {
      lost.set(si, { row, column: cell.column, text: formula.text });
    }
  }
  const changes: Splice[] = [];
  if (lost.size === 0) return changes;
  for (const { row, cell, formula } of formulas(cells)) {
    const master = lost.get(formula.attributes.si ?? '');
    const follows = formula.attributes.t === 'shared' && formula.text === '' && master;
    if (!follows || isTarget(targets, row, cell.column)) continue;
    const text = escapeXml(shiftFormula(master.text, row - master.row, cell.column - master.column));
    changes.push({ start: formula.start, end: formula.end, text: `<${prefix}f>${text}</${prefix}f>` });
  }
  return changes;
}

/** Results of an array whose anchor is overwritten become blank cells of the same style. */
function clearResults(prefix: string, cells: Cells, targets: Targets, area: Area): Splice[] {
  const changes: Splice[] = [];
  for (const { place, cells: places } of cells) {
    const { row } = place;
    for (const { column, start, end, attributes, formula } of places) {
      if (formula || !contains(area, row, column) || isTarget(targets, row, column)) continue;
      const style = attributes.s === undefined ? '' : ` s="${attributes.s}"`;
      const r = a1({ row, column, rows: 1, columns: 1 });
      changes.push({ start, end, text: `<${prefix}c r="${r}"${style}/>` });
    }
  }
  return changes;
}

/** Changes outside the edited cells that the edits force. Throws FileProblem. */
export function release(prefix: string, cells: Cells, targets: Targets): Splice[] {
  const changes = unshare(prefix, cells, targets);
  for (const { row, cell, formula } of formulas(cells)) {
    const { t, ref = '' } = formula.attributes;
    const area = t === 'array' || t === 'dataTable' ? parseAddress(ref) : null;
    if (!area) continue;
    if (isTarget(targets, row, cell.column)) {
      changes.push(...clearResults(prefix, cells, targets, area));
      continue;
    }
    // A value typed into a dynamic array's area is allowed: Excel shows #SPILL! until it is removed.
    if (cell.attributes.cm !== undefined) continue;
    for (const [targetRow, columns] of targets) {
      for (const column of columns.keys()) {
        if (contains(area, targetRow, column)) {
          throw new FileProblem('insideArray', {
            cell: a1({ row: targetRow, column, rows: 1, columns: 1 }),
            area: a1(area),
          });
        }
      }
    }
  }
  return changes;
}
