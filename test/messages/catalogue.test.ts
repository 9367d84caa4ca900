/** The catalogue of sentences: the same keys and places in both languages, every key that the code names, the binding words. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { message, say } from '../../src/messages';
import { en } from '../../src/messages/en';
import { vi } from '../../src/messages/vi';

/** Names of the places, each once; {tierEn} is the English form of {tier}. */
const places = (template: string) =>
  [...new Set([...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!.replace(/En$/, '')))].sort();
const source = path.resolve(__dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter(
  (file) => /\.tsx?$/.test(file) && !file.startsWith('messages'),
);

describe('the catalogue of sentences', () => {
  test('holds the same keys with the same places in both languages', () => {
    expect(Object.keys(en).sort()).toEqual(Object.keys(vi).sort());
    for (const [key, template] of Object.entries<string>(vi)) {
      expect([key, places((en as Record<string, string>)[key]!)]).toEqual([key, places(template)]);
    }
  });

  test('no area overwrites a key of another', () => {
    const areas = readdirSync(path.join(source, 'messages/vi')).filter((file) => file !== 'index.ts');
    const keys = areas.flatMap((file) =>
      [...readFileSync(path.join(source, 'messages/vi', file), 'utf8').matchAll(/^ {2}'([\w.-]+)':/gm)].map(
        ([, key]) => key,
      ),
    );
    expect(keys.length).toBe(new Set(keys).size);
  });

  test('every key that the code names is there', () => {
    const unknown = files.flatMap((file) => {
      const text = readFileSync(path.join(source, file), 'utf8');
      const named = [...text.matchAll(/\bmessage\(\s*'([^']+)'/g)].map(([, key]) => key!);
      return named.filter((key) => !(key in vi)).map((key) => `${file}: ${key}`);
    });
    expect(unknown).toEqual([]);
  });

  test('the binding words are kept', () => {
    const forbidden = /niêm phong|phiếu giải trình|mẫu số|100 %|tr\.đ|cách hiểu|xét khen(?! thưởng)/i;
    // The block of readings is called so in the sheet of rules; 'tr.đ' is for column heads.
    const allowed = (key: string) => key.startsWith('decision.rules.') || key.startsWith('pane.unit.short.');
    const broken = Object.entries<string>(vi).filter(([key, text]) => forbidden.test(text) && !allowed(key));
    expect(broken).toEqual([]);
  });

  test('a sentence without what it needs is an error, not a hole', () => {
    expect(() => say('vi', message('attainment.remaining'))).toThrow('{amount}');
    expect(say('vi', message('attainment.remaining', { amount: '1.000' }))).toBe('còn phải giải ngân 1.000 đồng');
  });
});
