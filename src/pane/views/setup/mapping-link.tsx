/** The way to *Cách đọc bảng*, and the questions that are open. */
import { usePane } from '../../context';
import { Button, TextButton } from '../../parts/button';
import { Questions } from '../start/questions';

export function MappingLink() {
  const { state, dispatch, effects, t } = usePane();
  const { tables, questions } = state.assessment!;
  return (
    <>
      {tables.length === 0 && <p>{t('empty.title')}</p>}
      <Questions questions={questions} />
      {state.settings.names.length > 0 && state.capabilities?.canEdit && (
        <div class="sum">
          <span>{t('names.answered', { n: state.settings.names.length })}</span>
          <TextButton onPress={() => void effects.draftNames()}>{t('names.keep')}</TextButton>
        </div>
      )}
      <div class="actions">
        <Button onPress={() => dispatch({ type: 'tab', tab: 'setup', page: 'mapping' })}>{t('mapping.open')}</Button>
      </div>
    </>
  );
}
