/** Tờ trình đề nghị tặng Giấy khen, with its list attached. */
import { amountInWords } from '../../amount/words';
import { showDong } from '../../amount';
import { showDay } from '../../cell';
import type { SubjectKind } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { awardTable, conditionTable, orNobody } from './parts/awards';
import { bonusLacks, bonusOf } from './parts/bonus';
import { countsTable } from './parts/counts';
import { planOf, planText } from './parts/foot';
import { grounds } from './parts/grounds';
import { addressee, attachedTo, known } from './parts/head';
import { movementOf } from './parts/movement';
import { listNote } from './parts/numbers';
import { conditional, decisions, qualified } from './parts/results';
import { signed } from './parts/sign';
import { submissionHead } from './parts/submission';
import { KINDS, whoText, WORD } from './parts/kinds';
import { counted, dots, line, or, page, para, section, title } from './parts/words';

function proposal(input: PaperInput, counts: Readonly<Record<SubjectKind, number>>): Block {
  if (counts.collective + counts.individual === 0) {
    return para('Trong đợt xét này không có tập thể, cá nhân nào đủ điều kiện; Hội đồng không đề nghị tặng Giấy khen.');
  }
  return para(
    'Đề nghị ',
    ...addressee(input),
    ` xem xét, tặng Giấy khen cho ${whoText(counts)} (có danh sách kèm theo).`,
  );
}

function bonusLine(input: PaperInput, counts: Readonly<Record<SubjectKind, number>>): Block[] {
  if (counts.collective + counts.individual === 0) return [];
  const { total } = bonusOf(input, counts);
  const amount = total === null ? [dots('số tiền'), ' đồng'] : [`${showDong(total)} đồng (${amountInWords(total)})`];
  return [
    para(
      'Tổng số tiền thưởng dự kiến: ',
      ...amount,
      '. Nguồn kinh phí: ',
      or(known(input, 'bonus.source'), 'nguồn kinh phí'),
      '.',
    ),
  ];
}

function process(input: PaperInput): Block[] {
  const { dataAt, lawAt, rules } = input;
  const plan = planOf(input);
  const against = plan === null ? '' : `, tỷ lệ giải ngân tính so với ${planText(plan)}`;
  const { inside } = movementOf(input);
  return [
    para(
      `Việc xét khen thưởng trong ${inside} được thực hiện từ phòng, đơn vị; Hội đồng Thi đua - Khen thưởng họp xét ngày ${showDay(lawAt)}.`,
    ),
    para(
      `Số liệu giải ngân lấy đến ngày ${showDay(dataAt)}${against}. Quy định áp dụng: ${rules.title}. Ô số liệu và điều, khoản của từng kết quả nêu trong Bản thuyết minh kết quả xét kèm theo.`,
    ),
  ];
}

function lists(input: PaperInput): Block[] {
  return KINDS.flatMap((kind, at) => {
    const all = decisions(input, 'award', kind);
    const held = conditional(all);
    const nobody = `Không có ${WORD[kind]} đủ điều kiện đề nghị tặng Giấy khen.`;
    return [
      section(`${at === 0 ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
      ...(qualified(all).length === 0 ? [] : [listNote(qualified(all), input)]),
      orNobody(qualified(all), (rows) => awardTable(rows, kind, input), nobody),
      ...(held.length === 0
        ? []
        : [
            para(
              `Đề nghị có điều kiện, chỉ trình ký quyết định khi điều kiện được xác nhận: ${counted(held.length)} ${WORD[kind]}.`,
            ),
            conditionTable(held, kind, input),
          ]),
    ];
  });
}

function build(input: PaperInput) {
  const counts = {
    collective: qualified(decisions(input, 'award', 'collective')).length,
    individual: qualified(decisions(input, 'award', 'individual')).length,
  };
  const open = conditional(decisions(input, 'award')).length;
  const movement = movementOf(input);
  const head = submissionHead(input, `Về việc đề nghị tặng Giấy khen trong ${movement.inside}`);
  const held = `Có ${counted(open)} trường hợp đủ điều kiện theo số ước, đề nghị kèm điều kiện nêu trong danh sách; chỉ trình ký quyết định sau khi số liệu được xác nhận.`;
  const blocks: Block[] = [
    line('center', 'Kính gửi: ', ...addressee(input), '.'),
    ...grounds(input),
    para(
      or(known(input, 'submitter'), 'đơn vị trình'),
      ' kính trình ',
      ...addressee(input),
      ' xem xét, quyết định việc khen thưởng như sau:',
    ),
    section('1. Quá trình xét'),
    ...process(input),
    section('2. Kết quả xét'),
    countsTable(input),
    section('3. Nội dung đề nghị'),
    proposal(input, counts),
    ...(open === 0 ? [] : [para(held)]),
    ...bonusLine(input, counts),
    para('Kính trình ', ...addressee(input), ' xem xét, quyết định./.'),
    signed(input, 'submitter', ['Như trên']),
    // Nobody proposed: there is no list to attach.
    ...(counts.collective + counts.individual + open === 0
      ? []
      : [
          page(true),
          title('DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN'),
          attachedTo('Tờ trình', head),
          ...lists(input),
        ]),
  ];
  return { head, blocks };
}

export const toTrinh: PaperSpec = {
  id: 'to-trinh',
  of: 'whole',
  needs: [
    ...(['agency', 'letters', 'place', 'head.title', 'submitter', 'submitter.title', 'submitter.signer'] as const),
    ...(['recipients', 'number.to-trinh', 'wage', 'bonus.collective', 'bonus.individual', 'bonus.source'] as const),
  ],
  lacks: bonusLacks,
  build,
};
