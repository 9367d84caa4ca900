/** First screen: "Tôi hiểu bảng này như sau". Three lines a table, the sum, at most two questions, one button. */
import { useMemo, useState } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { type Recognised, recognised } from '../../model/recognised';
import { Button } from '../../parts/button';
import { Fold } from '../../parts/fold';
import { Sign } from '../../parts/sign';
import { Questions } from './questions';
import { Changes } from './changes-late';
import { agrees } from './sum-line';
import { TableLines } from './table-lines';

export function Confirm() {
  const { state, dispatch, t } = usePane();
  const { assessment, grids, dates } = state;
  // Sums of 100,000 rows: once, not at every step of a progress bar.
  const tables = useMemo(() => {
    if (!assessment || !dates) return [];
    const gridOf = (sheet: string) => grids.find((grid) => grid.ref.sheet === sheet);
    return assessment.data.map((data) => recognised(data, gridOf(data.table.sheet), dates.dataAt));
  }, [assessment, grids, dates]);
  if (!assessment || !dates) return null;
  const asked = assessment.questions.filter((question) => question.about !== 'subject').slice(0, 2);
  const usable = asked.length > 0 || tables.some(({ plan, disbursed }) => plan && disbursed);
  return (
    <article class="screen">
      <h1 tabIndex={-1}>{t('confirm.title')}</h1>
      {tables.map((one, i) => (
        <OneTable key={`${one.table.sheet}:${one.table.headerRows[0]}`} table={one} first={i === 0} />
      ))}
      <Changes />
      <Questions questions={asked} />
      <div class="actions">
        {usable && (
          <Button main disabled={asked.length > 0} onPress={() => dispatch({ type: 'phase', phase: 'result' })}>
            {t('confirm.yes')}
          </Button>
        )}
        <Button
          main={!usable}
          onPress={() => {
            dispatch({ type: 'tab', tab: 'setup', page: 'mapping' });
            dispatch({ type: 'phase', phase: 'ready' });
          }}
        >
          {t(usable ? 'confirm.correct' : 'confirm.choose')}
        </Button>
      </div>
      {!usable && <p class="hint">{t('confirm.chooseWhy')}</p>}
      {asked.length > 0 && <p class="hint">{t('confirm.answerFirst')}</p>}
    </article>
  );
}

/** The first table in full; further ones under their heading, with a sign that says whether they add up. */
function OneTable({ table, first }: { readonly table: Recognised; readonly first: boolean }) {
  const { t } = usePane();
  const [open, setOpen] = useState(false);
  const { sheet, asOf } = table.table;
  const title =
    t('confirm.table', { sheet, n: table.projects }) + (asOf === null ? '' : t('confirm.asOf', { day: showDay(asOf) }));
  if (!first) {
    return (
      <Fold
        title={title}
        aside={<Sign tone={agrees(table) ? 'good' : 'ask'} />}
        open={open}
        onToggle={() => setOpen(!open)}
      >
        <TableLines table={table} />
      </Fold>
    );
  }
  return (
    <section>
      <h2 class="plain">{title}</h2>
      <TableLines table={table} />
    </section>
  );
}
