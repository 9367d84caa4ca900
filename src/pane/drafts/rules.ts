/** The draft that writes the rule set in use, with the council's readings, into QD_QuyDinh. */
import type { RuleSet } from '../../core/rules/model';
import { message } from '../../messages';
import type { Draft } from '../model/draft';
import { OWN_RULES } from '../model/rules';
import type { State } from '../model/state';
import { dressingOf, listSheetOf } from './dressed';
import { wholeSheet, wholeSheetsDraft } from './whole-sheet';

/** Null where a sheet of that name stands that is not ours. What writes it is loaded when asked for. */
export async function rulesDraft(state: State, rules: RuleSet): Promise<Draft | null> {
  const { dressRules, toSheets } = await import('../../core/rules/sheet');
  const made = (revision: number) => toSheets(rules, { revision, by: state.settings.by, at: '' })[0]!;
  const sheet = wholeSheet(state, OWN_RULES, (revision) => made(revision).cells);
  if (!sheet) return null;
  const lists = listSheetOf(state);
  return wholeSheetsDraft(
    state,
    message('pane.rules.title'),
    [sheet],
    [
      {
        ref: sheet.write.range,
        what: message('pane.rules.line', { n: rules.readings.length }),
        sample: rules.title,
      },
    ],
    dressingOf([dressRules(made(sheet.revision), lists)], lists),
  );
}
