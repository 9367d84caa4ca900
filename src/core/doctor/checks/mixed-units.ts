/** One amount thousands of times the others: likely typed in đồng in a table of triệu đồng. */
import { showInUnit } from '../../amount';
import type { Finding } from '../../finding';
import { type Check, refOf } from '../context';
import { found, limited } from '../finding';
import { unitLabel } from '../say';

/** A thousandfold step between units; projects of one list seldom differ that much from their median. */
const STEP = 3000;

export const mixedUnits: Check = (patient) => {
  const findings: Finding[] = [];
  for (const { column, dong } of patient.data.money) {
    const median = typicalOf(dong);
    if (median === null) continue;
    const unit = column.unit ?? patient.table.unit?.unit ?? 'đồng';
    for (let i = 0; i < dong.length; i++) {
      if (!(dong[i]! >= median * STEP)) continue;
      const amount = `${showInUnit(dong[i]!, unit)} ${unitLabel(unit)}`;
      const args = { name: patient.data.names[i] ?? '', amount, times: Math.round(dong[i]! / median) };
      findings.push(found('mixed-units', 'warning', [refOf(patient, patient.data.rows[i]!, column.column)], args));
    }
  }
  return limited(findings);
};

/** Median of the positive amounts, from an even sample; null where there are too few to tell. */
function typicalOf(dong: Float64Array): number | null {
  const step = Math.max(1, Math.floor(dong.length / 1000));
  const sizes: number[] = [];
  for (let i = 0; i < dong.length; i += step) if (dong[i]! > 0) sizes.push(dong[i]!);
  sizes.sort((a, b) => a - b);
  return sizes.length < 4 ? null : sizes[Math.floor(sizes.length / 2)]!;
}
