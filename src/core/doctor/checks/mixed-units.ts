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
    // Typed arrays sort by value, fast.
    const sizes = dong.filter((amount) => amount > 0).sort();
    if (sizes.length < 4) continue;
    const median = sizes[Math.floor(sizes.length / 2)]!;
    // The largest amounts only matter if they stand apart from the rest.
    if (sizes[sizes.length - 1]! < median * STEP) continue;
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
