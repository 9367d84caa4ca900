/** What is written of a merge: only what the user let through, row by row, and DL_Phieu. */
import type { Day } from '../cell';
import { type Message, message } from '../../messages/message';
import type { DecodedRow } from '../store/decode';
import { FORMS } from '../store/sheets';
import type { StoredRow } from '../store/spec';
import { formLog, logChange } from './log';
import type { Merged, MergeLine } from './merge-model';
import { type MergeInput } from './merge';
import { partOf } from './parts';
import { shownValue } from './shown';

/** By line: the form's word holds, or the workbook's. A conflict without a choice stays as it is. */
export type Choices = Readonly<Record<string, 'form' | 'book'>>;

export interface RowWrite {
  /** The row as it was read; null: a new row below. */
  readonly row: DecodedRow | null;
  readonly values: StoredRow;
  readonly what: Message | string;
  readonly sample: Message | string;
}

export interface SheetWrites {
  readonly name: string;
  readonly changes: readonly RowWrite[];
}

export function isWritten({ id, state }: MergeLine, choices: Choices): boolean {
  if (state === 'same') return false;
  return (choices[id] ?? (state === 'conflict' ? 'book' : 'form')) === 'form';
}

/** A conflict that nobody decided. */
export function isOpen({ id, state }: MergeLine, choices: Choices): boolean {
  return state === 'conflict' && choices[id] === undefined;
}

export function mergeWrites(
  merged: Merged,
  choices: Choices,
  { grids, year, units }: Pick<MergeInput, 'grids' | 'year' | 'units'>,
  today: Day,
): SheetWrites[] {
  const written = merged.lines.filter((line) => isWritten(line, choices));
  const sheets = new Map<string, RowWrite[]>();
  for (const line of written) {
    const { store } = partOf(line.part)!;
    const rows = sheets.get(store.name) ?? sheets.set(store.name, []).get(store.name)!;
    rows.push(rowWrite(line, merged));
  }
  const log = formLog(grids, year);
  const notes = merged.forms.map((form): RowWrite => {
    const unit = units.find(({ id }) => id === form.unit)!;
    const own = (list: readonly { readonly unit: string | null }[]) =>
      list.filter((one) => one.unit === form.unit).length;
    const values = {
      returned: today,
      file: form.file,
      by: form.filler,
      rows: form.rows.length,
      written: own(written),
      open: own(merged.lines.filter((line) => isOpen(line, choices))) + own(merged.problems),
    };
    const sample = message('collect.logged', { file: form.file, written: values.written, open: values.open });
    return { ...logChange(log, unit, year, values), what: unit.name, sample };
  });
  return [
    ...[...sheets].map(([name, changes]) => ({ name, changes })),
    ...(notes.length > 0 ? [{ name: FORMS.name, changes: notes }] : []),
  ];
}

function rowWrite({ part: id, returned, target, cells, unit }: MergeLine, merged: Merged): RowWrite {
  const part = partOf(id)!;
  const filler = merged.forms.find((form) => form.unit === unit)!.filler;
  const by = part.by !== null && filler !== '' ? { [part.by]: filler } : {};
  const changed = Object.fromEntries(cells.map(({ key, now }) => [key, now]));
  const values = target ? { ...changed, ...by } : { ...part.fixed, ...returned.values, ...by };
  const sample = cells
    .map(({ key, heading, before, now }) => {
      const [was, is] = [shownValue(part, key, before), shownValue(part, key, now)];
      return target && was !== '' ? `${heading}: ${was} → ${is === '' ? '–' : is}` : `${heading}: ${is}`;
    })
    .join(' · ');
  return { row: target, values, what: rowName(returned.values), sample };
}

/** What a row is called: its title, project or subject. */
export function rowName(values: StoredRow): string {
  const named = ['value', 'what', 'project', 'name', 'subject'].flatMap((key) => {
    const value = values[key];
    return typeof value === 'string' && value !== '' ? [value] : [];
  });
  return named.slice(0, 2).join(' · ');
}
