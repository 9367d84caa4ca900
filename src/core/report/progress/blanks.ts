/** Cells of disbursed money that nobody filled in, by the rows that a plan is summed of. */
import { evidenceOf } from '../../assessment/evidence';
import type { Assessment, Attainment } from '../../assessment/model';
import { address, type Day, parseAddress, type Ref } from '../../cell';

/** Asked for when first needed: most reports have none. Addresses in the order of the sheets. */
export function blanksOf(
  { data, facts }: Pick<Assessment, 'data' | 'facts'>,
  dataAt: Day,
): (row: Attainment) => readonly string[] {
  let all: readonly Ref[] | null = null;
  return ({ planSrc }) => {
    all = all ?? data.flatMap((one) => evidenceOf(one, facts.subjects, { dataAt }).unreported);
    const areas = planSrc.flatMap((text) => parseAddress(text) ?? []);
    const own = all.filter(({ sheet, row }) =>
      areas.some((area) => area.sheet === sheet && area.row <= row && row < area.row + area.rows),
    );
    return [...new Set(own.map(address))];
  };
}
