/** The new report as a file; where the host cannot hand one over, the cells as a sheet and the command that makes the file. */
import { MONTHLY } from '../../../core/store/sheets/monthly';
import type { MonthlyFill } from '../../../core/monthly';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { storedDraft } from '../../drafts/stored';
import { Button } from '../../parts/button';
import { changeRows, changesBySheet, newName, type Template } from './core';

export function SaveReport({ template, fill }: { readonly template: Template; readonly fill: MonthlyFill }) {
  const { state, dispatch, files, t } = usePane();
  const { download, canEdit } = state.capabilities!;
  const name = newName(template.file.name, fill.to);

  async function save(): Promise<void> {
    const made = await files!.fill(template.file, changesBySheet(fill));
    if ('problem' in made) return dispatch({ type: 'notice', notice: message(made.problem.key, made.problem.args) });
    await files!.save(name, made.bytes);
    dispatch({ type: 'notice', notice: message('pane.monthly.saved', { file: name }) });
  }

  function asSheet(): void {
    const rows = changeRows(fill);
    const line = { row: 0, what: message('pane.monthly.sheetLine', { n: rows.length }), sample: template.file.name };
    const sheet = { name: MONTHLY.name, rows, lines: [line] };
    const draft = storedDraft(state, [sheet], message('pane.monthly.sheetTitle'));
    if (draft) dispatch({ type: 'drafted', draft });
    else dispatch({ type: 'notice', notice: message('pane.monthly.notOurs', { sheet: MONTHLY.name }) });
  }

  if (fill.changes.length === 0) return null;
  if (download && files) {
    return (
      <div class="actions">
        <Button main onPress={() => void save()}>
          {t('monthly.save')}
        </Button>
      </div>
    );
  }
  return (
    <>
      <p class="small">{t('monthly.noDownload')}</p>
      <code class="command">{`thidua monthly SO.xlsx --template "${template.file.name}" --as-of ${fill.to} --out "${name}"`}</code>
      {canEdit && (
        <div class="actions">
          <Button onPress={asSheet}>{t('monthly.sheet')}</Button>
        </div>
      )}
    </>
  );
}
