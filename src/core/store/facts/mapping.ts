/** The confirmed mapping from DL_AnhXa, and back to rows. */
import type { MappedItem } from '../../table/model';
import type { Finding } from '../../finding';
import { ROLE_CHOICES } from '../choices';
import type { DecodedRow } from '../decode';
import { cellFinding } from '../finding';
import type { StoredRow } from '../spec';
import { type FactSheet, textIn } from './source';

function roleIn(row: DecodedRow): MappedItem['role'] | null {
  const role = textIn(row, 'role');
  return ROLE_CHOICES.find(({ code }) => code === role)?.code ?? null;
}

/** Mapped items; a row without table, sheet or a known role is left out. */
export function mappedFrom(from: FactSheet): MappedItem[] {
  return from.decoded.rows.flatMap((row): MappedItem[] => {
    const [table, sheet, role] = [textIn(row, 'table'), textIn(row, 'sheet'), roleIn(row)];
    if (table === null || sheet === null || role === null) return [];
    const text = (key: string) => textIn(row, key) ?? '';
    return [
      {
        table,
        sheet,
        role,
        header: text('header'),
        column: text('column'),
        unit: text('unit'),
        planKind: text('planKind'),
        period: text('period'),
        by: text('by'),
        at: text('at'),
      },
    ];
  });
}

/** Roles that the add-in does not know. */
export function mappingFindings(from: FactSheet): Finding[] {
  return from.decoded.rows.flatMap((row): Finding[] => {
    const text = textIn(row, 'role');
    if (text === null || roleIn(row) !== null) return [];
    return [cellFinding('badRole', from.sheet, row.row, from.decoded.columns['role'] ?? 0, { text })];
  });
}

/** Rows of DL_AnhXa. */
export function mappingRows(items: readonly MappedItem[]): StoredRow[] {
  return items.map((item) => ({ ...item }));
}
