/** A register is closed-world once closed: until then an absent row is missing, afterwards it means none. */
import { showDay } from '../../../core/cell';
import type { Item } from '../../../core/rules/model';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { entryKey } from './model';
import type { Marks } from './use-marks';

export function Close({ marks, item }: { readonly marks: Marks; readonly item: Item }) {
  const { state, t } = usePane();
  const closed = marks.stored.closings.get(item.id) ?? [];
  const key = entryKey(item.id, '', '=');
  const typed = marks.view.entries[key];
  const day = showDay(marks.until);
  return (
    <div class="fields shared">
      <p class="small">{closed.length === 0 ? t('marks.open') : closed[closed.length - 1]!.value}</p>
      {state.capabilities?.canEdit && typed === undefined && (
        <Button onPress={() => marks.type(item, '', '=', t('marks.closed', { day }))}>
          {t('marks.close', { day })}
        </Button>
      )}
    </div>
  );
}
