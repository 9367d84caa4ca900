/** Every sheet of ours, by name. */
import type { SheetSpec } from '../spec';
import { AGENCY } from './agency';
import { EVIDENCE } from './evidence';
import { FIGURES } from './figures';
import { MAPPING } from './mapping';
import { MARKS } from './marks';
import { PLANS } from './plans';
import { EXPLANATIONS, VERDICTS } from './results';
import { SEALS } from './seals';
import { SUBJECTS } from './subjects';
import { TALLIES } from './tallies';

export { type AgencyKey, AGENCY_CHOICES, blankAgencyRows } from './agency';
export { AGENCY, EVIDENCE, EXPLANATIONS, FIGURES, MAPPING, MARKS, PLANS, SEALS, SUBJECTS, TALLIES, VERDICTS };

export const SPECS: Readonly<Record<string, SheetSpec>> = Object.fromEntries(
  [SUBJECTS, MAPPING, PLANS, FIGURES, EVIDENCE, MARKS, TALLIES, VERDICTS, EXPLANATIONS, SEALS, AGENCY].map((spec) => [
    spec.name,
    spec,
  ]),
);
