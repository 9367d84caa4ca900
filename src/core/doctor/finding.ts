/** Makes findings, and keeps a check from drowning its reader. */
import { message, type Message } from '../../messages';
import { a1, type Ref } from '../cell';
import type { Finding, Severity } from '../finding';

/** So many findings of one check are listed one by one. */
const LISTED = 200;

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

/** As `limited`, but makes only the findings that are listed; the others give their cell. */
export function limitedBy<T>(
  items: readonly T[],
  make: (item: T) => Finding,
  cellOf: (item: T) => Ref,
): readonly Finding[] {
  const listed = items.slice(0, LISTED).map(make);
  const rest = items.slice(LISTED);
  if (rest.length === 0) return listed;
  const first = make(rest[0]!);
  return [
    ...listed,
    { ...first, cells: rest.slice(0, 5000).map(cellOf), message: moreOf(rest.length, cellOf(rest[0]!)) },
  ];
}

function moreOf(count: number, like: Ref): Message {
  return message('doctor.more', { count, like: a1(like) });
}

/** Lists the first findings and sums up the rest in one that holds their cells. */
export function limited(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= LISTED) return findings;
  const rest = findings.slice(LISTED);
  const first = rest[0]!;
  const more = moreOf(rest.length, first.cells[0]!);
  return [
    ...findings.slice(0, LISTED),
    { ...first, cells: rest.slice(0, 5000).flatMap((finding) => finding.cells.slice(0, 1)), message: more },
  ];
}
