/** People and units as a form shows them: "CN05 – Nguyễn Văn A"; read back by code, by name, or both. */
import { sameName, tidy } from '../text';

interface Named {
  readonly id: string;
  readonly name: string;
}

export function labelOf({ id, name }: Named): string {
  return `${id} – ${name}`;
}

/** The code meant; null where it is nobody of the unit, or two bear the name. */
export function codeOfLabel(text: string, subjects: readonly Named[]): string | null {
  const typed = tidy(text);
  const exact = subjects.find((one) => tidy(labelOf(one)) === typed || one.id === typed);
  if (exact) return exact.id;
  const named = subjects.filter(({ name }) => sameName(name, typed));
  if (named.length === 1) return named[0]!.id;
  const code = /^(\S+)\s+[–—-]\s/.exec(typed)?.[1];
  return subjects.find(({ id }) => id === code)?.id ?? null;
}

/** Where the subjects of a row stand. */
export const SUBJECT_KEYS: readonly string[] = ['subjects', 'subject'];
