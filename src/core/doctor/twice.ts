/** Rows that stand twice: by a key, and by all their amounts. */
import { tidy } from '../text';
import type { Patient } from './context';

/** Rows by key, only keys that stand twice; '' is no key. */
export function groupsOf(keys: readonly string[]): number[][] {
  const first = new Map<string, number>();
  const several = new Map<string, number[]>();
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i]!;
    if (key === '') continue;
    const before = first.get(key);
    if (before === undefined) first.set(key, i);
    else {
      const list = several.get(key);
      if (list) list.push(i);
      else several.set(key, [before, i]);
    }
  }
  return [...several.values()];
}

/** Rows of a group that show the same amounts, one of them above 0, in every plan and disbursed column. */
export function sameMoney(patient: Patient, rows: readonly number[]): number[][] {
  const columns = patient.data.money.filter(({ column }) => /^(plan|disbursed)/.test(column.role));
  if (columns.length === 0) return [];
  const byAmounts = groupsOf(
    rows.map((i) => {
      const amounts = columns.map(({ dong }) => dong[i]!);
      const source = tidy(patient.data.sources[i] ?? '').toLowerCase();
      return amounts.some((amount) => amount > 0) ? `${source}|${amounts.join('|')}` : '';
    }),
  );
  return byAmounts.map((same) => same.map((k) => rows[k]!));
}
