/** A first opinion on every column: its heading's words weighed against what its cells hold. */
import { type Message, message } from '../../messages/message';
import type { Unit } from '../amount';
import type { MappedItem, Role } from './model';
import type { Heading } from './headings';
import { type Profile, profileOf } from './profile';
import { guessMoneyRole, type MoneyContext } from './role-money';
import { sideOfText } from './role-side';
import { CARRIED, RATE } from './role-words';
import { type Guess, guessTextRole } from './role-text';
import { unitInHeading } from './unit-line';
import type { View } from './view';

export interface Draft {
  readonly heading: Heading;
  readonly profile: Profile;
  readonly hidden: boolean;
  readonly unit: Unit | null;
  role: Role;
  confidence: number;
  reasons: Message[];
  /** The confirmed item that gave the role. */
  mapped?: MappedItem;
}

const PART = /^(trong do|bao gom|gom)\b/;

/** "Năm kế hoạch", "KH năm" over 2022, 2023, … */
const YEAR_OF = /\bnam\b|nien do|\byear/;

/** Below this a role is not used but asked for. */
export const SURE = 0.7;

/** Drafts of the columns that have a heading or figures. */
export function draftColumns(view: View, headings: readonly Heading[], first: number, last: number): Draft[] {
  const hidden = new Set(view.grid.hiddenColumns ?? []);
  const saysDisbursed = headings.some((heading) => heading.words.some((text) => /giai ngan|disburs/.test(text)));
  const drafts: Draft[] = [];
  for (const heading of headings) {
    const profile = profileOf(view, heading.column, first, last);
    if (heading.path.length === 0 && profile.filled === 0) continue;
    const unit =
      [...heading.path]
        .reverse()
        .map(unitInHeading)
        .find((found) => found !== null) ?? null;
    const draft: Draft = {
      heading,
      profile,
      hidden: hidden.has(heading.column),
      unit,
      role: 'other',
      confidence: 0.5,
      reasons: [],
    };
    decide(draft, { saysDisbursed, siblingPaid: siblingPaid(heading, headings) }, totalBefore(heading, headings));
    drafts.push(draft);
  }
  return drafts;
}

/** Another column under the same parent says itself that it is money paid. */
function siblingPaid(heading: Heading, all: readonly Heading[]): boolean {
  if (heading.words.length < 2) return false;
  const parent = heading.words[heading.words.length - 2];
  return all.some((one) => {
    if (one === heading || one.words.length < 2 || one.words[one.words.length - 2] !== parent) return false;
    const leaf = one.words[one.words.length - 1]!;
    return !RATE.test(leaf) && sideOfText(leaf) === 'disbursed';
  });
}

/** "Trong đó: vốn kéo dài" without a heading above it takes its meaning from the total it stands beside. */
function totalBefore(heading: Heading, all: readonly Heading[]): string | null {
  const own = heading.words[0] ?? '';
  if (heading.words.length !== 1 || !PART.test(own) || !CARRIED.test(own)) return null;
  for (let i = all.indexOf(heading) - 1; i >= 0; i--) {
    const words = all[i]!.words;
    const leaf = words[words.length - 1] ?? '';
    if (words.length === 1 && (PART.test(leaf) || RATE.test(leaf))) continue;
    return words.length > 0 && sideOfText(leaf) !== null ? leaf : null;
  }
  return null;
}

function decide(draft: Draft, context: MoneyContext, total: string | null): void {
  const { heading, profile } = draft;
  const words = total === null ? heading.words : [total, ...heading.words];
  const text = guessTextRole(heading.words);
  const money = guessMoneyRole(words, context);
  const figures = profile.numbers + profile.errors;
  if (text?.role === 'index') return take(draft, text);
  if (profile.years && YEAR_OF.test(heading.words[heading.words.length - 1] ?? '')) {
    return take(draft, { role: 'other', confidence: 0.9, words: heading.words[heading.words.length - 1]! });
  }
  if (profile.texts > figures) {
    // "Kế hoạch" over words is no amount; a note stays a note.
    if (text) return take(draft, text);
    draft.confidence = money ? 0.6 : 0.5;
    return;
  }
  if (figures > 0 || profile.filled === 0) {
    if (
      text &&
      (text.role === 'note' || text.role === 'code' || !money) &&
      !(money && figures > profile.filled / 2 && text.role !== 'code')
    ) {
      return take(draft, text);
    }
    if (money) return take(draft, money);
  }
  if (text) take(draft, text);
}

function take(draft: Draft, guess: Guess): void {
  draft.role = guess.role;
  draft.confidence = guess.confidence;
  draft.reasons = [message('table.reason.words', { words: guess.words })];
}
