/** One project code in several data rows: the same project twice, or the same money twice. */
import type { Finding } from '../../finding';
import { type Check, type Patient, refOf } from '../context';
import { found, limited } from '../finding';
import { tidy } from '../../text';

export const duplicateCode: Check = (patient) => {
  const column = patient.table.columns.find((one) => one.role === 'code')?.column;
  if (column === undefined) return [];
  const rows = new Map<string, number[]>();
  patient.data.codes.forEach((code, i) => {
    const key = tidy(code).toUpperCase();
    if (!/\d/.test(key)) return;
    const list = rows.get(key);
    if (list) list.push(i);
    else rows.set(key, [i]);
  });
  const findings: Finding[] = [];
  for (const [code, list] of rows) {
    if (list.length < 2) continue;
    const cells = list.map((i) => refOf(patient, patient.data.rows[i]!, column));
    const twice = sameMoney(patient, list);
    findings.push(
      found('duplicate-code', twice ? 'error' : 'warning', cells, { code, count: list.length }, twice ? '.money' : ''),
    );
  }
  return limited(findings);
};

/** Two of the rows show the same non-zero amounts in every plan and disbursed column. */
function sameMoney(patient: Patient, list: readonly number[]): boolean {
  const columns = patient.data.money.filter(({ column }) => /^(plan|disbursed)/.test(column.role));
  const seen = new Set<string>();
  for (const i of list) {
    const amounts = columns.map(({ dong }) => dong[i]!);
    if (!amounts.some((amount) => amount > 0)) continue;
    const key = amounts.join('|');
    if (seen.has(key)) return true;
    seen.add(key);
  }
  return false;
}
