/** A figure to try: set, or more or less of it. */
import { useState } from 'preact/hooks';
import { showDong } from '../../../core/amount';
import { BASIS_CHOICES, PLAN_KIND_CHOICES, QUANTITY_CHOICES } from '../../../core/store';
import { usePane } from '../../context';
import { useUnit } from '../../parts/amount';
import { Button } from '../../parts/button';
import { Field } from '../../parts/choice';
import { type FormProps, typedAmount } from './specs';
import { Typed } from './typed';

const label = (choices: readonly { readonly code: string; readonly label: string }[], code: string) =>
  choices.find((one) => one.code === code)?.label ?? code;

export function FigureForm({ subject, add }: FormProps) {
  const { state, t } = usePane();
  const unit = useUnit();
  const [at, setAt] = useState('0');
  const [how, setHow] = useState<'set' | 'add'>('add');
  const [text, setText] = useState('');
  const { facts } = state.assessment!;
  const all = facts.figures.filter((one) => one.subject === subject);
  const distinct = [...new Map(all.map((one) => [`${one.quantity} ${one.planKind} ${one.basis}`, one])).values()];
  // What people still act on comes first.
  const figures = [...distinct].sort((a, b) => Number(a.quantity === 'plan') - Number(b.quantity === 'plan'));
  const figure = figures[Number(at)] ?? figures[0];
  if (!figure) return <p class="small muted">{t('whatif.noFigures')}</p>;
  const nameOf = ({ quantity, planKind, basis }: typeof figure) =>
    [label(QUANTITY_CHOICES, quantity), label(PLAN_KIND_CHOICES, planKind), label(BASIS_CHOICES, basis)].join(' · ');
  const amount = typedAmount(text, unit);
  const name = facts.subjects.find(({ id }) => id === subject)?.name ?? subject;
  const { quantity, planKind, basis } = figure;
  const said = t(`whatif.figure.${how}`, {
    name,
    figure: nameOf(figure),
    amount: amount === null ? '' : showDong(amount),
  });
  return (
    <>
      <Field
        label={t('whatif.figure')}
        value={at}
        options={figures.map((one, i) => ({ value: String(i), label: nameOf(one) }))}
        onChoose={setAt}
      />
      <Field
        label={t('whatif.how')}
        value={how}
        options={(['add', 'set'] as const).map((value) => ({ value, label: t(`whatif.how.${value}`) }))}
        onChoose={(value) => setHow(value as 'add')}
      />
      <Typed
        label={t('whatif.amount', { unit: t(`unit.${unit}`) })}
        text={text}
        type={setText}
        wrong={text !== '' && amount === null ? t('whatif.noAmount') : null}
      />
      <Button
        disabled={amount === null}
        onPress={() => add({ kind: 'figure', subject, quantity, planKind, basis, how, amount: amount!, label: said })}
      >
        {t('whatif.add')}
      </Button>
    </>
  );
}
