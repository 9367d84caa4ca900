/** The whole department month by month: figures in a table, and their line for the eye. */
import { type Dong, isZeroDong, showDong, showPercent, toNumber, ratioOf } from '../../../core/amount';
import { showDay } from '../../../core/cell';
import type { SnapshotRow } from '../../../core/monthly';
import { usePane } from '../../context';
import { Bar } from '../../parts/bar';
import { FigureTable } from '../../parts/figure-table';
import type { Months } from './core';

export function Trend({ months: { kept, plan, days, now } }: { readonly months: Months }) {
  const { t } = usePane();
  const isWhole = (row: SnapshotRow) => row.kind === 'whole' && row.planKind === plan;
  const current = now.find(isWhole);
  const rows = [
    ...(current ? [current] : []),
    ...days.flatMap((day) => kept.filter((row) => isWhole(row) && row.through === day && day !== current?.through)),
  ];
  if (rows.length < 2) return null;
  return (
    <FigureTable caption={t('months.trend')} headings={[t('months.day'), t('months.amount'), t('months.rate')]}>
      {rows.map((row) => (
        <tr key={row.through}>
          <th scope="row">{showDay(row.through)}</th>
          <td class="num" title={`${t('months.planAmount')}: ${amount(row.plan)}`}>
            {amount(row.disbursed)}
          </td>
          <td class="num">
            {rate(row)}
            {known(row) && <Bar percent={toNumber(ratioOf(row.disbursed!, row.plan!)) * 100} mark={100} tone="good" />}
          </td>
        </tr>
      ))}
    </FigureTable>
  );
}

function known({ plan, disbursed }: SnapshotRow): boolean {
  return plan !== null && disbursed !== null && !isZeroDong(plan);
}

function amount(dong: Dong | null): string {
  return dong === null ? '–' : showDong(dong);
}

function rate(row: SnapshotRow): string {
  return known(row) ? showPercent(row.disbursed!, row.plan!) : '–';
}
