/** Signs of verdicts in print: those that every font has, words for the others; explained beside the table. */
import type { Outcome, Reason } from '../../../evaluation/decision';
import { markOf, outcomeMark } from '../../explain-marks';

const PRINTED: Readonly<Record<string, string>> = { '◑': 'Ư', '⚖': 'HĐ', '⏸': 'CXX' };
/** A sign of the pane as it is printed. */
export const printed = (mark: string): string => PRINTED[mark] ?? mark;

export const printedMark = (reason: Reason): string => printed(markOf(reason));
export const printedOutcome = (outcome: Outcome): string => printed(outcomeMark(outcome));

/** What the signs stand for. */
export const SIGNS =
  '✓ đạt; Ư đạt theo số ước; ✗ chưa đạt; ? thiếu minh chứng; HĐ trình Hội đồng xem xét; CXX chưa xem xét (đang chờ kết luận); – không áp dụng';
