/** What is judged, of whom, and what was typed: one entry per criterion, subject and rater. */
import { parseRational, type Rational } from '../../../core/amount';
import type { Day } from '../../../core/cell';
import type { Subject } from '../../../core/evaluation/facts';
import { subjectsOn } from '../../../core/identity';
import { inForce } from '../../../core/rules/in-force';
import type { Id, Item, RuleSet } from '../../../core/rules/model';

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

/** The most that a mark may be: of the criterion that counts it point by point; null where no criterion says so. */
export function maximumOf(item: Item, { criteria }: RuleSet): Rational | null {
  if (item.source !== 'mark') return null;
  const row = criteria.find((one) => one.of === item.id && one.perUnit === '1');
  return row === undefined ? null : parseRational(row.max);
}

export function itemLabel(item: Pick<Item, 'label' | 'labelEn'>, language: 'vi' | 'en'): string {
  return language === 'en' ? (item.labelEn ?? item.label) : item.label;
}
