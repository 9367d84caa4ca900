/** Values of a form row as a person reads them. */
import { showDong } from '../amount';
import { parseDay, showDay } from '../cell';
import type { StoredRow } from '../store/spec';
import type { FormPart } from './parts';

export function shownValue({ store }: FormPart, key: string, value: StoredRow[string]): string {
  if (value === null) return '';
  if (typeof value === 'object') return value.join('; ');
  const column = store.columns.find((one) => one.key === key);
  if (column?.kind === 'day') return parseDay(String(value)) === null ? String(value) : showDay(String(value));
  if (column?.kind === 'dong' && typeof value === 'number') return showDong(value);
  return column?.choices?.find(({ code }) => code === value)?.label ?? String(value);
}
