/** The draft that writes the rule set in use, with the council's readings, into QD_QuyDinh. */
import type { WrittenCell } from '../../core/cell';
import type { RuleSet } from '../../core/rules/model';
import { readStamp } from '../../core/store';
import { message } from '../../messages';
import type { Draft } from '../model/draft';
import { OWN_RULES } from '../model/rules';
import type { State } from '../model/state';
import { dressingOf, listSheetOf } from './dressed';

/** Null where a sheet of that name stands that is not ours. What writes it is loaded when asked for. */
export async function rulesDraft(state: State, rules: RuleSet): Promise<Draft | null> {
  const { dressRules, toSheets } = await import('../../core/rules/sheet');
  const grid = state.grids.find((one) => one.ref.sheet === OWN_RULES);
  const stamp = grid ? readStamp(grid) : null;
  if (grid && !stamp) return null;
  const revision = stamp?.revision ?? 0;
  const [sheet] = toSheets(rules, { revision, by: state.settings.by, at: '' });
  const columns = Math.max(sheet!.cells[0]!.length, grid ? grid.ref.column + grid.ref.columns : 0);
  const rows = Math.max(sheet!.cells.length, grid ? grid.ref.row + grid.ref.rows : 0);
  const blank: WrittenCell = { blank: true };
  const cells = Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (__, column) => sheet!.cells[row]?.[column] ?? blank),
  );
  const range = { sheet: OWN_RULES, row: 0, column: 0, rows, columns };
  const lists = listSheetOf(state);
  const dressing = dressingOf([dressRules(sheet!, lists)], lists);
  const addSheets = [...(grid ? [] : [OWN_RULES]), ...dressing.addSheets];
  return {
    title: message('pane.rules.title'),
    lines: [
      { ref: range, what: message('pane.rules.line', { n: rules.readings.length }), sample: rules.title },
      ...dressing.lines,
    ],
    addSheets,
    batch: {
      label: 'Thi đua: ghi bộ quy định',
      addSheets,
      ranges: [{ range, cells }, ...dressing.ranges],
      dress: dressing.dress,
    },
    ifRevision: { [OWN_RULES]: revision, ...dressing.ifRevision },
    occupied: [],
    table: null,
  };
}
