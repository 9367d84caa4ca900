/** Who may be meant by a text that equals no name: offered to a person, never decided. */
import type { Subject } from '../evaluation/facts';
import type { Id, SubjectKind } from '../rules/model';
import type { Question } from '../table/model';
import { fold } from '../text';

const MOST = 8;

function words(text: string): readonly string[] {
  const all = fold(text).split(/[^a-z0-9]+/);
  return [...new Set(all.filter((word) => word !== ''))];
}

/** Share of words in common, 0…1. */
function likeness(left: readonly string[], right: readonly string[]): number {
  let common = 0;
  for (const word of left) if (right.includes(word)) common += 1;
  return common === 0 ? 0 : (2 * common) / (left.length + right.length);
}

function label(subject: Subject): string {
  const unit = subject.unit === undefined ? '' : `, ${subject.unit}`;
  return `${subject.name} (${subject.id}${unit})`;
}

/** Finds candidates for a text; `codes` are its namesakes, where it has several. */
export type CandidateFinder = (text: string, codes: readonly Id[]) => Question['candidates'];

/**
 * Namesakes only where there are some, else subjects of the kind; most words in common first. Names are folded once,
 * when the first question comes up.
 */
export function candidateFinder(subjects: readonly Subject[], kind: SubjectKind): CandidateFinder {
  let pool: readonly { subject: Subject; names: readonly (readonly string[])[] }[] | null = null;
  return (text, codes) => {
    pool ??= [...new Map(subjects.filter((one) => one.kind === kind).map((one) => [one.id, one])).values()].map(
      (subject) => ({ subject, names: [subject.name, ...subject.otherNames].map(words) }),
    );
    const own = words(text);
    return pool
      .filter(({ subject }) => codes.length === 0 || codes.includes(subject.id))
      .map(({ subject, names }) => ({ subject, confidence: Math.max(...names.map((name) => likeness(own, name))) }))
      .sort((a, b) => b.confidence - a.confidence || (a.subject.id < b.subject.id ? -1 : 1))
      .slice(0, MOST)
      .map(({ subject, confidence }) => ({ value: subject.id, label: label(subject), confidence }));
  };
}
