/** Reading a workbook through the real client library: shapes, facets, round trips. */
import fc from 'fast-check';
import type { Facet } from '../../../src/ports/workbook';
import { addGiaiNgan, failure, openExcel } from './open';

const ALL: Facet[] = ['values', 'formulas', 'numberFormats', 'merges', 'hidden', 'fonts'];
const sheet = 'Giải ngân';

describe('the sheets of the workbook', () => {
  test('names, hidden and protected ones, used ranges, in two round trips', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    excel.book.add('Trống');
    const hidden = excel.book.add('Ẩn').fill(4, 2, [['x']]);
    hidden.visibility = 'VeryHidden';
    hidden.isProtected = true;
    expect(await port.sheets()).toEqual([
      { name: sheet, hidden: false, protected: false, used: { row: 0, column: 0, rows: 4, columns: 4 } },
      { name: 'Trống', hidden: false, protected: false, used: null },
      { name: 'Ẩn', hidden: true, protected: true, used: { row: 4, column: 2, rows: 1, columns: 1 } },
    ]);
    expect(excel.syncs).toBe(2);
  });

  test('cells that are only formatted do not count as used', async () => {
    const { excel, port } = openExcel();
    excel.book
      .add('A')
      .fill(1, 1, [['x']])
      .change(90, 9, { format: '0%' });
    expect((await port.sheets())[0]!.used).toEqual({ row: 1, column: 1, rows: 1, columns: 1 });
  });
});

describe('a read that fits one block', () => {
  test('values, formulas, formats, merges, hidden lines and fonts in one round trip', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    const book = excel.book.sheet(sheet);
    book.change(1, 3, { format: '#,##0.000', font: '.VnTime' });
    book.merges.push({ row: 0, column: 0, rows: 2, columns: 1 });
    book.hiddenRows.add(2);
    book.hiddenColumns.add(1);
    const [grid] = await port.read([{ range: { sheet, row: 0, column: 0, rows: 50, columns: 30 }, facets: ALL }]);
    expect(grid).toEqual({
      ref: { sheet, row: 0, column: 0, rows: 4, columns: 4 },
      values: [
        ['STT', 'Nội dung', 'Kế hoạch vốn', 'Lũy kế giải ngân'],
        [1, 'Phòng CNTT', 12345.678, 12345.677],
        [2, 'Thanh tra', null, 0],
        [null, 'TỔNG SỐ', 12345.678, 12345.677],
      ],
      formulas: [
        [null, null, null, null],
        [null, null, null, null],
        [null, null, null, null],
        [null, null, '=SUM(C2:C3)', '=SUM(D2:D3)'],
      ],
      numberFormats: [
        Array(4).fill('General'),
        ['General', 'General', 'General', '#,##0.000'],
        Array(4).fill('General'),
        Array(4).fill('General'),
      ],
      merges: [{ row: 0, column: 0, rows: 2, columns: 1 }],
      hiddenRows: [2],
      hiddenColumns: [1],
      fonts: [
        Array(4).fill('Calibri'),
        ['Calibri', 'Calibri', 'Calibri', '.VnTime'],
        Array(4).fill('Calibri'),
        Array(4).fill('Calibri'),
      ],
    });
    expect(excel.syncs).toBe(1);
  });

  test('a report, from the list of sheets to its last cell, costs three round trips for any number of ranges', async () => {
    const { excel, port } = openExcel();
    for (let i = 1; i <= 12; i++)
      excel.book.add(`S${i}`).fill(i, i, [
        ['a', i],
        [`b${i}`, null],
      ]);
    const requests = (await port.sheets()).map(({ name, used }) => ({ range: { sheet: name, ...used! }, facets: ALL }));
    const grids = await port.read(requests);
    expect(grids.map((grid) => grid.values[1]![0])).toEqual(Array.from({ length: 12 }, (_, i) => `b${i + 1}`));
    expect(excel.syncs).toBe(3);
  });

  test('a range without content is one blank cell at its place', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    const [grid] = await port.read([{ range: { sheet, row: 7, column: 5, rows: 9, columns: 9 }, facets: ALL }]);
    expect(grid).toMatchObject({
      ref: { sheet, row: 7, column: 5, rows: 1, columns: 1 },
      values: [[null]],
      formulas: [[null]],
    });
  });

  test('a formula that gives the empty text is not a blank; an error is no text; text that looks like a formula is text', async () => {
    const { excel, port } = openExcel();
    const book = excel.book.add('A').fill(0, 0, [['=IF(1=2,1,"")', '=TD_TYLE(1,2)', '=1/0', true]]);
    book.change(0, 4, { value: '=1+1', formula: null });
    excel.book.calculate();
    const [grid] = await port.read([
      { range: { sheet: 'A', row: 0, column: 0, rows: 1, columns: 9 }, facets: ['values', 'formulas'] },
    ]);
    expect(grid!.values).toEqual([['', { error: '#NAME?' }, { error: '#DIV/0!' }, true, '=1+1']]);
    expect(grid!.formulas![0]![4]).toBeNull();
  });

  test('progress ends at 1 and nothing is asked for no request', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    const shares: number[] = [];
    await port.read([{ range: { sheet, row: 0, column: 0, rows: 4, columns: 4 }, facets: ['values'] }], {
      progress: (share) => shares.push(share),
    });
    expect(shares.at(-1)).toBe(1);
    expect(await port.read([])).toEqual([]);
    expect(excel.syncs).toBe(1);
  });
});

describe('a large sheet', () => {
  const rows = 120_000;
  const large = (): ReturnType<typeof openExcel> => {
    const opened = openExcel();
    const book = opened.excel.book.add('Lớn');
    book.fill(
      0,
      0,
      Array.from({ length: rows }, (_, row) => [row, `dự án ${row}`, row * 1000 + 0.5, '=A1', 5, null, 7, 'x']),
    );
    return opened;
  };

  test('comes block by block: every cell in its place, at most 2 + size / 4 MB round trips', async () => {
    const { excel, port } = large();
    const used = (await port.sheets())[0]!.used!;
    const shares: number[] = [];
    const [grid] = await port.read([{ range: { sheet: 'Lớn', ...used }, facets: ['values', 'merges', 'hidden'] }], {
      progress: (share) => shares.push(share),
    });
    const size = new TextEncoder().encode(JSON.stringify(grid!.values)).length;
    expect(size).toBeGreaterThan(5 * 1024 * 1024);
    expect(excel.syncs).toBeLessThanOrEqual(2 + Math.ceil(size / (4 * 1024 * 1024)));
    expect(excel.rounds.every((round) => round.error === null)).toBe(true);
    expect(grid!.values).toHaveLength(rows);
    expect(grid!.values.every((line, row) => line[0] === row && line[2] === row * 1000 + 0.5 && line[7] === 'x')).toBe(
      true,
    );
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
  });

  test('fonts are read by column, and by cell only where a column mixes them', async () => {
    const { excel, port } = large();
    excel.book.sheet('Lớn').change(rows - 1, 1, { font: '.VnTime' });
    const [grid] = await port.read([
      { range: { sheet: 'Lớn', row: 0, column: 0, rows, columns: 2 }, facets: ['values', 'fonts'] },
    ]);
    expect(grid!.fonts![rows - 1]).toEqual(['Calibri', '.VnTime']);
    expect(grid!.fonts![0]).toEqual(['Calibri', 'Calibri']);
    const asked = excel.rounds.flatMap(({ body }) =>
      body.Actions.filter(({ Name }) => Name === 'GetCellProperties').map(
        ({ ObjectPathId }) => body.ObjectPaths[ObjectPathId]!.ArgumentInfo!.Arguments as number[],
      ),
    );
    expect(asked.map(([, column, , columns]) => [column, columns])).toEqual(asked.map(() => [1, 1]));
    expect(asked.length).toBeGreaterThan(0);
  });

  test('can be stopped between blocks', async () => {
    const { excel, port } = large();
    const stop = new AbortController();
    const reading = port.read([{ range: { sheet: 'Lớn', row: 0, column: 0, rows, columns: 8 }, facets: ['values'] }], {
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    expect(await failure(reading)).toBe('cancelled: ');
    expect(excel.syncs).toBe(1);
  });

  test('texts longer than expected make Excel refuse a block: smaller ones follow', async () => {
    const { excel, port } = openExcel();
    const text = 'Giải ngân vốn đầu tư công '.repeat(40);
    excel.book.add('Dài').fill(
      0,
      0,
      Array.from({ length: 12_000 }, (_, row) => [row, text]),
    );
    const [grid] = await port.read([
      { range: { sheet: 'Dài', row: 0, column: 0, rows: 12_000, columns: 2 }, facets: ['values'] },
    ]);
    expect(grid!.values.every((line, row) => line[0] === row && line[1] === text)).toBe(true);
    expect(excel.rounds[0]!.error).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('whole columns are first trimmed to what is used', async () => {
    const { excel, port } = large();
    const [grid] = await port.read([
      { range: { sheet: 'Lớn', row: 0, column: 0, rows: 1_048_576, columns: 8 }, facets: ['values'] },
    ]);
    expect(grid!.ref.rows).toBe(rows);
    expect(excel.rounds.every((round) => round.received < 5 * 1024 * 1024)).toBe(true);
  });
});

test('more than 512 merged areas are read in slices', async () => {
  const { excel, port } = openExcel();
  const book = excel.book.add('Gộp').fill(
    0,
    0,
    Array.from({ length: 3000 }, (_, row) => [row, 'x']),
  );
  for (let row = 0; row < 1400; row++) book.merges.push({ row: row * 2, column: 1, rows: 2, columns: 1 });
  const [grid] = await port.read([
    { range: { sheet: 'Gộp', row: 0, column: 0, rows: 3000, columns: 2 }, facets: ['values', 'merges'] },
  ]);
  expect(grid!.merges).toHaveLength(1400);
  expect(excel.syncs).toBe(2);
});

test('any cells at any place come back where they stand', async () => {
  const cell = fc.oneof(
    fc.constant(null),
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.string({ minLength: 1 }).filter((text) => !/^[#=]/.test(text)),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1, maxLength: 6 }),
      fc.nat(20),
      fc.nat(5),
      async (values, row, column) => {
        const { excel, port } = openExcel();
        excel.book.add('A').fill(row, column, values);
        const [grid] = await port.read([
          { range: { sheet: 'A', row: 0, column: 0, rows: 40, columns: 12 }, facets: ['values'] },
        ]);
        values.forEach((line, r) =>
          line.forEach((value, c) => {
            const read = grid!.values[row + r - grid!.ref.row]?.[column + c - grid!.ref.column] ?? null;
            expect(read).toEqual(Object.is(value, -0) ? 0 : value);
          }),
        );
      },
    ),
    { numRuns: 40 },
  );
});

describe('bad moments', () => {
  test('a sheet that was renamed or deleted meanwhile is named', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    const gone = port.read([
      { range: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, facets: ['values'] },
      { range: { sheet: 'Tháng 11', row: 0, column: 0, rows: 1, columns: 1 }, facets: ['values'] },
    ]);
    expect(await failure(gone)).toBe('no-sheet: Tháng 11');
    expect(await failure(port.select({ sheet: 'Tháng 11', row: 0, column: 0, rows: 1, columns: 1 }))).toBe(
      'no-sheet: Tháng 11',
    );
  });

  test('a cell being edited is awaited, and waiting can be given up', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    excel.editing = true;
    const request = [{ range: { sheet, row: 0, column: 0, rows: 1, columns: 1 }, facets: ['values'] as const }];
    const stop = new AbortController();
    const given = port.read(request, { signal: stop.signal });
    stop.abort();
    expect(await failure(given)).toBe('cancelled: ');
    const waiting = port.read(request);
    setTimeout(() => excel.endEdit(), 5);
    expect((await waiting)[0]!.values).toEqual([['STT']]);
  });

  test.each([
    ['ActivityLimitReached', 'busy'],
    ['InvalidOperationInCellEditMode', 'editing-cell'],
    ['HostRestartNeeded', 'lost-host'],
    ['SomethingNew', 'other'],
  ])('Excel says %s: the pane hears %s', async (code, heard) => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    excel.failNext(code);
    expect(await failure(port.sheets())).toBe(`${heard}: ${code}`);
  });

  test('a page without Excel says so', async () => {
    const { port } = openExcel();
    Object.assign(globalThis, { Excel: undefined });
    expect(await failure(port.sheets())).toBe('lost-host: Excel');
  });
});

describe('selection', () => {
  test('is read, is null for several ranges, and moves only when asked', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    const book = excel.book.sheet(sheet);
    const box = { row: 1, column: 2, rows: 2, columns: 1 };
    excel.book.selection = { sheet: book, boxes: [box] };
    expect(await port.selection()).toEqual({ sheet, ...box });
    await port.read([{ range: { sheet, row: 0, column: 0, rows: 4, columns: 4 }, facets: ALL }]);
    expect(excel.book.selection).toEqual({ sheet: book, boxes: [box] });
    await port.select({ sheet, row: 3, column: 3, rows: 1, columns: 1 });
    expect(await port.selection()).toEqual({ sheet, row: 3, column: 3, rows: 1, columns: 1 });
    excel.book.selection = { sheet: book, boxes: [box, { ...box, row: 9 }] };
    expect(await port.selection()).toBeNull();
  });

  test('a place on a hidden sheet cannot be shown, and the message names it', async () => {
    const { excel, port } = openExcel();
    addGiaiNgan(excel);
    excel.book.sheet(sheet).visibility = 'Hidden';
    expect(await failure(port.select({ sheet, row: 3, column: 3, rows: 1, columns: 1 }))).toMatch(
      /^other: 'Giải ngân'!D4: /,
    );
  });
});
