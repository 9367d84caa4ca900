/** What the cell editor shows: never less than the cell holds. */
import { editedNumber } from '../../../../src/hosts/workbench/typing/edited';

test.each([
  ['General', 1 / 3, '0,333333333', '0,3333333333333333'],
  ['General', 1234567, '1234567', '1234567'],
  ['dd/mm/yyyy', 44926, '31/12/2022', '31/12/2022'],
  ['[$-42A]d mmmm yyyy', 44926, '31 tháng 12 2022', '31/12/2022'],
  ['#,##0', 1234.5, '1234.5', '1234,5'],
  ['0.00%', 0.125, '12.5%', '12,5%'],
  ['#,##0', 121054523, '####', '121054523'],
])('%s: %d shown as %s is edited as %s', (format, value, shown, edited) => {
  expect(editedNumber(shown, value, format)).toBe(edited);
});
