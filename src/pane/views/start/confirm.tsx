/** First screen: "Tôi hiểu bảng này như sau". Three lines a table, the sum, at most two questions, one button. */
import { showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { recognised } from '../../model/recognised';
import { Button } from '../../parts/button';
import { Questions } from './questions';
import { TableLines } from './table-lines';

export function Confirm() {
  const { state, dispatch, t } = usePane();
  const { assessment, grids, dates } = state;
  if (!assessment || !dates) return null;
  const tables = assessment.data.map((data) =>
    recognised(
      data,
      grids.find((grid) => grid.ref.sheet === data.table.sheet),
      dates.dataAt,
    ),
  );
  const asked = assessment.questions.filter((question) => question.about !== 'subject').slice(0, 2);
  return (
    <article class="screen">
      <h1 tabIndex={-1}>{t('confirm.title')}</h1>
      {tables.map((one) => (
        <section key={`${one.table.sheet}:${one.table.headerRows[0]}`}>
          <h2 class="plain">
            {t('confirm.table', { sheet: one.table.sheet, n: one.projects })}
            {one.table.asOf !== null && t('confirm.asOf', { day: showDay(one.table.asOf) })}
          </h2>
          <TableLines table={one} />
        </section>
      ))}
      <Questions questions={asked} />
      <div class="actions">
        <Button main disabled={asked.length > 0} onPress={() => dispatch({ type: 'phase', phase: 'result' })}>
          {t('confirm.yes')}
        </Button>
        <Button
          onPress={() => {
            dispatch({ type: 'view', view: 'setup', patch: { open: ['mapping'] } });
            dispatch({ type: 'tab', tab: 'setup' });
            dispatch({ type: 'phase', phase: 'ready' });
          }}
        >
          {t('confirm.correct')}
        </Button>
      </div>
      {asked.length > 0 && <p class="hint">{t('confirm.answerFirst')}</p>}
    </article>
  );
}
