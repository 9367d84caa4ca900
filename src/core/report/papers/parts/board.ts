/** The assignment board in the progress report: contents done, overdue, without evidence; what is overdue and whose. */
import { attentionOf, type AssignmentRow, boardSummary } from '../../../board/assignments';
import { showDay } from '../../../cell';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { bullets, column, para, row, section, table, two } from './words';

/** Nothing where the workbook has no DL_PhanCong. */
export function boardBlocks(title: string, { progress, dataAt }: PaperInput): Block[] {
  const rows = progress?.assignments ?? [];
  if (rows.length === 0) return [];
  const lines = boardSummary(rows, dataAt).map(({ content, text, all, done, overdue, unproven }) =>
    row(`${content}. ${text}`, `${done}/${all}`, String(overdue), String(unproven)),
  );
  const late = rows.filter((one) => attentionOf(one, dataAt).includes('overdue'));
  return [
    section(title),
    table(
      [
        column('Nội dung thi đua', 58),
        column('Đã xong', 14, 'right'),
        column('Quá hạn', 14, 'right'),
        column('Đã xong, thiếu minh chứng', 14, 'right'),
      ],
      lines,
    ),
    ...(late.length === 0
      ? [para('Không có việc nào quá hạn.')]
      : [para('Việc quá hạn:'), bullets(late.map((one) => [lateText(one)]))]),
  ];
}

function lateText({ content, unit, owner, due }: AssignmentRow): string {
  const who = owner === '' ? unit : `${unit} (${owner})`;
  return `Nội dung ${content}: ${who}, hạn ${due === null ? '' : showDay(due)}`;
}

/** 'Nội dung thi đua: đã xong 10/15 việc; quá hạn 05.'; '' where the workbook has no DL_PhanCong. */
export function boardSentence({ progress, dataAt }: PaperInput): string {
  const rows = progress?.assignments ?? [];
  if (rows.length === 0) return '';
  const done = rows.filter(({ status }) => status === 'done').length;
  const late = rows.filter((one) => attentionOf(one, dataAt).includes('overdue')).length;
  return `Thực hiện nội dung thi đua: đã xong ${done}/${rows.length} việc; quá hạn ${two(late)}.`;
}
