/** A large result goes from the worker to the page in pieces: one message of 100,000 rows would stall the page. */

export interface Piece {
  /** Where the list stands: ['facts', 'figures']. */
  readonly path: readonly string[];
  readonly items: readonly unknown[];
}

type Plain = Record<string, unknown>;

const SIZE = 1500;

const isPlain = (value: unknown): value is Plain => Object.prototype.toString.call(value) === '[object Object]';

/** Takes the long lists of a result (and of its parts) out of it, slice by slice, and leaves empty lists behind. */
export function* piecesOf(result: Plain, path: readonly string[] = []): Generator<Piece> {
  for (const [key, value] of Object.entries(result)) {
    if (isPlain(value) && path.length === 0) yield* piecesOf(value, [key]);
    if (!Array.isArray(value) || value.length <= SIZE) continue;
    for (let from = 0; from < value.length; from += SIZE) {
      yield { path: [...path, key], items: value.slice(from, from + SIZE) };
    }
    result[key] = [];
  }
}

/** Puts a piece back where it was taken; `result` holds only the lists that have come so far. */
export function joinPiece(result: Plain, { path, items }: Piece): void {
  const last = path[path.length - 1]!;
  let place = result;
  for (const key of path.slice(0, -1)) place = (place[key] ??= {}) as Plain;
  ((place[last] ??= []) as unknown[]).push(...items);
}

/** The result with the lists that were sent ahead. */
export function withPieces(result: Plain, ahead: Plain): Plain {
  for (const [key, value] of Object.entries(ahead)) {
    if (isPlain(value)) withPieces(result[key] as Plain, value);
    else result[key] = value;
  }
  return result;
}
