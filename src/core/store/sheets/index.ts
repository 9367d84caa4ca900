/** Every sheet of ours, by name. */
import type { SheetSpec } from '../spec';
import { AGENCY } from './agency';
import { ASSIGNMENTS, CALENDAR, COMMITMENTS, DOSSIERS } from './board';
import { EVIDENCE } from './evidence';
import { FACT_SHEETS } from './fact-sheets';
import { FIGURES } from './figures';
import { CHECKED, SEEN } from './findings';
import { BOTTLENECKS, FORMS } from './forms';
import { FORMULAS } from './formulas';
import { MAPPING } from './mapping';
import { MARKS } from './marks';
import { MONTHLY } from './monthly';
import { PLANS } from './plans';
import { EXPLANATIONS, VERDICTS } from './results';
import { SEALS } from './seals';
import { SNAPSHOTS } from './snapshots';
import { SETTINGS } from './settings';
import { STAGES } from './stages';
import { SUBJECTS } from './subjects';
import { TALLIES } from './tallies';
import { CONFIRMED, RECONCILED } from './treasury';
import { USED } from './used';

export { factSheet } from './fact-sheets';
export { type AgencyKey, AGENCY_CHOICES, blankAgencyRows } from './agency';
export {
  AGENCY,
  ASSIGNMENTS,
  CALENDAR,
  BOTTLENECKS,
  COMMITMENTS,
  DOSSIERS,
  CHECKED,
  CONFIRMED,
  EVIDENCE,
  EXPLANATIONS,
  FIGURES,
  FORMS,
  FORMULAS,
  MAPPING,
  MARKS,
  MONTHLY,
  PLANS,
  RECONCILED,
  SEALS,
  SEEN,
  SNAPSHOTS,
  STAGES,
  SUBJECTS,
  TALLIES,
  USED,
  VERDICTS,
};

const ALL = [
  ...FACT_SHEETS,
  ...[FORMULAS, SNAPSHOTS, MONTHLY, VERDICTS, EXPLANATIONS, SEALS, AGENCY, SETTINGS],
  ...[SEEN, CHECKED, ASSIGNMENTS, CALENDAR, COMMITMENTS, DOSSIERS, FORMS, BOTTLENECKS],
  ...[CONFIRMED, RECONCILED],
];

export const SPECS: Readonly<Record<string, SheetSpec>> = Object.fromEntries(ALL.map((spec) => [spec.name, spec]));
