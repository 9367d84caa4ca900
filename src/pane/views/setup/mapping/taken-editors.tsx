/** Unit, day and year of a table: typed, chosen, or taken from the cell that is selected in the sheet. */
import { UNITS } from '../../../../core/amount';
import { at, type Cell, dayOfSerial, type Grid, parseDay } from '../../../../core/cell';
import type { Table } from '../../../../core/table/model';
import { unitInHeading, unitOf } from '../../../../core/table/unit-line';
import { readWhen } from '../../../../core/table/when';
import { usePane } from '../../../context';
import { Button } from '../../../parts/button';
import { Field } from '../../../parts/choice';
import { dayText } from '../../../parts/day-text';
import { TextField } from '../../../parts/text-field';
import { useCorrection } from './correction';

interface TakenProps {
  readonly table: Table;
  readonly grid: Grid | undefined;
}

export function UnitEditor({ table, grid }: TakenProps) {
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

export function TimeEditor({ table, grid }: TakenProps) {
  const { t } = usePane();
  const { answer, pick } = useCorrection(table);
  return (
    <>
      <TextField
        label={t('mapping.day')}
        value={dayText(table.asOf ?? '')}
        check={(text) => (parseDay(text) === null ? t('field.noDay') : null)}
        onEnter={(text) => answer('through', parseDay(text)!)}
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
