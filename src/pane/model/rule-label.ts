/** A rule set's short name: the document it rests on, and whether it gives points. */
import { showDay } from '../../core/cell';
import type { RuleSet } from '../../core/rules/model';
import type { Pane } from '../context';
import type { Option } from '../parts/choice';
import { OWN_RULES } from './rules';

export function ruleLabel(rules: RuleSet, t: Pane['t']): string {
  const name = rules.docs[0]?.short ?? rules.title;
  return rules.scored ? t('context.points', { rules: name }) : name;
}

/** What can be chosen: the workbook's own rule set first, then the presets; namesakes with their days. */
export function ruleOptions({ presets, state, t }: Pick<Pane, 'presets' | 'state' | 't'>): readonly Option[] {
  const own = state.own ? [{ value: OWN_RULES, label: t('rules.own') }] : [];
  const labels = presets.map((preset) => ruleLabel(preset, t));
  const named = presets.map(({ id, from, to }, i) => {
    const alone = labels.filter((label) => label === labels[i]).length === 1;
    const days = `${showDay(from)} – ${to === undefined ? '…' : showDay(to)}`;
    return { value: id, label: alone ? labels[i]! : `${labels[i]!} (${days})` };
  });
  return [...own, ...named];
}
