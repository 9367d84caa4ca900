/** *Cách đọc bảng*: what was recognised, drawn over each sheet's own words; every item can be corrected and is kept. */
import { usePane } from '../../../context';
import { keepMapping } from '../../../drafts/keep-mapping';
import { storedMapping } from '../../../model/mapping';
import { Button } from '../../../parts/button';
import Changes from '../../start/changes';
import { Questions } from '../../start/questions';
import { OtherSheets } from './other-sheets';
import { TableSection } from './table-section';

export default function Mapping() {
  const { state, dispatch, effects, t } = usePane();
  const { tables, questions } = state.assessment!;
  const corrected = Object.keys(state.settings.answers).length > 0;
  const keep = () => dispatch(keepMapping(state));
  return (
    <div class="mapping">
      {storedMapping(state.grids).length > 0 && <Changes />}
      <Questions questions={questions.filter(({ about }) => about !== 'subject')} />
      {tables.length === 0 && <p>{t('empty.title')}</p>}
      {tables.map((table, i) => (
        <TableSection
          key={table.key ?? `${table.sheet} ${i}`}
          table={table}
          projects={state.assessment!.data[i]?.rows.length ?? 0}
        />
      ))}
      <OtherSheets />
      <div class="actions">
        {state.capabilities?.canEdit && tables.length > 0 && (
          <Button main onPress={keep}>
            {t('mapping.keepAll')}
          </Button>
        )}
        {corrected && <Button onPress={() => void effects.choose({ answers: {} })}>{t('mapping.reset')}</Button>}
      </div>
    </div>
  );
}
