/** What a tier is called in the user's language. */
import type { Tier } from '../../../core/rules/model';
import type { Language } from '../../../messages';

export function tierLabel(tier: Tier, language: Language): string {
  return language === 'en' ? (tier.labelEn ?? tier.label) : tier.label;
}
