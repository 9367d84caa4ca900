/** Looks, validations, notes, protections that warn, frozen rows and charts of the fake. */
import { overlap } from './range';
import type { Box, SheetState } from './state';
import { type Check, flag, type Member, type Run, service, text, thing, whole } from './strict';

const get = (act: () => unknown): Member => ({ takes: [], act });
const one =
  (...allowed: unknown[]): Check =>
  (value) =>
    allowed.includes(value);
const texts: Check = (value) =>
  Array.isArray(value) && value.length > 0 && value.every((each) => typeof each === 'string');
const some: Check = (value) => ['string', 'number', 'boolean'].includes(typeof value);

const spell = ({ row, column, rows, columns }: Box): string => [row, column, rows, columns].join();
const boxOf = (range: object): unknown => (JSON.parse(JSON.stringify(range)) as [string, unknown])[1];

export const CHARTS = {
  ChartType: { LINE: 'LINE', BAR: 'BAR', COLUMN: 'COLUMN' },
  ChartMergeStrategy: { MERGE_COLUMNS: 'MERGE_COLUMNS' },
};

/** A chain of setters that keep what they were given. */
function chain(
  kind: string,
  run: Run,
  kept: Record<string, unknown>,
  takes: Record<string, readonly Check[]>,
  built: string,
): object {
  const members: Record<string, Member> = {
    build: get(() => service(built, run, {}, {}, kept)),
  };
  const self: object = service(kind, run, members);
  for (const [name, checks] of Object.entries(takes)) {
    members[name] = {
      takes: checks,
      act: (...args: unknown[]) => {
        const said = args.map((arg) => (typeof arg === 'object' && !Array.isArray(arg) ? boxOf(arg as object) : arg));
        if (name === 'addRange') kept.ranges = [...((kept.ranges as unknown[]) ?? []), said[0]];
        else if (name === 'setOption') kept[String(said[0])] = said[1];
        else kept[name] = said.length === 1 ? said[0] : said;
        return self;
      },
    };
  }
  return self;
}

export function newValidation(run: Run): object {
  return chain(
    'DataValidationBuilder',
    run,
    {},
    {
      setAllowInvalid: [flag],
      setHelpText: [text],
      requireValueInList: [texts, flag],
      requireValueInRange: [thing('Range'), flag],
    },
    'DataValidation',
  );
}

export function rangeDress(run: Run, sheet: () => SheetState, box: Box, self: () => object): Record<string, Member> {
  const look = (name: string, ...checks: Check[]): Member => ({
    takes: checks,
    act: (...args: unknown[]) => {
      sheet().dress.looks.push(`${spell(box)} ${name} ${args.join()}`);
      return self();
    },
  });
  const places = <T>(read: (key: string) => T): T[][] =>
    Array.from({ length: box.rows }, (_, r) =>
      Array.from({ length: box.columns }, (__, c) => read(`${box.row + r},${box.column + c}`)),
    );
  return {
    setFontWeight: look('weight', one('bold', 'normal')),
    setFontStyle: look('style', one('italic', 'normal')),
    setFontSize: look('size', whole),
    setFontFamily: look('font', text),
    setHorizontalAlignment: look('align', one('left', 'center', 'right')),
    setVerticalAlignment: look('vertical', one('top', 'middle', 'bottom')),
    setWrap: look('wrap', flag),
    setBorder: look('border', flag, flag, flag, flag, flag, flag),
    setBackground: look('background', text),
    setNumberFormat: look('format', text),
    merge: get(() => (sheet().merges.push({ ...box }), self())),
    breakApart: get(() => ((sheet().merges = sheet().merges.filter((merge) => !overlap(merge, box))), self())),
    clearDataValidations: get(() => ((sheet().dress.rules = []), self())),
    setDataValidation: {
      takes: [thing('DataValidation')],
      act: (rule: object) => {
        sheet().dress.rules.push({ at: spell(box), rule: boxOf(rule) as Record<string, unknown> });
        return self();
      },
    },
    getNotes: get(() => places((key) => sheet().dress.notes[key] ?? '')),
    setNotes: {
      takes: [
        (value) =>
          Array.isArray(value) &&
          value.length === box.rows &&
          value.every((row) => Array.isArray(row) && row.length === box.columns),
      ],
      act: (notes: string[][]) => {
        notes.forEach((row, r) =>
          row.forEach((note, c) => {
            const key = `${box.row + r},${box.column + c}`;
            if (note === '') delete sheet().dress.notes[key];
            else sheet().dress.notes[key] = note;
          }),
        );
        return self();
      },
    },
    protect: get(() => {
      const guard = { at: spell(box), description: '', warningOnly: false };
      sheet().dress.guards.push(guard);
      return protection(run, sheet, guard);
    }),
  };
}

function protection(run: Run, sheet: () => SheetState, guard: SheetState['dress']['guards'][number]): object {
  const self: object = service('Protection', run, {
    getDescription: get(() => guard.description),
    setDescription: { takes: [text], act: (said: string) => ((guard.description = said), self) },
    setWarningOnly: { takes: [flag], act: (only: boolean) => ((guard.warningOnly = only), self) },
    remove: get(() => void (sheet().dress.guards = sheet().dress.guards.filter((each) => each !== guard))),
  });
  return self;
}

export function rangeProtections(run: Run, sheet: () => SheetState): object[] {
  return sheet().dress.guards.map((guard) => protection(run, sheet, guard));
}

export function sheetDress(run: Run, sheet: () => SheetState, self: () => object): Record<string, Member> {
  return {
    setColumnWidth: {
      takes: [whole, whole],
      act: (column: number, width: number) => ((sheet().dress.widths[column] = width), self()),
    },
    setRowHeights: {
      takes: [whole, whole, whole],
      act: (row: number, rows: number, height: number) => {
        sheet().dress.looks.push(`${row}:${row + rows - 1} height ${height}`);
        return self();
      },
    },
    setFrozenRows: {
      takes: [(value) => Number.isInteger(value)],
      act: (rows: number) => void (sheet().dress.frozen = rows),
    },
    getCharts: get(() => sheet().dress.charts.map((kept) => embedded(run, kept))),
    removeChart: {
      takes: [thing('EmbeddedChart')],
      act: (chart: object) => {
        const gone = JSON.stringify(boxOf(chart));
        sheet().dress.charts = sheet().dress.charts.filter((kept) => JSON.stringify(kept) !== gone);
      },
    },
    newChart: get(() =>
      chain(
        'EmbeddedChartBuilder',
        run,
        {},
        {
          setChartType: [one('LINE', 'BAR', 'COLUMN')],
          addRange: [thing('Range')],
          setMergeStrategy: [one('MERGE_COLUMNS')],
          setNumHeaders: [(value) => value === 0],
          setPosition: [whole, whole, (value) => value === 0, (value) => value === 0],
          setOption: [text, some],
        },
        'EmbeddedChart',
      ),
    ),
    insertChart: {
      takes: [thing('EmbeddedChart')],
      act: (chart: object) => void sheet().dress.charts.push(boxOf(chart) as Record<string, unknown>),
    },
  };
}

function embedded(run: Run, kept: Record<string, unknown>): object {
  const options = () =>
    service('ChartOptions', run, { get: { takes: [text], act: (name: string) => kept[name] ?? null } });
  return service('EmbeddedChart', run, { getOptions: get(options) }, {}, kept);
}
