/** Where the extract comes from: a sheet of the workbook, a file, or pasted text. Nothing leaves the pane. */
import { useState } from 'preact/hooks';
import { LONGEST_PASTE, pastedGrid, treasurySheets } from '../../../core/reconcile';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Field } from '../../parts/choice';
import { useReading } from '../../reading';
import { sheetsOf, useReconcile, withAside } from './sides';

export function Source() {
  const { state, effects, files, t, said } = usePane();
  const [kept, keep] = useReconcile();
  const reading = useReading();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const tables = new Set(state.assessment?.tables.map(({ sheet }) => sheet));
  const aside = treasurySheets(state.grids, state.settings.answers);
  const sheets = sheetsOf(state.grids).map(({ ref }) => ref.sheet);
  const offered = sheets.filter(
    (sheet) => sheets.length > 1 && (!tables.has(sheet) || tables.size > 1 || aside.has(sheet)),
  );

  function choose(sheet: string): void {
    keep({ sheet, grids: [], from: sheet, answers: {}, pairs: {} });
    const answers = withAside(state.settings.answers, kept.sheet, sheet);
    void effects.choose({ answers });
  }

  function take(grids: typeof kept.grids, from: string): void {
    setProblem(null);
    keep({ sheet: '', grids, from, answers: {}, pairs: {} });
    if (kept.sheet !== '') void effects.choose({ answers: withAside(state.settings.answers, kept.sheet, '') });
  }

  async function open(): Promise<void> {
    const [file] = await files!.pick('workbook');
    if (!file) return;
    const read = await reading.read(file);
    if ('problem' in read) setProblem(said(read.problem));
    else take(read.grids, file.name);
  }

  function paste(value: string): void {
    if (value.length > LONGEST_PASTE) return setProblem(t('reconcile.pasteLong'));
    const grid = pastedGrid(value, t('reconcile.pasted'));
    if (grid === null) return setProblem(t('reconcile.pasteEmpty'));
    setText('');
    take([grid], t('reconcile.pasted'));
  }

  return (
    <div class="fields">
      {offered.length > 0 && (
        <Field
          label={t('reconcile.fromSheet')}
          value={kept.sheet}
          options={[{ value: '', label: t('reconcile.noSheet') }, ...offered.map((value) => ({ value, label: value }))]}
          onChoose={choose}
        />
      )}
      {files !== null && <Button onPress={() => void open()}>{t('reconcile.fromFile')}</Button>}
      {reading.shown}
      <label class="field">
        <span>{t('reconcile.fromPaste')}</span>
        <textarea class="pastebox" rows={2} value={text} onInput={(event) => setText(event.currentTarget.value)} />
      </label>
      {text.trim() !== '' && <Button onPress={() => paste(text)}>{t('reconcile.readPaste')}</Button>}
      {problem !== null && (
        <p class="wrong" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
