/** The open Google spreadsheet as the product sees it, from inside the sidebar. */
import type { Capabilities } from '../../../ports/workbook';
import { PortError, type WorkbookPort } from '../../../ports/workbook';
import { OurCells } from './our-cells';
import { poll, type PollClock } from './poll';
import type { Ask } from './run-script';

function capabilities(locale: string): Capabilities {
  return {
    functions: true,
    undo: false,
    events: 'poll',
    canEdit: true,
    download: true,
    locale: locale.replace('_', '-'),
    listSeparator: /^en/.test(locale) ? ',' : ';',
    charts: true,
  };
}

export function createSheetsPort(ask: Ask, clock: PollClock): WorkbookPort {
  const written = new OurCells();
  return {
    capabilities: async () => capabilities((await ask('surroundings')).locale),
    sheets: () => ask('sheets'),
    async read(requests, options = {}) {
      if (options.signal?.aborted) throw new PortError('cancelled', 'read');
      const grids = await ask('read', requests);
      if (options.signal?.aborted) throw new PortError('cancelled', 'read');
      options.progress?.(1);
      return grids;
    },
    selection: () => ask('selection'),
    select: async (ref) => void (await ask('select', ref)),
    watch: (refs, changed) => poll(ask, clock, refs, changed),
    async write(batch, options = {}) {
      const result = await ask('write', written.allow(batch), options);
      if ('revision' in result) written.keep(batch, result.revision);
      return result;
    },
  };
}
