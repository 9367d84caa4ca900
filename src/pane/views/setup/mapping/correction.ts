/** Answers about a table that the user gives in place of what was understood. */
import type { Ref } from '../../../../core/cell';
import type { Table } from '../../../../core/table/model';
import { message } from '../../../../messages';
import { usePane } from '../../../context';
import { keyOf } from '../../../model/mapping';

/** Puts answers about a table; `pick` reads the selected cell of its sheet first and says so where it cannot. */
export function useCorrection(table: Table) {
  const { state, dispatch, effects } = usePane();
  const key = keyOf(table);
  const answer = (id: string, value: string) =>
    void effects.choose({ answers: { ...state.settings.answers, [`${key}:${id}`]: value } });
  const pick = async (use: (ref: Ref) => boolean) => {
    const ref = await effects.selection();
    if (ref?.sheet !== table.sheet) {
      dispatch({ type: 'notice', notice: message('pane.write.selectSheet', { sheet: table.sheet }) });
    } else if (!use(ref)) dispatch({ type: 'notice', notice: message('pane.mapping.badCell', { sheet: table.sheet }) });
  };
  return { answer, pick };
}
