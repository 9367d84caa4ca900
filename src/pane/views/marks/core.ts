/** What this view takes from the store. */
export type { Decoded, DecodedRow } from '../../../core/store';
export { LEVEL_CHOICES, METHOD_CHOICES, RATER_CHOICES } from '../../../core/store';
export { isClosing } from '../../../core/store/facts/evidence';
