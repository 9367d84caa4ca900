/** What is missing and who owes it, by owner: the text that Văn phòng sends out. */
import type { Decision } from '../../../core/evaluation/decision';
import type { Facts } from '../../../core/evaluation/facts';
import { type Language, say } from '../../../messages';
import { missingIn } from '../../model/decision-list';
import { lacking } from '../award/sentences';

export interface Todo {
  readonly owner: string;
  readonly lines: readonly string[];
}

/** Each thing once, whatever forms of commendation wait for it. `nobody`: owner where the sentence names none. */
export function todos(decisions: readonly Decision[], facts: Facts, language: Language, nobody: string): Todo[] {
  const byOwner = new Map<string, Set<string>>();
  for (const { subject, reasons } of decisions) {
    const name = facts.subjects.find(({ id }) => id === subject)?.name ?? subject;
    for (const reason of missingIn(reasons)) {
      const said = lacking(reason);
      if (!said) continue;
      const owner = String((language === 'en' ? said.args['whoEn'] : said.args['who']) ?? nobody);
      byOwner.set(owner, (byOwner.get(owner) ?? new Set()).add(`${name}: ${say(language, said)}`));
    }
  }
  return [...byOwner]
    .map(([owner, lines]) => ({ owner, lines: [...lines] }))
    .sort((a, b) => b.lines.length - a.lines.length || a.owner.localeCompare(b.owner, 'vi'));
}

export function todoText(all: readonly Todo[]): string {
  return all
    .map(({ owner, lines }) => [`${owner} (${lines.length})`, ...lines.map((line) => `– ${line}`)].join('\n'))
    .join('\n\n');
}
