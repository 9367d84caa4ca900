/** A blank where the neighbours say 0: not reported yet, or nothing disbursed? The two are not the same. */
import type { Ref } from '../../cell';
import { type Check, decides, refOf } from '../context';
import { found } from '../finding';
import { planRows } from '../plan-rows';

export const suspiciousBlank: Check = (patient) => {
  const { plan } = planRows(patient);
  return patient.data.money.flatMap(({ column, dong }) => {
    if (!decides(column) || !column.role.startsWith('disbursed')) return [];
    const blanks: Ref[] = [];
    let reported = 0;
    for (let i = 0; i < dong.length; i++) {
      if (!(plan[i]! > 0)) continue;
      if (!Number.isNaN(dong[i]!)) reported++;
      else if (patient.view.value(patient.data.rows[i]!, column.column) === null)
        blanks.push(refOf(patient, patient.data.rows[i]!, column.column));
    }
    // A column that is mostly blank has not been filled in yet.
    if (blanks.length === 0 || blanks.length > reported) return [];
    return [found('suspicious-blank', 'warning', blanks, { count: blanks.length, header: column.header.join(' › ') })];
  });
};
