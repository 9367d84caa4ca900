/** "Trong đó" lines under a project: its money by capital source, where they add up to it. */
import { sumDong } from '../amount';
import { type NumberStyle, readDong, type Unit } from '../amount';
import { SPLIT } from '../table/vocabulary';
import type { Table } from '../table/model';
import { numberIn } from '../table/read';
import type { View } from '../table/view';
import { fold } from '../text';
import { sourceKey } from './keys';

/** The rows of kind 'split' that follow a data row and name sources; none where any of them says something else. */
export function sourceRows(
  view: View,
  table: Table,
  row: number,
  nameColumn: number,
): { row: number; source: string }[] {
  const found: { row: number; source: string }[] = [];
  for (let next = row + 1; table.rowKinds[next - table.dataRows[0]] === 'split'; next++) {
    const text = view.text(next, nameColumn);
    const key = sourceKey(text);
    // "Trong đó: tạm ứng", "vốn kéo dài" tell the money apart by something else.
    const said = fold(text);
    if (key === '' || !SPLIT.test(said) || /tam ung|thanh toan|khoi luong|keo dai|ke hoach/.test(said)) return [];
    found.push({ row: next, source: key });
  }
  return new Set(found.map(({ source }) => source)).size === found.length ? found : [];
}

/** Whole đồng in a cell; null where there is none. */
export function dongIn(view: View, row: number, column: number, unit: Unit, style?: NumberStyle): number | null {
  const value = numberIn(view, row, column, style);
  if (value === null) return null;
  const read = readDong(value, unit);
  return 'problem' in read ? null : read.dong;
}

/** Amounts of the source rows, only where every one is there and they add up to the project's own amount. */
export function splitAmounts(amounts: readonly (number | null)[], whole: number): readonly number[] | null {
  const known = amounts.filter((one): one is number => one !== null);
  return known.length === amounts.length && known.length > 0 && sumDong(known) === whole ? known : null;
}
