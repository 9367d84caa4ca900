/** What this view takes from the core. */
import { message, type Message } from '../../../messages';
import { type Comparison, printedCode, type Seal } from '../../../core/seal';

export { factsFrom, flipText, inputChangeText, type Naming, ruleChangeText } from '../../../core/seal';

/** "Kết quả cần xem xét lại": after a decision was issued a change only makes a note to the council. */
export function rejudgeNote({ code, issued }: Seal, { inputs, rules }: Comparison): Message {
  return message('seal.note', { code: printedCode(code), changes: inputs.length + rules.length, issued: issued ?? '' });
}
