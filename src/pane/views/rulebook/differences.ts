/** Two rule sets held side by side: rows added, removed, changed, and the decisions that come out differently. */
import type { Day } from '../../../core/cell';
import { evaluate } from '../../../core/evaluation';
import type { Facts } from '../../../core/evaluation/facts';
import type { RuleSet } from '../../../core/rules/model';
import type { Language } from '../../../messages';
import { changedRows, type Flip, flipsIn, resultRows, ruleRows } from '../../../core/seal';
import { judgedByOthers } from '../../model/other-rules';
import { toldRules, type ToldRow } from './told';

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

export interface ToldDifference {
  readonly table: string;
  readonly label: string;
  readonly kind: RowDifference['kind'];
  /** Lines that only one of the two has, in a reader's words. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** The same differences in words; what differs only in a reader's other language is left out. */
export function toldDifferences(mine: RuleSet, other: RuleSet, language: Language): ToldDifference[] {
  const [was, now] = [mine, other].map((rules) => rowsById(rules, language)) as [ById, ById];
  const told = differences(mine, other).flatMap(({ table, id, kind }): ToldDifference[] => {
    const key = `${table} ${id.replace(/ @[\d-]*$/, '')}`;
    const [old, fresh] = [was.get(key), now.get(key)];
    const label = (fresh ?? old)?.label;
    if (label === undefined) return [];
    if (kind !== 'changed' || !old || !fresh) return [{ table, label, kind, before: [], after: [] }];
    const [lines, others] = [allLines(old), allLines(fresh)];
    const before = lines.filter((line) => !others.includes(line));
    const after = others.filter((line) => !lines.includes(line));
    return before.length + after.length === 0 ? [] : [{ table, label, kind, before, after }];
  });
  const place = ({ table }: ToldDifference) => ORDER.indexOf(table);
  return told.sort((a, b) => place(a) - place(b));
}

/** What decides comes first. */
const ORDER: readonly string[] = ['tiers', 'gates', 'criteria', 'readings', 'measures', 'items', 'docs'];

type ById = ReadonlyMap<string, ToldRow>;

function rowsById(rules: RuleSet, language: Language): ById {
  return new Map(
    toldRules(rules, language).flatMap(({ table, rows }) => rows.map((row) => [`${table} ${row.id}`, row] as const)),
  );
}

const allLines = ({ label, fields, lines, text, citations }: ToldRow) =>
  [label, ...fields, ...lines, text, citations].filter((line) => line !== '');

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
  const { decisions: then, lawAt } = judgedByOthers(mine, other, facts, dates);
  const now = evaluate(mine, facts, dates);
  return { flips: flipsIn(changedRows(resultRows(now), resultRows(then))), lawAt };
}
