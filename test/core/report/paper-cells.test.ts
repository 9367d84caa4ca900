/** A paper as a sheet: text stays text, lines fit the page, tables keep their headings on every page. */
import fc from 'fast-check';
import { linesOf, paperSheet, paperSheetName } from '../../../src/core/report/paper-cells';
import { buildPaper, PAPERS } from '../../../src/core/report/papers';
import { AGENCY, sample } from './papers/sample';

const STAMP = { by: 'A', at: '2022-12-20 10:00', revision: 1 };

test('names are names of sheets of ours, each its own, short enough for Excel', () => {
  const names = PAPERS.map(({ id }) => paperSheetName(id));
  expect(names).toContain('KQ_ToTrinh');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^KQ_[A-Za-z]{3,28}$/);
});

test('every paper: row 1 is the stamp, rows are of one length, nothing is a formula', async () => {
  const input = { ...(await sample()), agency: AGENCY };
  for (const { id } of PAPERS) {
    const { cells, dress } = paperSheet(buildPaper(id, input), STAMP);
    expect(cells[0]![0]).toEqual({ text: `Thi đua · ${paperSheetName(id)}` });
    expect(new Set(cells.map((row) => row.length)).size).toBe(1);
    expect(cells.flat().some((cell) => 'formula' in cell)).toBe(false);
    expect(dress.page!.footer).toContain('Số liệu đến 31/12/2022');
  }
});

test('a paper with one table repeats its heading row in print', async () => {
  const { cells, dress } = paperSheet(buildPaper('ds-tap-the', await sample()), STAMP);
  expect(dress.page).toMatchObject({ orientation: 'landscape' });
  expect(cells[dress.page!.repeat!.first]![0]).toEqual({ text: 'STT' });
});

test('lines are cut at spaces, nothing is lost, a longer word stays whole', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ minLength: 1, maxLength: 30 }).filter((word) => !/\s/.test(word))), (words) => {
      const lines = linesOf(words.join(' '), 20);
      expect(lines.join(' ')).toBe(words.join(' '));
      for (const line of lines) expect(line.length <= 20 || !line.includes(' ')).toBe(true);
    }),
  );
});
