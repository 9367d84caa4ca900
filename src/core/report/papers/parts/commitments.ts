/** Commitments of projects in the progress report: how many were kept, who fell short, by how much and why. */
import { showDong } from '../../../amount';
import type { HeldCommitment } from '../../../board/commitments';
import { showDay } from '../../../cell';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { cited, column, para, row, section, table, two } from './words';

const heldOf = ({ progress }: PaperInput): readonly HeldCommitment[] => progress?.commitments?.() ?? [];

/** 'Cam kết đến hạn: 08; đạt 05; chưa đạt 02; chưa có số liệu để so sánh 01.'; '' without any. */
export function commitmentsSentence(input: PaperInput): string {
  const all = heldOf(input);
  if (all.length === 0) return '';
  const count = (kept: boolean | null) => two(all.filter((one) => one.kept === kept).length);
  return `Cam kết giải ngân của dự án đến hạn: ${two(all.length)}; đạt ${count(true)}; chưa đạt ${count(false)}; chưa có số liệu để so sánh ${count(null)}.`;
}

/** Nothing where no commitment of DL_CamKet is due. */
export function commitmentBlocks(title: string, input: PaperInput): Block[] {
  const all = heldOf(input);
  if (all.length === 0) return [];
  const open = all.filter(({ kept }) => kept !== true);
  const columns = [
    column('STT', 10, 'center'),
    column('Dự án', 62),
    column('Đến ngày', 22, 'center'),
    column('Cam kết lũy kế', 34, 'right'),
    column('Đã giải ngân', 34, 'right'),
    column('Còn thiếu', 30, 'right'),
    column('Khó khăn, vướng mắc; giải pháp', 66),
  ];
  const rows = open.map(({ project, name, month, amount, paid, src, short, reason, action }, at) =>
    row(
      String(at + 1),
      name === '' ? project : name,
      showDay(month),
      showDong(amount),
      cited(paid === null ? 'chưa có số liệu' : showDong(paid), src),
      short === null ? '–' : showDong(short),
      [reason, action].filter((text) => text !== '').join('; ') || 'chưa ghi',
    ),
  );
  return [
    section(title),
    para(commitmentsSentence(input)),
    ...(rows.length === 0 ? [] : [table(columns, rows, 'Đơn vị tính: đồng')]),
  ];
}
