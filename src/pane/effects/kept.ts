/** What the user set in an earlier session, as DL_ThietLap says it. */
import type { Grid } from '../../core/cell';
import type { RuleSet } from '../../core/rules/model';
import { keptSettings } from '../../core/store';
import { OWN_RULES } from '../model/rules';
import type { OwnRules, Settings } from '../model/state';

/** Rules that are not here any more are not chosen; everything else holds as it was set. */
export function keptIn(grids: readonly Grid[], own: OwnRules | null, presets: readonly RuleSet[]): Partial<Settings> {
  const kept = keptSettings(grids);
  if (kept === null) return {};
  const { rules, ...others } = kept;
  const there = rules === OWN_RULES ? own !== null : presets.some(({ id }) => id === rules);
  return { ...others, ...(rules !== undefined && there && { ruleId: rules }) };
}
