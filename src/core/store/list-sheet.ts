/**
 * DL_DanhMuc: lists for drop-downs that Excel cannot keep in the rule itself (a comma in a text, or too long). One column
 * per list, found again by its texts, so that sheets dressed at different times share it.
 */
import { at, fitsInCell, type Grid, looksEmpty, type Ref, type SheetDress, textOf, type WrittenCell } from '../cell';
import { message, say } from '../../messages';
import { FIRST_DATA_ROW, HEADING_ROW } from './spec';
import { readStamp, stampCells } from './stamp';

export const LIST_SHEET = 'DL_DanhMuc';
const VERSION = 1;
const WIDTH = 40;

interface List {
  readonly heading: string;
  readonly texts: readonly string[];
}

function listsIn(grid: Grid): List[] {
  const found: List[] = [];
  for (let column = 0; column < grid.ref.column + grid.ref.columns; column += 1) {
    const texts: string[] = [];
    for (let row = FIRST_DATA_ROW; !looksEmpty(at(grid, row, column)); row += 1)
      texts.push(textOf(at(grid, row, column)));
    found.push({ heading: textOf(at(grid, HEADING_ROW, column)), texts });
  }
  while (found.length > 0 && found[found.length - 1]!.texts.length === 0) found.pop();
  return found;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((text, i) => text === b[i]);

export class ListSheet {
  private readonly lists: List[];
  private readonly usable: boolean;
  private added = false;
  readonly revision: number;
  /** The sheet has to be added. */
  readonly isNew: boolean;

  /** `grid`: the sheet as it stands, null where there is none. */
  constructor(private readonly grid: Grid | null) {
    const stamp = grid && readStamp(grid);
    this.usable = grid === null || stamp?.sheet === LIST_SHEET;
    this.isNew = grid === null;
    this.revision = stamp?.revision ?? 0;
    this.lists = grid && this.usable ? listsIn(grid) : [];
  }

  /** The texts themselves, or where they stand; null where a sheet that is not ours has the name. */
  place(heading: string, texts: readonly string[]): readonly string[] | Ref | null {
    if (fitsInCell(texts)) return texts;
    if (!this.usable) return null;
    let column = this.lists.findIndex((list) => same(list.texts, texts));
    if (column < 0) {
      column = this.lists.push({ heading, texts }) - 1;
      this.added = true;
    }
    return { sheet: LIST_SHEET, row: FIRST_DATA_ROW, column, rows: texts.length, columns: 1 };
  }

  /** The whole sheet from A1; null where it need not be written. */
  cells(by = '', when = ''): WrittenCell[][] | null {
    if (!this.added) return null;
    const stamp = stampCells({ sheet: LIST_SHEET, version: VERSION, revision: this.revision, by, at: when });
    const longest = Math.max(...this.lists.map(({ texts }) => texts.length));
    const rows: WrittenCell[][] = [stamp, this.lists.map(({ heading }) => ({ text: heading }))];
    for (let i = 0; i < longest; i += 1) {
      rows.push(this.lists.map(({ texts }) => (texts[i] === undefined ? { blank: true } : { text: texts[i]! })));
    }
    const before = this.grid ? this.grid.ref.column + this.grid.ref.columns : 0;
    const width = Math.max(before, ...rows.map((row) => row.length));
    return rows.map((row) => [...row, ...Array<WrittenCell>(width - row.length).fill({ blank: true })]);
  }

  dress(): SheetDress {
    const columns = Math.max(1, this.lists.length);
    const stamp = { row: 0, column: 0, rows: 1, columns: 5 };
    return {
      sheet: LIST_SHEET,
      guarded: [{ area: stamp, why: say('vi', message('dress.stamp')) }],
      widths: Array<number>(columns).fill(WIDTH),
      looks: [
        { area: stamp, size: 9, wrap: false },
        { area: { row: HEADING_ROW, column: 0, rows: 1, columns }, bold: true, wrap: true, shade: true },
      ],
      freeze: FIRST_DATA_ROW,
    };
  }
}
