/** Facts arranged for look-up, once for a whole evaluation. Order of rows never matters. */
import { type Day, parseAddress } from '../cell';
import { inForce } from '../identity/stretch';
import type { Id } from '../rules/model';
import type { ClosedRegister, Evidence, Facts, Mark, Subject, Tally, Used } from './facts';
import { tidy } from '../text';
import { comparePlaces, compareSources } from './sources';
import { groupBy } from '../group';

export interface FactsIndex {
  /** One row per subject, by id: the stretch that counts on the day. */
  readonly subjects: ReadonlyMap<Id, Subject>;
  /** The rows of a subject that are in force on the day and contradict each other; empty for nearly everybody. */
  torn(subject: Id): readonly Subject[];
  evidence(subject: Id, key: Id): readonly Evidence[];
  marks(subject: Id, item: Id): readonly Mark[];
  tallies(subject: Id, item: Id): readonly Tally[];
  /** The closing rows of a register that hold for a subject. */
  closed(subject: Id, key: Id): readonly ClosedRegister[];
  /** Rows of DL_DaDung about one initiative, achievement or award, by its name as `nameKey` gives it. */
  used(kind: Used['kind'], name: string): readonly Used[];
  /** Takes what is known of some subjects from other facts; everything else must be the same in both. */
  replace(subjects: ReadonlySet<Id>, facts: Facts): void;
}

/** Rows by subject, then by key; `order` is applied to a group when it is first asked for. */
interface Grouped<T> {
  readonly find: (subject: Id, key: Id) => readonly T[];
  /** Takes the rows of some subjects as they are now. */
  readonly replace: (subjects: ReadonlySet<Id>, rows: readonly T[]) => void;
}

interface Group<T> {
  rows: T[];
  sorted: boolean;
}

const NONE: readonly never[] = [];

function grouped<T>(
  rows: readonly T[],
  subjectOf: (row: T) => string,
  keyOf: (row: T) => string,
  order: (rows: T[]) => T[] = (same) => same,
): Grouped<T> {
  const subjects = new Map<string, Map<string, Group<T>>>();
  const add = (row: T) => {
    const subject = subjectOf(row);
    let own = subjects.get(subject);
    if (own === undefined) subjects.set(subject, (own = new Map()));
    const key = keyOf(row);
    const group = own.get(key);
    if (group === undefined) own.set(key, { rows: [row], sorted: false });
    else group.rows.push(row);
  };
  rows.forEach(add);
  return {
    find: (subject, key) => {
      const group = subjects.get(subject)?.get(key);
      if (group === undefined) return NONE;
      if (!group.sorted) {
        group.rows = group.rows.length > 1 ? order(group.rows) : group.rows;
        group.sorted = true;
      }
      return group.rows;
    },
    replace: (changed, now) => {
      for (const subject of changed) subjects.delete(subject);
      for (const row of now) if (changed.has(subjectOf(row))) add(row);
    },
  };
}

/** Days first, undated last, then cells: an order that does not depend on the order of rows. */
function inOrder(evidence: readonly Evidence[]): Evidence[] {
  const placed = evidence.map((row) => ({ row, day: row.at ?? '9999', place: placeOf(row.src) }));
  placed.sort((a, b) => (a.day === b.day ? comparePlaces(a.place, b.place) : a.day < b.day ? -1 : 1));
  return placed.map(({ row }) => row);
}

/** As they stand on their sheets, in whatever order they were read. */
function byPlace<T extends { readonly src: string }>(rows: readonly T[]): T[] {
  return [...rows].sort((a, b) => compareSources(a.src, b.src));
}

const placeOf = (text: string) => ({ text, ref: parseAddress(text) });

/** By what the rows say, so that which of them stands above another decides nothing; their cells come last. */
function compareStretches(a: Subject, b: Subject): number {
  const said = ({ from = '', to = '', unit = '', standing, name, kind }: Subject) =>
    [from, to, unit, standing, name, kind].join('\u001f');
  const [left, right] = [said(a), said(b)];
  return left < right ? -1 : left > right ? 1 : compareSources(a.src, b.src);
}

/** The stretch that counts on a day: the one in force, else the last one begun, else the first to come. */
function stretchAt(stretches: readonly Subject[], day: Day): Subject {
  if (stretches.length === 1) return stretches[0]!;
  const byStart = [...stretches].sort(compareStretches);
  const begun = byStart.filter(({ from }) => from === undefined || from <= day);
  const current = begun.filter((each) => inForce(each, day));
  return current[current.length - 1] ?? begun[begun.length - 1] ?? byStart[0]!;
}

/** Stretches of one day that contradict each other: nobody is in two units or of two standings at once. */
function tornAt(stretches: readonly Subject[], day: Day): readonly Subject[] {
  if (stretches.length === 1) return NONE;
  const current = stretches.filter((each) => inForce(each, day)).sort(compareStretches);
  const differ = current.some(({ unit, standing }) => unit !== current[0]!.unit || standing !== current[0]!.standing);
  return differ ? current : NONE;
}

/** Names of one initiative, however they were typed: equal after NFC, spaces, tone placement and case. */
export function nameKey(name: string): string {
  return tidy(name).toLowerCase();
}

export function indexFacts(facts: Facts, day: Day): FactsIndex {
  const stretches = groupBy(facts.subjects, ({ id }) => id);
  const ids = [...stretches.keys()].sort();
  const torn = new Map(
    ids.map((id) => [id, tornAt(stretches.get(id)!, day)] as const).filter(([, rows]) => rows.length > 0),
  );
  const closed = grouped(
    facts.closed,
    ({ subject }) => subject ?? '',
    ({ key }) => key,
    byPlace,
  );
  const evidence = grouped(facts.evidence, subjectOf, ({ key }) => key, inOrder);
  const marks = grouped(facts.marks, subjectOf, itemOf, byPlace);
  const tallies = grouped(facts.tallies, subjectOf, itemOf, byPlace);
  const used = grouped(
    facts.used,
    ({ kind }) => kind,
    ({ what }) => nameKey(what),
    byPlace,
  );
  return {
    subjects: new Map(ids.map((id) => [id, stretchAt(stretches.get(id)!, day)])),
    torn: (id) => torn.get(id) ?? NONE,
    evidence: evidence.find,
    marks: marks.find,
    tallies: tallies.find,
    used: used.find,
    closed: (subject, key) => {
      const [all, own] = [closed.find('', key), closed.find(subject, key)];
      return own.length === 0 ? all : [...all, ...own];
    },
    replace: (changed, now) => {
      evidence.replace(changed, now.evidence);
      marks.replace(changed, now.marks);
      tallies.replace(changed, now.tallies);
      closed.replace(changed, now.closed);
    },
  };
}

const subjectOf = ({ subject }: { readonly subject: Id }): Id => subject;
const itemOf = ({ item }: { readonly item: Id }): Id => item;
