/** Dự thảo Quyết định tặng Giấy khen, with its list and bonus. */
import { showDong } from '../../amount';
import { amountInWords } from '../../amount/words';
import type { Block } from '../paper';
import { longDay } from '../paper-day';
import type { PaperInput, PaperSpec } from './input';
import { listTable } from './parts/by-unit';
import { type BonusLine, bonusLacks, bonusOf } from './parts/bonus';
import { grounds } from './parts/grounds';
import { addressee, agencyRun, attachedTo, headOf, known } from './parts/head';
import { type Counts, KINDS, kindsText, whoText, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { decisions, qualified } from './parts/results';
import { signed } from './parts/sign';
import { submissionHead } from './parts/submission';
import { b, column, dots, i, line, or, page, para, section, t, table, title } from './parts/words';

/** Điều 2: amounts where everything is known, blanks otherwise. */
function bonusArticle(input: PaperInput, counts: Counts): Block[] {
  const { lines, total } = bonusOf(input, counts);
  const parts = lines
    .filter(({ count }) => count > 0)
    .flatMap(({ kind, each }) => [
      t(`; mỗi ${WORD[kind]} `),
      each === null ? dots('mức thưởng') : t(showDong(each)),
      t(' đồng'),
    ]);
  const sum = total === null ? [dots('số tiền'), t(' đồng')] : [t(`${showDong(total)} đồng (${amountInWords(total)})`)];
  return [
    para(
      b('Điều 2. '),
      'Tiền thưởng kèm theo Giấy khen: tổng số tiền ',
      ...sum,
      ...parts,
      '. Kinh phí từ ',
      or(known(input, 'bonus.source'), 'nguồn kinh phí'),
      '.',
    ),
  ];
}

function proposedBy(input: PaperInput): Block {
  const { number, symbol, day } = submissionHead(input);
  return para(
    i('Theo đề nghị của '),
    { ...or(known(input, 'submitter'), 'đơn vị trình'), italic: true },
    i(` tại Tờ trình số ${number ?? '……'}/${symbol} ${longDay(day)}.`),
  );
}

function list(input: PaperInput, lines: readonly BonusLine[]): Block[] {
  const kinds = KINDS.filter((kind) => lines.some((one) => one.kind === kind && one.count > 0));
  return kinds.flatMap((kind, at) => {
    const all = qualified(decisions(input, 'award', kind));
    const each = lines.find((one) => one.kind === kind)?.each ?? null;
    const shape = { width: 125, columns: [column('Mức thưởng (đồng)', 30, 'right')] };
    const cells = () => [each === null ? dots('mức thưởng') : showDong(each)];
    const { columns, rows } = listTable(all, { kind, shape, cells }, input);
    return [
      ...(kinds.length === 1 ? [] : [section(`${at === 0 ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`)]),
      table(columns, rows),
    ];
  });
}

function build(input: PaperInput) {
  const counts = {
    collective: qualified(decisions(input, 'award', 'collective')).length,
    individual: qualified(decisions(input, 'award', 'individual')).length,
  };
  const { inside } = movementOf(input);
  const head = headOf(input, {
    type: 'QUYẾT ĐỊNH',
    subject: `Về việc tặng Giấy khen cho ${kindsText(counts) || 'tập thể, cá nhân'} có thành tích trong ${inside}`,
    sign: 'QĐ',
    number: 'number.quyet-dinh',
  });
  if (counts.collective + counts.individual === 0) {
    const nobody =
      'Không có tập thể, cá nhân nào đủ điều kiện tặng Giấy khen; không ban hành Quyết định khen thưởng trong đợt xét này.';
    return { head, blocks: [para(nobody)] };
  }
  const authority = addressee(input).map((run) => ({ ...run, text: run.text.toUpperCase(), bold: true }));
  const blocks: Block[] = [
    line('center', ...authority),
    ...grounds(input, true),
    proposedBy(input),
    line('center', b('QUYẾT ĐỊNH:')),
    para(
      b('Điều 1. '),
      `Tặng Giấy khen cho ${whoText(counts)} đã có thành tích trong ${inside} (có danh sách kèm theo).`,
    ),
    ...bonusArticle(input, counts),
    para(
      b('Điều 3. '),
      'Quyết định này có hiệu lực kể từ ngày ký. Các phòng, đơn vị thuộc ',
      agencyRun(input),
      ` và các ${kindsText(counts)} có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.`,
    ),
    signed(input, 'signer', ['Như Điều 3']),
    page(),
    title(`DANH SÁCH ${kindsText(counts).toUpperCase()} ĐƯỢC TẶNG GIẤY KHEN`),
    attachedTo('Quyết định', head, addressee(input)),
    ...list(input, bonusOf(input, counts).lines),
  ];
  return { head, blocks };
}

export const quyetDinh: PaperSpec = {
  id: 'quyet-dinh',
  of: 'whole',
  needs: [
    ...(['above', 'agency', 'letters', 'place', 'head.title', 'signer.title', 'signer', 'submitter'] as const),
    ...(['recipients', 'number.to-trinh', 'number.quyet-dinh'] as const),
    ...(['wage', 'bonus.collective', 'bonus.individual', 'bonus.source'] as const),
  ],
  lacks: bonusLacks,
  build,
};
