/** How the council reads the vague words and open choices: "Hội đồng thống nhất: …". */
import type { Reading } from '../../../core/rules/model';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Field } from '../../parts/choice';
import { TextField } from '../../parts/text-field';

/** A reading that is a number: '2', '100%'. */
const NUMBER = /^\d{1,3}%?$/;

export function Readings() {
  const { state, effects, rules, t } = usePane();
  if (!rules || rules.readings.length === 0) return <p class="muted">{t('readings.none')}</p>;
  return (
    <div class="fields">
      {rules.readings.map((reading) => (
        <OneReading key={reading.id} reading={reading} />
      ))}
      {state.capabilities?.canEdit && (
        <div class="actions">
          <Button onPress={() => void effects.draftRules()}>{t('rules.keep')}</Button>
        </div>
      )}
    </div>
  );
}

function OneReading({ reading }: { readonly reading: Reading }) {
  const { state, effects, t } = usePane();
  const { readings } = state.settings;
  const change = (patch: Partial<{ choice: string; agreedIn: string }>) =>
    void effects.choose({
      readings: {
        ...readings,
        [reading.id]: { choice: reading.choice, agreedIn: reading.agreedIn, ...patch },
      },
    });
  return (
    <fieldset class="reading-fields">
      <legend>{reading.question}</legend>
      {reading.choices ? (
        <Field
          label={t('readings.choice')}
          value={reading.choice}
          options={reading.choices}
          onChoose={(choice) => change({ choice })}
        />
      ) : !NUMBER.test(reading.choice) ? (
        <p class="small">{reading.text}</p>
      ) : (
        <TextField
          label={t('readings.choice')}
          value={reading.choice}
          check={(text) =>
            NUMBER.test(text) && text.endsWith('%') === reading.choice.endsWith('%')
              ? null
              : t('readings.likeThis', { example: reading.choice })
          }
          onEnter={(choice) => change({ choice })}
        />
      )}
      <TextField
        label={t('readings.agreedIn')}
        value={reading.agreedIn}
        hint={reading.agreedIn === '' ? t('reading.notMinuted') : ''}
        onEnter={(agreedIn) => change({ agreedIn })}
      />
    </fieldset>
  );
}
