/** A paper as a sheet: text stays text, lines fit the page, tables keep their headings on every page. */
import fc from 'fast-check';
import { linesOf, type PaperSheet, paperSheetName, paperSheets } from '../../../src/core/report/paper-cells';
import { buildPaper, PAPERS } from '../../../src/core/report/papers';
import { pageBreaks, type PrintedRow } from '../../../src/core/report/sheet/page';
import { cutLines, textPoints } from '../../../src/core/report/sheet/text-width';
import { AGENCY, sample } from './papers/sample';

const STAMP = { by: 'A', at: '2022-12-20 10:00', revision: 1 };

const wordsIn = ({ cells }: PaperSheet) =>
  cells.flatMap((row) => row.flatMap((cell) => ('text' in cell ? [cell.text] : [])));

test('names are names of sheets of ours, each its own, short enough for Excel', () => {
  const names = PAPERS.map(({ id }) => paperSheetName(id));
  expect(names).toContain('KQ_ToTrinh');
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^KQ_[A-Za-z]{3,28}$/);
});

test('every paper: row 1 is the stamp, rows are of one length, nothing is a formula', async () => {
  const input = { ...(await sample()), agency: AGENCY };
  for (const { id } of PAPERS) {
    const sheets = paperSheets(buildPaper(id, input), STAMP);
    expect(sheets[0]!.name).toBe(paperSheetName(id));
    for (const { name, cells, dress } of sheets) {
      expect(cells[0]![0]).toEqual({ text: `Thi đua · ${name}` });
      expect(name.length).toBeLessThanOrEqual(31);
      expect(new Set(cells.map((row) => row.length)).size).toBe(1);
      expect(cells.flat().some((cell) => 'formula' in cell)).toBe(false);
      expect(dress.page!.footer).toContain('Số liệu đến 31/12/2022');
      // The stamp is not printed, every other row is.
      expect(dress.page!.area).toMatchObject({ row: 1, column: 0, rows: cells.length - 1 });
    }
  }
});

test('the list that lies across is a sheet of its own: the submission itself stays upright', async () => {
  const sheets = paperSheets(buildPaper('to-trinh', await sample()), STAMP);
  expect(sheets.map(({ name, dress }) => [name, dress.page!.orientation])).toEqual([
    ['KQ_ToTrinh', 'portrait'],
    ['KQ_ToTrinh_PhuLuc', 'landscape'],
  ]);
  expect(wordsIn(sheets[0]!)).toContain('TỜ TRÌNH');
  expect(wordsIn(sheets[1]!)).toContain('DANH SÁCH TẬP THỂ, CÁ NHÂN ĐỀ NGHỊ TẶNG GIẤY KHEN');
});

test('the list of a decision begins a page; its table repeats its heading, and only once it goes over a page', async () => {
  const input = await sample();
  const [sheet] = paperSheets(buildPaper('quyet-dinh', input), STAMP);
  const begins = sheet!.dress.page!.breaks!.map((row) => sheet!.cells[row]![0]);
  expect(begins).toContainEqual({ text: 'DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN' });
  const [people] = paperSheets(buildPaper('ds-ca-nhan', input), STAMP);
  expect(people!.dress.page).toMatchObject({ orientation: 'landscape' });
  expect(people!.cells[people!.dress.page!.repeat!.first]![0]).toEqual({ text: 'STT' });
  const [units] = paperSheets(buildPaper('ds-tap-the', input), STAMP);
  expect(units!.dress.page!.repeat).toBeUndefined();
});

test('a heading never stands last on a page, a signature never alone on one', async () => {
  const input = { ...(await sample()), agency: AGENCY };
  for (const { id } of PAPERS) {
    for (const sheet of paperSheets(buildPaper(id, input), STAMP)) {
      for (const row of sheet.dress.page!.breaks!) {
        const before = sheet.cells[row - 1]!.flatMap((cell) => ('text' in cell ? [cell.text] : []));
        expect(before.join(' ')).not.toMatch(/^(STT |\d+\. \p{Lu}|.*:$)/u);
        expect(sheet.cells[row]![0]).not.toEqual({ text: 'Nơi nhận:' });
      }
    }
  }
});

test('rows are as high as their text in Times New Roman, lines no wider than the page', async () => {
  const [sheet] = paperSheets(buildPaper('thong-bao', await sample()), STAMP);
  const { widths, heights } = sheet!.dress;
  const points = widths!.reduce<number>((sum, width) => sum + width!, 0) * 5.25;
  const merged = new Set(sheet!.dress.merges!.map(({ row }) => row));
  sheet!.cells.forEach(([first], row) => {
    if (row === 0 || merged.has(row) || !first || !('text' in first)) return;
    expect(textPoints(first.text, 12)).toBeLessThanOrEqual(points);
  });
  const all = heights!.reduce((sum, { rows }) => sum + rows, 0);
  expect(all).toBe(sheet!.cells.length);
});

test('a name of 500 letters without a space is cut into lines, and nothing of it is lost', () => {
  const name = 'Nguyễn'.repeat(84);
  const lines = cutLines(name, 400, 12);
  expect(lines.length).toBeGreaterThan(5);
  expect(lines.join('')).toBe(name);
  for (const line of lines) expect(textPoints(line, 12)).toBeLessThanOrEqual(400);
});

test('an amount is never cut within its digits: a narrow column takes what its numbers need', async () => {
  for (const id of ['tien-do', 'tong-hop-danh-gia', 'tien-do-don-vi']) {
    for (const { cells, dress } of paperSheets(buildPaper(id, await sample()), STAMP)) {
      const widths = dress.widths!.map((width) => width! * 5.25);
      cells.forEach((line, row) =>
        line.forEach((cell, column) => {
          if (row === 0 || !('text' in cell) || !/^[\d.]+$|^\d+,\d+%$/.test(cell.text)) return;
          const columns = dress.merges!.find((one) => one.row === row && one.column === column)?.columns ?? 1;
          const room = widths.slice(column, column + columns).reduce((sum, width) => sum + width, 0);
          expect(textPoints(cell.text, 12) + 4).toBeLessThanOrEqual(room);
        }),
      );
    }
  }
});

test('a row is never higher than Excel takes', () => {
  const columns = [
    { heading: 'STT', align: 'center', width: 5 },
    { heading: 'Tên', align: 'left', width: 20 },
  ] as const;
  const rows = [{ cells: [[{ text: '1' }], [{ text: 'Ng'.repeat(500) }]] }];
  const paper = {
    id: 'thu',
    head: null,
    blocks: [{ is: 'table', columns, rows }],
    foot: '',
    fields: {},
    lists: {},
  } as const;
  const [sheet] = paperSheets(paper, STAMP);
  expect(Math.max(...sheet!.dress.heights!.map(({ points }) => points))).toBeLessThanOrEqual(409);
});

describe('pages', () => {
  const rows = (count: number, one: Partial<PrintedRow> = {}) =>
    Array.from({ length: count }, (): PrintedRow => ({ height: 20, keeps: false, starts: false, ...one }));

  test('rows flow from page to page; what keeps together moves together', () => {
    expect(pageBreaks(rows(72), 'portrait', null)).toEqual([36]);
    expect(pageBreaks([...rows(34), ...rows(3, { keeps: true }), ...rows(2)], 'portrait', null)).toEqual([34]);
  });

  test('what is higher than a page flows after all; a repeated heading takes its room on later pages', () => {
    expect(pageBreaks(rows(80, { keeps: true }), 'portrait', null)).toEqual([36, 72]);
    expect(pageBreaks(rows(90), 'portrait', { row: 0, height: 40 })).toEqual([36, 70]);
  });

  test('a page that is asked for begins, once', () => {
    expect(pageBreaks([...rows(36), ...rows(1, { starts: true }), ...rows(1)], 'portrait', null)).toEqual([36]);
    expect(pageBreaks([...rows(1, { starts: true }), ...rows(2)], 'portrait', null)).toEqual([]);
  });
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
