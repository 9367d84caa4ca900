/** Labels are file format: sheets already written hold them, so a change here breaks reading them. */
import * as store from '../../../src/core/store';

const LISTS = Object.entries(store).filter(([name]) => name.endsWith('_CHOICES')) as [
  string,
  readonly { code: string; label: string }[],
][];

it('of every list stay as they were written', () => {
  const labels = Object.fromEntries(
    LISTS.map(([name, list]) => [name, list.map(({ code, label }) => `${code}: ${label}`)]),
  );
  expect(labels).toMatchSnapshot();
});

it('of headings stay as they were written', () => {
  const headings = Object.values(store.SPECS).map(({ name, version, columns }) => [
    `${name} ${version}`,
    ...columns.map(({ key, heading }) => `${key}: ${heading}`),
  ]);
  expect(headings).toMatchSnapshot();
});
