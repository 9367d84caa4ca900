/** Which character parts the fields: the one by which the records come out alike. */
import { readRecords } from './records';

/** Where two part the records equally well: a comma inside "1,5" parts every line that a semicolon parts. */
const CANDIDATES = ['\t', ';', ',', '|'];
const LOOKED_AT = 200;

export interface Separator {
  readonly separator: string;
  /** Share of the records with as many fields as most have. */
  readonly alike: number;
  /** Where the records begin: behind Excel's own line 'sep=;'. */
  readonly from: number;
}

function score(text: string, separator: string): { alike: number; fields: number } {
  const counts = new Map<number, number>();
  const records = readRecords(text, separator, { most: LOOKED_AT }).filter((fields) => fields.join('').trim() !== '');
  for (const { length } of records) counts.set(length, (counts.get(length) ?? 0) + 1);
  const [fields, times] = [...counts].sort((a, b) => b[1] - a[1] || b[0] - a[0])[0] ?? [1, 0];
  // Nothing but separators: parted, and empty.
  return records.length === 0 ? { alike: 1, fields: 2 } : { alike: times / records.length, fields };
}

/** Null where no character parts most of the records: one column, or no table at all. */
export function findSeparator(text: string): Separator | null {
  const said = /^sep=(.)\r?\n/.exec(text);
  if (said) return { separator: said[1]!, alike: 1, from: said[0].length };
  // Long lines need no more than this to show themselves.
  const head = text.slice(0, 1_000_000);
  let best: Separator | null = null;
  for (const separator of CANDIDATES) {
    const { alike, fields } = score(head, separator);
    if (fields > 1 && alike > (best?.alike ?? 0.5)) best = { separator, alike, from: 0 };
  }
  return best;
}
