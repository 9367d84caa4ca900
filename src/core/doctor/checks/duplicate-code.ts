/** One project code in several data rows: a project of several sources, or one that was entered twice. */
import type { Finding } from '../../finding';
import { type Check, refOf } from '../context';
import { found, limited } from '../finding';
import { tidy } from '../../text';
import { sameMoney } from '../twice';

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
    // All of them the same money: told by counted-twice.
    if (sameMoney(patient, list).some((same) => same.length === list.length)) continue;
    const cells = list.map((i) => refOf(patient, patient.data.rows[i]!, column));
    findings.push(found('duplicate-code', 'warning', cells, { code, count: list.length }));
  }
  return limited(findings);
};
