/** The little of Office.js outside the Excel library that an add-in needs before it can start. Ours, not Microsoft's. */

export interface StubOptions {
  /** What Office.onReady reports: 'Excel', 'Word', or null outside Office. */
  readonly host?: string | null;
  /** Highest version of each API set; those not named are not there. */
  readonly sets?: Readonly<Record<string, string>>;
  readonly platform?: string;
  readonly language?: string;
  readonly theme?: {
    readonly bodyBackgroundColor: string;
    readonly bodyForegroundColor: string;
    readonly isDarkTheme?: boolean;
  } | null;
}

export interface OfficeStub {
  readonly context: {
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly platform: string;
    officeTheme: StubOptions['theme'];
    readonly document: {
      mode: 'readOnly' | 'readWrite';
      addHandlerAsync(
        type: string,
        handler: (args: unknown) => void,
        done?: (result: { status: string }) => void,
      ): void;
      removeHandlerAsync(type: string, options: unknown, done?: (result: { status: string }) => void): void;
    };
  };
  readonly EventType: { readonly OfficeThemeChanged: string };
  readonly DocumentMode: { readonly ReadOnly: string; readonly ReadWrite: string };
  readonly HostType: { readonly Excel: string };
  readonly PlatformType: Readonly<Record<'PC' | 'OfficeOnline' | 'Mac' | 'iOS' | 'Android' | 'Universal', string>>;
  readonly actions: { associate(id: string, run: (event: { completed(): void }) => void): void };
  readonly addin: { showAsTaskpane(): Promise<void> };
  /** For tests: ribbon commands by id, theme listeners, times the pane was shown. */
  readonly seen: {
    readonly commands: Map<string, (event: { completed(): void }) => void>;
    shown: number;
    themes: ((args: unknown) => void)[];
  };
  onReady(
    done?: (info: { host: string | null; platform: string | null }) => void,
  ): Promise<{ host: string | null; platform: string | null }>;
}

const CURRENT = {
  ExcelApi: '1.17',
  CustomFunctionsRuntime: '1.3',
  SharedRuntime: '1.2',
  DelayForCellEdit: '1.1',
  RichApiRuntime: '1.2',
};

export function officeStub(options: StubOptions = {}): OfficeStub {
  const sets: Readonly<Record<string, string>> = options.sets ?? CURRENT;
  const info = {
    host: options.host === undefined ? 'Excel' : options.host,
    platform: options.platform ?? 'OfficeOnline',
  };
  const seen: OfficeStub['seen'] = { commands: new Map(), shown: 0, themes: [] };
  return {
    seen,
    context: {
      requirements: { isSetSupported: (name, version = '1.1') => atLeast(sets[name], version) },
      displayLanguage: options.language ?? 'vi-VN',
      contentLanguage: options.language ?? 'vi-VN',
      platform: info.platform,
      officeTheme: options.theme ?? null,
      document: {
        mode: 'readWrite',
        addHandlerAsync: (_type, handler, done) => {
          seen.themes.push(handler);
          done?.({ status: 'succeeded' });
        },
        removeHandlerAsync: (_type, _options, done) => {
          seen.themes.length = 0;
          done?.({ status: 'succeeded' });
        },
      },
    },
    EventType: { OfficeThemeChanged: 'officeThemeChanged' },
    DocumentMode: { ReadOnly: 'readOnly', ReadWrite: 'readWrite' },
    HostType: { Excel: 'Excel' },
    PlatformType: {
      PC: 'PC',
      OfficeOnline: 'OfficeOnline',
      Mac: 'Mac',
      iOS: 'iOS',
      Android: 'Android',
      Universal: 'Universal',
    },
    actions: { associate: (id, run) => void seen.commands.set(id, run) },
    addin: {
      showAsTaskpane: () => {
        seen.shown += 1;
        return Promise.resolve();
      },
    },
    onReady: (done) => {
      done?.(info);
      return Promise.resolve(info);
    },
  };
}

function atLeast(has: string | undefined, wanted: string): boolean {
  if (has === undefined) return false;
  const [major = 0, minor = 0] = has.split('.').map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = wanted.split('.').map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
