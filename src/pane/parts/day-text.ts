/** A day as a field shows it: dd/mm/yyyy, nothing where none is set. */
import { type Day, showDay } from '../../core/cell';

export function dayText(value: Day | ''): string {
  return value === '' ? '' : showDay(value);
}
