/** What a write is called where the host keeps a list of what can be undone: as the preview is headed. */
import { type Message, message, say } from '../../messages';
import type { State } from '../model/state';

export function undoLabel({ language }: Pick<State, 'language'>, title: Message): string {
  return say(language, message('pane.undoLabel', { what: say(language, title) }));
}
