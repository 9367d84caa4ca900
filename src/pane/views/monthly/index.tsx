/** *Báo cáo tháng*: last month's report is opened, what changes is shown, the new report is saved. */
import { useMemo } from 'preact/hooks';
import { type Day, showDay } from '../../../core/cell';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Field } from '../../parts/choice';
import { DayField } from '../../parts/day-field';
import { useReading } from '../../reading';
import { Changes } from './changes';
import { filled, type Template } from './core';
import { SaveReport } from './save';
import { Warnings } from './warnings';

interface Kept {
  readonly template: Template | null;
  readonly dataAt: Day | null;
  readonly year: number | null;
  readonly kind: string;
}

const NOTHING: Kept = { template: null, dataAt: null, year: null, kind: 'all' };

export default function Monthly() {
  const { state, dispatch, files, t } = usePane();
  const [kept, keep] = useKept<Kept>('monthly', NOTHING);
  const { template } = kept;
  const reading = useReading();
  const dataAt = kept.dataAt ?? state.dates!.dataAt;
  const years = budgetYears(dataAt);
  const year = kept.year ?? years[0]!;
  const assessment = state.assessment!;
  const fill = useMemo(
    () => template && filled(template, assessment, { dataAt, year }),
    [template, assessment, dataAt, year],
  );

  async function pick(): Promise<void> {
    const [file] = (await files?.pick('workbook')) ?? [];
    if (!file || !files) return;
    keep({ template: null });
    const read = await reading.read(file);
    if ('problem' in read) dispatch({ type: 'notice', notice: message(read.problem.key, read.problem.args) });
    else keep({ template: { file, grids: read.grids } });
  }

  return (
    <article class="screen">
      {!template && <p class="small">{t('monthly.about')}</p>}
      <div class="actions">
        <Button
          main={template === null}
          disabled={files === null || reading.shown !== null}
          onPress={() => void pick()}
        >
          {template ? t('monthly.pickOther') : t('monthly.pick')}
        </Button>
      </div>
      {reading.shown}
      {template && fill && (
        <>
          <p class="small muted gap">
            {'changes' in fill
              ? t('monthly.template', { file: template.file.name, day: showDay(fill.from) })
              : template.file.name}
          </p>
          <div class="fields">
            <DayField label={t('monthly.dataAt')} value={dataAt} onEnter={(day) => keep({ dataAt: day, year: null })} />
            {years.length > 1 && (
              <Field
                label={t('monthly.year')}
                value={String(year)}
                options={years.map((one) => ({ value: String(one), label: String(one) }))}
                onChoose={(value) => keep({ year: Number(value) })}
              />
            )}
          </div>
          <Warnings findings={fill.findings} />
          {'changes' in fill && (
            <>
              <SaveReport template={template} fill={fill} />
              <Changes fill={fill} kind={kept.kind} onKind={(kind) => keep({ kind })} />
            </>
          )}
        </>
      )}
    </article>
  );
}

/** January belongs to two budget years: the one that closes first. */
function budgetYears(day: Day): readonly number[] {
  const year = Number(day.slice(0, 4));
  return day.slice(5, 7) === '01' ? [year - 1, year] : [year];
}
