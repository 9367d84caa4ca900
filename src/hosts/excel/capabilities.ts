/** What this Excel can do: versions and platforms differ widely. */
import type { Capabilities } from '../../ports/workbook';
import { run } from './run';
import type { ExcelWatch } from './watch';

function supports(set: string, version: string): boolean {
  return Office.context.requirements.isSetSupported(set, version);
}

/** The oldest Excel in which the pane works: merged areas can be read. */
export function isRecentExcel(): boolean {
  return supports('ExcelApi', '1.13');
}

function hasCustomFunctions(): boolean {
  return supports('CustomFunctionsRuntime', '1.1') && typeof CustomFunctions !== 'undefined';
}

export function canEdit(): boolean {
  return Office.context.document.mode !== Office.DocumentMode.ReadOnly;
}

/** Files can be handed over in a browser and in the WebView2 of Windows; elsewhere it is not known to work. */
function canDownload(): boolean {
  const { platform } = Office.context;
  return platform === Office.PlatformType.OfficeOnline || platform === Office.PlatformType.PC;
}

/** One round trip, in which listening for changes begins too. The separators are those of Excel's regional setting. */
export function readCapabilities(watch: ExcelWatch): Promise<Capabilities> {
  return run(async (context) => {
    const { application } = context.workbook;
    const { numberFormat } = application.cultureInfo;
    application.load('calculationMode');
    numberFormat.load('numberDecimalSeparator');
    await watch.syncAndListen(context);
    return {
      functions: hasCustomFunctions(),
      undo: supports('ExcelApi', '1.19'),
      events: 'push' as const,
      canEdit: canEdit(),
      download: canDownload(),
      locale: Office.context.displayLanguage,
      manualCalculation: application.calculationMode === 'Manual',
      listSeparator: numberFormat.numberDecimalSeparator === ',' ? (';' as const) : (',' as const),
      charts: true,
    };
  });
}
