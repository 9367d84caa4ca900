/** What a re-judgement says, line by line. */
import { message, say } from '../../messages';
import { flipText, type Naming } from '../seal';
import type { RejudgedDecision } from './rejudgements';

/** 'Phòng CNTT – Giấy khen …: số ước đã được xác nhận; …'; after a decision was issued the note to the council. */
export function rejudgedText(change: RejudgedDecision, naming: Naming): string {
  const { language } = naming;
  const document = change.stage?.document ?? '';
  const what = say(
    language,
    message(`rejudge.${change.kind}`, { flip: flipText(change, naming), document: document === '' ? '…' : document }),
  );
  return change.amounts === null ? what : `${what} (${say(language, change.amounts)})`;
}
