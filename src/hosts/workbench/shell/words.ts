/** Words of this page in the user's language. */
import { type Language, message, say } from '../../../messages';

/** The page is Vietnamese; the pane has its own switch. */
export const LANGUAGE: Language = 'vi';

export function t(key: string, args: Record<string, string | number> = {}): string {
  return say(LANGUAGE, message(`workbench.${key}`, args));
}
