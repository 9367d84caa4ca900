/** Heights of rows: as many lines as a text takes when it is cut at spaces. */
import fc from 'fast-check';
import { linesOf, rowPoints } from '../../../src/core/cell';

test('words that do not fit together stand under one another', () => {
  // 20 characters: each address takes a line of its own, though three of them hold 58 characters.
  expect(linesOf('DL_MinhChung!C117; DL_KiemPhieu!J7; DL_MinhChung!C142', 20)).toBe(3);
  expect(linesOf('một hai ba', 20)).toBe(1);
  expect(linesOf('dòng một\ndòng hai', 20)).toBe(2);
  expect(linesOf('', 20)).toBe(1);
});

test('a word of 500 letters is cut inside', () => {
  expect(linesOf('a'.repeat(500), 100 / 0.95)).toBe(5);
  expect(linesOf(`x ${'a'.repeat(500)}`, 100 / 0.95)).toBe(6);
});

test('never fewer lines than the letters need, never more than there are words and pieces', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 60 }).filter((word) => !/\s/.test(word))), (words) => {
      const text = words.join(' ');
      const lines = linesOf(text, 20);
      expect(lines).toBeGreaterThanOrEqual(Math.max(1, Math.ceil(text.length / 20)));
      const pieces = words.reduce((sum, { length }) => sum + Math.max(1, Math.ceil(length / 19)), 0);
      expect(lines).toBeLessThanOrEqual(Math.max(1, pieces));
    }),
  );
});

test('a row is as high as its highest wrapped text, larger letters count', () => {
  const shape = { widthOf: () => 20, wraps: (column: number) => column === 0 };
  expect(rowPoints(0, [{ text: 'một hai' }, { text: 'x'.repeat(90) }], shape)).toBeNull();
  expect(rowPoints(0, [{ text: 'một hai ba bốn năm sáu' }], shape)).toBe(30);
  expect(rowPoints(0, [{ text: 'một' }], { ...shape, sizeOf: () => 22 })).toBe(30);
});
