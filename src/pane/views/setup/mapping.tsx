/** What every column of a table was taken for, and the way to correct it. */
import { address, cellRef, columnLetter } from '../../../core/cell';
import { type Column, type Role, ROLES, type Table } from '../../../core/table/model';
import { UNITS } from '../../../core/amount';
import { usePane } from '../../context';
import { corrected } from '../../model/mapping';
import { TextButton } from '../../parts/button';
import { Choice, Field } from '../../parts/choice';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';
import { Questions } from '../start/questions';

/** Below this a column is worth a second look. */
const SURE = 0.6;

export function Mapping() {
  const { state, effects, t } = usePane();
  const { tables, questions } = state.assessment!;
  if (tables.length === 0) return <p>{t('empty.title')}</p>;
  return (
    <>
      <Questions questions={questions} />
      {state.settings.names.length > 0 && state.capabilities?.canEdit && (
        <div class="sum">
          <span>{t('names.answered', { n: state.settings.names.length })}</span>
          <TextButton onPress={effects.draftNames}>{t('names.keep')}</TextButton>
        </div>
      )}
      {tables.map((table, i) => (
        <TableMapping key={`${table.sheet} ${i}`} table={table} at={i} />
      ))}
    </>
  );
}

function TableMapping({ table, at }: { readonly table: Table; readonly at: number }) {
  const { state, effects, t } = usePane();
  const { tables } = state.assessment!;
  const change = (patch: Partial<Table>) =>
    void effects.choose({ mapped: corrected(tables, at, patch, state.settings.by) });
  return (
    <section>
      <h3>{t('confirm.table', { sheet: table.sheet, n: state.assessment!.data[at]?.rows.length ?? 0 })}</h3>
      <Field
        label={t('confirm.unit')}
        value={table.unit?.unit ?? 'đồng'}
        options={UNITS.map((unit) => ({ value: unit, label: t(`unit.${unit}`) }))}
        onChoose={(value) => {
          const unit = value as (typeof UNITS)[number];
          change({ unit: { unit, text: table.unit?.text ?? '', row: table.unit?.row ?? table.headerRows[0] } });
        }}
      />
      <ul class="columns">
        {table.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            table={table}
            onRole={(role) =>
              change({
                columns: table.columns.map((other) => (other === column ? { ...other, role, confidence: 1 } : other)),
              })
            }
          />
        ))}
      </ul>
    </section>
  );
}

interface ColumnRowProps {
  readonly column: Column;
  readonly table: Table;
  readonly onRole: (role: Role) => void;
}

function ColumnRow({ column, table, onRole }: ColumnRowProps) {
  const { t, said } = usePane();
  const letter = columnLetter(column.column);
  const header = column.header.join(' › ');
  return (
    <li>
      <CellLink src={address(cellRef(table.sheet, table.headerRows[1], column.column))} />
      <span class="header">{header === '' ? t('mapping.noHeader') : header}</span>
      {column.confidence < SURE && column.role !== 'other' && (
        <span class="unsure">
          <Sign tone="ask" /> <span class="sr">{t('mapping.unsure')}</span>
        </span>
      )}
      <Choice
        label={t('mapping.role', { letter })}
        value={column.role}
        options={ROLES.map((role) => ({ value: role, label: said({ key: `role.${role}`, args: {} }) }))}
        onChoose={(value) => onRole(value as Role)}
      />
      {column.reasons.length > 0 && <small class="muted">{column.reasons.map(said).join('; ')}</small>}
    </li>
  );
}
