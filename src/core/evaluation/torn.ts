/** People whom the register puts in two units, or gives two standings, on one day: what hangs on it stays open. */
import { message } from '../../messages/message';
import type { Tier } from '../rules/model';
import type { Context } from './context';
import type { Reason } from './decision';
import type { Subject } from './facts';
import { missing, type Quantity } from './quantity';
import { cellsIn } from './sources';

/** What is measured on the unit of somebody who is in two of them; null for everybody else. */
export function tornUnits(context: Context, subject: Subject): Quantity | null {
  const rows = context.index.torn(subject.id);
  return rows.some(({ unit }) => unit !== rows[0]!.unit) ? lacking('decision.lacks.twoUnits', rows) : null;
}

/** Two standings leave everything open: which rules hold for the subject hangs on it. Places by unit hang on the unit. */
export function tornReason(context: Context, tier: Tier, subject: Subject): Reason | null {
  const rows = context.index.torn(subject.id);
  if (rows.length === 0) return null;
  const standings = rows.some(({ standing }) => standing !== rows[0]!.standing);
  const found = standings
    ? lacking('decision.lacks.twoStandings', rows)
    : tier.quota?.per === 'unit'
      ? tornUnits(context, subject)
      : null;
  if (found === null) return null;
  return {
    row: tier.id,
    subject: subject.id,
    label: message('decision.identity'),
    verdict: 'missing',
    says: found.lacks,
    citations: [],
    src: found.src,
    why: [],
  };
}

function lacking(key: string, rows: readonly Subject[]): Quantity {
  const src = rows.map((row) => row.src);
  return missing([message(key, { name: rows[0]!.name, cells: cellsIn(src) })], src);
}
