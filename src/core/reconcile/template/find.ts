/** The department's own "bảng đối chiếu", recognised by its headings: which column takes which amount, which row which project. */
import type { Unit } from '../../amount';
import type { Grid } from '../../cell';
import { unitLinesOf } from '../../table/unit-line';
import { type View, viewOf } from '../../table/view';
import { codeKey, sourceKey } from '../keys';
import type { Paid, PlanShare, SideName } from '../model';

export interface FormColumn {
  readonly column: number;
  readonly what: SideName | 'difference' | 'cause';
  /** Null: all together. */
  readonly paid: Paid | null;
  readonly kind: PlanShare | null;
  readonly heading: string;
}

export interface FormRow {
  readonly row: number;
  readonly code: string;
  /** As `sourceKey` gives it; null where the form does not tell sources apart in this row. */
  readonly source: string | null;
}

export interface Form {
  readonly grid: Grid;
  readonly view: View;
  readonly unit: Unit | null;
  readonly codeColumn: number;
  readonly columns: readonly FormColumn[];
  readonly rows: readonly FormRow[];
}

const CODE = /^ma( so)?( du an| cong trinh| da)?$/;
const DEPARTMENT =
  /(so lieu|so|theo|bao cao|so sach)( so lieu)?( cua| tai| theo)? (don vi|chu dau tu|ke toan|so ke toan|ban quan ly)|^(don vi|chu dau tu|so ke toan)( bao cao)?$/;

/** The first sheet with a column of codes and columns of both sides; null where there is none. */
export function findForm(grids: readonly Grid[]): Form | null {
  for (const grid of grids) {
    const form = formIn(grid);
    if (form !== null) return form;
  }
  return null;
}

function formIn(grid: Grid): Form | null {
  const view = viewOf(grid);
  for (let row = view.top; row < Math.min(view.bottom, view.top + 40); row++) {
    for (let column = view.left; column < Math.min(view.right, view.left + 20); column++) {
      if (!CODE.test(view.folded(row, column))) continue;
      const last = lastHeading(view, row, column);
      const columns = columnsOf(view, row, last);
      const sides = new Set(columns.map(({ what }) => what));
      if (!sides.has('books') || !sides.has('treasury')) continue;
      const source = sourceColumn(view, row, last);
      return {
        grid,
        view,
        unit: unitOf(view, row),
        codeColumn: column,
        columns,
        rows: rowsOf(view, last + 1, column, source),
      };
    }
  }
  return null;
}

/** Down to the last heading row: the merge of the code's heading, else rows of words with an empty code cell. */
function lastHeading(view: View, row: number, column: number): number {
  const merged = view.merge(row, column);
  if (merged) return merged.row + merged.rows - 1;
  let last = row;
  while (last + 1 < view.bottom && last < row + 3 && view.text(last + 1, column) === '' && hasWords(view, last + 1))
    last += 1;
  return last;
}

function hasWords(view: View, row: number): boolean {
  for (let column = view.left; column < view.right; column++) {
    if (/[a-z]{2}/.test(view.folded(row, column)) && !/^(tong( so| cong)?|cong)$/.test(view.folded(row, column)))
      return true;
  }
  return false;
}

function pathOf(view: View, column: number, first: number, last: number): string[] {
  const path: string[] = [];
  for (let row = first; row <= last; row++) {
    const area = view.merge(row, column);
    const text = view.folded(area?.row ?? row, area?.column ?? column);
    if (text !== '' && path[path.length - 1] !== text) path.push(text);
  }
  return path;
}

function columnsOf(view: View, first: number, last: number): FormColumn[] {
  const columns: FormColumn[] = [];
  for (let column = view.left; column < view.right; column++) {
    const path = pathOf(view, column, first, last);
    const said = path.join(' › ');
    const what = whatOf(path, said);
    if (what === null || (isPlan(said) && what !== 'cause')) continue;
    columns.push({ column, what, paid: paidIn(said), kind: kindIn(said), heading: said });
  }
  return columns;
}

function whatOf(path: readonly string[], said: string): FormColumn['what'] | null {
  if (/nguyen nhan|ly do|giai trinh/.test(said)) return 'cause';
  if (/chenh lech/.test(said)) return 'difference';
  if (/\bkbnn\b|kho bac/.test(said)) return 'treasury';
  return path.some((text) => DEPARTMENT.test(text)) ? 'books' : null;
}

/** Plans are not reconciled here: only money paid is. */
const isPlan = (said: string) =>
  /ke hoach|\bkhv\b|von giao/.test(said) && !/giai ngan|thanh toan|tam ung|keo dai|ke hoach nam/.test(said);

function paidIn(said: string): Paid | null {
  if (/tam ung/.test(said)) return 'advance';
  return /klht|khoi luong|thanh toan/.test(said) ? 'volume' : null;
}

function kindIn(said: string): PlanShare | null {
  if (/keo dai/.test(said)) return 'carryover';
  if (/ung truoc/.test(said)) return 'advance';
  return /(ke hoach|von) nam/.test(said) ? 'year' : null;
}

function sourceColumn(view: View, first: number, last: number): number | null {
  for (let column = view.left; column < view.right; column++) {
    if (/^nguon( von)?$/.test(pathOf(view, column, first, last).pop() ?? '')) return column;
  }
  return null;
}

function unitOf(view: View, before: number): Unit | null {
  for (let row = before; row >= Math.max(view.top, before - 10); row--) {
    const [line] = unitLinesOf(view, row);
    if (line) return line.unit;
  }
  return null;
}

/** Rows whose code cell holds a code: a number of a column-number row is none where it is that column's own number. */
function rowsOf(view: View, from: number, column: number, source: number | null): FormRow[] {
  const rows: FormRow[] = [];
  for (let row = from; row < view.bottom; row++) {
    const code = codeKey(view.text(row, column));
    if (code === '' || /^\(?\d{1,2}\)?$/.test(code) || /\s|=/.test(view.text(row, column).trim())) continue;
    const named = source === null ? '' : sourceKey(view.text(row, source));
    rows.push({ row, code, source: named === '' ? null : named });
  }
  return rows;
}
