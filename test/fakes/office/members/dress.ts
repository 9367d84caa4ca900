/** What a sheet of the fake host carries besides cells: validations, looks, notes, frozen rows, page, charts. */
import { type Box, spell } from '../place';
import type { FakeChart, FakeSheet } from '../sheet';
import { HostError, type Thing, UnknownToFake } from '../thing';

/** Excel's bound of a list in the rule itself, and of what it shows. */
const [MOST_LIST, MOST_PROMPT, MOST_ERROR] = [255, 255, 225];

const keysOf = (value: unknown, ...known: string[]): void => {
  const other = Object.keys(value as object).find((key) => !known.includes(key));
  if (other) throw new UnknownToFake(`an option "${other}"`);
};

export function validation(sheet: FakeSheet, box: Box): Thing {
  const at = spell(box);
  const own = () => {
    const known = sheet.dress.validations.find((one) => one.at === at);
    if (known) return known;
    const made = { at };
    sheet.dress.validations.push(made);
    return made as (typeof sheet.dress.validations)[number];
  };
  const refused = (): never => {
    throw new HostError('InvalidArgument', 'The validation is not valid.');
  };
  return {
    kind: 'DataValidation',
    set: {
      Rule: (rule: { list?: { source: unknown; inCellDropDown: boolean }; custom?: { formula: string } }) => {
        keysOf(rule, 'list', 'custom');
        const source = rule.list?.source;
        if (rule.list && typeof source !== 'string') refused();
        if (typeof source === 'string' && !source.startsWith('=') && source.length > MOST_LIST) refused();
        own().rule = rule;
      },
      ErrorAlert: (alert: { message: string }) => {
        keysOf(alert, 'message', 'title', 'style', 'showAlert');
        if (alert.message.length > MOST_ERROR) refused();
        own().alert = alert;
      },
      Prompt: (prompt: { message: string }) => {
        keysOf(prompt, 'message', 'title', 'showPrompt');
        if (prompt.message.length > MOST_PROMPT) refused();
        own().prompt = prompt;
      },
      IgnoreBlanks: (ignore: boolean) => void (own().ignoreBlanks = ignore),
    },
    call: {
      Clear: () => {
        if (box.rows > 1000) sheet.dress.validations.length = 0;
        else sheet.dress.validations = sheet.dress.validations.filter((one) => one.at !== at);
      },
    },
  };
}

const EDGES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'];

/** What can be set on a range's format, noted as 'A1:C1 bold true'. */
export function formatOf(sheet: FakeSheet, box: Box, fontName: () => string | null): Thing {
  const note = (name: string) => (value: unknown) =>
    void sheet.dress.looks.push(`${spell(box)} ${name} ${String(value)}`);
  return {
    kind: 'RangeFormat',
    set: {
      ColumnWidth: note('width'),
      RowHeight: note('height'),
      WrapText: note('wrap'),
      HorizontalAlignment: note('align'),
      VerticalAlignment: note('vertical'),
    },
    part: {
      Font: () => ({
        kind: 'RangeFont',
        get: { Name: fontName },
        set: { Bold: note('bold'), Italic: note('italic'), Size: note('size'), Name: note('font') },
      }),
      Fill: () => ({ kind: 'RangeFill', set: { Color: note('fill') } }),
      Borders: () => ({
        kind: 'RangeBorderCollection',
        item: (edge: string) => border(edge, note),
        call: { GetItem: (edge: string) => border(edge, note) },
      }),
    },
  };
}

function border(edge: string, note: (name: string) => (value: unknown) => void): Thing {
  if (!EDGES.includes(edge)) throw new HostError('InvalidArgument', edge);
  return { kind: 'RangeBorder', set: { Style: note(edge) } };
}

export function freezePanes(sheet: FakeSheet): Thing {
  return {
    kind: 'WorksheetFreezePanes',
    call: {
      FreezeRows: (rows: number) => void (sheet.dress.frozen = rows),
      Unfreeze: () => void (sheet.dress.frozen = 0),
    },
  };
}

export function pageLayout(sheet: FakeSheet): Thing {
  const { page } = sheet.dress;
  const note = (name: string) => (value: unknown) => void (page[name] = value);
  return {
    kind: 'PageLayout',
    set: {
      PaperSize: note('paper'),
      Orientation: note('orientation'),
      Zoom: note('zoom'),
      PrintGridlines: note('lines'),
    },
    call: {
      SetPrintMargins: (unit: string, margins: unknown) => void (page.margins = [unit, margins]),
      SetPrintTitleRows: (rows: string) => {
        if (!/^\$\d+:\$\d+$/.test(rows)) throw new HostError('InvalidArgument', rows);
        page.titles = rows;
      },
      SetPrintArea: (area: string) => {
        if (!/^[A-Z]+\d+(:[A-Z]+\d+)?$/.test(area)) throw new HostError('InvalidArgument', area);
        page.area = area;
      },
    },
    part: {
      HeadersFooters: () => ({
        kind: 'HeaderFooterGroup',
        part: {
          DefaultForAllPages: () => ({
            kind: 'HeaderFooter',
            set: { LeftFooter: note('left'), RightFooter: note('right') },
          }),
        },
      }),
    },
  };
}

/** Breaks as the cells above which a page ends. */
export function pageBreaks({ dress: { page } }: FakeSheet): Thing {
  return {
    kind: 'PageBreakCollection',
    call: {
      RemovePageBreaks: () => void (page.breaks = []),
      Add: (cell: string) => {
        page.breaks = [...((page.breaks as string[] | undefined) ?? []), cell];
        return { kind: 'PageBreak' };
      },
    },
  };
}

export function charts(sheet: FakeSheet): Thing {
  const all = sheet.dress.charts;
  return {
    kind: 'ChartCollection',
    items: () => all.map((one) => chart(sheet, one)),
    call: {
      GetItemAt: (index: number) => {
        const found = all[index];
        if (!found) throw new HostError('InvalidArgument', `chart ${index}`);
        return chart(sheet, found);
      },
      Add: (type: string, source: Thing, by: string) => {
        if (!['LineMarkers', 'BarClustered', 'ColumnClustered'].includes(type) || by !== 'Columns' || !source.box) {
          throw new HostError('InvalidArgument', type);
        }
        const made: FakeChart = { name: `Chart ${all.length + 1}`, type, title: '', place: '', more: {}, series: [] };
        made.series.push({ name: 'Series1', values: spell(source.box), categories: '' });
        all.push(made);
        return chart(sheet, made);
      },
    },
  };
}

function chart(sheet: FakeSheet, one: FakeChart): Thing {
  const note = (name: string) => (value: unknown) => void (one.more[name] = value);
  return {
    kind: 'Chart',
    get: { Name: () => one.name },
    set: { Name: (name: string) => void (one.name = name), DisplayBlanksAs: note('blanks') },
    call: {
      Delete: () => void sheet.dress.charts.splice(sheet.dress.charts.indexOf(one), 1),
      SetPosition: (from: string, to: string) => void (one.place = `${from}:${to}`),
    },
    part: {
      Title: () => ({ kind: 'ChartTitle', set: { Text: (text: string) => void (one.title = text) } }),
      Legend: () => ({ kind: 'ChartLegend', set: { Visible: note('legend'), Position: note('position') } }),
      Series: () => ({
        kind: 'ChartSeriesCollection',
        call: {
          GetItemAt: (index: number) => series(one, index),
          Add: (name: string) => {
            one.series.push({ name, values: '', categories: '' });
            return series(one, one.series.length - 1);
          },
        },
      }),
      Axes: () => ({
        kind: 'ChartAxes',
        part: {
          CategoryAxis: () => ({ kind: 'ChartAxis', set: { ReversePlotOrder: note('reversed') } }),
          ValueAxis: () => ({ kind: 'ChartAxis', set: { NumberFormat: note('format'), Minimum: note('from') } }),
        },
      }),
    },
  };
}

function series(one: FakeChart, index: number): Thing {
  const own = one.series[index];
  if (!own) throw new HostError('InvalidArgument', `series ${index}`);
  return {
    kind: 'ChartSeries',
    set: { Name: (name: string) => void (own.name = name) },
    call: {
      SetValues: (source: Thing) => void (own.values = spell(source.box!)),
      SetXAxisValues: (source: Thing) => void (own.categories = spell(source.box!)),
    },
  };
}
