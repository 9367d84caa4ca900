/** Ids are unique, and rows of one id follow each other in time without gap or overlap. */
import { dayOfSerial, type Day, serialOfDay, showDay } from '../../cell';
import type { Id, RuleSet } from '../model';
import type { Report } from '../problem';
import { isFigure, SCORE } from '../quantities';
import { ALWAYS, FOREVER } from './period';
import { ROW_TABLES } from '../tables';

interface Dated {
  readonly id: Id;
  readonly from?: Day;
  readonly to?: Day;
}

export function checkRows(rules: RuleSet, report: Report): void {
  const set = { from: rules.from, to: rules.to ?? FOREVER };
  if (set.to < set.from) report('to', 'dates.reversed', { from: showDay(set.from), to: showDay(set.to) });
  checkUnique(rules.docs, 'docs', report);
  checkUnique(rules.readings, 'readings', report);
  rules.readings.forEach((reading, i) => {
    const choices = (reading.choices ?? []).map(({ value }) => value);
    if (choices.length > 0 && !choices.includes(reading.choice)) {
      report(`readings[${i}].choice`, 'choice', {
        id: reading.id,
        choice: reading.choice,
        choices: choices.join(', '),
      });
    }
  });
  const owner = new Map<Id, string>();
  for (const table of ROW_TABLES) {
    const rows: readonly Dated[] = rules[table] ?? [];
    checkTimes(rows, table, report);
    rows.forEach(({ id }, i) => {
      const other = owner.get(id) ?? table;
      if (other !== table) report(`${table}[${i}].id`, 'duplicate', { id });
      if (isFigure(id) || id === SCORE || id.startsWith('-')) report(`${table}[${i}].id`, 'reserved', { id });
      owner.set(id, other);
    });
  }
}

function checkUnique(rows: readonly { id: Id }[], table: string, report: Report): void {
  const seen = new Set<Id>();
  rows.forEach(({ id }, i) => {
    if (seen.has(id)) report(`${table}[${i}].id`, 'duplicate', { id });
    seen.add(id);
  });
}

/** Versions of one row: each starts the day after the one before it ends. */
function checkTimes(rows: readonly Dated[], table: string, report: Report): void {
  const versions = new Map<Id, { from: Day; to: Day; path: string }[]>();
  rows.forEach(({ id, from = ALWAYS, to = FOREVER }, i) => {
    const path = `${table}[${i}]`;
    if (to < from) report(`${path}.to`, 'dates.reversed', { from: showDay(from), to: showDay(to) });
    else versions.set(id, [...(versions.get(id) ?? []), { from, to, path }]);
  });
  for (const [id, list] of versions) {
    list.sort((a, b) => (a.from < b.from ? -1 : 1));
    list.slice(1).forEach((version, i) => {
      const before = list[i]!;
      if (version.from <= before.to) {
        const undated = version.from === ALWAYS || before.to === FOREVER;
        report(`${version.path}.${undated ? 'id' : 'from'}`, undated ? 'duplicate' : 'dates.overlap', {
          id,
          day: showDay(version.from),
        });
      } else if (version.from > (dayOfSerial(serialOfDay(before.to) + 1) ?? FOREVER)) {
        report(`${version.path}.from`, 'dates.gap', { id, from: showDay(before.to), to: showDay(version.from) });
      }
    });
  }
}
