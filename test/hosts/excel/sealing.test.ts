/** Two people seal one workbook in Excel: a co-author's seal that comes in between is kept, and the second is told. */
import type { Cell } from '../../../src/core/cell';
import type { WorkbookPort } from '../../../src/ports/workbook';
import { look, person, revisions, sealedBy, SHEETS } from '../../core/seal/sealing';
import { addGiaiNgan, openExcel, shown } from './open';

/** Both panes speak to one workbook, as co-authors' do. */
function opened() {
  const all = openExcel();
  addGiaiNgan(all.excel);
  return { ...all, an: person('An', all.port), binh: person('Bình', all.port) };
}

/** As a person's Excel keeps it: text stays text. */
const entered = (cell: Cell): string | number =>
  typeof cell === 'number' ? cell : cell === null ? '' : `'${String(cell)}`;

const all = async (port: WorkbookPort) => ({ seen: await look(port), by: await sealedBy(port) });

test('both saw an empty workbook: the second is told whose seal is there, and nothing of theirs is entered', async () => {
  const { port, an, binh } = opened();
  const seen = await look(port);
  const drafts = [an.draft(seen), binh.draft(seen)] as const;
  expect(await an.write(drafts[0])).toBe(true);
  const after = await all(port);
  expect(await binh.write(drafts[1])).toBe(false);
  expect(binh.said()).toContain('Trang tính KQ_ChotKetQua vừa được An ghi (bản 1, ');
  expect(await all(port)).toEqual(after);
  expect(await binh.write(binh.draft(await look(port)))).toBe(true);
  expect(await sealedBy(port)).toEqual(['An', 'Bình']);
});

describe('a co-author’s seal comes in between', () => {
  /** The rows of another's seal as a co-author's Excel sends them, sheet by sheet. */
  async function others() {
    const theirs = opened();
    await theirs.an.write(theirs.an.draft(await look(theirs.port)));
    return (await look(theirs.port)).grids;
  }

  // Before looking, before entering (their sheets are there when ours are added), before looking again.
  test.each([0, 1, 2])(
    'before round trip %i of the write: theirs is kept whole, and the second is told',
    async (skip) => {
      const grids = await others();
      const { excel, port, binh } = opened();
      const draft = binh.draft(await look(port));
      excel.meanwhile(
        () => {
          for (const { ref, values } of grids) {
            if (!excel.book.sheets.some(({ name }) => name === ref.sheet)) excel.book.add(ref.sheet);
            excel.type(
              ref.sheet,
              0,
              0,
              values.map((row) => row.map(entered)),
              'Remote',
            );
          }
        },
        { skip },
      );
      expect(await binh.write(draft)).toBe(false);
      expect(binh.said()).toContain(skip < 2 ? 'vừa được An ghi (bản 1' : 'được An ghi cùng lúc (bản 1');
      expect(await sealedBy(port)).toEqual(['An']);
      expect((await look(port)).grids.map(({ values }) => values)).toEqual(grids.map(({ values }) => values));
      expect(shown(excel, 'Giải ngân', 1, 1)).toBe('Phòng CNTT');
      expect(Object.keys(await revisions(port)).sort()).toEqual([...SHEETS].sort());
    },
  );
});

test.each([
  [2, 'vừa được Chi ghi (bản 2, '],
  [4, 'được Chi ghi cùng lúc (bản 2, '],
])('a revision that a co-author raises before round trip %i is told, then the chain goes on', async (skip, words) => {
  const { excel, port, an, binh } = opened();
  await an.write(an.draft(await look(port)));
  const draft = binh.draft(await look(port));
  const stamp = [[2, 'Chi', '2026-01-05T08:00:00.500Z']];
  excel.meanwhile(() => excel.type('KQ_ChotKetQua', 0, 2, stamp, 'Remote'), { skip });
  expect(await binh.write(draft)).toBe(false);
  expect(binh.said()).toContain(words);
  const before = await sealedBy(port);
  expect(await binh.write(binh.draft(await look(port)))).toBe(true);
  expect(await sealedBy(port)).toEqual([...before, 'Bình']);
  expect(before[0]).toBe('An');
});
