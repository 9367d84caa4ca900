/** The head of the Tờ trình: other papers name its number and day. */
import type { PaperHead } from '../../paper';
import type { PaperInput } from '../input';
import { bySubmitter, headOf } from './head';

export function submissionHead(input: PaperInput, subject = ''): PaperHead {
  return headOf(input, { type: 'TỜ TRÌNH', subject, sign: 'TTr', number: 'number.to-trinh', ...bySubmitter(input) });
}
