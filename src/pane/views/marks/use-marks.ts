/** Everything the view works on: criteria, people, what stands, what was typed and is not written yet. */
import { useMemo } from 'preact/hooks';
import type { Rational } from '../../../core/amount';
import type { Day } from '../../../core/cell';
import type { Subject } from '../../../core/evaluation/facts';
import type { Id, Item } from '../../../core/rules/model';
import type { Message } from '../../../messages';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { ballotProblem, entryProblem } from './check';
import { type Ballot, type Entry, entryKey, judgedItems, maximumOf, partsOf, subjectsOf } from './model';
import { type Stored, storedIn } from './stored';

const INITIAL = {
  by: 'item' as 'item' | 'subject',
  item: '' as Id,
  subject: '' as Id,
  rater: '',
  shown: 'all' as 'all' | 'missing',
  query: '',
  at: '',
  document: '',
  open: '' as string,
  entries: {} as Readonly<Record<string, Entry>>,
  ballots: {} as Readonly<Record<string, Ballot>>,
  todoOpen: false,
  pasteOpen: false,
  pasted: '',
};

export interface Marks {
  readonly view: typeof INITIAL;
  readonly change: (patch: Partial<typeof INITIAL>) => void;
  readonly items: readonly Item[];
  readonly item: Item | undefined;
  readonly subjects: readonly Subject[];
  readonly stored: Stored;
  readonly until: Day;
  maximum(item: Item): Rational | null;
  /** What is typed, else what stands. */
  valueOf(key: string): string;
  problemOf(key: string): Message | null;
  type(item: Item, subject: Id, rater: string, value: string): void;
}

export function useMarks(): Marks | null {
  const { state, rules } = usePane();
  const [view, change] = useKept('marks', INITIAL);
  const { assessment, dates, grids } = state;
  const stored = useMemo(() => storedIn(state), [grids]);
  const items = useMemo(() => (rules && dates ? judgedItems(rules, dates.lawAt) : []), [rules, dates]);
  if (!rules || !assessment || !dates) return null;
  const until = dates.lawAt > dates.dataAt ? dates.lawAt : dates.dataAt;
  const item = items.find(({ id }) => id === view.item) ?? items[0];
  const maximum = (one: Item) => maximumOf(one, rules);
  const edited = (key: string) => pendingEntry(view.entries[key], stored, key);
  return {
    view: { ...view, at: view.at === '' ? until : view.at },
    change,
    items,
    item,
    subjects: item ? subjectsOf(item, assessment.facts.subjects, dates.dataAt) : [],
    stored,
    until,
    maximum,
    valueOf: (key) => edited(key)?.value ?? (partsOf(key)[2] === '+' ? '' : (stored.entries.get(key)?.value ?? '')),
    problemOf: (key) => {
      const entry = edited(key);
      const of = items.find(({ id }) => id === partsOf(key)[0]);
      return entry && of ? entryProblem(of, maximum(of), entry, until) : null;
    },
    type: (one, subject, rater, value) => {
      const key = entryKey(one.id, subject, rater);
      const entry = { value, at: (view.at === '' ? until : view.at) as Day, document: view.document };
      change({ entries: { ...view.entries, [key]: entry } });
    },
  };
}

/** Null once what was typed stands in the sheet, and where nothing was typed. */
function pendingEntry(entry: Entry | undefined, stored: Stored, key: string): Entry | null {
  if (!entry) return null;
  const [item, subject, rater] = partsOf(key);
  if (rater === '+' || rater === '=') {
    const rows = rater === '+' ? stored.rows.get(entryKey(item, subject, '')) : stored.closings.get(item);
    const there = rows?.some((one) => one.value === entry.value.trim() && one.at === entry.at);
    return there || entry.value.trim() === '' ? null : entry;
  }
  return (stored.entries.get(key)?.value ?? '') === entry.value.trim() ? null : entry;
}

function pendingBallot(ballot: Ballot | undefined, stored: Stored, key: string): Ballot | null {
  if (!ballot) return null;
  const before = stored.ballots.get(key)?.ballot;
  const same = before && Object.keys(ballot).every((name) => (ballot[name] ?? '') === (before[name] ?? ''));
  return same || Object.values(ballot).every((text) => text === '') ? null : ballot;
}

/** What can be written, and how many cells cannot yet. */
export function pendingOf({ view, stored, items, until, maximum }: Marks) {
  const entries: Record<string, Entry> = {};
  const ballots: Record<string, Ballot> = {};
  let wrong = 0;
  for (const [key, typed] of Object.entries(view.entries)) {
    const entry = pendingEntry(typed, stored, key);
    const item = items.find(({ id }) => id === partsOf(key)[0]);
    if (!entry || !item) continue;
    if (entryProblem(item, maximum(item), entry, until) !== null) wrong += 1;
    else entries[key] = entry;
  }
  for (const [key, typed] of Object.entries(view.ballots)) {
    const ballot = pendingBallot(typed, stored, key);
    if (!ballot) continue;
    if (ballotProblem(ballot, until) !== null) wrong += 1;
    else ballots[key] = ballot;
  }
  return { entries, ballots, wrong, count: Object.keys(entries).length + Object.keys(ballots).length };
}
