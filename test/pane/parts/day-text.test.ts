/** What a field for a day shows before anybody has set one. */
import { dayText } from '../../../src/pane/parts/day-text';

test('a day as documents write it; nothing where none is set', () => {
  expect([dayText('2022-12-31'), dayText('')]).toEqual(['31/12/2022', '']);
});
