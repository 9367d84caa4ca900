/** The stand-in itself: what it refuses and what it plays. Nothing from src. */
import { bookOf, PlainRun, servicesOf, StepRun, worldOf } from '.';

/* eslint-disable @typescript-eslint/no-explicit-any -- the services are spoken to as a script does */
function book(
  sheets: Parameters<typeof bookOf>[0] = {
    S: [
      ['a', 1],
      [null, '=A1'],
    ],
  },
) {
  const world = worldOf(bookOf(sheets));
  const run = new PlainRun();
  const services = servicesOf(world, run) as any;
  return { world, run, services, spreadsheet: services.SpreadsheetApp.getActiveSpreadsheet() };
}

test('unknown members, wrong arguments, other shapes and places outside are errors', () => {
  const { services, spreadsheet } = book();
  const sheet = spreadsheet.getSheetByName('S');
  const range = sheet.getRange(1, 1, 2, 2);
  expect(() => services.SpreadsheetApp.getActive()).toThrow('SpreadsheetApp.getActive is not known');
  expect(() => (spreadsheet.name = 'x')).toThrow('cannot be set');
  expect(() => sheet.getRange(0, 1, 1, 1)).toThrow('argument 1');
  expect(() => sheet.getRange(1, 1)).toThrow('was given 2 arguments');
  expect(() => sheet.getRange(1000, 1, 2, 1)).toThrow('outside the dimensions');
  expect(() => range.setValues([['x']])).toThrow('argument 1');
  expect(() =>
    range.setValues([
      ['x', undefined],
      ['y', 'z'],
    ]),
  ).toThrow('argument 1');
  expect(() =>
    range.setValues([
      ['x', null],
      ['y', 'z'],
    ]),
  ).toThrow('argument 1');
  expect(() => spreadsheet.insertSheet('s')).toThrow('already exists');
  expect(() => sheet.getProtections('sheet')).toThrow('argument 1');
});

test('a page of the project is handed over as it was pushed; one that is not there is an error', () => {
  const { services, world } = book();
  world.pages = (name) => (name === 'Part' ? '<?= 1 ?>\r\n<b>' : undefined);
  expect(services.HtmlService.createTemplateFromFile('Part').getRawContent()).toBe('<?= 1 ?>\r\n<b>');
  expect(() => services.HtmlService.createTemplateFromFile('Other')).toThrow('Other');
  expect(() => services.HtmlService.createTemplateFromFile('Part').evaluate()).toThrow('HtmlTemplate.evaluate');
});

test('values, formulas and blanks come out as from a script', () => {
  const { spreadsheet, world } = book();
  const range = spreadsheet.getSheetByName('s').getRange(1, 1, 2, 2);
  expect(range.getValues()).toEqual([
    ['a', 1],
    ['', 0],
  ]);
  expect(range.getFormulas()).toEqual([
    ['', ''],
    ['', '=A1'],
  ]);
  world.calculate = () => 'shown';
  range.setValues([
    ['=1+1', "'=1+1"],
    ['31/12/2022', '12,5'],
  ]);
  expect(range.getValues()).toEqual([
    ['shown', '=1+1'],
    [new Date(2022, 11, 31), 12.5],
  ]);
});

test('a new sheet comes to the front; a deleted one is gone', () => {
  const { spreadsheet } = book();
  const added = spreadsheet.insertSheet('T');
  expect(spreadsheet.getActiveSheet().getName()).toBe('T');
  spreadsheet.deleteSheet(added);
  expect(() => added.getName()).toThrow('has been deleted');
});

test('protected sheets, missing permission, a failing call, an end of time', () => {
  const { spreadsheet, world, run, services } = book();
  world.state.sheets[0]!.locked = true;
  expect(() =>
    spreadsheet
      .getSheetByName('S')
      .getRange(1, 1, 1, 1)
      .setValues([['x']]),
  ).toThrow('protected');
  world.authorised = false;
  expect(() => services.SpreadsheetApp.getActiveSpreadsheet()).toThrow('permission');
  services.SpreadsheetApp.getUi().createAddonMenu().addItem('Mở', 'mo').addToUi();
  expect(world.shown.menu).toEqual(['Mở → mo']);
  run.failAt = { call: run.calls.length + 1, killed: true };
  expect(() => services.SpreadsheetApp.flush()).toThrow('Exceeded');
  expect(() => services.SpreadsheetApp.flush()).toThrow('Exceeded');
});

test('a lock keeps other runs out until it is released', () => {
  const { world, services } = book();
  const other = servicesOf(world, new PlainRun('other')) as any;
  const [mine, theirs] = [services.LockService.getDocumentLock(), other.LockService.getDocumentLock()];
  expect(mine.tryLock(1)).toBe(true);
  expect(theirs.tryLock(1)).toBe(false);
  theirs.releaseLock();
  expect(theirs.tryLock(1)).toBe(false);
  mine.releaseLock();
  expect(theirs.tryLock(1)).toBe(true);
});

test('a stepwise run performs one call at a time and each only once', () => {
  const world = worldOf(bookOf({ S: [[0]] }));
  const run = new StepRun('a');
  const services = servicesOf(world, run) as any;
  const script = () => {
    const range = services.SpreadsheetApp.getActiveSpreadsheet().getSheetByName('S').getRange(1, 1, 1, 1);
    range.setValues([[range.getValues()[0][0] + 1]]);
    return 'done';
  };
  const steps = Array.from({ length: 5 }, () => run.step(script));
  expect(steps).toEqual([...Array(4).fill('goes on'), { ended: 'done' }]);
  expect(world.state.sheets[0]!.cells['1,1']!.value).toBe(1);
});

test('dates are told in the time zone asked for', () => {
  const { services } = book();
  const instant = new Date(Date.UTC(2022, 11, 31, 17));
  const say = (zone: string) => services.Utilities.formatDate(instant, zone, 'yyyy-MM-dd HH:mm:ss');
  expect(say('Asia/Ho_Chi_Minh')).toBe('2023-01-01 00:00:00');
  expect(say('Etc/UTC')).toBe('2022-12-31 17:00:00');
  expect(() => services.Utilities.formatDate(instant, 'Etc/UTC', 'dd/MM')).toThrow('does not know');
});
