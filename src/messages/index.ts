/** Says a message in a language. The only place where {places} are filled. */
import { FROM_THE_START } from './from-the-start';
import type { Language, Message } from './message';

export * from './message';

const known: Readonly<Record<Language, Record<string, string>>> = {
  vi: { ...FROM_THE_START.vi },
  en: { ...FROM_THE_START.en },
};

/** Sentences that were loaded later can be said from now on. */
export function learn(language: Language, sentences: Readonly<Record<string, string>>): void {
  Object.assign(known[language], sentences);
}

/** The sentence of a message. Throws on a key that is not known, so that tests see it. */
export function say(language: Language, said: Message): string {
  const template = known[language][said.key];
  if (template === undefined) throw new RangeError(`messages: no sentence for "${said.key}" in ${language}`);
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = said.args[name];
    if (value === undefined) throw new RangeError(`messages: "${said.key}" needs {${name}}`);
    return String(value);
  });
}
