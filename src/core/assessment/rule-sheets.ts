/** What is to be known about the rule sets of a workbook beyond each by itself: their dates, and which of several is used. */
import { message } from '../../messages/message';
import { cellRef, type Grid } from '../cell';
import type { Finding } from '../finding';
import { checkNeighbours } from '../rules/neighbours';
import type { RuleSet } from '../rules/model';
import { placedSets, ruleGrids } from '../rules/sheet/read';

/** `presets`: the rule sets that come with the product. Sheets with mistakes of their own are reported elsewhere. */
export function ruleSheetFindings(grids: readonly Grid[], presets: readonly RuleSet[]): Finding[] {
  const sheets = ruleGrids(grids);
  if (sheets.length === 0) return [];
  return [...several(sheets), ...checkNeighbours(placedSets(sheets), presets)];
}

/** Verdicts rest on the first sheet of rules; the others are not read, and that is said. */
function several([first, ...others]: readonly Grid[]): Finding[] {
  if (others.length === 0) return [];
  const args = { used: first!.ref.sheet, others: others.map(({ ref }) => ref.sheet).join('; ') };
  return [
    {
      check: 'rules-several',
      severity: 'warning',
      cells: others.map(({ ref }) => cellRef(ref.sheet, 0, 0)),
      message: message('decision.ruleSets.several', args),
      advice: message('decision.ruleSets.several.do', args),
    },
  ];
}
