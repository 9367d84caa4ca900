/** One table: its drawing, and below it the item that is open for correction. */
import type { Table } from '../../../../core/table/model';
import { usePane } from '../../../context';
import { useKept } from '../../../kept';
import { keyOf } from '../../../model/mapping';
import { TextButton } from '../../../parts/button';
import { Drawing } from './drawing';
import { Editor } from './editor';

interface TableSectionProps {
  readonly table: Table;
  readonly projects: number;
}

export function TableSection({ table, projects }: TableSectionProps) {
  const { state, effects, t } = usePane();
  const key = keyOf(table);
  const [{ item }, keep] = useKept(`mapping.${key}`, { item: '' });
  const grid = state.grids.find((one) => one.ref.sheet === table.sheet);
  const open = (next: string) => keep({ item: next === item ? '' : next });
  const leave = () => void effects.choose({ answers: { ...state.settings.answers, [`${key}:leave`]: 'yes' } });
  return (
    <section>
      <div class="split">
        <h2>{t('confirm.table', { sheet: key, n: projects })}</h2>
        <TextButton label={t('mapping.leaveOf', { table: key })} onPress={leave}>
          {t('mapping.leave')}
        </TextButton>
      </div>
      {table.title !== '' && <p class="small muted">{table.title}</p>}
      {grid && <Drawing table={table} grid={grid} item={item} onOpen={open} />}
      {item === '' ? <p class="hint">{t('mapping.pick')}</p> : <Editor table={table} grid={grid} item={item} />}
    </section>
  );
}
