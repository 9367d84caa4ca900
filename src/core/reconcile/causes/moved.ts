/** Sai nguồn, sai niên độ: the same money stands under another source or plan year of the project, with the opposite difference. */
import { message, type Message } from '../../../messages/message';
import { compareDong, type Dong, dongText, isZeroDong, showDong, subtractDong, sumDong } from '../../amount';
import type { Parts } from '../model';
import type { Evidence, Open } from './evidence';
import { groupBy } from '../../group';

type Axis = 'source' | 'plan';

const valueOn = (axis: Axis, { source, kind, year }: Parts) =>
  axis === 'source' ? source : kind === null && year === null ? null : `${kind ?? ''}|${year ?? ''}`;
const restOf = (axis: Axis, { source, kind, year, paid }: Parts) =>
  (axis === 'source' ? [kind, year, paid] : [source, paid]).join('|');

/** Evidence by line, for the lines of one project that differ. */
export function movedMoney(lines: readonly Open[]): Map<Open, Evidence[]> {
  const found = new Map<Open, Evidence[]>();
  for (const axis of ['source', 'plan'] as const) {
    for (const group of grouped(lines, axis)) {
      for (const [line, others] of settled(group)) {
        const evidence = {
          cause: axis === 'source' ? 'wrong-source' : 'wrong-year',
          reason: reasonOf(line, others),
        } as const;
        found.set(line, [...(found.get(line) ?? []), evidence]);
      }
    }
  }
  return found;
}

function grouped(lines: readonly Open[], axis: Axis): Open[][] {
  const groups = new Map<string, Open[]>();
  for (const line of lines) {
    if (valueOn(axis, line.group.parts) === null) continue;
    const key = restOf(axis, line.group.parts);
    const group = groups.get(key);
    if (group) group.push(line);
    else groups.set(key, [line]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

/** Lines that cancel out: all of them together, or pairs of exactly opposite differences that no third one shares. */
function settled(group: readonly Open[]): [Open, Open[]][] {
  if (isZeroDong(sumDong(group.map(({ difference }) => difference)))) {
    return group.map((line) => [line, group.filter((one) => one !== line)]);
  }
  const byAmount = groupBy(group, ({ difference }) => dongText(difference));
  return group.flatMap((line): [Open, Open[]][] => {
    const partners = byAmount.get(dongText(subtractDong(0, line.difference))) ?? [];
    const rivals = byAmount.get(dongText(line.difference))!;
    return partners.length === 1 && rivals.length === 1 ? [[line, partners]] : [];
  });
}

function reasonOf(line: Open, others: readonly Open[]): Message {
  const opposite = others.map(({ difference }) => signed(difference)).join('; ');
  const cells = others.flatMap(({ books, treasury }) => [...(books?.src ?? []), ...(treasury?.src ?? [])]).slice(0, 4);
  return message('reconcile.why.moved', { difference: signed(line.difference), opposite, cells: cells.join(', ') });
}

export function signed(amount: Dong): string {
  const shown = showDong(amount);
  return compareDong(amount, 0) > 0 ? `+${shown}` : shown;
}
