/** What a person types becomes the number or day they mean. */
import { readTyped } from '../../../../src/hosts/workbench/typing/value';

test.each([
  ['1.234.567', 1234567, '#,##0'],
  ['1.234', 1234, '#,##0'],
  ['1.234,5', 1234.5, '#,##0.00'],
  ['12,5', 12.5, undefined],
  ['-12,5', -12.5, undefined],
  ['(1.000)', -1000, '#,##0'],
  ['12345', 12345, undefined],
  ['0,1', 0.1, undefined],
  ['12.5', 12.5, undefined],
  ['1,234.5', 1234.5, undefined],
  ['12,5%', 0.125, '0.00%'],
  ['70%', 0.7, '0%'],
  ['99,99%', 0.9999, '0.00%'],
  ['31/12/2022', 44926, 'dd/mm/yyyy'],
  ['1/2/22', 44593, 'dd/mm/yyyy'],
  ['31-12-2022', 44926, 'dd/mm/yyyy'],
])('%s is the number %d', (text, value, format) => {
  expect(readTyped(text)).toEqual({ value, ...(format && { format }) });
});

test.each(['Phòng CNTT', '31/02/2022', 'A1', '12,5 tỷ', '', '%', '1.23.4', '12345678901234567', '1,2,3'])(
  '"%s" stays text',
  (text) => {
    expect(readTyped(text)).toBeNull();
  },
);
