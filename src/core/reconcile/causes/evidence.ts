/** What a cause is found from, and what it says when it is found. */
import type { Message } from '../../../messages/message';
import type { Dong } from '../../amount';
import type { Group } from '../refine';
import type { Cause, Money, Side } from '../model';

/** A group whose sums differ. */
export interface Open {
  readonly group: Group;
  readonly books: Money | null;
  readonly treasury: Money | null;
  /** Books minus treasury; not 0. */
  readonly difference: Dong;
}

export interface Evidence {
  readonly cause: Exclude<Cause, 'unclear'>;
  readonly reason: Message;
}

export interface Sides {
  readonly books: Side;
  readonly treasury: Side;
}

/** Sentences name the sides by these. */
export const other = { books: 'treasury', treasury: 'books' } as const;
