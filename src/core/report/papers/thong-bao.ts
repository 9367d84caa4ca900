/** Thông báo kết quả xét khen thưởng. */
import type { Block } from '../paper';
import { longDay } from '../paper-day';
import type { PaperInput, PaperSpec } from './input';
import { listTable } from './parts/by-unit';
import { countsTable } from './parts/counts';
import { planOf, planText } from './parts/foot';
import { addressee, headOf } from './parts/head';
import { KINDS, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { nameOf } from './parts/people';
import { decisions, outcomeText, qualified, why } from './parts/results';
import { inSentences, withoutCells, withoutOutcome } from './parts/short';
import { signed } from './parts/sign';
import { column, para, row, section, table } from './parts/words';
import { showDay } from '../../cell';

function build(input: PaperInput) {
  const { inside } = movementOf(input);
  const plan = planOf(input);
  const against = plan === null ? '' : `; tỷ lệ giải ngân tính so với ${planText(plan)}`;
  const blocks: Block[] = [
    para(
      `Hội đồng Thi đua - Khen thưởng đã họp ngày ${showDay(input.lawAt)} xét khen thưởng trong ${inside}. Số liệu đến ngày ${showDay(input.dataAt)}${against}. Kết quả như sau:`,
    ),
    section('1. Kết quả chung'),
    countsTable(input),
    ...KINDS.flatMap((kind, at) => {
      const all = qualified(decisions(input, 'award', kind));
      const { columns, rows } = listTable(all, { kind, shape: { width: 155, columns: [] }, cells: () => [] }, input);
      return [
        section(`${at + 2}. ${WORD[kind] === 'tập thể' ? 'Tập thể' : 'Cá nhân'} đủ điều kiện tặng Giấy khen`),
        all.length === 0 ? para(`Không có ${WORD[kind]} nào đủ điều kiện.`) : table(columns, rows),
      ];
    }),
    ...others(input),
    para('Ý kiến về kết quả gửi ', ...addressee(input), ` trước ${longDay(null)}./.`),
    signed(input, 'signer', ['Các phòng, đơn vị']),
  ];
  const subject = `Kết quả xét khen thưởng trong ${inside}`;
  return { head: headOf(input, { type: 'THÔNG BÁO', subject, sign: 'TB', number: 'number.thong-bao' }), blocks };
}

/** Those who do not qualify yet, with what they may still supply. */
function others(input: PaperInput): Block[] {
  const rest = decisions(input, 'award').filter((decision) => qualified([decision]).length === 0);
  if (rest.length === 0) return [];
  const columns = [
    column('STT', 8, 'center'),
    column('Tập thể, cá nhân', 32),
    column('Kết quả', 24),
    column('Lý do', 52),
  ];
  const rows = rest.map((decision, at) => {
    const reason = inSentences(withoutOutcome(withoutCells(why(decision, input))));
    return row(String(at + 1), nameOf(input, decision.subject), outcomeText(decision.outcome), reason);
  });
  return [section('4. Các trường hợp khác'), table(columns, rows)];
}

export const thongBao: PaperSpec = {
  id: 'thong-bao',
  of: 'whole',
  needs: [
    'above',
    'agency',
    'letters',
    'place',
    'head.title',
    'signer.title',
    'signer',
    'recipients',
    'number.thong-bao',
  ],
  build,
};
