/** Danh sách công khai: name, unit, result and clause, nothing else about a person; votes as counts only. */
import type { Block } from '../paper';
import type { Decision } from '../../evaluation/decision';
import type { SubjectKind } from '../../rules/model';
import type { PaperInput, PaperSpec } from './input';
import { basisOf, conditionNotes, conditionsOf, formClauses } from './parts/conditions';
import { headOf } from './parts/head';
import { KINDS, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { nameOf, unitName } from './parts/people';
import { decisions, outcomeText, qualified } from './parts/results';
import { signed } from './parts/sign';
import { column, counted, para, row, section, table } from './parts/words';
import { showDay } from '../../cell';

/** '3/3', of the members; all votes of a subject. */
function votes({ subject }: Decision, { assessment }: PaperInput): string {
  const own = assessment.facts.tallies.filter((tally) => tally.subject === subject);
  return own
    .map(({ yes, members, level }) => `${level === 'unit' ? 'Đơn vị' : 'Hội đồng'}: ${yes}/${members}`)
    .join('; ');
}

/** Conditions by number; what was written as evidence about a person is nowhere in it. */
function listed(kind: SubjectKind, all: readonly Decision[], input: PaperInput): Block[] {
  const conditions = conditionsOf(all, input);
  const person = kind === 'individual';
  const columns = [
    column('STT', 10, 'center'),
    column(person ? 'Họ và tên' : 'Tập thể', person ? 40 : 96),
    ...(person ? [column('Đơn vị', 84)] : []),
    column('Kết quả', 46),
    column('Số phiếu đồng ý/tổng số', 50, 'center'),
    column('Điều kiện', 27, 'center'),
  ];
  const rows = all.map((decision, n) =>
    row(
      String(n + 1),
      nameOf(input, decision.subject),
      ...(person ? [unitName(input, decision.subject)] : []),
      outcomeText(decision.outcome),
      votes(decision, input),
      basisOf(decision, conditions),
    ),
  );
  const told =
    '“Điều kiện”: các điều kiện đã đạt; với kết quả khác là điều kiện chưa đạt hoặc còn phải bổ sung, xem xét.';
  return [table(columns, rows), ...conditionNotes(conditions, `Căn cứ ${formClauses(all, input)}. ${told}`)];
}

function build(input: PaperInput) {
  const { inside } = movementOf(input);
  const all = decisions(input, 'award');
  const blocks: Block[] = [
    para(
      `Kết quả xét khen thưởng trong ${inside}; số liệu đến ngày ${showDay(input.dataAt)}; ngày họp Hội đồng ${showDay(input.lawAt)}.`,
    ),
    ...KINDS.flatMap((kind, at) => {
      const own = decisions(input, 'award', kind);
      const none = qualified(own).length === 0 ? [para(`Không có ${WORD[kind]} nào đủ điều kiện tặng Giấy khen.`)] : [];
      return [
        section(`${at === 0 ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
        ...none,
        ...(own.length === 0 ? [] : listed(kind, own, input)),
      ];
    }),
    para(`Danh sách có ${counted(all.length)} trường hợp được xét./.`),
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
