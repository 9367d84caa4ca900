/** One change to try: a figure, a mark or judgement, another rule set, another reading. */
import { useState } from 'preact/hooks';
import { showDong } from '../../../core/amount';
import type { Id } from '../../../core/rules/model';
import { BASIS_CHOICES, PLAN_KIND_CHOICES, QUANTITY_CHOICES } from '../../../core/store';
import { usePane } from '../../context';
import { ruleOptions } from '../../model/rule-label';
import { useUnit } from '../../parts/amount';
import { Button } from '../../parts/button';
import { Field, type Option } from '../../parts/choice';
import { asWord, valueProblem } from '../marks/check';
import { itemLabel, judgedItems, maximumOf } from '../marks/model';
import { type Spec, typedAmount } from './specs';

const KINDS = ['figure', 'judgement', 'rules', 'reading'] as const;

interface FormProps {
  readonly subject: Id;
  readonly add: (spec: Spec) => void;
}

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

const label = (choices: readonly { readonly code: string; readonly label: string }[], code: string) =>
  choices.find((one) => one.code === code)?.label ?? code;

function FigureForm({ subject, add }: FormProps) {
  const { state, t } = usePane();
  const unit = useUnit();
  const [at, setAt] = useState('0');
  const [how, setHow] = useState<'set' | 'add'>('add');
  const [text, setText] = useState('');
  const { facts } = state.assessment!;
  const all = facts.figures.filter((one) => one.subject === subject);
  const figures = [...new Map(all.map((one) => [`${one.quantity} ${one.planKind} ${one.basis}`, one])).values()];
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

function JudgementForm({ subject, add }: FormProps) {
  const { state, rules, t, said } = usePane();
  const [id, setId] = useState('');
  const [text, setText] = useState('');
  const who = state.assessment!.facts.subjects.find((one) => one.id === subject)!;
  const items = judgedItems(rules!, state.dates!.lawAt).filter(
    ({ source, kind }) => source !== 'tally' && (kind === 'both' || kind === who.kind),
  );
  const item = items.find((one) => one.id === id) ?? items[0];
  if (!item) return <p class="small muted">{t('marks.noItems')}</p>;
  const wrong = valueProblem(item, maximumOf(item, rules!), text);
  const value = item.values === 'yes-no' ? asWord(text.trim()) : text.trim();
  const spec: Spec = {
    kind: item.source === 'mark' ? 'mark' : 'evidence',
    ...{ subject, item: item.id, rater: item.rater ?? 'authority', value },
    label: t('whatif.judged', { name: who.name, item: itemLabel(item, state.language), value }),
  };
  return (
    <>
      <Field
        label={t('marks.item')}
        value={item.id}
        options={items.map((one) => ({ value: one.id, label: itemLabel(one, state.language) }))}
        onChoose={setId}
      />
      <Typed
        label={t('whatif.value')}
        text={text}
        type={setText}
        wrong={wrong && said(wrong)}
        hint={item.values === 'yes-no' ? t('marks.wrong.word') : ''}
      />
      <Button disabled={value === '' || wrong !== null} onPress={() => add(spec)}>
        {t('whatif.add')}
      </Button>
    </>
  );
}

function RulesForm({ add }: FormProps) {
  const { presets, state, t } = usePane();
  const options = ruleOptions({ presets, state, t }).filter(({ value }) => value !== state.settings.ruleId);
  return (
    <Pick
      name={t('rules.choose')}
      options={options}
      add={({ value, label: said }) =>
        add({ kind: 'rules', rules: value, label: t('whatif.byRules', { rules: said }) })
      }
    />
  );
}

function ReadingForm({ add }: FormProps) {
  const { rules, t } = usePane();
  const open = rules!.readings.filter(({ choices }) => choices !== undefined);
  const [id, setId] = useState('');
  const reading = open.find((one) => one.id === id) ?? open[0];
  if (!reading) return <p class="small muted">{t('readings.none')}</p>;
  return (
    <>
      <Field
        label={t('whatif.reading')}
        value={reading.id}
        options={open.map((one) => ({ value: one.id, label: one.question }))}
        onChoose={setId}
      />
      <Pick
        key={reading.id}
        name={t('readings.choice')}
        options={reading.choices!.filter(({ value }) => value !== reading.choice)}
        add={({ value, label: said }) =>
          add({ kind: 'reading', reading: reading.id, choice: value, label: `${reading.question} → ${said}` })
        }
      />
    </>
  );
}

function Pick({
  name,
  options,
  add,
}: {
  readonly name: string;
  readonly options: readonly Option[];
  readonly add: (option: Option) => void;
}) {
  const { t } = usePane();
  const [value, setValue] = useState('');
  const option = options.find((one) => one.value === value) ?? options[0];
  if (!option) return <p class="small muted">{t('whatif.nothingElse')}</p>;
  return (
    <>
      <Field label={name} value={option.value} options={options} onChoose={setValue} />
      <Button onPress={() => add(option)}>{t('whatif.add')}</Button>
    </>
  );
}

interface TypedProps {
  readonly label: string;
  readonly text: string;
  readonly type: (text: string) => void;
  readonly wrong: string | null;
  readonly hint?: string;
}

function Typed({ label: name, text, type, wrong, hint = '' }: TypedProps) {
  return (
    <label class="field">
      <span>{name}</span>
      <input
        type="text"
        value={text}
        aria-invalid={wrong !== null}
        onInput={(event) => type(event.currentTarget.value)}
      />
      <small class={wrong === null ? 'muted' : 'wrong'}>{wrong ?? hint}</small>
    </label>
  );
}
