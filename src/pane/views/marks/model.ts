/** What is judged, of whom, and what was typed: one entry per criterion, subject and rater. */
import { compare, type Rational } from '../../../core/amount';
import type { Day } from '../../../core/cell';
import type { Subject } from '../../../core/evaluation/facts';
import { subjectsOn } from '../../../core/identity';
import { inForce } from '../../../core/rules/in-force';
import type { Id, Item, RuleSet } from '../../../core/rules/model';
import { itemBehind, mostOf } from '../../../core/rules/most';

/** Whose mark it is; '' for evidence, '+' for one more row of a counted thing, '=' for the row that closes a register. */
export type Rater = string;

export interface Entry {
  readonly value: string;
  /** '' where none is given. */
  readonly at: Day | '';
  readonly document: string;
}

/** Votes as typed, by column key of DL_KiemPhieu. */
export type Ballot = Readonly<Record<string, string>>;

export function entryKey(item: Id, subject: Id, rater: Rater): string {
  return [item, subject, rater].join('|');
}

export function partsOf(key: string): readonly [item: Id, subject: Id, rater: Rater] {
  const [item = '', subject = '', rater = ''] = key.split('|');
  return [item, subject, rater];
}

/** Everything that people supply under these rules on that day; money is read from the tables. */
export function judgedItems(rules: RuleSet, lawAt: Day): Item[] {
  return (rules.items ?? []).filter((item) => inForce(item, lawAt));
}

/** Whom an item is about, by name; somebody who moved is listed once. */
export function subjectsOf(item: Item, subjects: readonly Subject[], at: Day): Subject[] {
  return subjectsOn(subjects, at)
    .filter((one) => item.kind === 'both' || item.kind === one.kind)
    .filter((one) => item.standing?.includes(one.standing) ?? true)
    .sort((a, b) => a.name.localeCompare(b.name, 'vi'));
}

/** The most that a mark may be: the least of what the criteria say that give points for it or for its mean; null where none does. */
export function maximumOf(item: Item, { criteria, measures }: RuleSet): Rational | null {
  const byId = new Map(measures.map((one) => [one.id, one]));
  const most = criteria
    .filter(({ of }) => itemBehind(of, new Map([[item.id, item]]), byId) !== null)
    .flatMap((row) => mostOf(row, item.source) ?? []);
  return most.length === 0 ? null : most.reduce((a, b) => (compare(a, b) <= 0 ? a : b));
}

export function itemLabel(item: Pick<Item, 'label' | 'labelEn'>, language: 'vi' | 'en'): string {
  return language === 'en' ? (item.labelEn ?? item.label) : item.label;
}
