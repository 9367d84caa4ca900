/** Words in condition cells and in evidence: compared after tidying, with "Có" and "Không" read as yes and no. */
import { tidy } from '../../text';

const YES_NO: Readonly<Record<string, string>> = {
  có: 'yes',
  yes: 'yes',
  đạt: 'yes',
  x: 'yes',
  không: 'no',
  no: 'no',
  'không đạt': 'no',
  'chưa đạt': 'no',
};

/** The form in which words are compared. */
export function canonicalWord(text: string): string {
  const word = tidy(text).toLowerCase();
  return YES_NO[word] ?? word;
}

/** Words that may stand in a condition cell without quotes. */
export function isYesNo(text: string): boolean {
  return YES_NO[tidy(text).toLowerCase()] !== undefined;
}
