/** Owners and people of every table linked to subjects; the texts nobody answers to become questions. */
import type { Day } from '../cell';
import type { Subject } from '../evaluation/facts';
import { type LinkOptions, linkSubjects, splitPersons } from '../identity';
import type { Id } from '../rules/model';
import type { Answers, Question, TableData } from '../table/model';
import { distinct, type Members, membersBy } from './members';

export interface Linked {
  /** Codes of subjects; `members.groups` are indexes into it. */
  readonly ids: readonly Id[];
  readonly members: Members;
  readonly questions: readonly Question[];
}

function toGroups(ids: readonly Id[]): (codes: Iterable<Id | undefined>) => number[] {
  const index = new Map(ids.map((id, i) => [id, i]));
  return (codes) => [...new Set(codes)].flatMap((code) => (code === undefined ? [] : (index.get(code) ?? [])));
}

function idsOf(subjects: readonly Subject[], kind: Subject['kind']): Id[] {
  return [...new Set(subjects.filter((subject) => subject.kind === kind).map(({ id }) => id))];
}

/** Units of the rows of a table. */
export function linkOwners(data: TableData, subjects: readonly Subject[], at: Day, answers: Answers): Linked {
  const options: LinkOptions = { sheet: data.table.sheet, answers };
  const { links, questions } = linkSubjects(distinct(data.owners), subjects, at, 'collective', options);
  const ids = idsOf(subjects, 'collective');
  const groups = toGroups(ids);
  return { ids, members: membersBy(data.owners, (text) => groups([links.get(text)])), questions };
}

/** The unit of each name, where all rows that name the person belong to one unit. */
function unitsOfNames(
  data: TableData,
  owners: Linked,
  names: ReadonlyMap<string, readonly string[]>,
): Map<string, Id | null> {
  const units = new Map<string, Id | null>();
  owners.members.rows.forEach((row, i) => {
    const unit = owners.ids[owners.members.groups[i]!]!;
    for (const name of names.get(data.persons[row]!) ?? []) {
      const known = units.get(name);
      if (known === undefined) units.set(name, unit);
      else if (known !== unit) units.set(name, null);
    }
  });
  return units;
}

/** People who follow the rows of a table. Each follows the whole project, so that their totals may exceed the unit's. */
export function linkPersons(
  data: TableData,
  subjects: readonly Subject[],
  at: Day,
  answers: Answers,
  owners: Linked,
): Linked {
  const cells = distinct(data.persons);
  const names = new Map(cells.map((text) => [text, splitPersons(text)]));
  const units = unitsOfNames(data, owners, names);
  const options: LinkOptions = { sheet: data.table.sheet, answers, unitOf: (text) => units.get(text) ?? undefined };
  const { links, questions } = linkSubjects(distinct([...names.values()].flat()), subjects, at, 'individual', options);
  const ids = idsOf(subjects, 'individual');
  const groups = toGroups(ids);
  const members = membersBy(data.persons, (text) => groups((names.get(text) ?? []).map((name) => links.get(name))));
  return { ids, members, questions };
}
