/** The cells of a stored row as fields, by the kinds of their columns; a text that cannot be read says what to type. */
import { readNumberText, showDong } from '../../../core/amount';
import { parseDay, showDay } from '../../../core/cell';
import { type ColumnSpec, SPECS, splitList, type StoredRow } from '../../../core/store';
import { usePane } from '../../context';
import { Field } from '../../parts/choice';
import { TextField } from '../../parts/text-field';
import { typedDong } from './typed-dong';

interface RowFieldsProps {
  readonly sheet: string;
  /** Columns to edit, by key, in this order. */
  readonly keys: readonly string[];
  readonly values: StoredRow;
  readonly onEdit: (values: StoredRow) => void;
}

export function RowFields({ sheet, keys, values, onEdit }: RowFieldsProps) {
  const columns = keys.map((key) => SPECS[sheet]!.columns.find((column) => column.key === key)!);
  return (
    <div class="fields">
      {columns.map((column) => (
        <Cell key={column.key} column={column} value={values[column.key] ?? null} onEdit={onEdit} />
      ))}
    </div>
  );
}

interface CellProps {
  readonly column: ColumnSpec;
  readonly value: StoredRow[string];
  readonly onEdit: RowFieldsProps['onEdit'];
}

function Cell({ column, value, onEdit }: CellProps) {
  const { t } = usePane();
  const { key, heading, kind, choices = [] } = column;
  if (kind === 'choice') {
    return (
      <Field
        label={heading}
        value={String(value ?? '')}
        options={[
          ...(value === null ? [{ value: '', label: t('board.choose') }] : []),
          ...choices.map(({ code, label }) => ({ value: code, label })),
        ]}
        onChoose={(code) => onEdit({ [key]: code === '' ? null : code })}
      />
    );
  }
  return (
    <TextField
      label={heading}
      value={shown(column, value)}
      hint={column.help}
      check={(text) => (read(column, text) === undefined ? t(`board.wrong.${kind}`) : null)}
      onEnter={(text) => onEdit({ [key]: read(column, text)! })}
    />
  );
}

function shown({ kind }: ColumnSpec, value: StoredRow[string]): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.join('; ');
  if (kind === 'day') return parseDay(String(value)) === null ? String(value) : showDay(String(value));
  return kind === 'dong' && typeof value === 'number' ? showDong(value) : String(value);
}

/** Undefined where the text is not what the column holds; null for nothing. */
function read({ kind }: ColumnSpec, text: string): StoredRow[string] | undefined {
  const typed = text.trim();
  if (typed === '') return null;
  if (kind === 'day') return parseDay(typed) ?? undefined;
  if (kind === 'list') return splitList(typed);
  if (kind === 'dong') return typedDong(typed) ?? undefined;
  if (kind !== 'number') return typed;
  const number = readNumberText(typed, 'vi');
  return 'problem' in number ? undefined : Number(number.value.toString());
}
