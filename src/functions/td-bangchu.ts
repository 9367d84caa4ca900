/** TD_BANGCHU: an amount in words, exact to the đồng. */
import { readDong } from '../core/amount';
import { amountInWords } from '../core/amount/words';
import type { FunctionSpec } from './model';
import { UNIT } from './params';
import { failure, isFailure } from './read/failure';
import { numberOfCell } from './read/money';
import { cellOf, unitArg } from './read/scalar';

export const TD_BANGCHU: FunctionSpec = {
  id: 'TD_BANGCHU',
  help: {
    vi: 'Viết số tiền bằng chữ, chính xác đến từng đồng',
    en: 'An amount in Vietnamese words, exact to the đồng',
  },
  params: [
    {
      name: 'so',
      type: 'number',
      help: { vi: 'Số tiền (ô hoặc vùng)', en: 'Amount (a cell or a range)' },
      example: 'F7',
    },
    UNIT,
  ],
  vectorised: ['so'],
  result: 'scalar',
  example: {
    formula: '=TD_BANGCHU(12345,677;"triệu")',
    shows: 'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi bảy nghìn đồng',
  },
  compute([amount, unitText]) {
    const unit = unitArg(unitText);
    if (isFailure(unit)) return unit;
    const value = numberOfCell(cellOf(amount));
    if (value === null || isFailure(value)) return value ?? '';
    const read = readDong(Number(value.toFixed()), unit ?? 'đồng');
    if ('problem' in read) return failure('tooBig', { text: value.toFixed() });
    return read.rounded ? failure('partOfDong', { text: value.toFixed() }) : amountInWords(read.dong);
  },
};
