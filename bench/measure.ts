/** Side-by-side timing: candidates take turns in one run, so that a busy machine slows all of them alike. */
import { cpus, totalmem } from 'node:os';

export interface Timed {
  readonly name: string;
  readonly run: () => unknown;
}

/** Median milliseconds of each candidate over `rounds` interleaved rounds, after one warm-up round. */
export function sideBySide(candidates: readonly Timed[], rounds = 9): Map<string, number> {
  const times = new Map<string, number[]>(candidates.map(({ name }) => [name, []]));
  for (let round = -1; round < rounds; round++) {
    for (const { name, run } of candidates) {
      const start = performance.now();
      run();
      if (round >= 0) times.get(name)!.push(performance.now() - start);
    }
  }
  return new Map([...times].map(([name, list]) => [name, median(list)]));
}

export function median(list: readonly number[]): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)]!;
}

/** Peak heap and array memory above the start while `run` works, in MB, sampled after it with garbage kept. */
export function memoryOf(run: () => unknown): number {
  globalThis.gc?.();
  const used = () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers;
  const before = used();
  const result = run();
  const after = used();
  return result === undefined ? 0 : (after - before) / 1e6;
}

export function machine(): string {
  return `${cpus()[0]?.model ?? 'unknown'} × ${cpus().length}, ${Math.round(totalmem() / 2 ** 30)} GiB, Node ${process.version}`;
}

export function table(title: string, rows: readonly (readonly string[])[]): void {
  console.log(`\n### ${title}\n`);
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)));
  rows.forEach((row, i) => {
    console.log(`| ${row.map((cell, column) => cell.padEnd(widths[column]!)).join(' | ')} |`);
    if (i === 0) console.log(`| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`);
  });
}
