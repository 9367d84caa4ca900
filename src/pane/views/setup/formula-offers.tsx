/** Plain formulas into an empty column, table by table. */
import { usePane } from '../../context';
import { Button } from '../../parts/button';

export function FormulaOffers() {
  const { state, effects, t } = usePane();
  if (!state.capabilities?.canEdit) return <p class="muted">{t('readonly.why')}</p>;
  return (
    <>
      <p class="small">{t('formulas.about')}</p>
      <div class="actions">
        {state.assessment!.tables.map((table, i) => (
          <Button key={`${table.sheet} ${i}`} onPress={() => void effects.draftFormulas(i, null)}>
            {t('formulas.into', { sheet: table.sheet })}
          </Button>
        ))}
      </div>
    </>
  );
}
