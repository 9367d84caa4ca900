/** How both sides were understood: day, unit, columns; and what has to be asked before they can be held against each other. */
import { a1, address, cellRef, columnLetter, showDay } from '../../../core/cell';
import type { Side, SideName } from '../../../core/reconcile';
import { usePane } from '../../context';
import { CellLink } from '../../parts/cell-link';
import { message } from '../../../messages';
import { useReconcile } from './sides';

export function Understood({ side, name, linked }: { side: Side; name: SideName; linked: boolean }) {
  const { state, effects, t, said } = usePane();
  const [kept, keep] = useReconcile();
  const answer = (id: string, value: string) =>
    name === 'treasury'
      ? keep({ answers: { ...kept.answers, [id]: value } })
      : void effects.choose({ answers: { ...state.settings.answers, [id]: value } });
  return (
    <section class="understood">
      <h3>{said(message(`reconcile.side.${name}`))}</h3>
      {side.tables.map((table, at) => (
        <p key={`${table.sheet}${at}`} class="small">
          {linked ? (
            <CellLink src={address(cellRef(table.sheet, table.headerRows[0], 0))} />
          ) : (
            <span class="celltext">{table.sheet}</span>
          )}{' '}
          {t('reconcile.understood', {
            day: side.asOf === null ? t('reconcile.noDay') : showDay(side.asOf),
            unit: table.unit?.unit ?? '?',
          })}{' '}
          {[
            ...side.words
              .filter((one) => one.table === at && one.what !== 'name')
              .map((one) => said(message(`reconcile.word.${one.what}`)) + ` ${columnLetter(one.column)}`),
            ...side.money
              .filter((one) => one.table === at)
              .map((one) => said(message(`reconcile.what.${one.what}`)) + ` ${columnLetter(one.column)}`),
          ].join(' · ')}
        </p>
      ))}
      {side.questions.map((question) => (
        <fieldset key={question.id} class="question">
          <legend>{said(question.message)}</legend>
          {question.candidates.map(({ value, label }) => (
            <label key={value} class="candidate">
              <input type="radio" name={`${name} ${question.id}`} onChange={() => answer(question.id, value)} />
              <span>{label}</span>
            </label>
          ))}
        </fieldset>
      ))}
      {side.findings
        .filter(({ severity }) => severity !== 'info')
        .map((finding, i) => (
          <p key={i} class="small">
            {said(finding.message)} → {said(finding.advice)}
            {!linked && finding.cells[0] && ` (${a1(finding.cells[0])})`}
          </p>
        ))}
    </section>
  );
}
