/** Results of the core on their way out of a worker: exact decimals lose their methods there, so they travel as text. */
import { Exact } from '../core/amount';

const MARK = '$exact';
/** A long list of texts: each text once, and its number for every place. */
const CODED = '$codes';
const LONG = 2000;

type Plain = Record<string, unknown>;

const kindOf = (value: object): string => Object.prototype.toString.call(value);

function isPlain(value: object): value is Plain {
  return kindOf(value) === '[object Object]';
}

function isMap(value: object): value is Map<unknown, unknown> {
  return kindOf(value) === '[object Map]';
}

/** A copy in which every exact decimal is `{ $exact: text }`. Shared parts stay shared. */
export function forTravel(value: unknown, seen = new Map<object, unknown>()): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const known = seen.get(value);
  if (known !== undefined) return known;
  if (value instanceof Exact) return { [MARK]: value.toString() };
  if (Array.isArray(value) && value.length > LONG && value.every((item) => typeof item === 'string'))
    return coded(value);
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    seen.set(value, copy);
    for (const item of value) copy.push(forTravel(item, seen));
    return copy;
  }
  if (isMap(value)) return new Map([...value].map(([key, item]) => [key, forTravel(item, seen)]));
  if (!isPlain(value)) return value;
  const copy: Plain = {};
  seen.set(value, copy);
  for (const [key, item] of Object.entries(value)) copy[key] = forTravel(item, seen);
  return copy;
}

/** Whether a travelling value is a packed list of texts. */
export function isCoded(value: unknown): boolean {
  return typeof value === 'object' && value !== null && CODED in value;
}

function coded(texts: readonly string[]): Plain {
  const places = new Map<string, number>();
  const codes = new Uint32Array(texts.length);
  for (const [i, text] of texts.entries()) {
    const place = places.get(text) ?? places.size;
    places.set(text, place);
    codes[i] = place;
  }
  return { [CODED]: codes, texts: [...places.keys()] };
}

function decoded({ [CODED]: codes, texts }: Plain): string[] {
  return Array.from(codes as Uint32Array, (code) => (texts as string[])[code]!);
}

/** Lists of 100,000 names hold nothing to revive: a look at each item, no more. */
function reviveItems(items: unknown[], seen: Set<object>): void {
  for (let i = 0; i < items.length; i += 1) {
    const item = items[i];
    if (typeof item === 'object' && item !== null) items[i] = revived(item, seen);
  }
}

function revived(value: unknown, seen: Set<object>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const text = (value as Plain)[MARK];
  if (typeof text === 'string') return new Exact(text);
  if (isCoded(value)) return decoded(value as Plain);
  if (seen.has(value)) return value;
  seen.add(value);
  if (Array.isArray(value)) reviveItems(value, seen);
  else if (isMap(value)) for (const [key, item] of value) value.set(key, revived(item, seen));
  else if (isPlain(value)) for (const [key, item] of Object.entries(value)) value[key] = revived(item, seen);
  return value;
}

/** What arrived, with its exact decimals made whole again, in place. */
export function afterTravel<T>(value: unknown): T {
  return revived(value, new Set()) as T;
}
