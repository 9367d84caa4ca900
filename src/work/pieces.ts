/**
 * A large result goes from the worker to the page in pieces: one message of 100,000 rows would stall the page. The next
 * piece waits until the page has asked for it, so that keys and frames come between two of them.
 */
import { isCoded } from './travel';

export interface Piece {
  /** Where the list stands: ['facts', 'figures'], ['data', '0', 'names']. */
  readonly path: readonly string[];
  /** A slice of the list, or all of a list of texts as `forTravel` packed it. */
  readonly items: unknown;
}

type Plain = Record<string, unknown>;

/** Unpacked in some 10 ms. */
const SIZE = 800;
/** Parts that hold long lists of their own stand in short lists (tables) or in none. */
const FEW = 100;

const isPlain = (value: unknown): value is Plain => Object.prototype.toString.call(value) === '[object Object]';

const isPart = (value: unknown) => (Array.isArray(value) ? value.length <= FEW : isPlain(value));

/** Takes the long lists of a result (and of its parts, two steps down) out of it and leaves empty lists behind. */
export function* piecesOf(result: Plain, path: readonly string[] = []): Generator<Piece> {
  for (const [key, value] of Object.entries(result)) {
    const place = [...path, key];
    if (isCoded(value)) yield { path: place, items: value };
    else if (isPart(value)) {
      if (path.length < 2) yield* piecesOf(value as Plain, place);
      continue;
    } else if (!Array.isArray(value) || value.length <= SIZE) continue;
    else
      for (let from = 0; from < value.length; from += SIZE)
        yield { path: place, items: value.slice(from, from + SIZE) };
    result[key] = [];
  }
}

/** Puts the items of a piece back where they were taken; `result` holds only the lists that have come so far. */
export function joinPiece(result: Plain, path: readonly string[], items: readonly unknown[]): void {
  const last = path[path.length - 1]!;
  let place = result;
  for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Plain;
  const list = place[last] as unknown[] | undefined;
  if (list) list.push(...items);
  else place[last] = items;
}

/** The result with the lists that were sent ahead. */
export function withPieces(result: Plain, ahead: Plain): Plain {
  for (const [key, value] of Object.entries(ahead)) {
    if (isPlain(value)) withPieces(result[key] as Plain, value);
    else result[key] = value;
  }
  return result;
}
