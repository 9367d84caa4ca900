/** Values by path inside plain objects: 'quota.take', 'of.0'. */

export type Plain = Record<string, unknown>;

export function getAt(value: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (at === undefined || at === null ? undefined : (at as Plain)[key]), value);
}

/** Sets a value, making objects, or arrays for whole-number keys, on the way. */
export function setAt(target: Plain, path: string, value: unknown): void {
  const keys = path.split('.');
  const last = keys.pop()!;
  let at: Plain = target;
  keys.forEach((key, i) => {
    const next = keys[i + 1] ?? last;
    at[key] ??= /^\d+$/.test(next) ? [] : {};
    at = at[key] as Plain;
  });
  at[last] = value;
}

/** The path as problems name it: 'of.0' → 'of[0]'. */
export function named(path: string): string {
  return path.replace(/\.(\d+)/g, '[$1]');
}
