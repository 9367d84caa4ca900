/** One worksheet of the fake host: cells with formula, format and font; merges, hidden lines, protection. */
import type { Constant, Held } from './entry';
import { type Box, common } from './place';

export interface FakeCell extends Held {
  readonly format: string;
  readonly font: string;
}

export const EMPTY: FakeCell = { value: '', formula: null, format: 'General', font: 'Calibri' };

/** What a sheet carries besides cells. Boxes as A1 texts, so that a test reads them. */
export class FakeDress {
  validations: { at: string; rule?: unknown; alert?: unknown; prompt?: unknown; ignoreBlanks?: unknown }[] = [];
  readonly looks: string[] = [];
  readonly merges: string[] = [];
  frozen = 0;
  readonly page: Record<string, unknown> = {};
  readonly charts: FakeChart[] = [];
}

export interface FakeChart {
  name: string;
  readonly type: string;
  title: string;
  place: string;
  readonly more: Record<string, unknown>;
  readonly series: { name: string; values: string; categories: string }[];
}

export class FakeSheet {
  visibility: 'Visible' | 'Hidden' | 'VeryHidden' = 'Visible';
  isProtected = false;
  readonly merges: Box[] = [];
  readonly hiddenRows = new Set<number>();
  readonly hiddenColumns = new Set<number>();
  readonly dress = new FakeDress();
  private rows: (FakeCell | undefined)[][] = [];

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  at(row: number, column: number): FakeCell {
    return this.rows[row]?.[column] ?? EMPTY;
  }

  change(row: number, column: number, part: Partial<FakeCell>): void {
    const line = (this.rows[row] ??= []);
    line[column] = { ...(line[column] ?? EMPTY), ...part };
  }

  /** Puts a constant into a cell as it stands, without parsing: for filling books before a test. */
  fill(top: number, left: number, values: readonly (readonly (Constant | null)[])[]): this {
    values.forEach((cells, row) =>
      cells.forEach((value, column) => {
        if (value === null) return;
        const formula = typeof value === 'string' && value.startsWith('=') ? value : null;
        this.change(top + row, left + column, { value: formula ? '' : value, formula });
      }),
    );
    return this;
  }

  map<T>(box: Box, of: (cell: FakeCell, row: number, column: number) => T): T[][] {
    return Array.from({ length: box.rows }, (_, row) =>
      Array.from({ length: box.columns }, (__, column) =>
        of(this.at(box.row + row, box.column + column), box.row + row, box.column + column),
      ),
    );
  }

  /** The used range inside a box; with `valuesOnly` formats and fonts do not count. */
  used(inside: Box, valuesOnly: boolean): Box | null {
    let [top, left, bottom, right] = [Infinity, Infinity, -1, -1];
    const last = Math.min(this.rows.length, inside.row + inside.rows);
    for (let row = inside.row; row < last; row++) {
      this.rows[row]?.forEach((cell, column) => {
        if (!cell || column < inside.column || column >= inside.column + inside.columns) return;
        if (cell.value === '' && cell.formula === null && (valuesOnly || !isFormatted(cell))) return;
        [top, left] = [Math.min(top, row), Math.min(left, column)];
        [bottom, right] = [Math.max(bottom, row), Math.max(right, column)];
      });
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  /** Every formula with its place. */
  *formulas(): Generator<{ row: number; column: number; formula: string }> {
    for (let row = 0; row < this.rows.length; row++) {
      const line = this.rows[row];
      if (!line) continue;
      for (let column = 0; column < line.length; column++) {
        const formula = line[column]?.formula;
        if (formula) yield { row, column, formula };
      }
    }
  }

  mergesIn(box: Box): Box[] {
    return this.merges.filter((merge) => common(merge, box));
  }
}

function isFormatted(cell: FakeCell): boolean {
  return cell.format !== EMPTY.format || cell.font !== EMPTY.font;
}
