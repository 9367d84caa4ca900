/** Citations as printed: gạch đầu dòng, điểm, khoản, mục, văn bản; without any "quy định nội bộ của cơ quan". */
import { type Language, message, say } from '../../messages';
import type { Citation, RuleSet } from '../rules/model';

export function citationsText(citations: readonly Citation[], rules: RuleSet, language: Language): string {
  if (citations.length === 0) return say(language, message('decision.internal'));
  return [...new Set(citations.map((citation) => citationText(citation, rules, language)))].join('; ');
}

/** A document that nobody of us has read is said to be so. */
function citationText({ doc, place }: Citation, rules: RuleSet, language: Language): string {
  const found = rules.docs.find(({ id }) => id === doc);
  if (found === undefined) return place;
  const citation = `${place} ${found.short}`.trim();
  return found.read ? citation : say(language, message('decision.unread', { citation }));
}
