/** Attainment of a month, as rows of DL_TienDoThang, and back. */
import { cellNumber, type Dong } from '../amount';
import type { Assessment, Attainment } from '../assessment/model';
import { at, type Day, type Grid, parseAddress } from '../cell';
import type { PlanKind } from '../disbursement';
import { decode } from '../store/decode';
import { listIn, numberIn, textIn, wordsIn } from '../store/row-values';
import { SNAPSHOTS } from '../store/sheets/snapshots';
import type { StoredRow } from '../store/spec';
import type { TableData } from '../table/model';
import { tidy } from '../text';

export interface SnapshotRow {
  readonly through: Day;
  readonly kind: Attainment['kind'];
  readonly code: string;
  readonly name: string;
  readonly owner: string;
  readonly planKind: PlanKind;
  /** Null where nobody reported it. */
  readonly plan: Dong | null;
  readonly disbursed: Dong | null;
  readonly src: readonly string[];
  readonly note: string;
}

/**
 * What the workbook says now, against one plan, on the actual basis. `dataAt` is the day that the figures are kept
 * under; the figures' own last day may be earlier and is not changed by keeping them.
 */
export function snapshotOf(
  { attainment, data }: Assessment,
  grids: readonly Grid[],
  planKind: PlanKind,
  dataAt: Day,
): SnapshotRow[] {
  return attainment
    .filter((row) => row.planKind === planKind && row.basis === 'actual')
    .map((row) => ({
      through: dataAt,
      kind: row.kind,
      code: row.subject,
      name: row.name,
      owner: '',
      planKind,
      plan: row.missing === 'plan' ? null : row.plan,
      disbursed: row.missing === 'disbursed' ? null : row.disbursed,
      src: [...row.planSrc, ...row.disbursedSrc],
      note: '',
      ...(row.kind === 'project' && projectOf(row, data, grids)),
    }));
}

/** Code, owner and bottleneck of the row that a project's figures stand in. */
function projectOf({ planSrc, disbursedSrc }: Attainment, tables: readonly TableData[], grids: readonly Grid[]) {
  const ref = parseAddress(planSrc[0] ?? disbursedSrc[0] ?? '');
  const data = tables.find(({ table, rows }) => table.sheet === ref?.sheet && rows.includes(ref.row));
  if (!ref || !data) return {};
  const i = data.rows.indexOf(ref.row);
  const note = data.table.columns.find(({ role }) => role === 'note');
  const grid = grids.find((one) => one.ref.sheet === ref.sheet);
  const cell = note && grid ? at(grid, ref.row, note.column) : null;
  return { code: data.codes[i]!, owner: data.owners[i]!, note: typeof cell === 'string' ? tidy(cell) : '' };
}

export function snapshotRows(rows: readonly SnapshotRow[]): StoredRow[] {
  return rows.map(({ plan, disbursed, ...row }) => ({ ...row, plan: stored(plan), disbursed: stored(disbursed) }));
}

function stored(amount: Dong | null): number | null {
  return amount === null ? null : cellNumber(amount, 'đồng');
}

/** Every month that is kept, in the order of the sheet; rows that cannot be read are left out (the store names them). */
export function readSnapshots(grids: readonly Grid[]): SnapshotRow[] {
  const grid = grids.find((one) => one.ref.sheet === SNAPSHOTS.name);
  if (!grid) return [];
  const { rows, state } = decode(SNAPSHOTS, grid);
  if (state !== 'current') return [];
  return rows.flatMap((row): SnapshotRow[] => {
    const [through, kind, planKind] = [textIn(row, 'through'), textIn(row, 'kind'), textIn(row, 'planKind')];
    if (through === null || kind === null || planKind === null) return [];
    return [
      {
        through,
        kind: kind as SnapshotRow['kind'],
        planKind: planKind as PlanKind,
        code: wordsIn(row, 'code'),
        name: wordsIn(row, 'name'),
        owner: wordsIn(row, 'owner'),
        plan: numberIn(row, 'plan'),
        disbursed: numberIn(row, 'disbursed'),
        src: listIn(row, 'src'),
        note: wordsIn(row, 'note'),
      },
    ];
  });
}

/** The rows that stay when a month is kept anew: those of other days and other plans. */
export function withSnapshot(kept: readonly SnapshotRow[], now: readonly SnapshotRow[]): SnapshotRow[] {
  const replaced = new Set(now.map(({ through, planKind }) => `${through} ${planKind}`));
  const others = kept.filter(({ through, planKind }) => !replaced.has(`${through} ${planKind}`));
  return [...others, ...now].sort((a, b) => (a.through < b.through ? -1 : a.through > b.through ? 1 : 0));
}

/** What makes a row of one month and a row of another the same: the code, else the name, letter for letter. */
export function identityOf({ kind, code, name, owner }: SnapshotRow): string {
  return code.trim() === '' ? `${kind} ${tidy(name).toLowerCase()} ${tidy(owner).toLowerCase()}` : `${kind} #${code}`;
}
