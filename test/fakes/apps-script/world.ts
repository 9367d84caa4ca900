/** The services of Apps Script over one spreadsheet, as the globals of a script. */
import { CHARTS, newValidation } from './dress';
import { PROTECTION_TYPE, spreadsheetService } from './sheet';
import type { BookState, SheetState, Value } from './state';
import { type Check, type Member, type Run, service, text, thing, whole } from './strict';

export interface World {
  state: BookState;
  sheet(id: number): SheetState;
  /** What a formula shows. */
  calculate: (formula: string) => Value;
  /** AuthMode.NONE: a simple trigger before anybody agreed. */
  authorised: boolean;
  /** What people see: menu items and the sidebar's page. */
  readonly shown: { menu: string[]; sidebar: string | null };
  /** Pages of the script project by name, as they were pushed. */
  pages: (name: string) => string | undefined;
  /** False plays a host whose lock keeps nobody out; a test that still passes then proves nothing. */
  lockWorks: boolean;
}

export function worldOf(state: BookState): World {
  return {
    state,
    sheet(id) {
      const found = this.state.sheets.find((sheet) => sheet.id === id);
      if (!found) throw new Error('The sheet has been deleted.');
      return found;
    },
    calculate: () => 0,
    authorised: true,
    shown: { menu: [], sidebar: null },
    pages: () => undefined,
    lockWorks: true,
  };
}

/** Thrown where the lock is held by another run: a test decides who goes on. */
export class Blocked extends Error {}

const get = (act: () => unknown): Member => ({ takes: [], act });
const isDate: Check = (value) => Object.prototype.toString.call(value) === '[object Date]';

export function servicesOf(world: World, run: Run): Readonly<Record<string, object>> {
  const allowed = (): void => {
    if (!world.authorised) throw new Error('You do not have permission to call this service.');
  };
  return {
    SpreadsheetApp: service(
      'SpreadsheetApp',
      run,
      {
        getActiveSpreadsheet: get(() => {
          allowed();
          return spreadsheetService(world, run);
        }),
        getUi: get(() => uiService(world, run, allowed)),
        flush: get(() => undefined),
        newDataValidation: get(() => newValidation(run)),
      },
      { ProtectionType: PROTECTION_TYPE },
    ),
    Charts: service('Charts', run, {}, CHARTS),
    LockService: service('LockService', run, { getDocumentLock: get(() => lockService(world, run)) }),
    HtmlService: service('HtmlService', run, {
      createHtmlOutputFromFile: { takes: [text], act: (name: string) => htmlService(run, name) },
      createTemplateFromFile: { takes: [text], act: (name: string) => templateService(world, run, name) },
    }),
    Session: service('Session', run, { getScriptTimeZone: get(() => 'Asia/Ho_Chi_Minh') }),
    Utilities: service('Utilities', run, { formatDate: { takes: [isDate, text, text], act: formatDate } }),
  };
}

function lockService(world: World, run: Run): object {
  return service('Lock', run, {
    tryLock: {
      takes: [whole],
      act: () => {
        if (world.lockWorks && world.state.lock !== null && world.state.lock !== run.name) throw new Blocked();
        world.state.lock = run.name;
        return true;
      },
    },
    releaseLock: get(() => {
      if (world.state.lock === run.name) world.state.lock = null;
    }),
  });
}

function uiService(world: World, run: Run, allowed: () => void): object {
  const menu: object = service('Menu', run, {
    addItem: {
      takes: [text, text],
      act: (label: string, callback: string) => {
        world.shown.menu.push(`${label} → ${callback}`);
        return menu;
      },
    },
    addToUi: get(() => undefined),
  });
  return service('Ui', run, {
    createAddonMenu: get(() => menu),
    showSidebar: {
      takes: [thing('HtmlOutput')],
      act: (page: object) => {
        allowed();
        world.shown.sidebar = (JSON.parse(JSON.stringify(page)) as [string, string])[1];
      },
    },
  });
}

function htmlService(run: Run, name: string): object {
  const page: object = service('HtmlOutput', run, { setTitle: { takes: [text], act: () => page } }, {}, name);
  return page;
}

/** Unprocessed: neither scriptlets nor anything else in the page is looked at. */
function templateService(world: World, run: Run, name: string): object {
  const page = world.pages(name);
  if (page === undefined) throw new Error(`No HTML file named ${name} was found.`);
  return service('HtmlTemplate', run, { getRawContent: get(() => page) }, {}, name);
}

/** The one pattern that is used, in a named time zone. */
function formatDate(date: Date, zone: string, pattern: string): string {
  if (pattern !== 'yyyy-MM-dd HH:mm:ss') throw new Error(`fake: Utilities.formatDate does not know ${pattern}`);
  return date.toLocaleString('sv-SE', { timeZone: zone });
}
