/** What this pane wrote outside of our own sheets, so that it may take it back and nothing else. */
import { address, type Cell, type Ref } from '../../core/cell';
import { sameStanding } from './values';

export class Memory {
  private readonly cells = new Map<string, Cell>();

  /** Keeps what stands in a cell right after we wrote it, in Excel's own spelling. */
  keep(place: Ref, standing: Cell): void {
    if (standing === null) this.cells.delete(address(place));
    else this.cells.set(address(place), standing);
  }

  /** True where the cell still holds what we wrote. */
  wrote(place: Ref, standing: Cell): boolean {
    const ours = this.cells.get(address(place));
    return ours !== undefined && sameStanding(ours, standing);
  }
}
