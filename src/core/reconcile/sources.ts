/** Capital sources as both sides name them: a name that only one side uses cannot be compared until it is paired. */
import type { Entry, LoneSource, Side } from './model';

/** Names of the treasury's sources → the name in the books, as a person paired them; a name paired with itself stands for its own. */
export type SourcePairs = Readonly<Record<string, string>>;

export interface Named {
  readonly books: readonly Entry[];
  readonly treasury: readonly Entry[];
  readonly lone: readonly LoneSource[];
}

const namesIn = (entries: readonly Entry[]) => {
  const names = new Set<string>();
  for (const { source } of entries) if (source !== null) names.add(source);
  return names;
};

/** Entries in which a source is said only where both sides can mean the same by it. */
export function sourcesNamed(books: Side, treasury: Side, pairs: SourcePairs): Named {
  const paired = treasury.entries.map((entry) => {
    const to = entry.source === null ? undefined : pairs[entry.source];
    return to === undefined || to === entry.source ? entry : { ...entry, source: to };
  });
  const [ours, theirs] = [namesIn(books.entries), namesIn(paired)];
  const own = new Set(Object.values(pairs));
  // A side that names no source is coarser, which says itself; its silence makes no name of the other side a lone one.
  const both = ours.size > 0 && theirs.size > 0;
  const lonely = (names: Set<string>, there: Set<string>) =>
    both ? [...names].filter((name) => !there.has(name) && !own.has(name)).sort() : [];
  const [loneOurs, loneTheirs] = [lonely(ours, theirs), lonely(theirs, ours)];
  const without = (entries: readonly Entry[], names: readonly string[]) => {
    const lone = new Set(names);
    const blur = (entry: Entry) =>
      entry.source !== null && lone.has(entry.source) ? { ...entry, source: null } : entry;
    return lone.size === 0 ? entries : entries.map(blur);
  };
  return {
    books: without(books.entries, loneOurs),
    treasury: without(paired, loneTheirs),
    lone: [
      ...loneOurs.map((key): LoneSource => ({ side: 'books', key, shown: key })),
      ...loneTheirs.map((key): LoneSource => ({ side: 'treasury', key, shown: key })),
    ],
  };
}
