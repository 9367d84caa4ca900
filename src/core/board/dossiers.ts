/** The log of procedures (contents 3.4, 3.5): what share was done on time, by person; evidence for people without a project. */
import { type Rational, rational, Exact } from '../amount';
import type { Day } from '../cell';
import { listIn, textIn, wordsIn } from '../store/row-values';
import type { StoredRow } from '../store/spec';

export interface Dossier {
  readonly project: string;
  readonly kind: string;
  readonly received: Day;
  readonly due: Day | null;
  readonly done: Day | null;
  readonly who: readonly string[];
  readonly note: string;
}

/** 'open': not due yet. 'unknown': nobody wrote when it was due, so it proves nothing. */
export function stateOf({ due, done }: Dossier, today: Day): 'on-time' | 'late' | 'open' | 'unknown' {
  if (due === null) return 'unknown';
  if (done !== null) return done <= due ? 'on-time' : 'late';
  return due < today ? 'late' : 'open';
}

export interface OnTime {
  /** Code of a person or unit; null for all. */
  readonly who: string | null;
  readonly onTime: number;
  readonly late: number;
  readonly open: number;
  readonly unknown: number;
  /** On time of those that were due; null where none was. */
  readonly share: Rational | null;
}

export function onTimeOf(dossiers: readonly Dossier[], today: Day, who: string | null = null): OnTime {
  const own = who === null ? dossiers : dossiers.filter((one) => one.who.includes(who));
  const count = (state: ReturnType<typeof stateOf>) => own.filter((one) => stateOf(one, today) === state).length;
  const [onTime, late] = [count('on-time'), count('late')];
  const due = onTime + late;
  const share = due === 0 ? null : rational(new Exact(String(onTime)), new Exact(String(due)));
  return { who, onTime, late, open: count('open'), unknown: count('unknown'), share };
}

/** Everybody named in the log, in its order. */
export function onTimeByPerson(dossiers: readonly Dossier[], today: Day): OnTime[] {
  return [...new Set(dossiers.flatMap(({ who }) => who))].map((who) => onTimeOf(dossiers, today, who));
}

export function dossiersOf(rows: readonly StoredRow[]): Dossier[] {
  return rows.flatMap((row) => {
    const [kind, received] = [textIn(row, 'kind'), textIn(row, 'received')];
    if (kind === null || received === null) return [];
    return [
      {
        project: wordsIn(row, 'project'),
        kind,
        received,
        due: textIn(row, 'due'),
        done: textIn(row, 'done'),
        who: listIn(row, 'who'),
        note: wordsIn(row, 'note'),
      },
    ];
  });
}
