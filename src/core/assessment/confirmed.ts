/** Money that the State Treasury confirmed (DL_XacNhan): it counts as such only while the books still hold exactly that amount. */
import { message, say } from '../../messages';
import { addDong, compareDong, type Dong, subtractDong } from '../amount';
import { type Day, type Grid, parseAddress, showDay } from '../cell';
import type { Finding } from '../finding';
import { CONFIRMED, decode, numberIn, readStamp, textIn } from '../store';
import type { TableData } from '../table/model';
import { codeKey } from '../reconcile/keys';
import type { PlanShare } from '../reconcile/model';
import { type MoneyUse, moneyUses } from './columns';
import { groupBy } from '../group';

export interface Confirmation {
  readonly code: string;
  /** Null: all kinds of plan together. */
  readonly kind: PlanShare | null;
  readonly through: Day;
  readonly amount: Dong;
  /** '15/KBNN ngày 10/02/2023', as typed. */
  readonly document: string;
  readonly src: string;
}

/** Rows with their day and number; a row without them confirms nothing and is a finding. */
export function confirmationsIn(grids: readonly Grid[]): { rows: Confirmation[]; findings: Finding[] } {
  const grid = grids.find((one) => readStamp(one)?.sheet === CONFIRMED.name);
  if (!grid) return { rows: [], findings: [] };
  const { rows, findings } = decode(CONFIRMED, grid);
  return {
    findings,
    rows: rows.flatMap((row) => {
      const [code, through, amount] = [textIn(row, 'code'), textIn(row, 'through'), numberIn(row, 'amount')];
      const [at, number] = [textIn(row, 'at'), textIn(row, 'number')];
      if (code === null || through === null || amount === null || at === null || number === null) return [];
      const document = say('vi', message('decision.confirmed.document', { number, day: showDay(at) }));
      const kind = textIn(row, 'kind') as PlanShare | null;
      return [{ code: codeKey(code), kind, through, amount, document, src: `${grid.ref.sheet}!A${row.row + 1}` }];
    }),
  };
}

/** The documents by which the money of a row in a use is confirmed; null where it is not. */
export type IsConfirmed = (data: TableData, use: MoneyUse) => ((row: number) => readonly string[] | null) | null;

type Share = PlanShare | 'whole';

function shareOf({ kinds, less }: MoneyUse): Share {
  if (kinds.includes('plan.carryover')) return 'carryover';
  if (kinds.includes('plan.advance')) return 'advance';
  return less === undefined ? 'whole' : 'year';
}

const isPaid = ({ quantity, basis, grade }: MoneyUse) =>
  quantity === 'disbursed' && basis === 'actual' && grade === 'books';

/** Amounts of the books by day, share and code, over all tables. */
function booked(all: readonly TableData[]): Map<string, Dong> {
  const sums = new Map<string, Dong>();
  const add = (key: string, dong: Dong) => sums.set(key, addDong(sums.get(key) ?? 0, dong));
  for (const data of all) {
    const codes = data.codes.map(codeKey);
    for (const use of moneyUses(data).filter(isPaid)) {
      const share = shareOf(use);
      const within = use.money.column.within !== undefined;
      codes.forEach((code, row) => {
        const dong = use.money.dong[row]!;
        if (code === '' || Number.isNaN(dong)) return;
        const less = use.less?.dong[row] ?? 0;
        add(`${use.through}|${share}|${code}`, Number.isNaN(less) ? dong : subtractDong(dong, less));
        if (!within) add(`${use.through}|all|${code}`, dong);
      });
    }
  }
  return sums;
}

export function confirmedMoney(all: readonly TableData[], rows: readonly Confirmation[]): IsConfirmed {
  if (rows.length === 0) return () => null;
  const sums = booked(all);
  const byCode = groupBy(rows, ({ code }) => code);
  return (data, use) => {
    if (!isPaid(use)) return null;
    return (row) => {
      const code = codeKey(data.codes[row] ?? '');
      const found = (byCode.get(code) ?? []).filter(({ through }) => through >= use.through);
      const held = isHeld(found, shareOf(use), (share) => sums.get(`${use.through}|${share}|${code}`) ?? 0);
      return code !== '' && held ? [...new Set(found.map(({ document }) => document))] : null;
    };
  };
}

/** The amount of the share was confirmed as it is now; all kinds together, where they were confirmed together. */
function isHeld(found: readonly Confirmation[], share: Share, now: (share: Share | 'all') => Dong): boolean {
  const same = (dong: Dong, amount: Dong) => compareDong(dong, amount) === 0;
  if (found.some(({ kind, amount }) => kind === null && same(now('all'), amount))) return true;
  if (share !== 'whole') return found.some(({ kind, amount }) => kind === share && same(now(share), amount));
  return documents(found).some((shares) =>
    same(
      now('all'),
      shares.reduce((sum: Dong, one) => addDong(sum, one), 0),
    ),
  );
}

/** Amounts by kind that were confirmed through one day. */
function documents(found: readonly Confirmation[]): Dong[][] {
  const days = new Map<string, Map<string, Dong>>();
  for (const { through, kind, amount } of found) {
    if (kind === null) continue;
    const day = days.get(through) ?? new Map<string, Dong>();
    days.set(through, day.set(kind, amount));
  }
  return [...days.values()].map((day) => [...day.values()]);
}

/** Projects that were confirmed through the very day of the books and hold another amount since. */
export function staleConfirmations(all: readonly TableData[], rows: readonly Confirmation[]): Finding[] {
  if (rows.length === 0) return [];
  const isConfirmed = confirmedMoney(all, rows);
  const known = new Set(rows.map(({ code, through }) => `${through}|${code}`));
  const stale = new Set<string>();
  for (const data of all) {
    for (const use of moneyUses(data)) {
      const test = isConfirmed(data, use);
      data.codes.forEach((text, row) => {
        const [code, dong] = [codeKey(text), use.money.dong[row]!];
        if (test === null || Number.isNaN(dong) || dong === 0 || !known.has(`${use.through}|${code}`)) return;
        if (test(row) === null) stale.add(code);
      });
    }
  }
  if (stale.size === 0) return [];
  const cells = rows.filter(({ code }) => stale.has(code)).flatMap(({ src }) => parseAddress(src) ?? []);
  const args = { count: stale.size, codes: [...stale].slice(0, 5).join(', ') };
  return [
    {
      check: 'confirmed-stale',
      severity: 'warning',
      cells: cells.slice(0, 20),
      message: message('reconcile.confirm.stale', args),
      advice: message('reconcile.confirm.stale.do'),
    },
  ];
}
