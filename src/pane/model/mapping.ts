/** A correction of how a table is read, as the mapping that the next assessment takes. */
import { toMapped } from '../../core/table/mapped';
import type { MappedItem, Table } from '../../core/table/model';

/** All tables' mapping with one of them changed. */
export function corrected(
  tables: readonly Table[],
  at: number,
  patch: Partial<Table>,
  by: string,
): readonly MappedItem[] {
  return toMapped(
    tables.map((table, i) => (i === at ? { ...table, ...patch } : table)),
    by,
    '',
  );
}
