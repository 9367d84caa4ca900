/** What a row is, which rows are headings, and which is the last. */
import { CHOSEN_KINDS } from '../../../../core/table/corrections';
import type { Table } from '../../../../core/table/model';
import { usePane } from '../../../context';
import { Button } from '../../../parts/button';
import { Field } from '../../../parts/choice';
import { useCorrection } from './correction';

export function RowEditor({ table, row }: { readonly table: Table; readonly row: number }) {
  const { t } = usePane();
  const { answer } = useCorrection(table);
  const kind = table.rowKinds[row - table.dataRows[0]] ?? 'blank';
  const kinds: readonly string[] = CHOSEN_KINDS;
  return (
    <Field
      label={t('mapping.row', { row: row + 1 })}
      value={kind}
      options={[...(kinds.includes(kind) ? [] : [kind]), ...kinds].map((value) => ({
        value,
        label: t(`mapping.kind.${value}`),
      }))}
      onChoose={(value) => answer(`row:${row + 1}`, value)}
    />
  );
}

/** Heading rows, or the last row: taken from the rows selected in the sheet. */
export function RowsEditor({ table, what }: { readonly table: Table; readonly what: 'header' | 'last' }) {
  const { t } = usePane();
  const { answer, pick } = useCorrection(table);
  const [first, last] = table.headerRows;
  return (
    <>
      <p>
        {what === 'header'
          ? t('mapping.headerRows', { rows: first === last ? first + 1 : `${first + 1}–${last + 1}` })
          : t('mapping.lastRow', { row: table.dataRows[1] + 1 })}
      </p>
      <Button
        onPress={() =>
          void pick((ref) => {
            const end = ref.row + ref.rows - 1;
            if (what === 'last' && end <= table.dataRows[0]) return false;
            answer(what, what === 'last' ? String(end + 1) : `${ref.row + 1}-${end + 1}`);
            return true;
          })
        }
      >
        {t(what === 'header' ? 'mapping.takeHeader' : 'mapping.takeLast')}
      </Button>
    </>
  );
}
