/** The item that is open: why it is understood so, a list to choose from, and "take the cell selected in the sheet". */
import { UNITS } from '../../../../core/amount';
import { at, type Cell, columnLetter, dayOfSerial, parseDay, type Grid, type Ref } from '../../../../core/cell';
import { CHOSEN_KINDS } from '../../../../core/table/corrections';
import { type Role, ROLES, type Table } from '../../../../core/table/model';
import { unitInHeading, unitOf } from '../../../../core/table/unit-line';
import { readWhen } from '../../../../core/table/when';
import { message } from '../../../../messages';
import { usePane } from '../../../context';
import { keyOf, withRole } from '../../../model/mapping';
import { Button } from '../../../parts/button';
import { Field } from '../../../parts/choice';
import { TextField } from '../../../parts/text-field';

interface EditorProps {
  readonly table: Table;
  readonly grid: Grid | undefined;
  readonly item: string;
}

export function Editor({ table, grid, item }: EditorProps) {
  const [what, at] = item.split(':');
  return (
    <div class="editor fields" role="group">
      {what === 'column' && <ColumnEditor table={table} grid={grid} column={Number(at)} />}
      {what === 'row' && <RowEditor table={table} grid={grid} row={Number(at)} />}
      {what === 'unit' && <UnitEditor table={table} grid={grid} />}
      {what === 'through' && <TimeEditor table={table} grid={grid} />}
      {(what === 'header' || what === 'last') && <RowsEditor table={table} what={what} />}
    </div>
  );
}

/** Puts answers about a table; `pick` reads the selected cell of its sheet first and says so where it cannot. */
function useCorrection(table: Table) {
  const { state, dispatch, effects } = usePane();
  const key = keyOf(table);
  const answer = (id: string, value: string) =>
    void effects.choose({ answers: { ...state.settings.answers, [`${key}:${id}`]: value } });
  const pick = async (use: (ref: Ref) => boolean) => {
    const ref = await effects.selection();
    if (ref?.sheet !== table.sheet) {
      dispatch({ type: 'notice', notice: message('pane.write.selectSheet', { sheet: table.sheet }) });
    } else if (!use(ref)) dispatch({ type: 'notice', notice: message('pane.mapping.badCell', { sheet: table.sheet }) });
  };
  return { answer, pick };
}

function ColumnEditor({ table, column }: EditorPropsOf<{ column: number }>) {
  const { state, effects, t, said } = usePane();
  const { pick } = useCorrection(table);
  const found = table.columns.find((one) => one.column === column);
  if (!found) return null;
  const letter = columnLetter(column);
  const give = (to: number, role: Role) =>
    void effects.choose({ answers: withRole(state.settings.answers, table, to, role) });
  return (
    <>
      <p class="header">
        <strong>{letter}</strong> {found.header.length === 0 ? t('mapping.noHeader') : found.header.join(' › ')}
      </p>
      <Field
        label={t('mapping.role', { letter })}
        value={found.role}
        options={ROLES.map((role) => ({ value: role, label: said({ key: `role.${role}`, args: {} }) }))}
        onChoose={(role) => give(column, role as Role)}
      />
      <p class="small muted">
        {t(`mapping.sure.${sureness(found.confidence)}`)}
        {found.reasons.length > 0 && `: ${found.reasons.map(said).join('; ')}`}
      </p>
      {found.role !== 'other' && (
        <Button
          onPress={() =>
            void pick((ref) => {
              if (!table.columns.some((one) => one.column === ref.column)) return false;
              give(ref.column, found.role);
              return true;
            })
          }
        >
          {t('mapping.takeColumn', { role: said({ key: `role.${found.role}`, args: {} }) })}
        </Button>
      )}
    </>
  );
}

type EditorPropsOf<T> = Pick<EditorProps, 'table' | 'grid'> & T;

function RowEditor({ table, row }: EditorPropsOf<{ row: number }>) {
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

function UnitEditor({ table, grid }: EditorPropsOf<object>) {
  const { t } = usePane();
  const { answer, pick } = useCorrection(table);
  const unit = table.unit?.unit;
  return (
    <>
      <Field
        label={t('confirm.unit')}
        value={unit ?? ''}
        options={[
          ...(unit ? [] : [{ value: '', label: t('confirm.noUnit') }]),
          ...UNITS.map((one) => ({ value: one, label: t(`unit.${one}`) })),
        ]}
        onChoose={(value) => value !== '' && answer('unit', value)}
      />
      {table.unit && table.unit.text !== '' && <p class="small muted">{table.unit.text}</p>}
      <Button
        onPress={() =>
          void pick((ref) => {
            const text = String((grid && at(grid, ref.row, ref.column)) ?? '');
            const found = unitInHeading(text) ?? unitOf(text);
            if (found) answer('unit', found);
            return found !== null;
          })
        }
      >
        {t('mapping.takeUnit')}
      </Button>
    </>
  );
}

function TimeEditor({ table, grid }: EditorPropsOf<object>) {
  const { t } = usePane();
  const { answer, pick } = useCorrection(table);
  const day = (text: string) => parseDay(text);
  return (
    <>
      <TextField
        label={t('mapping.day')}
        value={table.asOf === null ? '' : table.asOf.split('-').reverse().join('/')}
        check={(text) => (day(text) === null ? t('field.noDay') : null)}
        onEnter={(text) => answer('through', day(text)!)}
      />
      <TextField
        label={t('mapping.year')}
        value={table.year === null ? '' : String(table.year)}
        check={(text) => (/^(19|20)\d\d$/.test(text.trim()) ? null : t('mapping.badYear'))}
        onEnter={(text) => answer('year', text.trim())}
      />
      <Button
        onPress={() =>
          void pick((ref) => {
            const found = dayIn((grid && at(grid, ref.row, ref.column)) ?? null);
            if (found) answer('through', found);
            return found !== null;
          })
        }
      >
        {t('mapping.takeDay')}
      </Button>
    </>
  );
}

function dayIn(cell: Cell): string | null {
  if (typeof cell === 'number') return cell > 20_000 && cell < 90_000 ? dayOfSerial(cell) : null;
  return typeof cell === 'string' ? (readWhen(cell).through ?? parseDay(cell)) : null;
}

/** Heading rows, or the last row: taken from the rows selected in the sheet. */
function RowsEditor({ table, what }: { readonly table: Table; readonly what: 'header' | 'last' }) {
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

function sureness(confidence: number): 'sure' | 'fairly' | 'unsure' {
  return confidence >= 0.9 ? 'sure' : confidence >= 0.7 ? 'fairly' : 'unsure';
}
