/** The sheets that hold facts: all that functions in cells read, and so the only ones that their bundles carry. */
import type { SheetSpec } from '../spec';
import { EVIDENCE } from './evidence';
import { FIGURES } from './figures';
import { MAPPING } from './mapping';
import { MARKS } from './marks';
import { PLANS } from './plans';
import { STAGES } from './stages';
import { SUBJECTS } from './subjects';
import { TALLIES } from './tallies';
import { USED } from './used';

export const FACT_SHEETS: readonly SheetSpec[] = [
  ...[SUBJECTS, MAPPING, PLANS, FIGURES, EVIDENCE, MARKS, TALLIES, USED, STAGES],
];

/** The sheet of facts of a name; undefined for any other. */
export function factSheet(name: string): SheetSpec | undefined {
  return FACT_SHEETS.find((spec) => spec.name === name);
}
