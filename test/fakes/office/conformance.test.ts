/** The fake Excel held against the real client library alone: no code of the product takes part. */
import { connect, FakeExcel, loadClient, type Client } from '.';

let excel: FakeExcel;
let client: Client;

beforeEach(() => {
  excel = new FakeExcel();
  client = loadClient();
  connect(client.OfficeExtension, excel);
  excel.book.add('Giải ngân').fill(0, 0, [
    ['Đơn vị', 'Kế hoạch', 'Giải ngân'],
    ['Phòng CNTT', 12345.678, 12345.677],
    ['Thanh tra', null, 0],
    ['Cộng', '=SUM(B2:B3)', '=SUM(C2:C3)'],
  ]);
  excel.book.calculate();
});

const run = <T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> => client.Excel.run(batch);
const sheetOf = (context: Excel.RequestContext): Excel.Worksheet => context.workbook.worksheets.getItem('Giải ngân');
const codeOf = (failing: Promise<unknown>): Promise<string> =>
  failing.then(
    () => 'no error',
    (problem: { code?: string; message: string }) => problem.code ?? problem.message,
  );

describe('what the client library itself enforces', () => {
  test('a value read before it was loaded is an error of the library', async () => {
    expect(await codeOf(run(async (context) => sheetOf(context).getRange('A1').values))).toBe('PropertyNotLoaded');
  });

  test('a value loaded but not yet synchronised is still not there', async () => {
    const early = run(async (context) => {
      const range = sheetOf(context).getRange('A1');
      range.load('values');
      return range.values;
    });
    expect(await codeOf(early)).toBe('PropertyNotLoaded');
  });

  test('after one sync every loaded property of several ranges is there', async () => {
    const seen = await run(async (context) => {
      const range = sheetOf(context).getRange('A1:C2');
      const used = sheetOf(context).getUsedRangeOrNullObject(true);
      range.load('values,formulas,numberFormat,address');
      used.load('rowIndex,columnIndex,rowCount,columnCount,formulas');
      await context.sync();
      return [range.values, range.address, range.numberFormat[0], used.rowCount, used.columnCount, used.formulas[3]];
    });
    expect(seen).toEqual([
      [
        ['Đơn vị', 'Kế hoạch', 'Giải ngân'],
        ['Phòng CNTT', 12345.678, 12345.677],
      ],
      "'Giải ngân'!A1:C2",
      ['General', 'General', 'General'],
      4,
      3,
      ['Cộng', '=SUM(B2:B3)', '=SUM(C2:C3)'],
    ]);
    expect(excel.syncs).toBe(1);
  });
});

describe('objects that are not there', () => {
  test('a missing sheet is ItemNotFound, and by OrNullObject a null object', async () => {
    const read = run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ItemNotFound');
    const isNull = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('Không có');
      sheet.load('name');
      await context.sync();
      return sheet.isNullObject;
    });
    expect(isNull).toBe(true);
  });

  test('an empty range has no used range, no merged areas, and visible cells', async () => {
    const nulls = await run(async (context) => {
      const range = sheetOf(context).getRange('M1:N9');
      const used = range.getUsedRangeOrNullObject(true);
      const merged = range.getMergedAreasOrNullObject();
      const shown = range.getSpecialCellsOrNullObject('Visible');
      used.load('address');
      merged.load('address');
      shown.load('address');
      await context.sync();
      return [used.isNullObject, merged.isNullObject, shown.address];
    });
    expect(nulls).toEqual([true, true, "'Giải ngân'!M1:N9"]);
  });
});

test('merged and hidden places come as areas with their indexes', async () => {
  const sheet = excel.book.sheet('Giải ngân');
  sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 1 });
  sheet.hiddenRows.add(2);
  const areas = await run(async (context) => {
    const range = sheetOf(context).getRange('A1:C4');
    const merged = range.getMergedAreasOrNullObject();
    const shown = range.getSpecialCellsOrNullObject('Visible');
    merged.load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount');
    shown.load('areas/items/rowIndex,areas/items/rowCount');
    await context.sync();
    return [
      merged.areas.items.map((one) => [one.rowIndex, one.columnIndex, one.rowCount, one.columnCount]),
      shown.areas.items.map((one) => [one.rowIndex, one.rowCount]),
    ];
  });
  expect(areas).toEqual([
    [[0, 0, 2, 1]],
    [
      [0, 2],
      [3, 1],
    ],
  ]);
});

test('fonts: one name where all cells agree, null where they differ, and by cell when asked', async () => {
  excel.book.sheet('Giải ngân').change(0, 0, { font: '.VnTime' });
  const fonts = await run(async (context) => {
    const [one, mixed] = ['B1:C1', 'A1:C1'].map((address) => sheetOf(context).getRange(address));
    const cells = mixed!.getCellProperties({ format: { font: { name: true } } });
    one!.format.font.load('name');
    mixed!.format.font.load('name');
    await context.sync();
    return [one!.format.font.name, mixed!.format.font.name, cells.value[0]!.map((cell) => cell.format!.font!.name)];
  });
  expect(fonts).toEqual(['Calibri', null, ['.VnTime', 'Calibri', 'Calibri']]);
});

describe('writing', () => {
  const write = (formulas: unknown[][], address: string): Promise<void> =>
    run(async (context) => {
      sheetOf(context).getRange(address).formulas = formulas;
      await context.sync();
    });
  const cell = (row: number, column: number) => excel.book.sheet('Giải ngân').at(row, column);

  test('text is parsed as Excel parses it, unless an apostrophe stands before it', async () => {
    await write([['1.234', '95%', '1/2', 'true', '=1+1', "'=1+1", "'1.234", 'Phòng CNTT']], 'E1:L1');
    const row = Array.from({ length: 8 }, (_, i) => cell(0, 4 + i));
    expect(row.map((one) => one.value)).toEqual([1234, 0.95, 44000.5, true, 2, '=1+1', '1.234', 'Phòng CNTT']);
    expect(row.map((one) => one.formula)).toEqual([null, null, null, null, '=1+1', null, null, null]);
  });

  test('the library sends a large array in parts, and every cell arrives where it belongs', async () => {
    const large = Array.from({ length: 4000 }, (_, row) => [row, row / 2]);
    await write(large, 'E1:F4000');
    expect(large.every(([a, b], row) => cell(row, 4).value === a && cell(row, 5).value === b)).toBe(true);
    expect(excel.rounds[0]!.body.Actions.filter(({ ActionType }) => ActionType === 4).length).toBeGreaterThan(1);
    expect(await codeOf(write(large, 'E1:F3999'))).toBe('InvalidArgument');
  });

  test('null leaves a cell alone and the empty text clears it', async () => {
    await write([[null, '', 7]], 'A2:C2');
    expect([cell(1, 0).value, cell(1, 1).value, cell(1, 2).value]).toEqual(['Phòng CNTT', '', 7]);
  });

  test('formulas are recalculated; a function that Excel does not know gives #NAME?', async () => {
    await write([['=B2-C2', '=TD_TYLE(C2,B2)', '=B4/0', '=IF(ISBLANK(B3),"",B3)']], 'E2:H2');
    expect(cell(1, 4).value).toBeCloseTo(0.001, 9);
    expect([5, 6, 7].map((column) => cell(1, column).value)).toEqual(['#NAME?', '#DIV/0!', '']);
  });

  test('an array of another size than the range is refused', async () => {
    expect(await codeOf(write([[1, 2]], 'A1:C1'))).toBe('InvalidArgument');
  });

  test('a protected sheet and half of a merged cell are refused', async () => {
    const sheet = excel.book.sheet('Giải ngân');
    sheet.merges.push({ row: 0, column: 0, rows: 2, columns: 1 });
    expect(await codeOf(write([['x']], 'A1'))).toBe('InvalidOperation');
    sheet.isProtected = true;
    expect(await codeOf(write([['x']], 'C1'))).toBe('AccessDenied');
  });

  test('what came before an error in the batch stays done: Excel does not roll back', async () => {
    excel.failNext('GeneralException', {
      when: (action) => action.type === 4 && excel.book.find('DL_Thu') !== undefined,
    });
    const batch = run(async (context) => {
      context.workbook.worksheets.add('DL_Thu').getRange('A1').values = [['x']];
      await context.sync();
    });
    expect(await codeOf(batch)).toBe('GeneralException');
    expect(excel.book.find('DL_Thu')).toBeDefined();
  });

  test('a sheet name that is taken, too long or ill-formed is refused', async () => {
    const add = (name: string) => codeOf(run((context) => (context.workbook.worksheets.add(name), context.sync())));
    expect(await add('giải ngân')).toBe('ItemAlreadyExists');
    expect(await add('a/b')).toBe('InvalidArgument');
    expect(await add('x'.repeat(32))).toBe('InvalidArgument');
  });
});

describe('the host in a bad mood', () => {
  test('while a cell is edited a batch fails, or waits when the client asks for that', async () => {
    excel.editing = true;
    const read = async (context: Excel.RequestContext): Promise<string> => {
      const range = sheetOf(context).getRange('A1');
      range.load('values');
      await context.sync();
      return String(range.values[0]![0]);
    };
    expect(await codeOf(run(read))).toBe('InvalidOperationInCellEditMode');
    const waiting = client.Excel.run({ delayForCellEdit: true }, read);
    setTimeout(() => excel.endEdit(), 10);
    expect(await waiting).toBe('Đơn vị');
  });

  test('a response above 5 MB is refused', async () => {
    excel.book.sheet('Giải ngân').fill(0, 10, [['x'.repeat(6_000_000)]]);
    const read = run(async (context) => {
      sheetOf(context).getRange('K1').load('values');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('more than 512 merged areas in one range fail, as documented', async () => {
    const sheet = excel.book.sheet('Giải ngân');
    for (let row = 0; row < 513; row++) sheet.merges.push({ row: row * 2, column: 8, rows: 2, columns: 1 });
    const read = run(async (context) => {
      sheetOf(context).getRange('A1:Z2000').getMergedAreasOrNullObject().load('address');
      await context.sync();
    });
    expect(await codeOf(read)).toBe('GeneralException');
  });
});

describe('events', () => {
  test('listeners hear of typed cells and of what was recalculated, until they are removed', async () => {
    const heard: string[] = [];
    const handlers = await run(async (context) => {
      const all = context.workbook.worksheets;
      const changed = all.onChanged.add(async (event) => void heard.push(`changed ${event.address} ${event.source}`));
      const calculated = all.onCalculated.add(async (event) => void heard.push(`calculated ${event.address}`));
      await context.sync();
      return [changed, calculated];
    });
    excel.type('Giải ngân', 1, 2, [[12345.678]], 'Remote');
    await new Promise((done) => setTimeout(done, 5));
    expect(heard).toEqual(['changed C2 Remote', 'calculated C4']);
    for (const handler of handlers) handler.remove();
    await handlers[0]!.context.sync();
    excel.type('Giải ngân', 1, 2, [[1]]);
    await new Promise((done) => setTimeout(done, 5));
    expect(heard).toHaveLength(2);
  });
});

test('a deleted and a renamed sheet are told by their id', async () => {
  const heard: string[] = [];
  await run(async (context) => {
    const all = context.workbook.worksheets;
    all.onDeleted.add(async (event) => void heard.push(`deleted ${event.worksheetId}`));
    all.onNameChanged.add(async (event) => void heard.push(`${event.nameBefore} is now ${event.nameAfter}`));
    await context.sync();
  });
  const { id } = excel.book.add('Tạm');
  excel.deleteSheet('Tạm');
  excel.renameSheet('Giải ngân', 'Tháng 12');
  await new Promise((done) => setTimeout(done, 5));
  expect(heard).toEqual([`deleted ${id}`, 'Giải ngân is now Tháng 12']);
});

test('what the fake does not know is an error that names it, never an empty answer', async () => {
  const unknown = (batch: (context: Excel.RequestContext) => void) =>
    codeOf(run((context) => (batch(context), context.sync())));
  expect(await unknown((context) => context.workbook.tables.load('items/name'))).toMatch(/no member "Tables"/);
  expect(await unknown((context) => sheetOf(context).getRange('A1').load('valueTypes'))).toMatch(
    /no member "ValueTypes"/,
  );
  expect(await unknown((context) => sheetOf(context).getRange('A1').clear())).toMatch(/no member "Clear"/);
  expect(await unknown((context) => sheetOf(context).getRange('A1').load())).toMatch(/does not say what/);
});

test('references that the client held are given back when the run ends', async () => {
  await run(async (context) => {
    sheetOf(context).getRange('A1').load('values');
    await context.sync();
  });
  expect([excel.references, excel.cleanups, excel.syncs]).toEqual([0, 1, 1]);
});
