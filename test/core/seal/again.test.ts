/** Sealing again, and what a comparison must not overlook: no reason, another engine of the same number, a changed rank. */
import { compareSeal, flipsIn, makeSeal, nextSeal, resultRows, changedRows } from '../../../src/core/seal';
import type { Decision } from '../../../src/core/evaluation';
import { say } from '../../../src/messages';
import { DATES } from '../evaluation/build';
import { SEALED } from './sealing';

const HEAD = { ...DATES, by: 'An', at: '2022-12-20 09:00' };
const first = makeSeal(SEALED, { ...HEAD, previous: '', reason: '' });

test('the first seal needs no reason; to seal again without one is refused, in blanks as well', () => {
  expect('seal' in nextSeal({ seals: [], faults: [] }, SEALED, { ...HEAD, reason: '' })).toBe(true);
  for (const reason of ['', '   ', '\n']) {
    const again = nextSeal({ seals: [first], faults: [] }, SEALED, { ...HEAD, reason });
    expect('problem' in again && say('vi', again.problem)).toMatch(/lý do/);
  }
  const told = nextSeal({ seals: [first], faults: [] }, SEALED, { ...HEAD, reason: 'Bổ sung biên bản' });
  expect('seal' in told && told.seal.previous).toBe(first.code);
});

test('a chain that was tampered with is not followed, whatever the reason', () => {
  const faults = [{ code: first.code, fault: 'truncated' as const, expected: 9, found: 8 }];
  expect('problem' in nextSeal({ seals: [first], faults }, SEALED, { ...HEAD, reason: 'x' })).toBe(true);
});

test('results that this version does not come to from the sealed rows are another engine’s, though its number is the same', () => {
  const decisions = SEALED.decisions.map((one, i): Decision => (i === 0 ? { ...one, outcome: 'award' } : one));
  const odd = makeSeal({ ...SEALED, decisions }, { ...HEAD, previous: '', reason: '' });
  expect(compareSeal(first, SEALED).states).toEqual(['match']);
  expect(compareSeal(odd, { ...SEALED, decisions }).states).toEqual(['engine changed']);
});

test('a rank alone that changed is a flip', () => {
  const ranked = (rank: number) => resultRows(SEALED.decisions.map((one) => ({ ...one, rank })));
  const flips = flipsIn(changedRows(ranked(1), ranked(2)));
  expect(flips).toHaveLength(SEALED.decisions.length);
  expect(flips[0]).toMatchObject({ was: { rank: '1' }, now: { rank: '2' } });
  expect(flipsIn(changedRows(ranked(1), ranked(1)))).toEqual([]);
});
