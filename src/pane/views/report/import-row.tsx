/** The list that award systems import: an .xlsx of fixed columns, made at once. */
import type { SheetToWrite } from './drafts';
import { IMPORT_ID } from '../../../core/report/papers';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Command } from './command';
import { exportWorkbook, type Exports } from './exports';

export function ImportRow({ run, sheet }: { readonly run: Exports; readonly sheet: () => SheetToWrite }) {
  const { t } = usePane();
  return (
    <li class="item import">
      <p class="name">{t('report.import')}</p>
      <p class="small muted">{t('report.importReader')}</p>
      {run.canFile ? (
        <Button disabled={run.busy} onPress={() => void exportWorkbook(run, [sheet()], `${IMPORT_ID}.xlsx`)}>
          {t('report.importSave')}
        </Button>
      ) : (
        <Command out={`${IMPORT_ID}.xlsx`} paper={IMPORT_ID} />
      )}
    </li>
  );
}
