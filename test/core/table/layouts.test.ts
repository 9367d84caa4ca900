/** Two hundred seeded layouts: how well they are read, held to the goals of the product. */
import { layoutOf } from '../../../bench/layouts/layout';
import { scoreOf } from '../../../bench/score';

const LAYOUTS = Array.from({ length: 200 }, (_, i) => layoutOf(i + 1));
const SCORES = LAYOUTS.map((layout) => scoreOf(layout.grid, layout.truth));
const sum = (of: (score: (typeof SCORES)[number]) => number) => SCORES.reduce((total, score) => total + of(score), 0);
const quantile = (q: number) => {
  const sorted = SCORES.map((score) => score.questions).sort((a, b) => a - b);
  return sorted[Math.floor(q * sorted.length)]!;
};

test('the same seed gives the same layout', () => {
  expect(layoutOf(7)).toEqual(layoutOf(7));
});

test('header span is found in at least 98 % of the layouts', () => {
  expect(sum((score) => Number(score.header)) / SCORES.length).toBeGreaterThanOrEqual(0.98);
});

test('at least 98 % of the rows get their kind', () => {
  expect(sum((score) => score.rows.right) / sum((score) => score.rows.all)).toBeGreaterThanOrEqual(0.98);
});

test('at least 95 % of the columns get their role', () => {
  expect(sum((score) => score.roles.right) / sum((score) => score.roles.all)).toBeGreaterThanOrEqual(0.95);
});

test('no column gets a wrong role without a question', () => {
  expect(SCORES.flatMap((score, i) => score.wrong.map((wrong) => `seed ${LAYOUTS[i]!.seed}: ${wrong}`))).toEqual([]);
});

test('at most two questions at the median, four at the 90th percentile', () => {
  expect(quantile(0.5)).toBeLessThanOrEqual(2);
  expect(quantile(0.9)).toBeLessThanOrEqual(4);
});
