/** The rule set in the workbook's own sheet; what reads it is loaded only where there is one. */
import type { Grid } from '../../core/cell';
import { readStamp } from '../../core/store';
import { OWN_RULES } from '../model/rules';
import type { OwnRules } from '../model/state';

export async function readOwnRules(grids: readonly Grid[]): Promise<OwnRules | null> {
  if (!grids.some((grid) => readStamp(grid)?.sheet === OWN_RULES)) return null;
  const { fromSheets } = await import('../../core/rules/sheet');
  const read = fromSheets(grids);
  if (read === null) return null;
  return 'rules' in read ? { rules: read.rules, problems: [] } : { rules: null, problems: read.problems };
}
