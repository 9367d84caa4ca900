/** Around the pane in Excel: what it can do, its colours, its ribbon buttons. */
import { associateCommands, COMMANDS } from '../../../src/hosts/excel/commands';
import { isRecentExcel } from '../../../src/hosts/excel/capabilities';
import { followTheme, isDark } from '../../../src/hosts/excel/theme';
import { openExcel } from './open';

describe('capabilities', () => {
  test('a current Excel in a Vietnamese regional setting', async () => {
    const { port, excel } = openExcel();
    expect(await port.capabilities()).toEqual({
      functions: true,
      undo: false,
      events: 'push',
      canEdit: true,
      download: true,
      locale: 'vi-VN',
      listSeparator: ';',
      charts: true,
      manualCalculation: false,
    });
    expect(excel.syncs).toBe(1);
  });

  test('English separators, a Mac without downloads, no custom functions, calculated by hand, a file opened for reading', async () => {
    const { port, excel, office } = openExcel({ platform: 'Mac', language: 'en-US', sets: { ExcelApi: '1.19' } });
    excel.book.decimalSeparator = '.';
    excel.book.calculation = 'Manual';
    office.context.document.mode = 'readOnly';
    expect(await port.capabilities()).toEqual({
      functions: false,
      undo: true,
      events: 'push',
      canEdit: false,
      download: false,
      locale: 'en-US',
      listSeparator: ',',
      charts: true,
      manualCalculation: true,
    });
  });

  test('an Excel that cannot read merged areas is too old', () => {
    openExcel({ sets: { ExcelApi: '1.12' } });
    expect(isRecentExcel()).toBe(false);
    openExcel({ sets: { ExcelApi: '1.13' } });
    expect(isRecentExcel()).toBe(true);
  });
});

describe('theme', () => {
  test.each([
    ['#FFFFFF', false],
    ['#262626', true],
    ['262626', true],
    ['#1F6E43', true],
    ['#E6E6E6', false],
    ['transparent', null],
  ])('%s is dark: %p', (color, dark) => expect(isDark(color)).toBe(dark));

  test('the page follows Excel, also when the user changes the theme', () => {
    const { office } = openExcel({ theme: { bodyBackgroundColor: '#262626', bodyForegroundColor: '#FFFFFF' } });
    const page = { dataset: {} as Record<string, string> };
    const stop = followTheme(page as unknown as HTMLElement);
    expect(page.dataset).toEqual({ theme: 'dark' });
    office.context.officeTheme = { bodyBackgroundColor: '#FFFFFF', bodyForegroundColor: '#000000' };
    for (const heard of office.seen.themes) heard({});
    expect(page.dataset).toEqual({ theme: 'light' });
    stop();
    expect(office.seen.themes).toEqual([]);
  });

  test('without a theme the page follows the system', () => {
    openExcel();
    const page = { dataset: { theme: 'dark' } as Record<string, string> };
    followTheme(page as unknown as HTMLElement);
    expect(page.dataset).toEqual({});
  });
});

test('a ribbon button opens the pane, shows its tab, and always says that it is done', async () => {
  const { office } = openExcel();
  const clicked: string[] = [];
  const page = { getElementById: (id: string) => (id === 'tab-award' ? { click: () => clicked.push(id) } : null) };
  associateCommands(page as unknown as Document);
  expect([...office.seen.commands.keys()]).toEqual(COMMANDS);
  let completed = 0;
  for (const run of office.seen.commands.values()) {
    await new Promise<void>((done) => run({ completed: () => (completed++, done()) }));
  }
  expect([clicked, completed, office.seen.shown]).toEqual([['tab-award'], 2, 2]);
});
