/** The result handed on: a sheet of ours, or the department's own form filled – old and new values shown before. */
import { useState } from 'preact/hooks';
import { a1, cellRef } from '../../../core/cell';
import {
  type FilledForm,
  fillForm,
  type FormChange,
  type Reconciliation,
  reconciledRows,
} from '../../../core/reconcile';
import { message } from '../../../messages';
import type { PickedFile } from '../../../ports/files';
import { usePane } from '../../context';
import { storedDraft } from '../../drafts/stored';
import { Button } from '../../parts/button';
import { LongList } from '../../parts/long-list';
import { useReading } from '../../reading';

const shown = (value: unknown) =>
  value === null || value === '' ? '–' : typeof value === 'object' ? '#' : String(value);
const written = ({ cell }: FormChange) => ('number' in cell ? String(cell.number) : 'text' in cell ? cell.text : '');

export function Export({ found }: { found: Reconciliation }) {
  const { state, dispatch, files, t, said } = usePane();
  const [form, setForm] = useState<{ file: PickedFile; filled: FilledForm } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const reading = useReading();
  const canEdit = state.capabilities?.canEdit ?? false;
  const canFile = files !== null && state.capabilities?.download !== false;

  function toSheet(): void {
    const rows = reconciledRows(found, said);
    const lines = [{ row: 0, what: t('reconcile.rows', { n: rows.length }), sample: '' }];
    const draft = storedDraft(state, [{ name: 'KQ_DoiChieu', rows, lines }], message('pane.reconcile.sheetTitle'));
    if (draft === null) setProblem(t('reconcile.notOurs', { sheet: 'KQ_DoiChieu' }));
    else dispatch({ type: 'drafted', draft });
  }

  async function open(): Promise<void> {
    setProblem(null);
    const [file] = await files!.pick('workbook');
    if (!file) return;
    const read = await reading.read(file);
    if ('problem' in read) return setProblem(said(read.problem));
    const filled = fillForm(read.grids, found, said, file.name);
    if ('problem' in filled) setProblem(said(filled.problem));
    else setForm({ file, filled });
  }

  async function save(): Promise<void> {
    if (form === null) return;
    const made = await files!.fill(form.file, [{ sheet: form.filled.sheet, cells: form.filled.changes }]);
    if ('problem' in made) return setProblem(said(made.problem));
    await files!.save(form.file.name.replace(/(\.\w+)$/, t('reconcile.suffix') + '$1'), made.bytes);
    setForm(null);
  }

  return (
    <div class="screen">
      <p class="small">{t('reconcile.exportWhy')}</p>
      <div class="actions">
        {canEdit && <Button onPress={toSheet}>{t('reconcile.toSheet')}</Button>}
        {canFile && <Button onPress={() => void open()}>{t('reconcile.toForm')}</Button>}
      </div>
      {reading.shown}
      {!canFile && (
        <p class="small">
          {t('reconcile.command')}{' '}
          <code>thidua reconcile SO.xlsx KBNN.xlsx --template MAU.xlsx --out DOI_CHIEU.xlsx</code>
        </p>
      )}
      {problem !== null && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
      {form !== null && (
        <>
          <h3>{t('reconcile.preview', { file: form.file.name, n: form.filled.changes.length })}</h3>
          {form.filled.notes.map((note) => (
            <p key={note.key} class="small">
              {said(note)}
            </p>
          ))}
          <LongList
            label={t('reconcile.changes')}
            items={form.filled.changes}
            keyOf={({ row, column }) => `${row} ${column}`}
            guess={24}
            row={(change, tabIndex) => (
              <div class="change small" data-row tabIndex={tabIndex}>
                <span class="celltext">{a1(cellRef('', change.row, change.column))}</span>
                <span class="muted">{shown(change.old)}</span> → <span class="grow">{written(change)}</span>
              </div>
            )}
          />
          <div class="actions">
            <Button main onPress={() => void save()}>
              {t('reconcile.saveForm')}
            </Button>
            <Button onPress={() => setForm(null)}>{t('reconcile.dropForm')}</Button>
          </div>
        </>
      )}
    </div>
  );
}
