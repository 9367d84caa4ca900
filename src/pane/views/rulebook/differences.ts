/** Two rule sets held side by side: rows added, removed, changed, and the decisions that come out differently. */
import type { Day } from '../../../core/cell';
import { evaluate } from '../../../core/evaluation';
import type { Facts } from '../../../core/evaluation/facts';
import { inForce } from '../../../core/rules/in-force';
import type { RuleSet } from '../../../core/rules/model';
import { changedRows, type Flip, flipsIn, resultRows, ruleRows } from '../../../core/seal';

export interface RowDifference {
  readonly table: string;
  readonly id: string;
  readonly kind: 'added' | 'removed' | 'changed';
  /** Cell by cell, of a changed row. */
  readonly cells: readonly { readonly path: string; readonly before: string; readonly after: string }[];
}

export function differences(before: RuleSet, after: RuleSet): RowDifference[] {
  const [old, fresh] = [ruleRows(before), ruleRows(after)];
  const groupOf = (key: string) => key.split(' | ').slice(0, 2).join(' | ');
  const [had, has] = [new Set(old.map(({ key }) => groupOf(key))), new Set(fresh.map(({ key }) => groupOf(key)))];
  const groups = new Map<string, { path: string; before: string; after: string }[]>();
  for (const { key, before: was, after: now } of changedRows(old, fresh)) {
    const path = key.split(' | ').slice(2).join('.');
    const cells = groups.get(groupOf(key)) ?? [];
    cells.push({ path, before: was ?? '–', after: now ?? '–' });
    groups.set(groupOf(key), cells);
  }
  return [...groups].map(([group, cells]): RowDifference => {
    const [table = '', id = ''] = group.split(' | ');
    const kind = !had.has(group) ? 'added' : !has.has(group) ? 'removed' : 'changed';
    return { table, id, kind, cells: kind === 'changed' ? cells : [] };
  });
}

export interface Judged {
  readonly flips: readonly Flip[];
  /** The council's day that the other set was judged on; another one where it is not in force on ours. */
  readonly lawAt: Day;
}

export function judgedBy(
  mine: RuleSet,
  other: RuleSet,
  facts: Facts,
  dates: { readonly dataAt: Day; readonly lawAt: Day },
): Judged {
  const lawAt = inForce(other, dates.lawAt)
    ? dates.lawAt
    : other.from > dates.lawAt
      ? other.from
      : (other.to ?? other.from);
  // Both judge the same year's money.
  const same = { ...other, ...(mine.year !== undefined && { year: mine.year }) };
  const [now, then] = [evaluate(mine, facts, dates), evaluate(same, facts, { ...dates, lawAt })];
  return { flips: flipsIn(changedRows(resultRows(now), resultRows(then))), lawAt };
}
