/** Data date, the council's day, the grade of figures, the milestone, and who writes. */
import { readMilestones } from '../../../core/disbursement';
import { usePane } from '../../context';
import { Field } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { TextField } from '../../parts/text-field';

export function Dates() {
  const { state, effects, t } = usePane();
  const { settings, dates } = state;
  if (!dates) return null;
  return (
    <div class="fields">
      <DayField
        label={t('dates.dataAt')}
        value={dates.dataAt}
        hint={settings.dataAt === null ? t('dates.fromTable') : t('dates.chosen')}
        onEnter={(dataAt) => void effects.choose({ dataAt })}
      />
      <DayField
        label={t('dates.lawAt')}
        value={dates.lawAt}
        hint={t('dates.lawAtHint')}
        onEnter={(lawAt) => void effects.choose({ lawAt })}
      />
      <Field
        label={t('dates.grade')}
        value={settings.grade ?? ''}
        options={[
          { value: '', label: t('grade.rules') },
          { value: 'estimate', label: t('grade.estimate') },
          { value: 'books', label: t('grade.books') },
          { value: 'treasury', label: t('grade.treasury') },
        ]}
        onChoose={(value) => void effects.choose({ grade: value === '' ? null : (value as 'books') })}
      />
      <TextField
        label={t('dates.milestone')}
        value={settings.milestone}
        hint={t('dates.milestoneHint')}
        check={(text) => (readMilestones(text, Number(dates.dataAt.slice(0, 4))) ? null : t('dates.milestoneWrong'))}
        onEnter={(milestone) => void effects.choose({ milestone })}
      />
      <TextField
        label={t('dates.by')}
        value={settings.by}
        hint={t('dates.byHint')}
        onEnter={(by) => void effects.choose({ by })}
      />
    </div>
  );
}
