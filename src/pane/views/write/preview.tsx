/** What is about to be written and where; nothing happens before "Ghi". */
import { address } from '../../../core/cell';
import { usePane } from '../../context';
import type { Draft, FormulaForm } from '../../model/draft';
import { Button } from '../../parts/button';
import { CellLink } from '../../parts/cell-link';
import { Field } from '../../parts/choice';
import { Sign } from '../../parts/sign';

export function Preview() {
  const { state, dispatch, effects, t, said } = usePane();
  const { draft, capabilities } = state;
  if (!draft) return null;
  const blocked = draft.occupied.length > 0;
  return (
    <article class="screen">
      <h1 tabIndex={-1}>{said(draft.title)}</h1>
      {draft.form && capabilities?.functions && <Form draft={draft} form={draft.form} />}
      {draft.lines.map((line) => (
        <section key={address(line.ref)} class="draft">
          <div class="split">
            <span>{said(line.what)}</span>
            <CellLink src={address(line.ref)} />
          </div>
          {line.sample !== '' && <p class="small muted">{said(line.sample)}</p>}
          {line.formula !== undefined && (
            <details>
              <summary>{t('write.formula')}</summary>
              <code>{line.formula}</code>
            </details>
          )}
        </section>
      ))}
      {draft.addSheets.length > 0 && (
        <p class="sum">
          <Sign tone="ask" />
          <span>{t('write.addsSheets', { sheets: draft.addSheets.join(', ') })}</span>
        </p>
      )}
      {blocked ? (
        <div class="sum">
          <Sign tone="bad" />
          <span class="grow">{t('write.occupied', { n: draft.occupied.length })}</span>
          <CellLink src={address(draft.occupied[0]!)} />
        </div>
      ) : (
        <p class="muted small">
          {draft.addSheets.length > 0 || !capabilities?.undo ? t('write.undoPane') : t('write.undoHost')}
        </p>
      )}
      <div class="actions">
        {!blocked && (
          <Button main onPress={() => void effects.write()}>
            {t('write.go')}
          </Button>
        )}
        {draft.table !== null && (
          <Button onPress={() => void effects.draftAtSelection()}>{t('write.atSelection')}</Button>
        )}
        <Button onPress={() => dispatch({ type: 'drafted', draft: null })}>{t('write.no')}</Button>
      </div>
      {draft.table !== null && <p class="hint">{t('write.atSelectionHint')}</p>}
    </article>
  );
}

/** Plain formulas work on any machine; our functions are shorter to read and follow the rule about missing figures. */
function Form({ draft, form }: { readonly draft: Draft; readonly form: FormulaForm }) {
  const { effects, t } = usePane();
  return (
    <Field
      label={t('write.form')}
      value={form}
      options={(['plain', 'functions'] as const).map((value) => ({ value, label: t(`write.form.${value}`) }))}
      onChoose={(value) =>
        effects.draftFormulas(draft.table ?? 0, draft.lines[0]?.ref.column ?? null, value as FormulaForm)
      }
    />
  );
}
