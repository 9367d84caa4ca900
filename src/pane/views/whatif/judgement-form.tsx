/** A mark or a judgement to try. */
import { useState } from 'preact/hooks';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Field } from '../../parts/choice';
import { asWord, valueProblem } from '../marks/check';
import { itemLabel, judgedItems, maximumOf } from '../marks/model';
import type { FormProps, Spec } from './specs';
import { Typed } from './typed';

export function JudgementForm({ subject, add }: FormProps) {
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
