/** TD_BANGCHU: an amount in words, exact to the đồng. */
import { readDong } from '../core/amount';
import { amountInWords, type WordChoice } from '../core/amount/words';
import { textOf } from '../core/cell';
import { tidy } from '../core/text';
import type { FunctionError, FunctionSpec } from './model';
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
    {
      name: 'cach_doc',
      type: 'text',
      optional: true,
      help: {
        vi: 'Cách đọc khác: "lẻ" (thay linh), "bốn" (thay tư), "ngàn" (thay nghìn), hoặc nhiều từ, ví dụ "lẻ, ngàn"',
        en: 'Other words: "lẻ" (for linh), "bốn" (for tư), "ngàn" (for nghìn), or several, such as "lẻ, ngàn"',
      },
      example: '"lẻ"',
    },
  ],
  vectorised: ['so'],
  result: 'scalar',
  example: {
    formula: '=TD_BANGCHU(12345,677;"triệu")',
    shows: 'Mười hai tỷ ba trăm bốn mươi lăm triệu sáu trăm bảy mươi bảy nghìn đồng',
  },
  compute([amount, unitText, wordsText]) {
    const unit = unitArg(unitText);
    if (isFailure(unit)) return unit;
    const choice = choiceOf(textOf(cellOf(wordsText)));
    if (isFailure(choice)) return choice;
    const value = numberOfCell(cellOf(amount));
    if (value === null || isFailure(value)) return value ?? '';
    const read = readDong(Number(value.toFixed()), unit ?? 'đồng');
    if ('problem' in read) return failure('tooBig', { text: value.toFixed() });
    return read.rounded ? failure('partOfDong', { text: value.toFixed() }) : amountInWords(read.dong, choice);
  },
};

const CHOICES: Readonly<Record<string, Partial<WordChoice>>> = {
  linh: { zero: 'linh' },
  lẻ: { zero: 'lẻ' },
  tư: { four: 'tư' },
  bốn: { four: 'bốn' },
  nghìn: { thousand: 'nghìn' },
  ngàn: { thousand: 'ngàn' },
};

/** 'lẻ, ngàn' → both choices; a word that is none of them is a failure. */
function choiceOf(text: string): Partial<WordChoice> | FunctionError {
  const words = tidy(text)
    .toLowerCase()
    .split(/[\s,;]+/)
    .filter((word) => word !== '');
  const unknown = words.find((word) => CHOICES[word] === undefined);
  if (unknown !== undefined)
    return failure('choice', { name: 'cach_doc', text: unknown, choices: '"lẻ", "bốn", "ngàn"' });
  return Object.assign({}, ...words.map((word) => CHOICES[word])) as Partial<WordChoice>;
}
