/** Remembers what was derived from an array that never changes, so that drawing again costs nothing. */

/** `derive(from, key)` runs once for each array and key. */
export function remembered<From extends object, Result>(
  derive: (from: From, key: string) => Result,
): (from: From, key: string) => Result {
  const known = new WeakMap<From, Map<string, Result>>();
  return (from, key) => {
    let results = known.get(from);
    if (!results) known.set(from, (results = new Map()));
    if (!results.has(key)) results.set(key, derive(from, key));
    return results.get(key)!;
  };
}
