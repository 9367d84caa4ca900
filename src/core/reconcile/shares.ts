/** One row's money as the parts that the sheet tells apart; a part is taken only where it is printed or sure by sums. */
import { type Dong, subtractDong, sumDong } from '../amount';
import type { Paid, PlanShare } from './model';
import type { Taken } from './taken';

export interface Share {
  readonly kind: PlanShare | null;
  readonly paid: Paid | null;
  readonly dong: number | null;
  readonly columns: readonly number[];
  readonly less?: number;
}

/** The amount of a column in a row; null where it is blank. */
export type AmountIn = (part: 'total' | 'volume' | 'advance' | 'carryover') => number | null;

const isPart = (dong: number | null): dong is number => dong !== null;

/**
 * The parts of a row. `kind`: what a word of the row says of its plan, or that nothing was carried over. Tạm ứng and KLHT
 * are told apart only where they add up to the total; carried-over money only where its cell is filled.
 */
export function sharesOf(taken: Taken, amount: AmountIn, kind: PlanShare | null): Share[] {
  const { total, carryover, within } = taken;
  const carried = carryover ? amount('carryover') : null;
  if (total !== undefined && amount('total') !== null) {
    const whole = amount('total')!;
    const column = total.column.column;
    const paid = carried === null || carried === 0 || !within ? byPayment(taken, amount, kind, whole) : [];
    const own = within && carried !== null && carried !== 0 ? minusCarried(taken, whole, carried) : paid;
    const shares = own.length > 0 ? own : [{ kind, paid: null, dong: whole, columns: [column] }];
    return !within && isPart(carried) && carried !== 0 ? [...shares, ofCarryover(taken, carried)] : shares;
  }
  const parts = byPayment(taken, amount, kind, null);
  const rest = isPart(carried) && carried !== 0 ? [ofCarryover(taken, carried)] : [];
  if (parts.length + rest.length > 0) return [...parts, ...rest];
  const first = total ?? taken.volume ?? taken.advance ?? carryover;
  return first === undefined ? [] : [{ kind, paid: null, dong: null, columns: [first.column.column] }];
}

function byPayment(taken: Taken, amount: AmountIn, kind: PlanShare | null, whole: number | null): Share[] {
  const [volume, advance] = [taken.volume && amount('volume'), taken.advance && amount('advance')];
  const share = (paid: Paid, dong: number, column: number): Share => ({ kind, paid, dong, columns: [column] });
  const shares: Share[] = [];
  if (typeof volume === 'number') shares.push(share('volume', volume, taken.volume!.column.column));
  if (typeof advance === 'number') shares.push(share('advance', advance, taken.advance!.column.column));
  if (whole !== null && sumDong(shares.map(({ dong }) => dong!)) !== whole) return [];
  // A 0 beside the money that is there says nothing more.
  const some = shares.filter(({ dong }) => dong !== 0);
  return some.length > 0 ? some : shares.slice(0, 1);
}

function minusCarried(taken: Taken, whole: number, carried: number): Share[] {
  const [total, part] = [taken.total!.column.column, taken.carryover!.column.column];
  const rest: Dong = subtractDong(whole, carried);
  return [
    { kind: 'year', paid: null, dong: Number(rest), columns: [total], less: part },
    { kind: 'carryover', paid: null, dong: carried, columns: [part] },
  ];
}

function ofCarryover({ carryover }: Taken, dong: number): Share {
  return { kind: 'carryover', paid: null, dong, columns: [carryover!.column.column] };
}
