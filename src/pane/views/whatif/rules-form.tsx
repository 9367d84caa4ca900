/** Another rule set, or another reading of the council, to try. */
import { useState } from 'preact/hooks';
import { usePane } from '../../context';
import { ruleOptions } from '../../model/rule-label';
import { Button } from '../../parts/button';
import { Field, type Option } from '../../parts/choice';
import type { FormProps } from './specs';

export function RulesForm({ add }: FormProps) {
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

export function ReadingForm({ add }: FormProps) {
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
