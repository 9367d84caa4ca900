/** TD_SO: an amount written as text, as a number in the unit wanted. */
import { Exact, type NumberStyle, parseUnit, readNumberText, type Unit, UNIT_DECIMALS } from '../core/amount';
import { type Cell, textOf } from '../core/cell';
import type { FunctionError, FunctionSpec } from './model';
import { failure, isFailure } from './read/failure';
import { cellOf, choiceArg, unitArg } from './read/scalar';

const STYLES: readonly (readonly [string, NumberStyle | null])[] = [
  ['', null],
  ['VN', 'vi'],
  ['US', 'us'],
];

export const TD_SO: FunctionSpec = {
  id: 'TD_SO',
  help: {
    vi: 'Đổi số viết dạng chữ thành số, theo đơn vị tính cần dùng',
    en: 'Turns an amount written as text into a number, in the unit wanted',
  },
  params: [
    {
      name: 'van_ban',
      type: 'text',
      help: {
        vi: 'Ô hoặc vùng có số dạng chữ, kèm đơn vị nếu có',
        en: 'Cell or range with amounts as text, with their unit if any',
      },
      example: '"12,5 tỷ"',
    },
    {
      name: 'don_vi',
      type: 'unit',
      optional: true,
      help: {
        vi: 'Đơn vị của kết quả; để trống là đồng nếu văn bản có ghi đơn vị',
        en: 'Unit of the result; đồng when left out and the text names a unit',
      },
      example: '"triệu"',
    },
    {
      name: 'kieu',
      type: 'text',
      optional: true,
      help: {
        vi: '"VN" (1.234,5) hoặc "US" (1,234.5); bắt buộc khi số có thể hiểu hai cách',
        en: '"VN" (1.234,5) or "US" (1,234.5); required where both could be meant',
      },
      example: '"VN"',
    },
  ],
  vectorised: ['van_ban'],
  result: 'scalar',
  example: { formula: '=TD_SO("12,5 tỷ";"triệu")', shows: '12500' },
  compute([text, unitText, styleText]) {
    const unit = unitArg(unitText);
    if (isFailure(unit)) return unit;
    const style = choiceArg(styleText, 'kieu', STYLES);
    if (isFailure(style)) return style;
    return amountOf(cellOf(text), unit, style);
  },
};

function amountOf(cell: Cell, unit: Unit | null, style: NumberStyle | null): Cell | FunctionError {
  if (cell === null || typeof cell === 'number') return cell ?? '';
  const text = textOf(cell).trim();
  if (text === '') return '';
  const [, digits = '', suffix = ''] = /^([^\p{L}₫]*)(.*)$/u.exec(text) ?? [];
  const written = suffix === '' ? null : parseUnit(suffix.replace('₫', 'đồng'));
  if (suffix !== '' && written === null) return failure('unit', { text: suffix });
  const read = style === null ? readNumberText(digits) : readNumberText(digits, style);
  if (!('value' in read)) return failure(read.problem === 'ambiguous' ? 'style' : 'amount', { text });
  const shift = written === null ? 0 : UNIT_DECIMALS[written] - UNIT_DECIMALS[unit ?? 'đồng'];
  return Number(read.value.times(new Exact(`1e${shift}`)).toString());
}
