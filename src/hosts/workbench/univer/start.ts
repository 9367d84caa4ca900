/** Starts Univer in an element: the spreadsheet with its Vietnamese interface, our functions and Vietnamese typing. */
import { type Injector, LocaleType, LogLevel, Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { CalculationMode, UniverSheetsCorePreset } from '@univerjs/preset-sheets-core';
import vietnamese from '@univerjs/preset-sheets-core/locales/vi-VN';
import { greenTheme } from '@univerjs/themes';
import { showDecimalComma } from '../typing/display';
import { hideCutNumbers } from '../typing/fit';
import { readTypingAsVietnamese } from '../typing/hook';
import { type FailureHeard, executors } from './functions';
import { functionHelp } from './help';
import { menus } from './limits';

export interface Engine {
  readonly api: FUniver;
  readonly injector: Injector;
}

export function startUniver(container: HTMLElement, heard: FailureHeard): Engine {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    locales: { [LocaleType.VI_VN]: vietnamese },
    logLevel: LogLevel.WARN,
    theme: greenTheme,
  });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    formulaBar: true,
    contextMenu: true,
    menu: menus,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
    formula: {
      function: executors(heard),
      description: functionHelp(),
      initialFormulaComputing: CalculationMode.WHEN_EMPTY,
    },
  });
  for (const plugin of preset.plugins) {
    const [part, config] = Array.isArray(plugin) ? plugin : [plugin, undefined];
    univer.registerPlugin(part as never, config as never);
  }
  const injector = univer.__getInjector();
  const api = FUniver.newAPI(univer);
  // Univer's parts for sheets only come to life with the first workbook.
  api.createWorkbook({ name: '' });
  readTypingAsVietnamese(injector);
  showDecimalComma(injector);
  hideCutNumbers(injector);
  return { api, injector };
}
