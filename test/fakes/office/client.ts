/** The real Excel client library of @microsoft/office-js, loaded in Node in a context of its own. */
/// <reference types="office-js" />
/// <reference types="custom-functions-runtime" />
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { ClientRuntime } from './connect';
import { officeStub, type OfficeStub, type StubOptions } from './stub';

const require = createRequire(path.join(process.cwd(), 'package.json'));
const FILE = require.resolve('@microsoft/office-js/dist/excel-web-16.00.js');
const script = new vm.Script(readFileSync(FILE, 'utf8'), { filename: FILE });

export interface Client {
  readonly Excel: typeof Excel;
  readonly Office: OfficeStub;
  readonly OfficeExtension: ClientRuntime;
  /** The library's own, with its error class; `associate`, which office.js brings, is ours. */
  readonly CustomFunctions: typeof CustomFunctions;
  /** Functions by the id under which they were associated. */
  readonly functions: ReadonlyMap<string, (...args: unknown[]) => unknown>;
}

/** A fresh library with its own state; `options` say which API sets the host claims. */
export function loadClient(options: StubOptions = {}): Client {
  const nothing = (): undefined => undefined;
  const kept = new Map<string, string>();
  const page: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    Error,
    addEventListener: nothing,
    location: { href: 'https://addin.invalid/', protocol: 'https:', host: 'addin.invalid', search: '', hash: '' },
    navigator: { userAgent: 'node' },
    document: {
      getElementById: () => null,
      getElementsByTagName: () => [],
      createElement: () => ({}),
      addEventListener: nothing,
    },
    localStorage: {
      getItem: (key: string) => kept.get(key) ?? null,
      setItem: (key: string, value: string) => kept.set(key, value),
      removeItem: (key: string) => kept.delete(key),
    },
  };
  page['window'] = page;
  page['self'] = page;
  vm.createContext(page);
  script.runInContext(page);
  const office = officeStub(options);
  page['Office'] = office;
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const custom = page['CustomFunctions'] as typeof CustomFunctions;
  const associate = (id: string, run: (...args: unknown[]) => unknown): void => {
    if (functions.has(id)) throw new Error(`${id} is associated twice`);
    functions.set(id, run);
  };
  Object.assign(custom, { associate });
  return {
    CustomFunctions: custom,
    functions,
    Excel: page['Excel'] as typeof Excel,
    Office: office,
    OfficeExtension: page['OfficeExtension'] as ClientRuntime,
  };
}
