/** One initiative is used once, one achievement earns one award: evidence held against the register DL_DaDung. */
import { message, type Message } from '../../messages/message';
import { showDay } from '../cell';
import { canonicalWord } from '../rules/condition';
import type { Item, Tier } from '../rules/model';
import type { Context } from './context';
import { type Evidence, type Subject, type Used, usedRegister } from './facts';
import { nameKey } from './facts-index';
import type { Verdict } from './judge';
import { cellsIn } from './sources';
import { isClosed } from './usable';

/** 'elsewhere': somebody else used a thing of this name. 'open': the register does not say yet. */
type Use = 'free' | 'used' | 'elsewhere' | 'open';

/** Evidence rows by what the register makes of them, with the sentences that say so. */
export interface Sorted {
  readonly free: readonly Evidence[];
  /** May yet turn out to be free. */
  readonly open: readonly Evidence[];
  /** True where only the council can say whether somebody else's is the same. */
  readonly council: boolean;
  readonly says: readonly Message[];
  readonly lacks: readonly Message[];
}

/** Sorts the rows of an item; of an item that may be used again all are free. */
export function sortUsed(context: Context, subject: Subject, item: Item, rows: readonly Evidence[]): Sorted {
  if (item.usedOnce === undefined) return { free: rows, open: [], council: false, says: [], lacks: [] };
  const kind = item.usedOnce;
  const says: Message[] = [];
  const seen = new Set<string>();
  const uses = rows.map((row): Use | null => {
    const name = nameOf(row);
    if (name !== '' && seen.has(nameKey(name))) {
      says.push(message('decision.used.twice', { what: name, cells: cellsIn([row.src]) }));
      return null;
    }
    seen.add(nameKey(name));
    const found = useOf(context, subject, kind, name);
    says.push(...found.says);
    return found.use;
  });
  const open = rows.filter((_, i) => uses[i] === 'open' || uses[i] === 'elsewhere');
  const owed = uses.includes('open');
  const lacks = owed ? [message(`decision.lacks.used.${kind}`), ...nameless(rows, uses)] : [];
  return { free: rows.filter((_, i) => uses[i] === 'free'), open, council: open.length > 0 && !owed, says, lacks };
}

/** What a row of evidence is called: its text, or beside a yes or no its note. */
function nameOf({ value, note }: Evidence): string {
  const said = canonicalWord(value);
  return said === 'yes' || said === 'no' ? (note ?? '') : value;
}

function nameless(rows: readonly Evidence[], uses: readonly (Use | null)[]): Message[] {
  const src = rows.filter((row, i) => uses[i] === 'open' && nameOf(row) === '').map((row) => row.src);
  return src.length === 0 ? [] : [message('decision.lacks.used.name', { cells: cellsIn(src) })];
}

interface FoundUse {
  readonly use: Use;
  readonly says: readonly Message[];
}

function useOf(context: Context, subject: Subject, kind: Used['kind'], name: string): FoundUse {
  if (name === '') return { use: 'open', says: [] };
  const rows = earlier(context, context.index.used(kind, nameKey(name)));
  const own = rows.dated.find((row) => row.subject === subject.id || row.subject === '');
  if (own !== undefined) return { use: 'used', says: [usedSaid('decision.used', own)] };
  const other = rows.dated[0];
  if (other !== undefined) return { use: 'elsewhere', says: [usedSaid('decision.used.elsewhere', other, context)] };
  return { use: rows.undated > 0 || !isUsedClosed(context, subject, kind) ? 'open' : 'free', says: [] };
}

/** Only decisions before the council meets use anything up: that of this meeting itself does not. */
function earlier(context: Context, rows: readonly Used[]): { dated: Used[]; undated: number } {
  const dated = rows.filter(({ at }) => at !== null && at < context.lawAt);
  return { dated, undated: rows.filter(({ at }) => at === null).length };
}

function isUsedClosed(context: Context, subject: Subject, kind: Used['kind']): boolean {
  return isClosed(context, subject, { id: usedRegister(kind) });
}

function usedSaid(key: string, { what, subject, award, year, decision, at, src }: Used, context?: Context): Message {
  return message(key, {
    what,
    name: context?.index.subjects.get(subject)?.name ?? subject,
    award: award === '' ? '…' : award,
    year: year ?? at!.slice(0, 4),
    decision: decision === '' ? '…' : decision,
    day: showDay(at!),
    cells: cellsIn([src]),
  });
}

/** Whether somebody was awarded already for what a tier is about, in this budget year. Null where nobody asks. */
export function awardedBefore(
  context: Context,
  subject: Subject,
  tier: Tier,
): { readonly verdict: Verdict; readonly says: readonly Message[]; readonly src: readonly string[] } | null {
  if (tier.oneAward !== true) return null;
  const ids = [tier.id, ...(tier.excludes ?? [])];
  const names = new Set(ids.flatMap((id) => [id, context.tiers.get(id)?.label ?? id]).map(nameKey));
  const all = [...names].flatMap((name) => context.index.used('award', name));
  const own = earlier(
    context,
    all.filter((row) => row.subject === subject.id && yearOf(row, context) === context.year),
  );
  const held = own.dated[0];
  if (held !== undefined) return { verdict: 'unmet', says: [usedSaid('decision.used.award', held)], src: [held.src] };
  if (own.undated > 0 || !isUsedClosed(context, subject, 'award'))
    return { verdict: 'missing', says: [message('decision.lacks.used.award')], src: [] };
  return { verdict: 'met', says: [message('decision.used.none')], src: [] };
}

/** A row that names no year is of the year of its decision; without either it may be of this one. */
function yearOf({ year, at }: Used, context: Context): number {
  return year ?? (at === null ? context.year : Number(at.slice(0, 4)));
}
