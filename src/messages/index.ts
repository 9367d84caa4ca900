/** Says a message in a language. The only place where {places} are filled. */
import { en } from './en';
import type { Language, Message } from './message';
import { vi } from './vi';

export * from './message';

const CATALOGUES: Readonly<Record<Language, Readonly<Record<string, string>>>> = { vi, en };

/** The sentence of a message. Throws on a key that the catalogue does not hold, so that tests see it. */
export function say(language: Language, said: Message): string {
  const template = CATALOGUES[language][said.key];
  if (template === undefined) throw new RangeError(`messages: no sentence for "${said.key}" in ${language}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = said.args[name];
    if (value === undefined) throw new RangeError(`messages: "${said.key}" needs {${name}}`);
    return String(value);
  });
}
