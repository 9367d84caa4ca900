/** Whose forms they are: the department's name in DL_ThongTin. */
import type { Day, Grid } from '../cell';
import { itemAt, readAgency } from '../report/papers/agency';

/** '' where nobody wrote it. */
export function agencyName(grids: readonly Grid[], day: Day): string {
  return itemAt(readAgency(grids).agency, 'agency', day)?.values[0] ?? '';
}
