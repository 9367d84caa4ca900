/** Dự toán tiền thưởng: count × coefficient × base salary, blank until each is entered with its text. */
import { groupDigits, showDong } from '../../amount';
import { amountInWords } from '../../amount/words';
import type { Block } from '../paper';
import type { AgencyItem } from './agency';
import type { PaperInput, PaperSpec } from './input';
import { bonusLacks, bonusOf, itemText, numberIn } from './parts/bonus';
import { headOf, known } from './parts/head';
import { type Counts, WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { decisions, qualified } from './parts/results';
import { bothSign } from './parts/sign';
import { column, dots, or, para, row, table } from './parts/words';

/** In đồng as the rest of the table; as typed where it cannot be read. */
function wageText(item: AgencyItem | null) {
  const read = numberIn(item);
  return read === null ? value(item, 'mức lương cơ sở') : groupDigits(read.toFixed());
}

/** '0,6' however the cell holds it; as typed where it cannot be read. */
function coefficientText(item: AgencyItem | null) {
  const read = numberIn(item);
  return read === null ? value(item, 'hệ số') : groupDigits(read.toFixed());
}

const value = (item: AgencyItem | null, hint: string) => (item === null ? dots(hint) : item.values.join('; '));

function basis(label: string, item: AgencyItem | null): Block {
  return para(`- ${label}: `, item === null ? dots(label) : itemText(item), '.');
}

function build(input: PaperInput) {
  const count = (kind: keyof Counts) => qualified(decisions(input, 'award', kind)).length;
  const bonus = bonusOf(input, { collective: count('collective'), individual: count('individual') });
  const columns = [
    column('STT', 6, 'center'),
    column('Đối tượng', 20),
    column('Số lượng', 10, 'center'),
    column('Hệ số', 9, 'center'),
    column('Mức lương cơ sở', 20, 'right'),
    column('Mức thưởng', 18, 'right'),
    column('Thành tiền', 20, 'right'),
  ];
  const rows = bonus.lines.map(({ kind, count: many, coefficient, each, total }, at) =>
    row(
      String(at + 1),
      `Giấy khen ${WORD[kind]}`,
      String(many),
      coefficientText(coefficient),
      wageText(bonus.wage),
      each === null ? dots('mức thưởng') : showDong(each),
      total === null ? dots('thành tiền') : showDong(total),
    ),
  );
  const sum = bonus.total === null ? dots('tổng cộng') : showDong(bonus.total);
  const whole = { ...row('', 'Tổng cộng', '', '', '', '', sum), kind: 'total' as const };
  const nobody = bonus.lines.every(({ count: many }) => many === 0);
  const words = bonus.total === null ? dots('bằng chữ') : amountInWords(bonus.total);
  const blocks: Block[] = [
    table(columns, [...rows, whole], 'Đơn vị tính: đồng'),
    nobody
      ? para('Không có tập thể, cá nhân nào đủ điều kiện nên không phát sinh tiền thưởng.')
      : para('Bằng chữ: ', words, '.'),
    para('Căn cứ tính:'),
    basis('Mức lương cơ sở', bonus.wage),
    ...bonus.lines.map(({ kind, coefficient }) => basis(`Hệ số tiền thưởng Giấy khen ${WORD[kind]}`, coefficient)),
    ...(bonus.round === null ? [] : [basis('Làm tròn lên đến (đồng)', bonus.round)]),
    para('Nguồn kinh phí: ', or(known(input, 'bonus.source'), 'nguồn kinh phí'), '.'),
    bothSign(['NGƯỜI LẬP', known(input, 'accountant')], ['NGƯỜI DUYỆT', known(input, 'signer')]),
  ];
  const subject = `Tiền thưởng kèm theo Giấy khen trong ${movementOf(input).inside}`;
  return { head: headOf(input, { type: 'DỰ TOÁN', subject, sign: 'DT' }), blocks };
}

export const duToan: PaperSpec = {
  id: 'du-toan',
  of: 'whole',
  needs: ['agency', 'wage', 'bonus.collective', 'bonus.individual', 'bonus.source', 'accountant', 'signer'],
  lacks: bonusLacks,
  build,
};
