/** Bản thuyết minh kết quả xét of one subject: every reason with its figures, cells and clauses. */
import type { Id } from '../../rules/model';
import { type ExplainedReason, explainDecision } from '../explain';
import type { Block, TableRow } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { eachOf } from './parts/each';
import { headOf } from './parts/head';
import { movementOf } from './parts/movement';
import { subjects } from './parts/people';
import { clausesText } from './parts/results';
import { signed } from './parts/sign';
import { cited, column, i, para, row, section, table } from './parts/words';

function reasonRows(
  { mark, label, details, reason, why }: ExplainedReason,
  depth: number,
  input: PaperInput,
): TableRow[] {
  const indent = '   '.repeat(depth);
  const found = details.length === 0 ? '' : details.join('\n');
  const own = row(mark, `${indent}${label}`, cited(found, reason.src), clausesText(reason.citations, input));
  return [own, ...why.flatMap((each) => reasonRows(each, depth + 1, input))];
}

function explained(input: PaperInput, id: Id): Block[] {
  const own = input.assessment.decisions.filter(({ subject }) => subject === id);
  if (own.length === 0) return [para('Không thuộc đối tượng xét của hình thức khen thưởng nào.')];
  const { rules, dataAt, lawAt } = input;
  return own.flatMap((decision) => {
    const { mark, title, context, reasons } = explainDecision(decision, rules, input.assessment.facts, {
      language: 'vi',
      dataAt,
      lawAt,
    });
    const columns = [
      column('', 5, 'center'),
      column('Điều kiện', 28),
      column('Số liệu, minh chứng', 50),
      column('Căn cứ', 26),
    ];
    return [
      section(`${mark} ${title}`),
      para(i(`${context.join('; ')}.`)),
      table(
        columns,
        reasons.flatMap((reason) => reasonRows(reason, 0, input)),
      ),
    ];
  });
}

export const thuyetMinh: PaperSpec = {
  id: 'thuyet-minh',
  of: 'subject',
  needs: ['agency', 'place'],
  build: (input) =>
    eachOf(input, {
      ids: subjects(input).map(({ id }) => id),
      nobody: 'Chưa có tập thể, cá nhân nào trong trang DL_DoiTuong.',
      head: () =>
        headOf(input, {
          type: 'BẢN THUYẾT MINH',
          subject: `Kết quả xét khen thưởng trong ${movementOf(input).inside}`,
          sign: 'BTM',
        }),
      blocks: (id) => [...explained(input, id), signed(input, 'submitter')],
    }),
};
