/** A reading once decided: the cells that stand on it, and a sentence that says what was decided. */
import { findPreset, PRESETS } from '../../../presets';
import { decideReading, type Reading, type RuleSet } from '../../../src/core/rules';
import { readingText, saysAnother } from '../../../src/core/rules/reading-text';

const PLAN = findPreset('binh-phuoc/2022')!;
const sentence = (set: RuleSet, id: string) => set.readings.find((each) => each.id === id)!.text;
const decided = (id: string, choice: string, text?: string) =>
  sentence(decideReading(PLAN, id, { choice, agreedIn: '07/BB-HĐ', ...(text === undefined ? {} : { text }) }), id);
const reading = (choice: string, text: string): Reading => ({
  id: 'r',
  question: 'Bao nhiêu là nhiều?',
  choice,
  text,
  agreedIn: '',
});

test('a number takes the place of the number in the sentence', () => {
  expect(decided('many', '3')).toBe('"nhiều sáng kiến" là từ 03 sáng kiến, giải pháp được công nhận trở lên');
  expect(decided('leadership-target', '95%')).toBe(
    'chỉ tiêu riêng theo chỉ đạo của lãnh đạo Sở là 95% kế hoạch tỉnh giao',
  );
});

test('a choice from a list is said by its meaning', () => {
  expect(decided('leadership-direction', 'plan')).toBe('có kế hoạch vốn thứ hai theo chỉ đạo của lãnh đạo Sở');
  expect(decided('no-plan', 'exempt')).toBe('không xét điều kiện này');
});

test('the choice as it was keeps the sentence; one agreed in words of its own is said so', () => {
  expect(decided('many', '2')).toBe(sentence(PLAN, 'many'));
  expect(decided('many', '3', 'từ ba sáng kiến cấp Sở')).toBe('từ ba sáng kiến cấp Sở');
});

test('a number inside another is not touched; where no place is found the question says it', () => {
  expect(readingText(reading('2', 'theo NĐ 12/2022, là từ 02 việc'), '3')).toBe('theo NĐ 12/2022, là từ 03 việc');
  expect(readingText(reading('2', 'theo Công văn 02/2022'), '3')).toBe('Bao nhiêu là nhiều? 03');
  expect(readingText(reading('95%', 'từ 95,5% trở lên'), '90%')).toBe('Bao nhiêu là nhiều? 90%');
  expect(readingText(reading('>= 90', '"trên 90 điểm trở lên" gồm cả 90 điểm'), '> 90')).toBe(
    'Bao nhiêu là nhiều? > 90',
  );
});

test('a sentence that does not hold the number in use is found out', () => {
  expect(saysAnother(reading('3', 'từ 02 sáng kiến'))).toBe(true);
  expect(saysAnother(reading('3', 'từ 03 sáng kiến'))).toBe(false);
  expect(saysAnother(reading('majority', 'quá nửa'))).toBe(false);
});

test('no sentence of a preset contradicts its choice, whichever of its choices is made', () => {
  for (const set of PRESETS)
    for (const each of set.readings) {
      expect(`${set.id} ${each.id} ${saysAnother(each)}`).toBe(`${set.id} ${each.id} false`);
      for (const { value } of each.choices ?? []) {
        const text = sentence(decideReading(set, each.id, { choice: value, agreedIn: '' }), each.id);
        expect(text).not.toBe('');
        expect(text === each.text).toBe(value === each.choice);
      }
    }
});
