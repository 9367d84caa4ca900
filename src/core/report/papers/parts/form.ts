/** Forms of commendation as lists name them. */
import type { Decision } from '../../../evaluation/decision';
import { rowLabel } from '../../explain-labels';
import type { PaperInput } from '../input';

/** 'Giấy khen của Giám đốc Sở': the heading of the list says of which kind. */
export function formText(input: PaperInput, { tier }: Decision): string {
  return (rowLabel(input.rules, tier, 'vi') ?? tier).replace(/ \((tập thể|cá nhân)\)$/, '');
}

/** 'Giấy khen': the note above the list says whose. */
export const shortForm = (input: PaperInput, decision: Decision): string =>
  formText(input, decision).split(' của ')[0]!;
