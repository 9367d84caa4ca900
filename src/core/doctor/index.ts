/** The sheet doctor: read-only checks of a recognised table. A check is one file; this is their list. */
import type { Grid } from '../cell';
import type { Finding } from '../finding';
import type { Table, TableData } from '../table';
import { columnFormula } from './checks/column-formula';
import { countedTwice } from './checks/counted-twice';
import { duplicateCode } from './checks/duplicate-code';
import { errorValue } from './checks/error-value';
import { headingMissing } from './checks/heading-missing';
import { hiddenColumns } from './checks/hidden-columns';
import { hiddenInSum } from './checks/hidden-in-sum';
import { hiddenRows } from './checks/hidden-rows';
import { legacyFont } from './checks/legacy-font';
import { mixedUnits } from './checks/mixed-units';
import { negative } from './checks/negative';
import { notANumber } from './checks/not-a-number';
import { outOfYear } from './checks/out-of-year';
import { overLimit } from './checks/over-limit';
import { rateMismatch } from './checks/rate-mismatch';
import { repeatedHeader } from './checks/repeated-header';
import { staleFormula } from './checks/stale-formula';
import { suspiciousBlank } from './checks/suspicious-blank';
import { textNumber } from './checks/text-number';
import { totalMismatch } from './checks/total-mismatch';
import { unitMissing } from './checks/unit-missing';
import { type Check, patientOf } from './context';

/** In the order in which their findings are shown within one severity. */
export const CHECKS: readonly Check[] = [
  unitMissing,
  headingMissing,
  errorValue,
  textNumber,
  notANumber,
  negative,
  totalMismatch,
  staleFormula,
  columnFormula,
  rateMismatch,
  overLimit,
  countedTwice,
  duplicateCode,
  mixedUnits,
  suspiciousBlank,
  hiddenInSum,
  hiddenRows,
  hiddenColumns,
  outOfYear,
  repeatedHeader,
  legacyFont,
];

const ORDER = ['blocking', 'error', 'warning', 'info'];

/** All findings of a table, the most severe first. Nothing is changed. `others`: the sheets that its formulas may point to. */
export function checkTable(
  grid: Grid,
  table: Table,
  data: TableData,
  others: readonly Grid[] = [],
): readonly Finding[] {
  const patient = patientOf(grid, table, data, others);
  const findings = CHECKS.flatMap((check) => check(patient));
  return findings.sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}
