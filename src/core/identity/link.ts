/** Text in the accountant's sheet linked to subjects: by equality only, never by likeness. */
import { message } from '../../messages/message';
import type { Day } from '../cell';
import type { Subject } from '../evaluation/facts';
import type { Id, SubjectKind } from '../rules/model';
import type { Answers, Question } from '../table/model';
import { tidy } from '../text';
import { type CandidateFinder, candidateFinder } from './candidates';
import { inForce } from './stretch';

/** Text as written → code of the subject. */
export type Links = ReadonlyMap<string, Id>;

export interface LinkOptions {
  /** Sheet in which the texts stand; part of the question's id. */
  readonly sheet?: string;
  readonly answers?: Answers;
  /** Code of the unit a person must belong to, where the row says it: two people of one name need it. */
  readonly unitOf?: (text: string) => Id | undefined;
}

/** Answer that says "none of them": the text stays unlinked and is not asked again. */
export const NOBODY = '-';

/** Equal names have equal keys (the same equality as `sameName`). */
function keyOf(text: string): string {
  return tidy(text).toLowerCase();
}

/** Codes by name: the subjects of a kind that carry it on that day, each once. */
function codesByName(subjects: readonly Subject[], at: Day, kind: SubjectKind): ReadonlyMap<string, ReadonlySet<Id>> {
  const codes = new Map<string, Set<Id>>();
  for (const subject of subjects) {
    if (subject.kind !== kind || !inForce(subject, at)) continue;
    for (const name of [subject.name, ...subject.otherNames]) {
      const known = codes.get(keyOf(name));
      if (known) known.add(subject.id);
      else codes.set(keyOf(name), new Set([subject.id]));
    }
  }
  return codes;
}

function narrowed(codes: readonly Id[], subjects: readonly Subject[], at: Day, unit: Id | undefined): Id[] {
  if (unit === undefined || codes.length < 2) return [...codes];
  const inUnit = (id: Id) => subjects.some((s) => s.id === id && s.unit === unit && inForce(s, at));
  const left = codes.filter(inUnit);
  return left.length === 1 ? left : [...codes];
}

/** Stable across runs: the kind and the tidied text. */
function subjectQuestionId(sheet: string, kind: SubjectKind, text: string): string {
  return `${sheet}:subject:${kind}:${keyOf(text)}`;
}

function ask(text: string, codes: readonly Id[], kind: SubjectKind, sheet: string, find: CandidateFinder): Question {
  const key = codes.length > 1 ? 'identity.several' : kind === 'collective' ? 'identity.noUnit' : 'identity.noPerson';
  return {
    id: subjectQuestionId(sheet, kind, text),
    sheet,
    about: 'subject',
    message: message(key, { text: tidy(text), sheet }),
    candidates: find(text, codes),
  };
}

/**
 * Links texts to subjects of a kind that are in force on `at`. Equal after NFC, spaces and tone placement (letter case
 * aside) with Tên or Tên khác, and unique; anything else is one question per text, until it is answered with a code.
 */
export function linkSubjects(
  texts: readonly string[],
  subjects: readonly Subject[],
  at: Day,
  kind: SubjectKind,
  options: LinkOptions = {},
): { links: Links; questions: Question[] } {
  const links = new Map<string, Id>();
  const questions = new Map<string, Question>();
  const { sheet = '' } = options;
  const byName = codesByName(subjects, at, kind);
  const find = candidateFinder(subjects, kind);
  for (const text of new Set(texts)) {
    if (tidy(text) === '') continue;
    const answer = options.answers?.[subjectQuestionId(sheet, kind, text)];
    const codes = narrowed([...(byName.get(keyOf(text)) ?? [])], subjects, at, options.unitOf?.(text));
    if (answer === NOBODY) continue;
    if (answer !== undefined && subjects.some((s) => s.id === answer && s.kind === kind)) links.set(text, answer);
    else if (codes.length === 1) links.set(text, codes[0]!);
    else {
      const question = ask(text, codes, kind, sheet, find);
      questions.set(question.id, question);
    }
  }
  return { links, questions: [...questions.values()] };
}
