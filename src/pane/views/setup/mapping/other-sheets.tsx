/** Sheets in which no table is used: taken back, or pointed at by their heading rows. */
import { isOurs } from '../../../../core/store';
import { message } from '../../../../messages';
import { usePane } from '../../../context';
import { leftOut } from '../../../model/mapping';
import { Button, TextButton } from '../../../parts/button';

export function OtherSheets() {
  const { state, dispatch, effects, t } = usePane();
  const left = leftOut(state);
  const used = new Set(state.assessment!.tables.map((table) => table.sheet));
  const others = state.grids.filter(
    (grid) => !isOurs(grid) && !used.has(grid.ref.sheet) && !left.some((key) => key.split('#')[0] === grid.ref.sheet),
  );
  const answer = (id: string, value: string) =>
    void effects.choose({ answers: { ...state.settings.answers, [id]: value } });
  const add = async () => {
    const ref = await effects.selection();
    if (!ref || !others.some((grid) => grid.ref.sheet === ref.sheet)) {
      const sheets = others.map((grid) => grid.ref.sheet).join(', ');
      return dispatch({ type: 'notice', notice: message('pane.mapping.selectOther', { sheets }) });
    }
    answer(`${ref.sheet}:header`, `${ref.row + 1}-${ref.row + ref.rows}`);
  };
  if (left.length + others.length === 0) return null;
  return (
    <section>
      <h2>{t('mapping.others')}</h2>
      <ul class="sheets">
        {left.map((key) => (
          <li key={key} class="split">
            <span>{t('mapping.left', { table: key })}</span>
            <TextButton label={t('mapping.backOf', { table: key })} onPress={() => answer(`${key}:leave`, 'no')}>
              {t('mapping.back')}
            </TextButton>
          </li>
        ))}
        {others.map((grid) => (
          <li key={grid.ref.sheet}>{t('mapping.notSeen', { sheet: grid.ref.sheet })}</li>
        ))}
      </ul>
      {others.length > 0 && (
        <>
          <p class="hint">{t('mapping.addHow')}</p>
          <Button onPress={() => void add()}>{t('mapping.add')}</Button>
        </>
      )}
    </section>
  );
}
