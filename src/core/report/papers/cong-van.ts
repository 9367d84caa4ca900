/** Công văn đề nghị cấp trên khen thưởng: the tiers that the department only nominates for. */
import type { SubjectKind } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { awardTable } from './parts/awards';
import { planOf, planText } from './parts/foot';
import { grounds } from './parts/grounds';
import { addressedTo, agencyRun, attachedTo, headOf, known, listed } from './parts/head';
import { KINDS, whoText, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { listNote } from './parts/numbers';
import { decisions, qualified } from './parts/results';
import { signed } from './parts/sign';
import { counted, or, page, para, section, title } from './parts/words';
import { showDay } from '../../cell';

function build(input: PaperInput) {
  const { inside } = movementOf(input);
  const all = decisions(input, 'nomination');
  const proposed = qualified(all);
  const waiting = all.filter(({ outcome }) => outcome === 'to council').length;
  const count = (kind: SubjectKind) => qualified(decisions(input, 'nomination', kind)).length;
  const counts = { collective: count('collective'), individual: count('individual') };
  const plan = planOf(input);
  const against = plan === null ? '' : `, tỷ lệ giải ngân tính so với ${planText(plan)}`;
  const head = headOf(input, {
    type: null,
    subject: `V/v đề nghị khen thưởng trong ${inside}`,
    sign: null,
    number: 'number.cong-van',
  });
  const form = or(known(input, 'higher.form'), 'hình thức khen thưởng');
  const open =
    waiting === 0
      ? ''
      : ` Còn ${counted(waiting)} trường hợp trình Hội đồng Thi đua - Khen thưởng xem xét, chưa đề nghị.`;
  const nobody = `Đến ngày lập văn bản không có tập thể, cá nhân nào đủ điều kiện đề nghị hình thức khen cao hơn.${open}`;
  const blocks: Block[] = [
    ...addressedTo(listed(input, 'higher.to'), 'cơ quan nhận'),
    ...grounds(input),
    ...(proposed.length === 0
      ? [para(nobody)]
      : [
          para(
            agencyRun(input),
            ' đề nghị cấp có thẩm quyền xem xét, tặng ',
            form,
            ` cho ${whoText(counts)} có thành tích trong ${inside} (có danh sách, báo cáo thành tích và bản thuyết minh kết quả xét kèm theo).`,
          ),
          para(`Số liệu giải ngân lấy đến ngày ${showDay(input.dataAt)}${against}.`),
          para(
            agencyRun(input),
            ' kính đề nghị ',
            or(listed(input, 'higher.to')[0], 'cơ quan nhận'),
            ' xem xét, quyết định./.',
          ),
        ]),
    signed(input, 'signer', ['Như trên']),
    ...(proposed.length === 0
      ? []
      : [
          page(true),
          title('DANH SÁCH ĐỀ NGHỊ HÌNH THỨC KHEN CAO HƠN'),
          attachedTo('Công văn', head),
          ...KINDS.filter((kind) => counts[kind] > 0).flatMap((kind) => [
            section(WORD[kind].toUpperCase()),
            listNote(qualified(decisions(input, 'nomination', kind)), input),
            awardTable(qualified(decisions(input, 'nomination', kind)), kind, input, form),
          ]),
        ]),
  ];
  return { head, blocks };
}

export const congVan: PaperSpec = {
  id: 'cong-van',
  of: 'whole',
  needs: [
    ...(['above', 'agency', 'letters', 'drafter', 'place', 'higher.to', 'higher.form'] as const),
    ...(['signer.title', 'signer', 'recipients', 'number.cong-van'] as const),
  ],
  build,
};
