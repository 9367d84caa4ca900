/** The list as a reader has narrowed it: every row with its form, result and reason, to be printed or handed on. */
import type { Decision } from '../../evaluation/decision';
import { rowLabel } from '../explain-labels';
import { decisionSummary } from '../explain-summary';
import type { Paper } from '../paper';
import type { PaperInput } from './input';
import { footOf } from './parts/foot';
import { nameOf, unitName } from './parts/people';
import { outcomeText } from './parts/results';
import { column, line, row, table, title } from './parts/words';

export const FILTERED_ID = 'danh-sach-loc';

const COLUMNS = [
  column('STT', 5, 'center'),
  column('Tên', 24),
  column('Đơn vị', 20),
  column('Hình thức', 20),
  column('Kết quả', 14),
  column('Lý do', 37),
];

/** `narrowedBy`: what the list was narrowed by, Vietnamese; '' for all. */
export function filteredList(decisions: readonly Decision[], narrowedBy: string, input: PaperInput): Paper {
  const rows = decisions.map((decision, at) =>
    row(
      String(at + 1),
      nameOf(input, decision.subject),
      unitName(input, decision.subject),
      rowLabel(input.rules, decision.tier, 'vi') ?? decision.tier,
      outcomeText(decision.outcome),
      decisionSummary(decision, input.rules, 'vi'),
    ),
  );
  const of = narrowedBy === '' ? '' : ` (${narrowedBy})`;
  const blocks = [
    title('DANH SÁCH XÉT KHEN THƯỞNG'),
    line('center', `${rows.length} trường hợp${of}`),
    table(COLUMNS, rows),
  ];
  return { id: FILTERED_ID, head: null, blocks, foot: footOf(input), landscape: true, fields: {}, lists: {} };
}
