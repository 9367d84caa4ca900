/** A rule set's short name: the document it rests on, and whether it gives points. */
import type { RuleSet } from '../../core/rules/model';
import type { Pane } from '../context';

export function ruleLabel(rules: RuleSet, t: Pane['t']): string {
  const name = rules.docs[0]?.short ?? rules.title;
  return rules.scored ? t('context.points', { rules: name }) : name;
}
