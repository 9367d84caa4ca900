/** One change to try: a figure, a mark or judgement, another rule set, another reading. */
import { useState } from 'preact/hooks';
import { usePane } from '../../context';
import { Field } from '../../parts/choice';
import { FigureForm } from './figure-form';
import { JudgementForm } from './judgement-form';
import { ReadingForm, RulesForm } from './rules-form';
import type { FormProps } from './specs';

const KINDS = ['figure', 'judgement', 'rules', 'reading'] as const;

export function TrialForm({ subject, add }: FormProps) {
  const { t } = usePane();
  const [kind, setKind] = useState<(typeof KINDS)[number]>('figure');
  const Form = { figure: FigureForm, judgement: JudgementForm, rules: RulesForm, reading: ReadingForm }[kind];
  return (
    <div class="fields">
      <Field
        label={t('whatif.kind')}
        value={kind}
        options={KINDS.map((value) => ({ value, label: t(`whatif.kind.${value}`) }))}
        onChoose={(value) => setKind(value as 'figure')}
      />
      <Form subject={subject} add={add} />
    </div>
  );
}
