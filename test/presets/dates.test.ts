/** Law dates of every preset: within a scope each day has one rule set or an error that lists what there is. */
import { findPreset, PRESETS } from '../../presets';
import { dayOfSerial, serialOfDay, showDay } from '../../src/core/cell';
import { notInForce, ruleSetInForce } from '../../src/core/rules';
import { say } from '../../src/messages';

const SCOPES = [...new Set(PRESETS.map(({ scope }) => scope))];
const ofScope = (scope: string) =>
  PRESETS.filter((set) => set.scope === scope).sort((a, b) => (a.from < b.from ? -1 : 1));
const shifted = (day: string, by: number) => dayOfSerial(serialOfDay(day) + by)!;

function told(scope: string, lawAt: string): string {
  const found = ruleSetInForce(PRESETS, scope, lawAt);
  return 'rules' in found ? found.rules.id : say('vi', found.problem);
}

describe.each(SCOPES)('%s', (scope) => {
  const sets = ofScope(scope);

  test('each set starts the day after the one before it ends; only the last may stay open', () => {
    sets.slice(1).forEach((set, i) => {
      expect(`${set.id} ${set.from}`).toBe(`${set.id} ${shifted(sets[i]!.to!, 1)}`);
    });
    expect(sets.slice(0, -1).every(({ to }) => to !== undefined)).toBe(true);
  });

  test('on its first and last day, and on no other side of them, a set is the one in force', () => {
    sets.forEach((set, i) => {
      expect(told(scope, set.from)).toBe(set.id);
      if (set.to === undefined) return;
      expect(told(scope, set.to)).toBe(set.id);
      expect(told(scope, shifted(set.to, 1))).not.toBe(set.id);
      if (i > 0) expect(told(scope, shifted(set.from, -1))).toBe(sets[i - 1]!.id);
    });
  });

  test('a day outside them all is an error that lists every set with its dates', () => {
    const last = sets[sets.length - 1]!;
    const outside = [shifted(sets[0]!.from, -1), ...(last.to === undefined ? [] : [shifted(last.to, 1)])];
    for (const day of outside) {
      const sentence = told(scope, day);
      expect(sentence).toContain(`tại ngày ${showDay(day)}`);
      for (const set of sets) expect(sentence).toContain(`${set.id} (${showDay(set.from)} – `);
    }
  });
});

test('the laws change on their own days', () => {
  const days = ['2022-03-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01', '2026-11-24'];
  expect(days.map((day) => told('binh-phuoc', day))).toEqual([
    'binh-phuoc/2022',
    'binh-phuoc/2022',
    'binh-phuoc/2024',
    'binh-phuoc/2024',
    'binh-phuoc/2025-07',
    'binh-phuoc/2025-07',
  ]);
  expect(told('bac-ninh', '2025-12-15')).toBe('bac-ninh/2025');
});

test('the sentence for a day without rules', () => {
  expect(told('bac-ninh', '2025-12-14')).toBe(
    'Không có bộ quy định nào có hiệu lực tại ngày 14/12/2025 cho "bac-ninh". Hiện có: bac-ninh/2025 (15/12/2025 – ).',
  );
});

test('no law is named for events before it: the year in its number is not after the set began', () => {
  for (const set of PRESETS) {
    for (const { title } of set.docs.filter(({ kind }) => kind === 'law')) {
      const year = /\/(20\d\d)\//.exec(title)?.[1] ?? /năm (20\d\d)/.exec(title)?.[1];
      expect(Number(year)).toBeLessThanOrEqual(Number(set.from.slice(0, 4)));
    }
  }
});

test('a set chosen for a day on which another of its place holds: both are listed, nothing is put in its stead', () => {
  const chosen = findPreset('binh-phuoc/2022')!;
  expect(notInForce(chosen, '2023-12-31', PRESETS)).toBeNull();
  expect(say('vi', notInForce(chosen, '2024-01-01', PRESETS)!)).toBe(
    'Bộ quy định "binh-phuoc/2022" không có hiệu lực tại ngày 01/01/2024. Hiện có: binh-phuoc/2022 (01/03/2022 – 31/12/2023); binh-phuoc/2024 (01/01/2024 – 30/06/2025); binh-phuoc/2025-07 (01/07/2025 – ).',
  );
  expect(say('en', notInForce(chosen, '2024-01-01')!)).toBe(
    'The rule set "binh-phuoc/2022" is not in force on 01/01/2024. There is: binh-phuoc/2022 (01/03/2022 – 31/12/2023).',
  );
});
