/** A sentence to be said: its key in the catalogue and what fills its {places}. */
export interface Message {
  readonly key: string;
  readonly args: Readonly<Record<string, string | number>>;
}

export type Language = 'vi' | 'en';

export function message(key: string, args: Record<string, string | number> = {}): Message {
  return { key, args };
}
