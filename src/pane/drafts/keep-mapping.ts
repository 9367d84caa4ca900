/** Keeping how the tables are read in DL_AnhXa: the draft, or the notice that the sheet of that name is not ours. */
import { message } from '../../messages';
import type { Action } from '../model/action';
import type { State } from '../model/state';
import { sheetsDraft } from './sheets';

export function keepMapping(state: State): Action {
  const made = sheetsDraft(state, ['DL_AnhXa']);
  if ('key' in made) return { type: 'notice', notice: made };
  return { type: 'drafted', draft: { ...made, title: message('pane.mapping.keepTitle') } };
}
