/** How hosts call functions: blanks, dates, errors, ranges, sizes. */
import fc from 'fast-check';
import { type Cell } from '../../src/core/cell';
import {
  callFunction,
  EXCEL,
  findFunction,
  type FunctionSpec,
  FUNCTIONS,
  SHEETS,
  WORKBENCH,
} from '../../src/functions';
import { block, value } from './helpers';

const HOSTS = { EXCEL, SHEETS, WORKBENCH };

describe('blanks', () => {
  test('a blank and 0 are one thing in an amount; only the empty text means "not reported"', () => {
    for (const blank of [0, null, undefined]) {
      expect(value('TD_DAT', [blank, 100, 1, 'đồng'])).toBe('Chưa đạt');
      expect(value('TD_TYLE', [5, blank])).toBe('–');
    }
    expect(value('TD_DAT', ['', 100, 1, 'đồng'])).toBe('Chưa có số liệu');
    expect(value('TD_TYLE', ['', 100])).toBe('');
    expect(value('TD_CONLAI', [5, '', 1, 'đồng'])).toBe('');
  });

  test('Sheets gives "" for both: in amounts it means "not reported", elsewhere an argument left out', () => {
    expect(value('TD_DAT', ['', 100, 1, 'đồng'], SHEETS)).toBe('Chưa có số liệu');
    expect(value('TD_DAT', [100, 100, '', 'đồng'], SHEETS)).toBe('Đạt');
    expect(block('TD_TONGHOP', [[['A']], [['']], [[5]], '', '', 'đồng'], SHEETS)).toEqual(
      block('TD_TONGHOP', [[['A']], [[null]], [[5]], null, null, 'đồng'], EXCEL),
    );
  });

  test('"-" in an amount column is nothing, as accountants type it', () => {
    expect(value('TD_DAT', ['-', '100', 1, 'đồng'])).toBe('Chưa đạt');
  });
});

describe('what is no amount is said', () => {
  test.each([
    ['TD_TYLE', ['1.234', 5], 'Số tiền dạng chữ "1.234" có thể hiểu hai cách; hãy nhập lại thành số.'],
    ['TD_TYLE', ['abc', 5], '"abc" không phải số tiền.'],
    ['TD_TYLE', [true, 5], '"TRUE" không phải số tiền.'],
    ['TD_DAT', [1, 5, 95, 'triệu'], 'Ngưỡng 95 không hợp lý. Gõ 95% hoặc 0,95.'],
    ['TD_DAT', [1, 5, 'nhiều', 'triệu'], 'Không hiểu ngưỡng "nhiều"; gõ 95%, "2/3" hoặc "> 1/2".'],
    ['TD_DAT', [1, 5, 1, 'usd'], 'Không hiểu đơn vị tính "usd"; gõ "đồng", "nghìn", "triệu" hoặc "tỷ".'],
    ['TD_TYLE', [1, 5, 9], 'so_le: "9" phải là số nguyên từ 0 đến 6.'],
    [
      'TD_NHIPDO',
      [1, 5, 'hôm nay', 44926],
      'ngay: "hôm nay" không phải ngày; gõ dạng 31/12/2022 hoặc DATE(2022;12;31).',
    ],
    ['TD_DAT', [1], 'Thiếu đối số ke_hoach.'],
    ['TD_DAT', [1, 2, 1, 'đồng', 5], 'TD_DAT có nhiều đối số hơn quy định.'],
    [
      'TD_TIENDO',
      [
        1,
        2,
        44926,
        [
          [44926, 0.7],
          [44900, 0.5],
        ],
      ],
      'Bảng mốc, dòng 2: ngày phải sau ngày của dòng trên.',
    ],
    [
      'TD_TONGHOP',
      [[['A'], ['B']], [[1]], [[1], [2]]],
      'Các vùng không cùng kích thước; hãy chọn các vùng có số dòng, số cột bằng nhau.',
    ],
    [
      'TD_TONGHOP',
      [
        [['A'], ['B']],
        [[1], ['x']],
        [[1], [2]],
      ],
      'Dòng 2 của vùng: không đọc được số tiền (x); sửa ô đó trước.',
    ],
  ])('%s %j', (id, args, sentence) => {
    expect(value(id, args)).toBe(`#VALUE! ${sentence}`);
  });

  test('a negative plan and money outside a plan are words, so that every client shows them', () => {
    expect(value('TD_DAT', [5, -1, 1, 'đồng'])).toBe('Kế hoạch âm');
    expect(value('TD_TYLE', [5, -1])).toBe('Kế hoạch âm');
    expect(value('TD_DAT', [5, 0, 1, 'đồng'])).toBe('Giải ngân ngoài kế hoạch');
  });

  test('more than 15 significant digits is refused, not rounded', () => {
    expect(value('TD_DAT', [1e15, 1e15, 1, 'đồng'])).toMatch(/vượt 15 chữ số/);
  });
});

describe('errors of cells', () => {
  test('an error is the result, in the cell where it belongs', () => {
    const table = block('TD_DAT', [[[5], ['#REF!'], [{ code: '#DIV/0!' }]], [[5], [5], [5]], 1, 'đồng']);
    expect(table).toEqual([['Đạt'], [{ error: '#REF!' }], [{ error: '#DIV/0!' }]]);
  });

  test('a defect inside a function is a #VALUE!, never an exception that stops the host', () => {
    const broken: FunctionSpec = {
      ...findFunction('TD_DAT')!,
      compute: () => {
        throw new Error('x');
      },
    };
    expect(callFunction(broken, [1, 1], EXCEL)).toMatchObject({ failure: '#VALUE!' });
  });
});

describe('ranges', () => {
  test('a range spills; single values, rows and columns are spread over it', () => {
    expect(block('TD_CONLAI', [[[1], [2]], [[10], [20]], [[0.5, 1]], 'đồng'])).toEqual([
      [4, 9],
      [8, 18],
    ]);
    expect(
      block('TD_DAT', [
        [[1], [2]],
        [[1], [2], [3]],
      ]),
    ).toMatch(/không cùng kích thước/);
  });

  test('a whole column stops at its last value', () => {
    const tall = (...cells: Cell[]) => [...cells, ...Array<Cell>(5000).fill('')].map((cell) => [cell]);
    expect(block('TD_DAT', [tall(1, 2), tall(1, 3), 1, 'đồng'], SHEETS)).toEqual([['Đạt'], ['Chưa đạt']]);
  });

  test('too many cells: the message names the limit', () => {
    const small = { ...EXCEL, maxCells: 3 };
    expect(
      block(
        'TD_DAT',
        [
          [[1], [2]],
          [[1], [2]],
        ],
        small,
      ),
    ).toMatch(/Vùng có 4 ô, vượt giới hạn 3 ô/);
  });
});

test('dates arrive as serials, as texts and, in Sheets, as Date objects', () => {
  const deadline = [44926, '31/12/2022', '2022-12-31', new Date(2022, 11, 31)];
  for (const han of deadline) {
    expect(value('TD_NHIPDO', [7200, 12000, new Date(2022, 8, 30), han, 1, 'tháng', 'triệu'], SHEETS)).toBe(1600);
  }
});

test('no argument whatever makes a function throw, in any host', () => {
  const junk = fc.oneof(
    fc.constantFrom(null, undefined, '', '#N/A', '-', 'triệu', '95%', 0, -1, 1e308, NaN, Infinity, true, {}, []),
    fc.double(),
    fc.string(),
    fc.date(),
    fc.array(fc.array(fc.oneof(fc.double(), fc.string(), fc.constant(null)), { minLength: 1, maxLength: 3 }), {
      maxLength: 4,
    }),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...FUNCTIONS.map((spec) => spec.id)),
      fc.array(junk, { maxLength: 8 }),
      fc.constantFrom(...(Object.keys(HOSTS) as (keyof typeof HOSTS)[])),
      (id, args, host) => {
        const result = callFunction(findFunction(id)!, args, HOSTS[host]);
        if ('failure' in result) expect(result.message.key).not.toBe('functions.defect');
        else expect(result.values.every((row) => row.every((cell) => cell !== null && cell !== undefined))).toBe(true);
      },
    ),
    { numRuns: 2000 },
  );
});
