/** Rule sets of one scope side by side: days that two of them claim, days that none has, and what to type where. */
import { message, type Message } from '../../messages/message';
import { address, type Day, dayOfSerial, type Ref, serialOfDay, showDay } from '../cell';
import type { Finding } from '../finding';
import type { RuleSet } from './model';

/** A rule set that stands in the workbook, with the cells of its dates. */
export interface PlacedSet {
  readonly rules: RuleSet;
  readonly from: Ref;
  readonly to: Ref;
}

interface Span {
  readonly name: string;
  readonly from: Day;
  /** The last day, FOREVER where it is open. */
  readonly to: Day;
  /** Null for a set that comes with the product. */
  readonly cells: Pick<PlacedSet, 'from' | 'to'> | null;
}

const FOREVER = '9999-12-31';

/**
 * Gaps and overlaps that concern a set of the workbook. It takes the place of a preset of the same id, and of those that
 * began before it; running on into one that begins later (after a law changed) is an overlap.
 */
export function checkNeighbours(own: readonly PlacedSet[], presets: readonly RuleSet[]): Finding[] {
  return [...new Set(own.map(({ rules }) => rules.scope))].flatMap((scope) => {
    const placed = own.filter(({ rules }) => rules.scope === scope && rules.from <= (rules.to ?? FOREVER));
    const ids = new Set(placed.map(({ rules }) => rules.id));
    const mine = placed.map(({ rules, from, to }) => spanOf(rules, { from, to }));
    const others = presets.filter((set) => set.scope === scope && !ids.has(set.id)).map((set) => spanOf(set, null));
    const all = [...mine, ...others].sort(byStart);
    return [...overlaps(scope, all), ...gaps(scope, all)];
  });
}

function spanOf({ id, from, to = FOREVER }: RuleSet, cells: Span['cells']): Span {
  return { name: cells === null ? id : `${id} (${cells.from.sheet})`, from, to, cells };
}

function byStart(a: Span, b: Span): number {
  return a.from === b.from ? (a.to < b.to ? -1 : 1) : a.from < b.from ? -1 : 1;
}

/**
 * Of each set of the workbook: those that begin with it, and the next to begin while it lasts (parting it from that one
 * parts it from all later ones). A preset that began earlier gives way without a word.
 */
function overlaps(scope: string, all: readonly Span[]): Finding[] {
  return all.flatMap((earlier, i): Finding[] => {
    if (earlier.cells === null) return [];
    const during = all.slice(i + 1).filter(({ from }) => from <= earlier.to);
    const same = during.filter((later) => later.from === earlier.from && later.cells !== null);
    const next = during.find((later) => later.from > earlier.from);
    return [...same, ...(next === undefined ? [] : [next])].map((later) => overlap(scope, earlier, later));
  });
}

function overlap(scope: string, earlier: Span, later: Span): Finding {
  const last = earlier.to < later.to ? earlier.to : later.to;
  const key = last === FOREVER ? '.open' : last === later.from ? '.day' : '';
  const args = { scope, a: earlier.name, b: later.name, from: showDay(later.from), to: showDay(last) };
  const severity = later.cells === null ? 'warning' : 'error';
  const said = message(`decision.ruleSets.overlap${key}`, args);
  return finding('rules-overlap', severity, [earlier, later], said, apart(earlier, later));
}

/** Ends the earlier one before the later begins; else begins the later one after the earlier ends. */
function apart(earlier: Span, later: Span): Message {
  if (earlier.cells !== null && earlier.from < later.from) {
    return typed('to', shifted(later.from, -1), earlier.cells.to, earlier.name);
  }
  if (later.cells !== null && earlier.to < later.to) {
    return typed('from', shifted(earlier.to, 1), later.cells.from, later.name);
  }
  return message('decision.ruleSets.overlap.do', { a: earlier.name, b: later.name });
}

/** Days between two sets that none of them has. */
function gaps(scope: string, all: readonly Span[]): Finding[] {
  let last: Span | undefined;
  return all.flatMap((next): Finding[] => {
    const before = last;
    if (before === undefined || next.to > before.to) last = next;
    if (before === undefined || before.to === FOREVER || next.from <= shifted(before.to, 1)) return [];
    if (before.cells === null && next.cells === null) return [];
    const [from, to] = [shifted(before.to, 1), shifted(next.from, -1)];
    const args = { scope, a: before.name, b: next.name, from: showDay(from), to: showDay(to) };
    const advice =
      before.cells === null
        ? typed('from', from, next.cells!.from, next.name)
        : typed('to', to, before.cells.to, before.name);
    const said = message(`decision.ruleSets.gap${from === to ? '.day' : ''}`, args);
    return [finding('rules-gap', 'warning', [before, next], said, advice)];
  });
}

/** "Gõ 31/12/2023 vào ô QD_QuyDinh!B10 …". */
function typed(which: 'from' | 'to', day: Day, cell: Ref, name: string): Message {
  return message(`decision.ruleSets.dates.${which}`, { day: showDay(day), cell: address(cell), name });
}

function shifted(day: Day, by: number): Day {
  return dayOfSerial(serialOfDay(day) + by) ?? day;
}

function finding(
  check: string,
  severity: Finding['severity'],
  spans: readonly [Span, Span],
  said: Message,
  advice: Message,
): Finding {
  const [earlier, later] = spans;
  const cells = [earlier.cells?.to, later.cells?.from].filter((cell) => cell !== undefined);
  return { check, severity, cells, message: said, advice };
}
