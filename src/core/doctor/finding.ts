/** Makes findings, and keeps a check from drowning its reader. */
import { message, type Message } from '../../messages';
import { a1, type Ref } from '../cell';
import type { Finding, Severity } from '../finding';

/** So many findings of one check are listed one by one. */
export const LISTED = 200;

/** A finding of a check: its sentences are 'doctor.<check>' and 'doctor.<check>.advice'. */
export function found(
  check: string,
  severity: Severity,
  cells: readonly Ref[],
  args: Record<string, string | number> = {},
  variant = '',
): Finding {
  const place = cells[0];
  const all = { cell: place ? a1(place) : '', sheet: place?.sheet ?? '', ...args };
  return {
    check,
    severity,
    cells,
    message: message(`doctor.${check}${variant}`, all),
    advice: message(`doctor.${check}.advice`, all),
  };
}

/** Lists the first findings and sums up the rest in one that holds their cells. */
export function limited(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= LISTED) return findings;
  const rest = findings.slice(LISTED);
  const first = rest[0]!;
  const more: Message = message('doctor.more', { count: rest.length, like: a1(first.cells[0]!) });
  return [
    ...findings.slice(0, LISTED),
    { ...first, cells: rest.slice(0, 5000).flatMap((finding) => finding.cells.slice(0, 1)), message: more },
  ];
}
