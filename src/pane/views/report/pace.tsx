/** *Tiến độ* for the head of office: the progress report as it is filed, with its pictures, and how it is taken away. */
import { useMemo } from 'preact/hooks';
import { buildPaper, papersFor } from '../../../core/report/papers';
import { subjects } from '../../../core/report/papers/parts/people';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Calm } from '../../parts/calm';
import { Field } from '../../parts/choice';
import { Fold } from '../../parts/fold';
import { BasisLine } from './basis';
import { Blanks } from './blanks';
import { briefOf } from './brief';
import { usePaperInput } from './input';
import { PaperView } from './paper-view';
import { TakeAway } from './take-away';

export default function PaceView() {
  const { t, said } = usePane();
  const input = usePaperInput();
  const [{ unit, whole }, keep] = useKept('report.pace', { unit: '', whole: false });
  const units = input ? subjects(input, 'collective') : [];
  const one = units.find(({ id }) => id === unit)?.id;
  const id = one === undefined ? 'tien-do' : 'tien-do-don-vi';
  const own = useMemo(() => (input && one !== undefined ? { ...input, subject: one } : input), [input, one]);
  const paper = useMemo(() => own && buildPaper(id, own), [id, own]);
  if (!own || !paper || own.assessment.attainment.length === 0) return <Calm title={t('report.progressNone')} />;
  const state = papersFor(own).find((each) => each.id === id)!;
  return (
    <div class="screen">
      <BasisLine />
      {units.length > 0 && (
        <Field
          label={t('report.progressOf')}
          value={one ?? ''}
          options={[
            { value: '', label: t('report.progressWhole') },
            ...units.map(({ id: value, name }) => ({ value, label: name })),
          ]}
          onChoose={(value) => keep({ unit: value })}
        />
      )}
      <TakeAway paper={paper} title={said(state.title)} subject={one ?? ''} />
      <h2 class="sr">{said(state.title)}</h2>
      <PaperView paper={{ ...paper, blocks: briefOf(paper) }} head={false} />
      <div class="whole-paper">
        <Fold title={t('report.whole')} open={whole} onToggle={() => keep({ whole: !whole })}>
          <Blanks paper={state} input={own} />
          <PaperView paper={paper} />
        </Fold>
      </div>
    </div>
  );
}
