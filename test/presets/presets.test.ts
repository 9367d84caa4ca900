/** Rule sets shipped with the product: valid, in force when they say so, faithful to the plan, each row with its clause. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPreset, PRESETS } from '../../presets';
import { parseRuleSet, ruleSetInForce } from '../../src/core/rules';
import { citationsText } from '../../src/core/report';

const rowsOf = (id: string) => {
  const set = findPreset(id)!;
  return [...(set.items ?? []), ...set.measures, ...set.criteria, ...set.gates, ...set.tiers];
};

describe('presets', () => {
  test('each is valid, and each id is used once', () => {
    for (const preset of PRESETS) expect(parseRuleSet(JSON.parse(JSON.stringify(preset)))).toEqual({ rules: preset });
    expect(new Set(PRESETS.map(({ id }) => id)).size).toBe(PRESETS.length);
  });

  test('exactly one is in force for the movement of 2022 at the council meeting', () => {
    const found = ruleSetInForce(PRESETS, 'binh-phuoc', '2022-12-20');
    expect('rules' in found && found.rules.id).toBe('binh-phuoc/2022');
    expect('problem' in ruleSetInForce(PRESETS, 'binh-phuoc', '2022-02-28')).toBe(true);
  });

  test('the plan decides by gates alone: no points, no weights', () => {
    const set = findPreset('binh-phuoc/2022')!;
    expect(set.scored).toBe(false);
    expect(set.criteria).toEqual([]);
    expect(set.tiers.map(({ gives }) => gives)).toEqual(['award', 'award', 'nomination', 'nomination']);
  });

  test('every criterion of the plan is a gate with its clause, in the order gạch đầu dòng, điểm, khoản, mục', () => {
    const set = findPreset('binh-phuoc/2022')!;
    const cited = set.gates.map((gate) => citationsText(gate.citations, set, 'vi'));
    for (const [i, point] of ['1.1', '1.1', '1.1', '1.2', '1.2', '1.2'].entries()) {
      const dash = ['nhất', 'hai', 'ba'][i % 3];
      expect(cited[i]).toBe(`gạch đầu dòng thứ ${dash}, điểm ${point}, khoản 1, Mục III Kế hoạch số …/KH-STTTT`);
    }
  });

  test('number and day of the plan are blank, and what was not read is said so', () => {
    const set = findPreset('binh-phuoc/2022')!;
    expect(set.docs[0]!.title).toContain('Kế hoạch số …/KH-STTTT ngày … tháng 3 năm 2022');
    expect(set.docs.filter(({ read }) => !read).map(({ id }) => id)).toEqual(['kh-30', 'luat-tdkt-2003']);
  });

  test('vague words and open choices are readings that nobody has agreed yet', () => {
    const set = findPreset('binh-phuoc/2022')!;
    expect(set.readings.every(({ agreedIn, text }) => agreedIn === '' && text !== '')).toBe(true);
    const choice = (id: string) => set.readings.find((reading) => reading.id === id)!.choice;
    expect([choice('many'), choice('leadership-direction'), choice('no-plan')]).toEqual(['2', 'none', 'council']);
  });

  test('every row of the 100-point variant prints as an internal rule, and its maxima add up', () => {
    const set = findPreset('binh-phuoc/2022-diem')!;
    expect(rowsOf('binh-phuoc/2022-diem').every(({ citations }) => citations.length === 0)).toBe(true);
    expect(citationsText([], set, 'vi')).toBe('quy định nội bộ của cơ quan');
    expect(set).toMatchObject({ scored: true, max: '100' });
  });

  test('the words of the plan stand in the plan', () => {
    const folder = join(process.env['THIDUA_SHARED'] ?? join(__dirname, '../../../shared'), 'seed');
    const file = existsSync(folder) ? readdirSync(folder)[0] : undefined;
    if (file === undefined) {
      console.warn(`The plan is not at ${folder}: its wording is not compared (set THIDUA_SHARED).`);
      return;
    }
    const text = readFileSync(join(folder, file), 'utf8').normalize('NFC');
    for (const id of ['collective.unity', 'individual.exemplary', 'individual.leadership']) {
      expect(text).toContain(findPreset('binh-phuoc/2022')!.gates.find((gate) => gate.id === id)!.label);
    }
  });
});
