/** Settles the columns of words: one STT, one name, and what becomes of the others. */
import { message } from '../../messages/message';
import type { Draft } from './column-draft';
import type { LabelColumns } from './row-facts';

/** Changes drafts so that at most one column is the index and one the name. */
export function settleLabels(drafts: readonly Draft[]): void {
  keepFirst(drafts, 'index');
  if (!drafts.some((draft) => draft.role === 'index')) indexByContent(drafts);
  keepFirst(drafts, 'name');
  if (drafts.some((draft) => draft.role === 'name')) return;
  const owner = drafts.find((draft) => draft.role === 'owner' && draft.profile.texts > 0);
  const fallback = owner ?? textiest(drafts);
  if (fallback === undefined) return;
  fallback.role = 'name';
  fallback.confidence = owner === undefined ? 0.6 : 0.9;
  fallback.reasons = [message(owner === undefined ? 'table.reason.onlyText' : 'table.reason.ownerIsName')];
}

function keepFirst(drafts: readonly Draft[], role: 'index' | 'name'): void {
  const named = drafts.filter((draft) => draft.role === role);
  const keep = named.find((draft) => draft.profile.filled > 0) ?? named[0];
  for (const draft of named) {
    if (draft === keep) continue;
    draft.role = 'other';
    draft.confidence = 0.7;
  }
}

/** A leftmost column of small ordinals without a heading, or with one that says nothing known, is the STT. */
function indexByContent(drafts: readonly Draft[]): void {
  const first = drafts[0];
  if (!first || first.role !== 'other' || first.confidence > 0.5) return;
  const { filled, ordinals, largest } = first.profile;
  const least = first.heading.path.length === 0 ? 3 : 2;
  if (ordinals >= Math.max(least, filled * 0.8) && largest <= 3 * filled + 50) {
    first.role = 'index';
    first.confidence = 0.8;
    first.reasons = [message('table.reason.ordinals')];
  }
}

function textiest(drafts: readonly Draft[]): Draft | undefined {
  const free = drafts.filter((draft) => draft.role === 'other' && draft.profile.texts > draft.profile.numbers);
  return [...free].sort((a, b) => b.profile.texts - a.profile.texts || a.heading.column - b.heading.column)[0];
}

/** Columns by which rows are told apart. */
export function labelColumnsOf(drafts: readonly Draft[]): LabelColumns {
  const find = (role: string) => drafts.find((draft) => draft.role === role)?.heading.column ?? null;
  return {
    index: find('index'),
    name: find('name'),
    own: drafts
      .filter((draft) => ['code', 'owner', 'person'].includes(draft.role))
      .map((draft) => draft.heading.column),
    amounts: drafts.filter(isAmount).map((draft) => draft.heading.column),
  };
}

/** A column of figures that add up: no STT, code, rate or words. */
export function isAmount(draft: Draft): boolean {
  if (['index', 'name', 'code', 'owner', 'person', 'source', 'note'].includes(draft.role)) return false;
  return draft.profile.numbers + draft.profile.errors > 0 && draft.profile.numbers >= draft.profile.texts;
}
