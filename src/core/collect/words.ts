/** What a form says is Vietnamese whatever language the pane speaks: it goes to the units. */
import { message, say } from '../../messages';

export function told(key: string, args: Record<string, string | number> = {}): string {
  return say('vi', message(`collect.form.${key}`, args));
}
