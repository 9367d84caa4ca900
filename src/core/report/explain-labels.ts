/** What the rows of a rule set are called, in the reader's language where the row says it. */
import { type Language, say } from '../../messages';
import type { Reason } from '../evaluation/decision';
import type { Id, RuleSet } from '../rules/model';

/** The label of a row of any table; null where no row has the id. */
export function rowLabel(rules: RuleSet, id: Id, language: Language): string | null {
  const tables = [rules.gates, rules.tiers, rules.criteria, rules.measures, rules.items ?? []];
  for (const rows of tables) {
    const row = rows.find((each) => each.id === id);
    if (row !== undefined) return language === 'en' ? (row.labelEn ?? row.label) : row.label;
  }
  return null;
}

/** A reason's own sentence where it has one, else the label of its row. */
export function labelIn(reason: Reason, rules: RuleSet, language: Language): string {
  if (typeof reason.label !== 'string') return say(language, reason.label);
  return language === 'en' ? (rowLabel(rules, reason.row, language) ?? reason.label) : reason.label;
}
