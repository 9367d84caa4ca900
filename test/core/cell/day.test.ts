/** Days and their serials, as Excel counts them and as people write them. */
import fc from 'fast-check';
import { dayOf, dayOfSerial, monthEnd, parseDay, serialOfDay, showDay } from '../../../src/core/cell';

describe('days', () => {
  test('serials agree with Excel', () => {
    expect(serialOfDay('2022-12-31')).toBe(44926);
    expect(dayOfSerial(44926.75)).toBe('2022-12-31');
    expect(dayOfSerial(60)).toBeNull();
  });

  test('every day goes to its serial and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), (serial) =>
        expect(serialOfDay(dayOfSerial(serial)!)).toBe(serial),
      ),
    );
  });

  test('days as people write them', () => {
    expect(['31/12/2022', '1-2-2022', '1.2.2022', '2022-02-01'].map(parseDay)).toEqual([
      '2022-12-31',
      '2022-02-01',
      '2022-02-01',
      '2022-02-01',
    ]);
    expect([parseDay('31/02/2022'), parseDay('12/2022'), dayOf(2022, 13, 1)]).toEqual([null, null, null]);
  });

  test('the last day of a month', () => {
    expect([monthEnd(2022, 2), monthEnd(2024, 2), monthEnd(2022, 12)].map(showDay)).toEqual([
      '28/02/2022',
      '29/02/2024',
      '31/12/2022',
    ]);
  });
});
