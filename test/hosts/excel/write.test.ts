/** Writing into a workbook through the real client library: what is refused, what is entered, what a failure leaves. */
import type { Ref, WrittenCell } from '../../../src/core/cell';
import type { RangeWrite, WriteBatch } from '../../../src/ports/workbook';
import { addGiaiNgan, addOurs, failure, openExcel, type Opened, shown } from './open';

const sheet = 'Giải ngân';
const at = (name: string, row: number, column: number, rows = 1, columns = 1): Ref => ({
  sheet: name,
  row,
  column,
  rows,
  columns,
});
const batch = (...ranges: RangeWrite[]): WriteBatch => ({ label: 'Ghi công thức', ranges });
const one = (name: string, row: number, column: number, cell: WrittenCell): RangeWrite => ({
  range: at(name, row, column),
  cells: [[cell]],
});

function opened(): Opened {
  const all = openExcel();
  addGiaiNgan(all.excel);
  addOurs(all.excel, 'DL_DoiTuong', 4, [['P1', 'Phòng CNTT']]);
  return all;
}

/** Every cell that holds something, one line each. */
const snapshot = ({ excel }: Opened): string[] =>
  excel.book.sheets.flatMap((book) => [
    book.name,
    ...book
      .map({ row: 0, column: 0, rows: 12, columns: 9 }, ({ value, formula, format, error }, row, column) =>
        value === '' && formula === null && format === 'General'
          ? ''
          : JSON.stringify([row, column, value, formula, format, error ?? false]),
      )
      .flat()
      .filter((line) => line !== ''),
  ]);

describe('what is entered', () => {
  test('no text is ever parsed, whatever it looks like', async () => {
    const { excel, port } = opened();
    const texts = [
      '1.234',
      '12,5',
      '95%',
      '31/12/2022',
      '1/2',
      '=1+1',
      '+A1',
      '-5',
      '@x',
      'TRUE',
      'false',
      '#N/A',
      "'a",
      '0123',
      '12:30',
      'Mar 2022',
      '1E5',
      'Đạt',
      ' 7',
      '9',
    ];
    await port.write(
      batch({ range: at('DL_DoiTuong', 3, 0, texts.length, 1), cells: texts.map((text) => [{ text }]) }),
    );
    const cells = texts.map((_, row) => excel.book.sheet('DL_DoiTuong').at(3 + row, 0));
    expect(cells.map((cell) => [cell.value, cell.formula, cell.error ?? false])).toEqual(
      texts.map((text) => [text, null, false]),
    );
  });

  test('numbers with their format, formulas, blanks; the format of other cells stays', async () => {
    const { excel, port } = opened();
    excel.book.sheet(sheet).change(1, 5, { format: '0.00%' });
    await port.write(
      batch({
        range: at(sheet, 1, 4, 1, 3),
        cells: [[{ number: 44926, format: 'dd/mm/yyyy' }, { formula: '=D2/C2' }, { blank: true }]],
      }),
    );
    const row = [4, 5, 6].map((column) => excel.book.sheet(sheet).at(1, column));
    expect(row.map((cell) => cell.format)).toEqual(['dd/mm/yyyy', '0.00%', 'General']);
    expect(row.map((cell) => cell.formula)).toEqual([null, '=D2/C2', null]);
    expect(row[1]!.value).toBeCloseTo(0.99999992, 8);
  });

  test('one undo step: all in one batch that changes anything, and four round trips in all', async () => {
    const { excel, port } = opened();
    await port.write(batch(one(sheet, 1, 6, { text: 'a' }), one('DL_DoiTuong', 3, 0, { text: 'P2' })));
    const changing = excel.rounds.filter(({ body }) => body.Actions.some(({ ActionType }) => ActionType === 4));
    expect(changing).toHaveLength(1);
    expect(excel.syncs).toBe(4);
    expect(excel.rounds.every(({ flags }) => (flags & 64) === 64)).toBe(true);
  });

  test('row 1 of our sheet gets the next revision, who and when; the format version stays', async () => {
    const { excel, port } = opened();
    const result = await port.write(batch(one('DL_DoiTuong', 3, 0, { text: 'P2' })), {
      ifRevision: { DL_DoiTuong: 4 },
      by: 'Hoa',
    });
    expect(result).toEqual({ revision: { DL_DoiTuong: 5 } });
    const stamp = [0, 1, 2, 3, 4].map((column) => shown(excel, 'DL_DoiTuong', 0, column));
    expect(stamp).toEqual(['Thi đua · DL_DoiTuong', 1, 5, 'Hoa', '2026-01-05T08:00:00.001Z']);
  });

  test('a sheet of ours is added with what the batch brings, at revision 1', async () => {
    const { excel, port } = opened();
    const cells: WrittenCell[][] = [
      [{ text: 'Thi đua · QD_QuyDinh' }, { number: 3 }, { number: 0 }, { text: '' }, { text: '' }],
      [{ text: 'Văn bản' }, { blank: true }, { blank: true }, { blank: true }, { blank: true }],
    ];
    const write = { ...batch({ range: at('QD_QuyDinh', 0, 0, 2, 5), cells }), addSheets: ['QD_QuyDinh'] };
    expect(await port.write(write, { ifRevision: { QD_QuyDinh: 0 } })).toEqual({ revision: { QD_QuyDinh: 1 } });
    expect([1, 2].map((column) => shown(excel, 'QD_QuyDinh', 0, column))).toEqual([3, 1]);
    expect(shown(excel, 'QD_QuyDinh', 1, 0)).toBe('Văn bản');
    expect(await port.write(write, { ifRevision: { QD_QuyDinh: 1 } })).toEqual({ revision: { QD_QuyDinh: 2 } });
  });

  test('a batch above 4 MB goes in several round trips and arrives whole', async () => {
    const { excel, port } = opened();
    const rows = 30_000;
    const cells = Array.from({ length: rows }, (_, row): WrittenCell[] => [
      { text: `Dự án xây dựng trụ sở số ${row}, giai đoạn hai` },
      { number: row },
      { text: 'Phòng Công nghệ thông tin và chuyển đổi số' },
    ]);
    await port.write(batch({ range: at('DL_DoiTuong', 3, 0, rows, 3), cells }));
    expect(
      excel.rounds.filter(({ body }) => body.Actions.some(({ ActionType }) => ActionType === 4)).length,
    ).toBeGreaterThan(1);
    expect(excel.rounds.every(({ error, sent }) => error === null && sent < 5 * 1024 * 1024)).toBe(true);
    const book = excel.book.sheet('DL_DoiTuong');
    expect(
      cells.every(
        (_, row) => book.at(3 + row, 1).value === row && String(book.at(3 + row, 0).value).includes(`số ${row},`),
      ),
    ).toBe(true);
  });
});

describe('what is refused, with nothing changed', () => {
  const refused = async (prepare: (all: Opened) => void, write: WriteBatch): Promise<string> => {
    const all = opened();
    prepare(all);
    const before = snapshot(all);
    const said = await failure(all.port.write(write));
    expect(snapshot(all)).toEqual(before);
    return said;
  };
  const nothing = (): void => undefined;

  test('a cell that holds something', async () => {
    expect(await refused(nothing, batch(one(sheet, 1, 6, { text: 'a' }), one(sheet, 1, 3, { number: 1 })))).toBe(
      "occupied: 'Giải ngân'!D2",
    );
  });

  test('a cell whose formula shows nothing', async () => {
    const put = ({ excel }: Opened) => excel.type(sheet, 1, 6, [['=IF(1=2,1,"")']]);
    expect(await refused(put, batch(one(sheet, 1, 6, { text: 'a' })))).toBe("occupied: 'Giải ngân'!G2");
  });

  test("another add-in's sheet under our name", async () => {
    const put = ({ excel }: Opened) => excel.book.add('DL_MinhChung').fill(0, 0, [['Minh chứng của phần mềm khác']]);
    expect(await refused((all) => void put(all), batch(one('DL_MinhChung', 9, 0, { text: 'x' })))).toBe(
      'not-ours: DL_MinhChung',
    );
    expect(
      await refused((all) => void put(all), {
        ...batch(one('DL_MinhChung', 9, 0, { text: 'x' })),
        addSheets: ['DL_MinhChung'],
      }),
    ).toBe('not-ours: DL_MinhChung');
  });

  test('adding a sheet that is not one of ours', async () => {
    expect(await refused(nothing, { ...batch(), addSheets: ['Báo cáo'] })).toBe('not-ours: Báo cáo');
  });

  test('a sheet that is not there', async () => {
    expect(await refused(nothing, batch(one('Tháng 11', 0, 0, { text: 'x' })))).toBe('no-sheet: Tháng 11');
  });

  test('a protected sheet, and a protected workbook where a sheet would be added', async () => {
    const protect = ({ excel }: Opened) => void (excel.book.sheet(sheet).isProtected = true);
    expect(
      await refused(protect, batch(one('DL_DoiTuong', 3, 0, { text: 'x' }), one(sheet, 1, 6, { text: 'x' }))),
    ).toBe('protected: Giải ngân');
    const lock = ({ excel }: Opened) => void (excel.book.isProtected = true);
    expect(await refused(lock, { ...batch(), addSheets: ['DL_SoLieu'] })).toBe('protected: DL_SoLieu');
  });

  test('a merged target', async () => {
    const merge = ({ excel }: Opened) =>
      void excel.book.sheet(sheet).merges.push({ row: 1, column: 6, rows: 2, columns: 2 });
    expect(await refused(merge, batch(one(sheet, 2, 7, { text: 'x' })))).toBe("merged-target: 'Giải ngân'!G2:H3");
  });

  test('cells of another shape than the range', async () => {
    const { port } = opened();
    await expect(port.write(batch({ range: at(sheet, 1, 6, 2, 1), cells: [[{ text: 'x' }]] }))).rejects.toThrow(
      /another shape/,
    );
  });

  test('a workbook opened for reading', async () => {
    const { port, office } = opened();
    Object.assign(office.context.document, { mode: 'readOnly' });
    expect(await failure(port.write(batch(one(sheet, 1, 6, { text: 'x' }))))).toBe('read-only: Ghi công thức');
  });
});

describe('replacing what stands', () => {
  test('what the user saw is replaced; what changed since is not', async () => {
    const { excel, port } = opened();
    const write = (replaces: RangeWrite['replaces']) =>
      port.write(batch({ range: at(sheet, 3, 2, 1, 2), cells: [[{ number: 5 }, { number: 6 }]], replaces: replaces! }));
    expect(await failure(write([['=SUM(C2:C3)', '=SUM(D2:D9)']]))).toBe("occupied: 'Giải ngân'!D4");
    await write([['=SUM(C2:C3)', '=SUM(D2:D3)']]);
    expect([2, 3].map((column) => shown(excel, sheet, 3, column))).toEqual([5, 6]);
  });

  test('in a sheet of ours too, where the batch says what it saw', async () => {
    const { port } = opened();
    const write = (seen: string) =>
      port.write(batch({ ...one('DL_DoiTuong', 2, 1, { text: 'Phòng Số' }), replaces: [[seen]] }));
    expect(await failure(write('Phòng cũ'))).toBe('occupied: DL_DoiTuong!B3');
    expect(await write('Phòng CNTT')).toEqual({ revision: { DL_DoiTuong: 5 } });
  });

  test('an error is replaced where the error was seen', async () => {
    const { excel, port } = opened();
    excel.book.sheet(sheet).change(1, 7, { value: '#N/A', formula: null, error: true });
    await port.write(batch({ ...one(sheet, 1, 7, { number: 1 }), replaces: [[{ error: '#N/A' }]] }));
    expect(shown(excel, sheet, 1, 7)).toBe(1);
  });

  test('what this pane wrote may be taken back, unless somebody changed it', async () => {
    const { excel, port } = opened();
    await port.write(batch(one(sheet, 1, 6, { formula: '=D2/C2' }), one(sheet, 2, 6, { text: '95%' })));
    excel.type(sheet, 1, 6, [['=D2/C2*100']]);
    expect(await failure(port.write(batch(one(sheet, 1, 6, { blank: true }))))).toBe("occupied: 'Giải ngân'!G2");
    await port.write(batch(one(sheet, 2, 6, { blank: true })));
    expect(shown(excel, sheet, 2, 6)).toBe('');
  });

  test('a second pane knows nothing of what the first wrote', async () => {
    const first = opened();
    await first.port.write(batch(one(sheet, 1, 6, { number: 1 })));
    const { createExcelPort } = await import('../../../src/hosts/excel/port');
    expect(await failure(createExcelPort().write(batch(one(sheet, 1, 6, { blank: true }))))).toBe(
      "occupied: 'Giải ngân'!G2",
    );
  });
});

describe('two co-authors', () => {
  test('a revision that somebody raised meanwhile: nothing is written, theirs is shown', async () => {
    const all = opened();
    const before = snapshot(all);
    const result = await all.port.write(
      batch(one('DL_DoiTuong', 3, 0, { text: 'x' }), one(sheet, 1, 6, { text: 'y' })),
      { ifRevision: { DL_DoiTuong: 3 } },
    );
    expect(result).toEqual({
      conflict: { sheet: 'DL_DoiTuong', revision: 4, by: 'Lan', at: '2026-01-01T00:00:00.000Z' },
    });
    expect(snapshot(all)).toEqual(before);
  });

  test('both write at the same moment: the revision is read again in the next round trip and the conflict told', async () => {
    const { excel, port } = opened();
    const stamp = ['Thi đua · DL_DoiTuong', 1, 5, 'Minh', '2026-01-05T08:00:00.777Z'];
    excel.meanwhile(() => excel.type('DL_DoiTuong', 0, 0, [stamp], 'Remote'), { skip: 3 });
    const result = await port.write(batch(one('DL_DoiTuong', 3, 0, { text: 'x' })), {
      ifRevision: { DL_DoiTuong: 4 },
      by: 'Hoa',
    });
    expect(result).toEqual({
      conflict: { sheet: 'DL_DoiTuong', revision: 5, by: 'Minh', at: '2026-01-05T08:00:00.777Z', entered: true },
    });
    expect(shown(excel, 'DL_DoiTuong', 0, 3)).toBe('Minh');
  });

  test('two people who gave no name are still told apart', async () => {
    const { excel, port } = opened();
    const stamp = ['Thi đua · DL_DoiTuong', 1, 5, '', '2026-01-05T08:00:00.777Z'];
    excel.meanwhile(() => excel.type('DL_DoiTuong', 0, 0, [stamp], 'Remote'), { skip: 3 });
    expect(await port.write(batch(one('DL_DoiTuong', 3, 0, { text: 'x' })))).toHaveProperty('conflict');
  });
});

describe('a failure on the way leaves what was there', () => {
  const change = {
    ...batch(one('DL_DoiTuong', 2, 1, { text: 'Phòng khác' }), one(sheet, 1, 6, { text: 'x' })),
    addSheets: ['DL_SoLieu'],
  };
  const full = (): Opened => {
    const all = opened();
    // Text that would be parsed, an error and a text that looks like a formula must come back as they were.
    addOurs(all.excel, 'DL_KeHoach', 1, [['1.234', '95%']]);
    return all;
  };

  test.each([0, 1, 2, 3, 4])('Excel fails at entry %i of the batch', async (nth) => {
    const all = full();
    const before = snapshot(all);
    let entries = 0;
    all.excel.failNext('GeneralException', { skip: 2, when: ({ type }) => type === 4 && entries++ === nth });
    const write = {
      ...change,
      ranges: [{ range: at('DL_KeHoach', 2, 0, 1, 2), cells: [[{ number: 1 }, { number: 2 }]] }, ...change.ranges],
    };
    expect(await failure(all.port.write(write))).toBe('other: GeneralException');
    expect(snapshot(all)).toEqual(before);
  });

  test('Excel is busy: nothing was begun and nothing is put back', async () => {
    const all = full();
    const before = snapshot(all);
    all.excel.failNext('ActivityLimitReached', { skip: 2 });
    expect(await failure(all.port.write(change))).toBe('busy: ActivityLimitReached');
    expect(snapshot(all)).toEqual(before);
    expect(all.excel.syncs).toBe(3);
  });

  test('where even putting back fails, the message says which sheets to look at', async () => {
    const all = full();
    all.excel.failNext('GeneralException', { skip: 2, when: ({ type }) => type === 4 });
    all.excel.meanwhile(() => all.excel.failNext('ServiceNotAvailable'), { skip: 3 });
    expect(await failure(all.port.write(change))).toBe(
      'other: GeneralException; DL_DoiTuong, Giải ngân: ServiceNotAvailable',
    );
  });
});
