/** What was typed as rows of DL_Cham, DL_MinhChung and DL_KiemPhieu: corrected in place, or added below. */
import { showDay } from '../../../core/cell';
import type { Facts } from '../../../core/evaluation/facts';
import type { Id, Item } from '../../../core/rules/model';
import type { StoredRow } from '../../../core/store';
import { message, type Message } from '../../../messages';
import { changedRowsDraft, type RowChange } from '../../drafts/changed-rows';
import type { Draft } from '../../model/draft';
import type { State } from '../../model/state';
import { asWord } from './check';
import { type Ballot, type Entry, itemLabel, partsOf } from './model';
import type { Stored, StoredEntry } from './stored';

export interface Typed {
  readonly entries: Readonly<Record<string, Entry>>;
  readonly ballots: Readonly<Record<string, Ballot>>;
}

/** `typed` holds valid ones only. */
export function marksDraft(
  state: State,
  items: readonly Item[],
  stored: Stored,
  typed: Typed,
): { readonly draft: Draft } | { readonly problem: Message } {
  const naming = { items, facts: state.assessment!.facts, by: state.settings.by, language: state.language };
  const marks: RowChange[] = [];
  const evidence: RowChange[] = [];
  for (const [key, entry] of Object.entries(typed.entries)) {
    const [id] = partsOf(key);
    const item = items.find((one) => one.id === id);
    if (!item) continue;
    if (item.source === 'mark') marks.push(markChange(key, entry, stored.entries.get(key), naming));
    else evidence.push(...evidenceChanges(key, entry, stored.entries.get(key), naming));
  }
  const ballots = Object.entries(typed.ballots).map(([key, ballot]) => ballotChange(key, ballot, stored, naming));
  return changedRowsDraft(
    state,
    [
      { name: 'DL_Cham', changes: marks },
      { name: 'DL_MinhChung', changes: evidence },
      { name: 'DL_KiemPhieu', changes: ballots },
    ],
    message('pane.marks.draft'),
  );
}

interface Naming {
  readonly items: readonly Item[];
  readonly facts: Facts;
  readonly by: string;
  readonly language: 'vi' | 'en';
}

function markChange(key: string, entry: Entry, before: StoredEntry | undefined, naming: Naming): RowChange {
  const [item, subject, rater] = partsOf(key);
  const said = {
    value: blank(entry.value.trim()),
    at: blank(entry.at),
    document: blank(entry.document),
    by: naming.by,
  };
  return {
    row: before?.row ?? null,
    values: before ? said : { subject, item, rater, ...said },
    what: whatOf(item, subject, naming),
    sample: sampleOf(entry, before),
  };
}

/** A row that names several subjects is left to the others; the one that changes gets a row of its own. */
function evidenceChanges(
  key: string,
  entry: Entry,
  before: StoredEntry | undefined,
  naming: Naming,
): readonly RowChange[] {
  const [item, subject, rater] = partsOf(key);
  const own = rater === '' ? before : undefined;
  const value = asWord(entry.value.trim());
  const said = { value: blank(value), at: blank(entry.at), document: blank(entry.document), by: blank(naming.by) };
  const what = whatOf(item, subject, naming);
  const sample = sampleOf(entry, own);
  if (own && !own.shared) {
    const gone: StoredRow = {
      subjects: [],
      key: null,
      value: null,
      grade: null,
      at: null,
      document: null,
      by: null,
      note: null,
    };
    return [{ row: own.row, values: value === '' ? gone : said, what, sample }];
  }
  const left = own ? [{ row: own.row, values: { subjects: without(own, subject) }, what, sample }] : [];
  const added = { row: null, values: { subjects: subject === '' ? [] : [subject], key: item, ...said }, what, sample };
  return value === '' ? left : [...left, added];
}

function without({ row }: StoredEntry, subject: Id): readonly string[] {
  return (row['subjects'] as readonly string[]).filter((one) => one !== subject);
}

const COUNTS = ['members', 'present', 'absent', 'recused', 'invalid', 'yes', 'no', 'issued', 'returned', 'valid'];

function ballotChange(key: string, ballot: Ballot, { ballots }: Stored, naming: Naming): RowChange {
  const [item, subject] = partsOf(key);
  const before = ballots.get(key);
  const level = naming.items.find((one) => one.id === item)?.level ?? 'unit';
  const counts = Object.fromEntries(COUNTS.map((name) => [name, ballot[name] ? Number(ballot[name]) : null]));
  const said = { method: ballot['method']!, at: ballot['at']!, document: blank(ballot['document'] ?? ''), ...counts };
  return {
    row: before?.row ?? null,
    values: before ? said : { subject, item, level, ...said },
    what: whatOf(item, subject, naming),
    sample: message('pane.marks.draft.votes', { yes: ballot['yes']!, members: ballot['members']! }),
  };
}

function whatOf(id: Id, subject: Id, { items, facts, language }: Naming): Message | string {
  const item = items.find((one) => one.id === id);
  const label = item ? itemLabel(item, language) : id;
  if (subject === '') return message('pane.marks.draft.close', { label });
  return `${facts.subjects.find((one) => one.id === subject)?.name ?? subject} · ${label}`;
}

function sampleOf({ value, at }: Entry, before: StoredEntry | undefined): Message {
  const was = before === undefined || before.value === '' ? '–' : before.value;
  const now = value.trim() === '' ? '–' : value.trim();
  return message('pane.marks.draft.value', { was, now, at: at === '' ? '–' : showDay(at) });
}

function blank(text: string): string | null {
  return text === '' ? null : text;
}
