/** Standings that rows are meant for, held against those that there are: a row for nobody would be asked of nobody. */
import { STANDING_CHOICES } from '../store/choices';
import type { Id, RuleSet } from './model';
import { ROW_TABLES } from './tables';

export interface UnknownStanding {
  /** 'gates[2].standing'. */
  readonly path: string;
  readonly id: Id;
  readonly standing: string;
}

interface Listed {
  readonly kind: 'collective' | 'individual';
  readonly standing: string;
}

/** Individuals have the standings of the list's drop-down; others only where a subject of the row's kind has them. */
export function unknownStandings(rules: RuleSet, subjects: readonly Listed[]): UnknownStanding[] {
  const known = { collective: new Set<string>(), individual: new Set(STANDING_CHOICES.map(({ code }) => code)) };
  for (const { kind, standing } of subjects) known[kind].add(standing);
  return ROW_TABLES.flatMap((table) =>
    (rules[table] ?? []).flatMap(({ id, kind, standing = [] }, i) => {
      const has = (name: string) =>
        kind === 'both' ? known.collective.has(name) || known.individual.has(name) : known[kind].has(name);
      return standing
        .filter((name) => !has(name))
        .map((name) => ({ path: `${table}[${i}].standing`, id, standing: name }));
    }),
  );
}
