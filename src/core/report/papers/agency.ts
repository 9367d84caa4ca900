/** What DL_ThongTin says, by item and day. Nothing stands in for what is not there. */
import type { Day, Grid } from '../../cell';
import type { Finding } from '../../finding';
import { AGENCY, type AgencyKey, decode, readStamp } from '../../store';
import { listIn, sourceOf, textIn } from '../../store/facts/source';

export interface AgencyItem {
  readonly item: AgencyKey;
  /** At least one. */
  readonly values: readonly string[];
  readonly from: Day | null;
  readonly basis: string | null;
  readonly src: string;
}

export type Agency = readonly AgencyItem[];

/** Rows with a value; those without are still to be filled in. */
export function readAgency(grids: readonly Grid[]): { readonly agency: Agency; readonly findings: readonly Finding[] } {
  const grid = grids.find((each) => readStamp(each)?.sheet === AGENCY.name);
  if (grid === undefined) return { agency: [], findings: [] };
  const decoded = decode(AGENCY, grid);
  const from = { sheet: grid.ref.sheet, decoded };
  const agency = decoded.rows.flatMap((row): AgencyItem[] => {
    const [item, values] = [textIn(row, 'item'), listIn(row, 'value')];
    if (item === null || values.length === 0) return [];
    const place = { from: textIn(row, 'from'), basis: textIn(row, 'basis'), src: sourceOf(from, row, 'value') };
    return [{ item: item as AgencyKey, values, ...place }];
  });
  return { agency, findings: decoded.findings };
}

/** The row in force on a day: the latest that begins not after it; a row without a day always holds. */
export function itemAt(agency: Agency, item: AgencyKey, day: Day): AgencyItem | null {
  const held = agency.filter((row) => row.item === item && (row.from === null || row.from <= day));
  return held.reduce<AgencyItem | null>(
    (best, row) => (best === null || (row.from ?? '') >= (best.from ?? '') ? row : best),
    null,
  );
}

/** Number and day of a paper of this movement: a row of an earlier year is another paper's. */
export function numberOf(agency: Agency, item: AgencyKey, lawAt: Day): AgencyItem | null {
  const year = `${lawAt.slice(0, 4)}-01-01`;
  const own = agency.filter((row) => row.item === item && (row.from === null || row.from >= year));
  return own[own.length - 1] ?? null;
}
