/** Who waits for an assessment hears how far it is. */
import { longTable } from '../../../bench/data';
import { findPreset } from '../../../presets';
import { assess } from '../../../src/core/assessment';

test('several steps are heard, each further than the last', () => {
  const heard: number[] = [];
  const options = { rules: findPreset('binh-phuoc/2022')!, dataAt: '2022-12-31', lawAt: '2022-12-31' };
  const found = assess([longTable(200)], options, (share) => heard.push(share));
  expect(heard.length).toBeGreaterThan(2);
  expect(heard).toEqual([...new Set(heard)].sort((a, b) => a - b));
  expect(heard.every((share) => share > 0 && share < 1)).toBe(true);
  expect(found).toEqual(assess([longTable(200)], options));
});
