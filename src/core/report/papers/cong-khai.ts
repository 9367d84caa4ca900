/** Danh sách công khai: name, unit, result and clause, nothing else about a person; votes as counts only. */
import type { Block } from '../paper';
import type { Reason } from '../../evaluation/decision';
import type { Decision } from '../../evaluation/decision';
import { labelIn } from '../explain-labels';
import type { PaperInput, PaperSpec } from './input';
import { headOf } from './parts/head';
import { KINDS, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { nameOf, unitName } from './parts/people';
import { clausesText, decisions, outcomeText, qualified, tierOf } from './parts/results';
import { signed } from './parts/sign';
import { column, para, row, section, table } from './parts/words';
import { showDay } from '../../cell';

/** The clause of the form, and of the conditions that are not met; never what was written as evidence about a person. */
function clause(decision: Decision, input: PaperInput): string {
  const open = decision.reasons.filter(({ verdict }: Reason) => verdict !== 'met' && verdict !== 'exempt');
  if (open.length === 0) return clausesText(tierOf(input, decision)?.citations ?? [], input);
  return open
    .map((reason) => `${labelIn(reason, input.rules, 'vi')} (${clausesText(reason.citations, input)})`)
    .join('; ');
}

/** '3/3', of the members; all votes of a subject. */
function votes({ subject }: Decision, { assessment }: PaperInput): string {
  const own = assessment.facts.tallies.filter((tally) => tally.subject === subject);
  return own
    .map(({ yes, members, level }) => `${level === 'unit' ? 'Đơn vị' : 'Hội đồng'}: ${yes}/${members}`)
    .join('\n');
}

function build(input: PaperInput) {
  const { inside } = movementOf(input);
  const blocks: Block[] = [
    para(
      `Kết quả xét khen thưởng trong ${inside}; số liệu đến ngày ${showDay(input.dataAt)}; ngày họp Hội đồng ${showDay(input.lawAt)}.`,
    ),
    ...KINDS.flatMap((kind, at) => {
      const all = decisions(input, 'award', kind);
      const columns = [
        column('STT', 6, 'center'),
        column(kind === 'collective' ? 'Tập thể' : 'Họ và tên', 26),
        ...(kind === 'individual' ? [column('Đơn vị', 24)] : []),
        column('Kết quả', 20),
        column('Số phiếu đồng ý/tổng số', 18, 'center'),
        column('Điều kiện, căn cứ', 44),
      ];
      const rows = all.map((decision, n) =>
        row(
          String(n + 1),
          nameOf(input, decision.subject),
          ...(kind === 'individual' ? [unitName(input, decision.subject)] : []),
          outcomeText(decision.outcome),
          votes(decision, input),
          clause(decision, input),
        ),
      );
      const none = qualified(all).length === 0 ? [para(`Không có ${WORD[kind]} nào đủ điều kiện tặng Giấy khen.`)] : [];
      return [
        section(`${at === 0 ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
        ...none,
        ...(all.length === 0 ? [] : [table(columns, rows)]),
      ];
    }),
    signed(input, 'signer', ['Niêm yết tại cơ quan']),
  ];
  return {
    head: headOf(input, {
      type: 'DANH SÁCH CÔNG KHAI',
      subject: `Kết quả xét khen thưởng trong ${inside}`,
      sign: 'DS',
    }),
    blocks,
    landscape: true,
  };
}

export const congKhai: PaperSpec = {
  id: 'cong-khai',
  of: 'whole',
  needs: ['agency', 'letters', 'place', 'signer.title', 'signer'],
  build,
};
