/** What the far side of a request sees: objects with named properties, methods and parts, and nothing else. */

import type { Box } from './place';

/** One object of Excel's object model. Names are as on the wire: 'Values', 'GetRange'. */
export interface Thing {
  readonly kind: string;
  /** Sent when the object is instantiated, so that the client can name it later. */
  readonly id?: string;
  readonly get?: Readonly<Record<string, () => unknown>>;
  readonly set?: Readonly<Record<string, (value: never) => void>>;
  readonly call?: Readonly<Record<string, (...args: never[]) => unknown>>;
  readonly part?: Readonly<Record<string, () => Thing>>;
  /** Only collections. */
  readonly items?: () => readonly Thing[];
  readonly item?: (key: string) => Thing;
  /** Ranges can be held by reference between requests. */
  readonly held?: boolean;
  /** Where a range stands, for methods that take another range. */
  readonly box?: Box;
}

/** What an …OrNullObject method gives where there is nothing. */
export const NOTHING: Thing = { kind: 'null' };

/** An error that Excel reports to the add-in, by its code. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message = code,
  ) {
    super(message);
  }
}

/** The fake host was asked for something that it does not know: a fault of the test or of the adapter, never an answer. */
export class UnknownToFake extends Error {}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && typeof (value as Thing).kind === 'string';
}

/** 'rowIndex' → 'RowIndex', as properties are named on the wire. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
