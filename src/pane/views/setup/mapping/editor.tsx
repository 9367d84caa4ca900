/** The item that is open: why it is understood so, a list to choose from, and "take the cell selected in the sheet". */
import type { Grid } from '../../../../core/cell';
import type { Table } from '../../../../core/table/model';
import { ColumnEditor } from './column-editor';
import { RowEditor, RowsEditor } from './row-editors';
import { TimeEditor, UnitEditor } from './taken-editors';

interface EditorProps {
  readonly table: Table;
  readonly grid: Grid | undefined;
  readonly item: string;
}

export function Editor({ table, grid, item }: EditorProps) {
  const [what, at] = item.split(':');
  return (
    <div class="editor fields" role="group">
      {what === 'column' && <ColumnEditor table={table} column={Number(at)} />}
      {what === 'row' && <RowEditor table={table} row={Number(at)} />}
      {what === 'unit' && <UnitEditor table={table} grid={grid} />}
      {what === 'through' && <TimeEditor table={table} grid={grid} />}
      {(what === 'header' || what === 'last') && <RowsEditor table={table} what={what} />}
    </div>
  );
}
