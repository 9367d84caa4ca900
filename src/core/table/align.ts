/** Where the lines of a list went when lines were added, removed or changed: by their words, in order. */

/** Lists longer than this are compared at both ends only. */
const LONG = 400;

/** For every old line its new place, or −1. Equal lines keep their order; in a gap of equal size changed lines do too. */
export function align(before: readonly string[], after: readonly string[]): Int32Array {
  const to = new Int32Array(before.length).fill(-1);
  let top = 0;
  while (top < before.length && top < after.length && before[top] === after[top]) to[top] = top++;
  let end = 0;
  const room = Math.min(before.length, after.length) - top;
  while (end < room && before[before.length - 1 - end] === after[after.length - 1 - end]) {
    to[before.length - 1 - end] = after.length - 1 - end;
    end++;
  }
  const old = { first: top, last: before.length - end };
  const now = { first: top, last: after.length - end };
  if (old.last - old.first <= LONG && now.last - now.first <= LONG) common(before, after, old, now, to);
  fillGaps(to, old, now);
  return to;
}

interface Span {
  readonly first: number;
  /** Exclusive. */
  readonly last: number;
}

/** Longest common subsequence between the ends that agree; blank lines are no evidence. */
function common(before: readonly string[], after: readonly string[], old: Span, now: Span, to: Int32Array): void {
  const [rows, columns] = [old.last - old.first, now.last - now.first];
  const width = columns + 1;
  const best = new Uint16Array((rows + 1) * width);
  const equal = (i: number, j: number) =>
    before[old.first + i] !== '' && before[old.first + i] === after[now.first + j];
  for (let i = rows - 1; i >= 0; i--) {
    for (let j = columns - 1; j >= 0; j--) {
      best[i * width + j] = equal(i, j)
        ? best[(i + 1) * width + j + 1]! + 1
        : Math.max(best[(i + 1) * width + j]!, best[i * width + j + 1]!);
    }
  }
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (equal(i, j)) to[old.first + i++] = now.first + j++;
    else if (best[(i + 1) * width + j]! >= best[i * width + j + 1]!) i++;
    else j++;
  }
}

/** Between two lines that were found, as many changed lines as before are the same ones with other words. */
function fillGaps(to: Int32Array, old: Span, now: Span): void {
  let from = old.first;
  let place = now.first;
  for (let i = old.first; i <= old.last; i++) {
    const found = i === old.last ? now.last : to[i]!;
    if (found < 0) continue;
    if (i - from === found - place) for (let k = from; k < i; k++) to[k] = place + k - from;
    from = i + 1;
    place = found + 1;
  }
}
