/** An answer about a name becomes a Tên khác, so that it is not asked again. */
import type { Subject } from '../evaluation/facts';
import type { Id } from '../rules/model';
import { sameName, tidy } from '../text';

/** The subjects with one more other name for a code, in every row of that code. */
export function withOtherName(subjects: readonly Subject[], id: Id, text: string): Subject[] {
  const name = tidy(text);
  return subjects.map((subject) => {
    const known = [subject.name, ...subject.otherNames].some((other) => sameName(other, name));
    return subject.id !== id || known ? subject : { ...subject, otherNames: [...subject.otherNames, name] };
  });
}
