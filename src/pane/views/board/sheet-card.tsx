/** One row of a sheet of ours as a card that opens to its fields. */
import type { ComponentProps } from 'preact';
import { usePane } from '../../context';
import { Card } from './card';
import type { EditedRow, Edits } from './edits';
import { RowFields } from './row-fields';

type Told = Pick<ComponentProps<typeof Card>, 'tone' | 'name' | 'aside' | 'under' | 'tabIndex'>;

interface SheetCardProps extends Told {
  readonly sheet: string;
  /** Columns to edit, in this order. */
  readonly fields: readonly string[];
  readonly line: EditedRow;
  readonly edits: Edits;
  /** Id of the row that is open; '' where none is. */
  readonly opened: string;
  readonly onOpen: (id: string) => void;
  /** Stands above the fields. */
  readonly children?: ComponentProps<typeof Card>['children'];
}

export function SheetCard({ sheet, fields, line, edits, opened, onOpen, name, children, ...told }: SheetCardProps) {
  const { state } = usePane();
  const open = opened === line.id;
  return (
    <Card
      {...told}
      name={name === '' ? '…' : name}
      open={open}
      changed={line.changed}
      onToggle={() => onOpen(open ? '' : line.id)}
    >
      {children}
      {state.capabilities!.canEdit && (
        <RowFields sheet={sheet} keys={fields} values={line.values} onEdit={(values) => edits.edit(line.id, values)} />
      )}
    </Card>
  );
}
