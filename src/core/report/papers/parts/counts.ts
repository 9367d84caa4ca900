/** How many qualify, do not, wait: one row for each form of commendation. */
import type { Outcome } from '../../../evaluation/decision';
import { rowLabel } from '../../explain-labels';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { column, row, table, two } from './words';

const COLUMNS: readonly { readonly heading: string; readonly outcomes: readonly Outcome[] }[] = [
  { heading: 'Đủ điều kiện', outcomes: ['award', 'nominate'] },
  { heading: 'Đủ theo số ước', outcomes: ['conditional'] },
  { heading: 'Chưa đủ điều kiện', outcomes: ['no'] },
  { heading: 'Thiếu minh chứng', outcomes: ['evidence missing'] },
  { heading: 'Trình Hội đồng', outcomes: ['to council'] },
  { heading: 'Chưa xem xét', outcomes: ['on hold'] },
];

export function countsTable(input: PaperInput): Block {
  const { decisions } = input.assessment;
  const tiers = input.rules.tiers.filter(({ id }) => decisions.some(({ tier }) => tier === id));
  const columns = [
    column('Hình thức', 30),
    column('Tổng số xét', 10, 'center'),
    ...COLUMNS.map(({ heading }) => column(heading, 11, 'center')),
  ];
  const rows = tiers.map(({ id }) => {
    const own = decisions.filter(({ tier }) => tier === id);
    const counts = COLUMNS.map(({ outcomes }) => own.filter(({ outcome }) => outcomes.includes(outcome)).length);
    return row(rowLabel(input.rules, id, 'vi') ?? id, ...[own.length, ...counts].map(two));
  });
  return table(columns, rows);
}
