/** Who may be meant by a text that equals no name: offered to a person, never decided. */
import type { Subject } from '../evaluation/facts';
import type { Id, SubjectKind } from '../rules/model';
import type { Question } from '../table/model';
import { fold } from '../text';

const MOST = 8;

function words(text: string): Set<string> {
  return new Set(
    fold(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  );
}

/** Share of words in common, 0…1; initials count ('TT-BC-XB' beside 'Thông tin - Báo chí - Xuất bản' does not). */
function likeness(a: string, b: string): number {
  const [left, right] = [words(a), words(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (left.size + right.size);
}

function best(text: string, subject: Subject): number {
  return Math.max(...[subject.name, ...subject.otherNames].map((name) => likeness(text, name)));
}

function label(subject: Subject): string {
  const unit = subject.unit === undefined ? '' : `, ${subject.unit}`;
  return `${subject.name} (${subject.id}${unit})`;
}

/** Namesakes first; without any, subjects of the kind by words in common, most alike first. */
export function candidatesFor(
  text: string,
  codes: readonly Id[],
  subjects: readonly Subject[],
  kind: SubjectKind,
): Question['candidates'] {
  const pool = new Map<Id, Subject>();
  for (const subject of subjects) {
    if (subject.kind === kind && (codes.length === 0 || codes.includes(subject.id))) pool.set(subject.id, subject);
  }
  return [...pool.values()]
    .map((subject) => ({ value: subject.id, label: label(subject), confidence: best(text, subject) }))
    .sort((a, b) => b.confidence - a.confidence || (a.value < b.value ? -1 : 1))
    .slice(0, MOST);
}
