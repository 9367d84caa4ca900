/** No row may fall away without a word: dated rows lie within their rule set and last as long as the rows that name them. */
import { showDay } from '../../cell';
import type { Id, RuleSet } from '../model';
import type { Report } from '../problem';
import { orderId, testsIn } from '../quantities';
import { common, type Period, periodOf } from './period';
import { ROW_TABLES } from '../tables';

interface Version extends Period {
  readonly path: string;
  /** Ids that must be in force while this row is. */
  readonly needs: readonly Id[];
}

export function checkPeriods(rules: RuleSet, report: Report): void {
  const set = periodOf(rules);
  if (set.to < set.from) return;
  const versions = versionsOf(rules);
  for (const [id, list] of versions) {
    for (const one of list.filter(({ from, to }) => from <= to && common({ from, to }, set) === null)) {
      const field = one.to < set.from ? 'to' : 'from';
      report(`${one.path}.${field}`, 'dates.outside', { id, ...said('row', one), ...said('set', set) });
    }
  }
  const named = new Set<string>();
  for (const [by, list] of versions) {
    for (const one of list) {
      const wanted = common(one, set);
      if (wanted === null) continue;
      for (const id of one.needs) uncovered(by, id, wanted, versions.get(id) ?? [], set, named, report);
    }
  }
}

/** Names the cell of the date by which `id` begins too late or ends too early for the row that needs it; once each. */
function uncovered(
  by: Id,
  id: Id,
  wanted: Period,
  rows: readonly Version[],
  set: Period,
  named: Set<string>,
  report: Report,
): void {
  const within = rows.filter((row) => common(row, set) !== null);
  if (within.length === 0) return;
  const first = within.reduce((a, b) => (a.from <= b.from ? a : b));
  const last = within.reduce((a, b) => (a.to >= b.to ? a : b));
  const late = [
    ...(first.from > wanted.from ? [`${first.path}.from`] : []),
    ...(last.to < wanted.to ? [`${last.path}.to`] : []),
  ];
  for (const path of late.filter((each) => !named.has(each))) {
    named.add(path);
    const args = { id, by, ...said('row', { from: first.from, to: last.to }), ...said('need', wanted) };
    report(path, 'dates.uncovered', args);
  }
}

/** '01/07/2023 – ', as lists of rule sets print their dates. */
function said(name: string, { from, to }: Period): Record<string, string> {
  const open = (day: string) => (day.startsWith('0000') || day.startsWith('9999') ? '…' : showDay(day));
  return { [name]: `${open(from)} – ${open(to)}` };
}

function versionsOf(rules: RuleSet): Map<Id, Version[]> {
  const all = new Map<Id, Version[]>();
  for (const table of ROW_TABLES) {
    (rules[table] ?? []).forEach((row, i) => {
      const version = { ...periodOf(row), path: `${table}[${i}]`, needs: needsOf(rules, table, i) };
      all.set(row.id, [...(all.get(row.id) ?? []), version]);
    });
  }
  return all;
}

/** What a row cannot be judged without. Forms that exclude each other may come and go. */
function needsOf(rules: RuleSet, table: (typeof ROW_TABLES)[number], i: number): readonly Id[] {
  if (table === 'measures') return rules.measures[i]!.of.filter((id) => id !== undefined);
  if (table === 'criteria') return [rules.criteria[i]!.of];
  if (table === 'gates') {
    const { all, unless = [] } = rules.gates[i]!;
    return [...testsIn(all, ''), ...testsIn(unless, '')].map(({ test }) => test.of);
  }
  if (table !== 'tiers') return [];
  const { gates, criteria, order, quota } = rules.tiers[i]!;
  return [...gates, ...criteria, ...order.map(orderId), ...(quota?.of === undefined ? [] : [quota.of])];
}
