/** A day as Vietnamese documents write it: dd/mm/yyyy. */
import { type Day, parseDay } from '../../core/cell';
import { usePane } from '../context';
import { dayText } from './day-text';
import { TextField } from './text-field';

interface DayFieldProps {
  readonly label: string;
  /** '' where no day is set yet. */
  readonly value: Day | '';
  readonly hint?: string;
  readonly onEnter: (day: Day) => void;
}

export function DayField({ label, value, hint, onEnter }: DayFieldProps) {
  const { t } = usePane();
  return (
    <TextField
      label={label}
      value={dayText(value)}
      {...(hint !== undefined && { hint })}
      check={(text) => (parseDay(text) === null ? t('field.noDay') : null)}
      onEnter={(text) => onEnter(parseDay(text)!)}
    />
  );
}
