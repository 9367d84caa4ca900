/** A made-up layout and what is true of it. */
import type { Cell, Grid } from '../../src/core/cell';
import type { Role, RowKind } from '../../src/core/table';
import type { Unit } from '../../src/core/amount';

export interface Truth {
  /** Zero-based, as in Table. */
  readonly headerRows: readonly [number, number];
  readonly numberingRow: number | null;
  readonly dataRows: readonly [number, number];
  readonly unit: Unit | null;
  readonly roles: ReadonlyMap<number, Role>;
  readonly kinds: ReadonlyMap<number, RowKind>;
}

export interface Layout {
  readonly seed: number;
  /** What is odd about it, for people who read the misses. */
  readonly traits: readonly string[];
  readonly grid: Grid;
  readonly truth: Truth;
}

/** What a project has to show in a column. */
export interface Project {
  readonly name: string;
  readonly code: string;
  readonly owner: string;
  readonly person: string;
  readonly plan: number;
  readonly start: number;
  readonly carry: number;
  readonly disbursed: number;
}

export interface ColumnPlan {
  /** Headings from the top parent down. */
  readonly path: readonly string[];
  readonly role: Role;
  /** What a row shows; amounts are summed over groups. */
  readonly cell: (project: Project) => Cell;
  readonly adds: boolean;
}
