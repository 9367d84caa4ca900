/** The list of findings for others: as a file, as a sheet, or by the command that makes the same file. */
import { type Judged, findingRows } from '../../../core/doctor/seen';
import { CHECKED, encode } from '../../../core/store';
import { message } from '../../../messages';
import { usePane } from '../../context';
import { checkedDraft } from '../../drafts/seen';
import { useKept } from '../../kept';
import { Button } from '../../parts/button';
import { Fold } from '../../parts/fold';

const FILE = 'kiem-tra-so-lieu.xlsx';

export function HandOut({ judged }: { readonly judged: readonly Judged[] }) {
  const { state, dispatch, files, t } = usePane();
  const [{ open }, keep] = useKept('check.out', { open: false });
  const download = files !== null && state.capabilities?.download !== false;

  async function save(): Promise<void> {
    const rows = findingRows(judged, state.language);
    const [, ...cells] = encode(CHECKED, rows, { sheet: CHECKED.name, version: 1, revision: 0, by: '', at: '' });
    const widths = CHECKED.columns.map(({ width = 14 }) => width);
    const made = await files!.workbook([{ name: CHECKED.name, cells, headings: [0], widths }]);
    if ('problem' in made) return dispatch({ type: 'notice', notice: made.problem });
    await files!.save(FILE, made.bytes);
    dispatch({ type: 'notice', notice: message('pane.check.saved', { file: FILE }) });
  }

  function toSheet(): void {
    const draft = checkedDraft(state, judged);
    if (draft) dispatch({ type: 'drafted', draft });
    else dispatch({ type: 'notice', notice: message('pane.check.notOurs', { sheet: CHECKED.name }) });
  }

  return (
    <Fold title={t('check.export')} open={open} onToggle={() => keep({ open: !open })}>
      <div class="actions">
        {download && <Button onPress={() => void save()}>{t('check.toFile')}</Button>}
        {state.capabilities?.canEdit && <Button onPress={toSheet}>{t('check.toSheet')}</Button>}
      </div>
      {!download && (
        <p class="hint">
          {t('check.command')} <code>thidua check TỆP.xlsx --out {FILE}</code>
        </p>
      )}
    </Fold>
  );
}
