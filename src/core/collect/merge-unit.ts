/** One unit's form held against the workbook, row by row: three ways where the form knows what stood there before. */
import { message } from '../../messages/message';
import { address } from '../cell';
import type { StoredRow } from '../store/spec';
import type { CellDifference, GoneLine, MergeLine } from './merge-model';
import { columnsOf, type FormPart, PARTS } from './parts';
import type { FormProblem, ReturnedForm, ReturnedRow } from './returned';
import type { FormUnit, KnownRow } from './units';
import { identityOf, sameRow, sameValue } from './values';

export interface UnitMerge {
  readonly lines: MergeLine[];
  readonly gone: GoneLine[];
  readonly problems: FormProblem[];
}

export function mergeUnit(form: ReturnedForm, unit: FormUnit): UnitMerge {
  const parts = PARTS.map((part) => mergePart(part, form, unit));
  return {
    lines: parts.flatMap(({ lines }) => lines),
    gone: parts.flatMap(({ gone }) => gone),
    problems: parts.flatMap(({ problems }) => problems),
  };
}

function mergePart(part: FormPart, form: ReturnedForm, unit: FormUnit): UnitMerge {
  const known = unit.rows[part.id];
  const claimed = new Set<KnownRow>();
  const claim = (test: (one: KnownRow) => boolean): KnownRow | null => {
    const found = known.find((one) => !claimed.has(one) && test(one)) ?? null;
    if (found) claimed.add(found);
    return found;
  };
  const own = form.rows.filter((row) => row.part === part.id);
  const lines = new Map<ReturnedRow, MergeLine>();
  const problems: FormProblem[] = [];
  const matters = new Map<string, ReturnedRow>();
  const rest: ReturnedRow[] = [];
  for (const row of own) {
    const twin = matters.get(identityOf(part, row.values));
    if (twin && row.base?.known !== true) problems.push(twice(form, row, twin));
    else {
      if (!twin) matters.set(identityOf(part, row.values), row);
      rest.push(row);
    }
  }
  // What the workbook says already is settled first, so that merging again finds nothing to do: rows left as they went
  // out before others, for theirs is the row they came from.
  const asBefore = (row: ReturnedRow) => row.base?.known === true && sameRow(part, row.base.values, row.values);
  for (const early of [true, false]) {
    for (const row of rest.filter((one) => asBefore(one) === early)) {
      const same = claim((one) => !one.broken && sameRow(part, one.row, row.values));
      if (same) lines.set(row, line(row, unit, 'same', { target: same.row }));
    }
  }
  const open = rest.filter((row) => !lines.has(row));
  for (const row of open) lines.set(row, settle(part, row, own, unit, claim));
  const gone = form.gone
    .filter((row) => row.part === part.id)
    .map(({ code, values }): GoneLine => {
      const target = claim((one) => sameRow(part, one.row, values))?.row ?? null;
      return { unit: unit.id, part: part.id, code, values, target };
    });
  return { lines: own.flatMap((row) => lines.get(row) ?? []), gone, problems };
}

type Claim = (test: (one: KnownRow) => boolean) => KnownRow | null;

function settle(
  part: FormPart,
  row: ReturnedRow,
  rows: readonly ReturnedRow[],
  unit: FormUnit,
  claim: Claim,
): MergeLine {
  const base = row.base?.known === true ? row.base.values : null;
  const own = base && claim((one) => !one.broken && sameRow(part, one.row, base));
  const matter = (values: StoredRow) => {
    const about = (one: KnownRow) => identityOf(part, one.row) === identityOf(part, values);
    const several = unit.rows[part.id].filter(about).length > 1;
    return several ? 'several' : claim(about);
  };
  const target = own ?? (base && matter(base)) ?? matter(row.values);
  if (target === 'several') {
    return line(row, unit, 'conflict', { reason: 'several', cells: differences(part, null, row.values) });
  }
  if (!target) {
    const state = base ? ({ state: 'conflict', reason: 'gone' } as const) : ({ state: 'new', reason: null } as const);
    return line(row, unit, state.state, { reason: state.reason, cells: differences(part, null, row.values) });
  }
  const cells = differences(part, target.row, row.values);
  if (target.broken) return line(row, unit, 'conflict', { reason: 'broken', target: target.row, cells });
  // Where only the workbook was changed since, its word stands.
  const asked = base ? cells.filter(({ key, now }) => !sameValue(base[key], now)) : cells;
  if (asked.length === 0) return line(row, unit, 'same', { target: target.row });
  const clean = asked.every(({ key, before }) => (base ? sameValue(base[key], before) : sameValue(before, null)));
  if (moves(part, row, target.row, rows, unit))
    return line(row, unit, 'conflict', { reason: 'moved', target: target.row, cells: asked });
  if (clean) return line(row, unit, 'changed', { target: target.row, cells: asked });
  return line(row, unit, 'conflict', { reason: base ? 'both' : 'taken', target: target.row, cells: asked });
}

/**
 * A prefilled row that now is about another matter, where that matter or the one it leaves is another row's too: merging
 * again could take one row for the other, so it is asked.
 */
function moves(
  part: FormPart,
  row: ReturnedRow,
  target: StoredRow,
  rows: readonly ReturnedRow[],
  unit: FormUnit,
): boolean {
  const [from, to] = [identityOf(part, target), identityOf(part, row.values)];
  if (from === to) return false;
  const known = unit.rows[part.id].filter((one) => one.row !== target).map((one) => identityOf(part, one.row));
  const others = rows.filter((one) => one !== row);
  const told = others.flatMap(({ base, values }) => [values, ...(base?.known === true ? [base.values] : [])]);
  return [...known, ...told.map((values) => identityOf(part, values))].some((one) => one === from || one === to);
}

function differences(part: FormPart, before: StoredRow | null, now: StoredRow): CellDifference[] {
  return columnsOf(part).flatMap(({ key, heading }) => {
    const [was, is] = [before?.[key] ?? null, now[key] ?? null];
    return sameValue(was, is) ? [] : [{ key, heading, before: was, now: is }];
  });
}

function line(
  row: ReturnedRow,
  { id: unit }: FormUnit,
  state: MergeLine['state'],
  { reason = null, target = null, cells = [] }: Partial<Pick<MergeLine, 'reason' | 'target' | 'cells'>>,
): MergeLine {
  const place = row.code === '' ? address(row.cell) : row.code;
  return { id: `${unit}/${row.part}/${place}`, unit, part: row.part, returned: row, state, reason, target, cells };
}

/** Two rows of one form about the same matter: which holds is for the unit to say. */
function twice(form: ReturnedForm, row: ReturnedRow, first: ReturnedRow): FormProblem {
  const args = { cell: address(row.cell), first: address(first.cell) };
  return {
    file: form.file,
    unit: form.unit,
    cell: row.cell,
    message: message('collect.twice', args),
    advice: message('collect.twice.do', args),
  };
}
