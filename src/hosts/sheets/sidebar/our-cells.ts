/** What this pane wrote outside of our own sheets, so that it may write there again and nowhere else. */
import { address, type Cell, cellRef, type Ref, type WrittenCell } from '../../../core/cell';
import type { RangeWrite, WriteBatch } from '../../../ports/workbook';

function standingOf(cell: WrittenCell): Cell {
  if ('text' in cell) return cell.text === '' ? null : cell.text;
  if ('number' in cell) return cell.number;
  return 'formula' in cell ? cell.formula : null;
}

function place({ sheet, row, column }: Ref, r: number, c: number): string {
  return address(cellRef(sheet, row + r, column + c));
}

export class OurCells {
  private readonly cells = new Map<string, Cell>();

  /** The batch with what the script may cover: what was shown to the user, else what we wrote. */
  allow(batch: WriteBatch): WriteBatch {
    return { ...batch, ranges: batch.ranges.map((write) => this.allowed(write)) };
  }

  private allowed(write: RangeWrite): RangeWrite {
    const replaces = write.cells.map((row, r) =>
      row.map((_, c) => write.replaces?.[r]?.[c] ?? this.cells.get(place(write.range, r, c)) ?? null),
    );
    return replaces.every((row) => row.every((cell) => cell === null)) ? write : { ...write, replaces };
  }

  /** `ours`: the sheets of ours, in which nobody asks. */
  keep(batch: WriteBatch, ours: Readonly<Record<string, number>>): void {
    for (const { range, cells } of batch.ranges) {
      if (range.sheet in ours) continue;
      cells.forEach((row, r) => row.forEach((cell, c) => this.cells.set(place(range, r, c), standingOf(cell))));
    }
  }
}
