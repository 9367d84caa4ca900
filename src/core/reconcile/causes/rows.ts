/** Rows and whole sums of single projects, looked up only for those that differ. */
import { type Dong, sumDong } from '../../amount';
import { codeKey } from '../keys';
import type { Side } from '../model';

export interface RowsByCode {
  /** Indexes into the data of a table. */
  rowsIn(table: number, code: string): readonly number[];
  /** All money of the project on the day compared; null where nothing is known. */
  wholeOf(code: string): Dong | null;
}

/** `wanted`: the codes that will be asked for. One pass over each table and the entries, made when first asked. */
export function rowsByCode(side: Side, wanted: ReadonlySet<string>): RowsByCode {
  let rows: Map<string, number[]>[] | null = null;
  let whole: Map<string, number[]> | null = null;
  const add = (map: Map<string, number[]>, code: string, value: number) => {
    const list = map.get(code);
    if (list) list.push(value);
    else map.set(code, [value]);
  };
  return {
    rowsIn(table, code) {
      rows ??= side.data.map(({ codes }) => {
        const map = new Map<string, number[]>();
        codes.forEach((text, i) => {
          const key = codeKey(text);
          if (wanted.has(key)) add(map, key, i);
        });
        return map;
      });
      return rows[table]!.get(code) ?? [];
    },
    wholeOf(code) {
      if (whole === null) {
        whole = new Map();
        for (const entry of side.entries) {
          if (entry.dong !== null && wanted.has(entry.code)) add(whole, entry.code, entry.dong);
        }
      }
      const amounts = whole.get(code);
      return amounts === undefined ? null : sumDong(amounts);
    },
  };
}
