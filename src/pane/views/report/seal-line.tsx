/** Draft or sealed: said before anything is exported, with the way to seal. */
import { usePane } from '../../context';
import { TextButton } from '../../parts/button';
import { Sign } from '../../parts/sign';
import { usePaperInput } from './input';

export function SealLine() {
  const { dispatch, t } = usePane();
  const seal = usePaperInput()?.seal ?? null;
  const sealed = seal?.holds === true;
  const words = sealed
    ? t('report.sealedAs', { code: seal.code })
    : seal
      ? t('report.draftChanged', { code: seal.code })
      : t('report.draftWhy');
  return (
    <div class="sum sealing">
      <Sign tone={sealed ? 'good' : 'soon'} />
      <span>{words}</span>
      {!sealed && (
        <TextButton onPress={() => dispatch({ type: 'tab', tab: 'report', page: 'seal' })}>
          {t('report.sealGo')}
        </TextButton>
      )}
    </div>
  );
}
