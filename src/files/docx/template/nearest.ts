/** The known name that looks most like what was typed. */

/** Letters to insert, delete or change. */
function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, change));
    }
    row = next;
  }
  return row[b.length]!;
}

/** '' where nothing is known. */
export function nearest(typed: string, known: readonly string[]): string {
  const short = typed.slice(0, 100);
  const ranked = known.map((name) => ({ name, away: distance(short, name) }));
  return ranked.sort((a, b) => a.away - b.away || (a.name < b.name ? -1 : 1))[0]?.name ?? '';
}
