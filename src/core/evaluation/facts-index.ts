/** Facts arranged for look-up, once for a whole evaluation. Order of rows never matters. */
import { type Day, parseAddress } from '../cell';
import type { Id } from '../rules/model';
import type { ClosedRegister, Evidence, Facts, Mark, Subject, Tally, Used } from './facts';
import { tidy } from '../text';
import { comparePlaces, compareSources } from './sources';

export interface FactsIndex {
  /** One row per subject, by id: the stretch that counts on the day. */
  readonly subjects: ReadonlyMap<Id, Subject>;
  evidence(subject: Id, key: Id): readonly Evidence[];
  marks(subject: Id, item: Id): readonly Mark[];
  tallies(subject: Id, item: Id): readonly Tally[];
  /** The closing rows of a register that hold for a subject. */
  closed(subject: Id, key: Id): readonly ClosedRegister[];
  /** Rows of DL_DaDung about one initiative, achievement or award, by its name as `nameKey` gives it. */
  used(kind: Used['kind'], name: string): readonly Used[];
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): (subject: Id, key: Id) => readonly T[] {
  const groups = new Map<string, T[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return (subject, key) => groups.get(`${subject}\u001f${key}`) ?? [];
}

/** Days first, undated last, then cells: an order that does not depend on the order of rows. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const placed = evidence.map((row) => ({ row, day: row.at ?? '9999', place: placeOf(row.src) }));
  placed.sort((a, b) => (a.day === b.day ? comparePlaces(a.place, b.place) : a.day < b.day ? -1 : 1));
  return placed.map(({ row }) => row);
}

const placeOf = (text: string) => ({ text, ref: parseAddress(text) });

/** The stretch that counts on a day: the one in force, else the last one begun, else the first to come. */
function stretchAt(stretches: readonly Subject[], day: Day): Subject {
  const byStart = [...stretches].sort((a, b) =>
    (a.from ?? '') < (b.from ?? '') ? -1 : (a.from ?? '') > (b.from ?? '') ? 1 : compareSources(a.src, b.src),
  );
  const begun = byStart.filter(({ from }) => from === undefined || from <= day);
  const current = begun.filter(({ to }) => to === undefined || day <= to);
  return current[current.length - 1] ?? begun[begun.length - 1] ?? byStart[0]!;
}

/** Names of one initiative, however they were typed: equal after NFC, spaces, tone placement and case. */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase();
}

export function indexFacts(facts: Facts, day: Day): FactsIndex {
  const stretches = new Map<Id, Subject[]>();
  for (const subject of facts.subjects) stretches.set(subject.id, [...(stretches.get(subject.id) ?? []), subject]);
  const ids = [...stretches.keys()].sort();
  const closed = grouped(facts.closed, ({ subject, key }) => `${subject ?? ''}\u001f${key}`);
  const sorted = inOrder(facts.evidence);
  return {
    subjects: new Map(ids.map((id) => [id, stretchAt(stretches.get(id)!, day)])),
    evidence: grouped(sorted, ({ subject, key }) => `${subject}\u001f${key}`),
    marks: grouped(facts.marks, ({ subject, item }) => `${subject}\u001f${item}`),
    tallies: grouped(facts.tallies, ({ subject, item }) => `${subject}\u001f${item}`),
    used: grouped(facts.used, ({ kind, what }) => `${kind}\u001f${nameKey(what)}`) as FactsIndex['used'],
    closed: (subject, key) => [...closed('', key), ...closed(subject, key)],
  };
}
