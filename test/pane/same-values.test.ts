/** Looking at a sheet again: the same cells are the same, however the host trimmed the range. */
import { gridOf } from '../../src/core/cell';
import { sameValues } from '../../src/pane/effects/same-values';

describe('looking at a sheet again', () => {
  const seen = gridOf('GiaiNgan', [
    ['STT', 'Kế hoạch'],
    [1, 2.5],
  ]);

  test('the same cells are the same, however the host trimmed the range', () => {
    expect(
      sameValues(
        seen,
        gridOf('GiaiNgan', [
          ['STT', 'Kế hoạch', null],
          [1, 2.5, null],
          [null, '', null],
        ]),
      ),
    ).toBe(true);
    expect(sameValues(gridOf('GiaiNgan', [[1]], 4, 2), gridOf('GiaiNgan', [[null, 1]], 4, 1))).toBe(true);
  });

  test.each([
    [
      'an amount',
      gridOf('GiaiNgan', [
        ['STT', 'Kế hoạch'],
        [1, 2.4],
      ]),
    ],
    [
      'a row below',
      gridOf('GiaiNgan', [
        ['STT', 'Kế hoạch'],
        [1, 2.5],
        [2, 3],
      ]),
    ],
    [
      'an error where an amount was',
      gridOf('GiaiNgan', [
        ['STT', 'Kế hoạch'],
        [1, { error: '#REF!' }],
      ]),
    ],
    [
      'a place',
      gridOf(
        'GiaiNgan',
        [
          ['STT', 'Kế hoạch'],
          [1, 2.5],
        ],
        1,
      ),
    ],
  ])('%s that differs is a change', (_, later) => {
    expect(sameValues(seen, later)).toBe(false);
    expect(sameValues(later, seen)).toBe(false);
  });
});
