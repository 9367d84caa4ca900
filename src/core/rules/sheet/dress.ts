/** How QD_QuyDinh looks and helps: titled blocks, drop-downs, notes from the help of columns, soft locks on ids, print set-up. */
import { message, say } from '../../../messages';
import type { Area, Guard, ListRule, Look, Note, Ref, SheetDress, WrittenCell } from '../../cell';
import type { ListSheet } from '../../store/list-sheet';
import { GENERAL } from './blocks';
import type { FieldSpec } from './columns';
import { RULES_SHEET } from './read';
import type { BlockPlace, RuleSheet } from './write';

const STAMP: Area = { row: 0, column: 0, rows: 1, columns: 5 };
const FIRST_GENERAL = 3;
const NARROWEST = 7;
const WIDEST = 20;
const FLAGS = ['Có', 'Không'];

const told = (key: string, args: Record<string, string> = {}): string => say('vi', message(`dress.${key}`, args));
const cell = (row: number, column: number): Area => ({ row, column, rows: 1, columns: 1 });

/** The dress of a rule set's sheet as `toSheets` wrote it. */
export function dressRules(sheet: RuleSheet, lists: ListSheet): SheetDress {
  const { cells, places } = sheet;
  const ids = idsOf(places);
  const dressed = places.map((place) => dressBlock(place, ids, lists));
  const general: Area = { row: FIRST_GENERAL, column: 0, rows: GENERAL.length, columns: 2 };
  return {
    sheet: RULES_SHEET,
    lists: [...generalLists(lists), ...dressed.flatMap((one) => one.lists)],
    notes: [
      ...GENERAL.map(({ help }, i) => ({ row: FIRST_GENERAL + i, column: 0, text: help })),
      ...dressed.flatMap((one) => one.notes),
    ],
    guarded: [
      { area: STAMP, why: told('stamp') },
      { area: { ...general, columns: 1 }, why: told('heading') },
      ...dressed.flatMap((one) => one.guarded),
    ],
    widths: widthsOf(cells, places),
    looks: [
      { area: STAMP, size: 9, wrap: false },
      { area: cell(FIRST_GENERAL - 1, 0), bold: true, size: 13, wrap: false },
      { area: general, wrap: true, border: true },
      { area: { ...general, columns: 1 }, bold: true },
      ...dressed.flatMap((one) => one.looks),
    ],
    freeze: 1,
    page: { orientation: 'landscape', footer: '' },
  };
}

const fieldsOf = ({ block }: BlockPlace): readonly FieldSpec[] => [
  ...block.fields,
  ...block.lists.flatMap(({ fields }) => fields),
];

/** Rows of a block's entries. */
function spanOf({ title, entries }: BlockPlace): { row: number; rows: number } {
  const row = title + 2;
  return {
    row,
    rows: Math.max(
      1,
      entries.reduce((sum, { rows }) => sum + rows, 0),
    ),
  };
}

/** Where the ids of a table stand. */
function idsOf(places: readonly BlockPlace[]): ReadonlyMap<string, Ref> {
  return new Map(
    places.map((place) => [place.block.table, { sheet: RULES_SHEET, ...spanOf(place), column: 0, columns: 1 }]),
  );
}

interface BlockDress {
  readonly lists: readonly ListRule[];
  readonly notes: readonly Note[];
  readonly guarded: readonly Guard[];
  readonly looks: readonly Look[];
}

function dressBlock(place: BlockPlace, ids: ReadonlyMap<string, Ref>, lists: ListSheet): BlockDress {
  const { title } = place;
  const fields = fieldsOf(place);
  const headings: Area = { row: title + 1, column: 0, rows: 1, columns: fields.length };
  const span = spanOf(place);
  const titles: Area = cell(title, 0);
  return {
    lists: [
      ...fields.flatMap((field, column) => listOf(field, { ...span, column, columns: 1 }, ids, lists) ?? []),
      ...readingLists(place),
    ],
    notes: fields.map(({ help }, column) => ({ row: title + 1, column, text: help })),
    guarded: [
      { area: titles, why: told('heading') },
      { area: headings, why: told('heading') },
      ...(place.entries.length > 0 ? [{ area: { ...span, column: 0, columns: 1 }, why: told('id') }] : []),
    ],
    looks: [
      { area: titles, bold: true, size: 13, wrap: false },
      { area: headings, bold: true, wrap: true, shade: true },
      { area: { ...span, column: 0, columns: fields.length }, wrap: true },
      { area: { ...headings, rows: span.rows + 1 }, border: true },
    ],
  };
}

function generalLists(lists: ListSheet): ListRule[] {
  return GENERAL.flatMap((field, i) => listOf(field, cell(FIRST_GENERAL + i, 1), new Map(), lists) ?? []);
}

function listOf(field: FieldSpec, area: Area, ids: ReadonlyMap<string, Ref>, lists: ListSheet): ListRule | null {
  const { key, kind, heading, help: prompt, choices = [] } = field;
  if (kind === 'flag')
    return { area, allowed: FLAGS, otherwise: 'refuse', prompt, error: told('notListed', { heading }) };
  if (kind === 'choice' || kind === 'choices') {
    const allowed = lists.place(
      heading,
      choices.map(({ label }) => label),
    );
    if (!allowed) return null;
    // "cách hiểu: mã" stands beside the choices of a missing plan.
    const otherwise = kind === 'choices' ? 'accept' : key === 'zero' ? 'ask' : 'refuse';
    return {
      area,
      allowed,
      otherwise,
      prompt,
      error: told(otherwise === 'ask' ? 'ownWords' : 'notListed', { heading }),
    };
  }
  const table = key === 'doc' ? 'docs' : key === 'reading' || key === 'when.reading' ? 'readings' : null;
  const allowed = table && ids.get(table);
  if (!allowed) return null;
  const title = table === 'docs' ? 'VĂN BẢN' : 'CÁCH HIỂU';
  return { area, allowed, otherwise: 'ask', prompt, error: told('unknownId', { title }) };
}

/** A reading chooses among the values that stand beside it. */
function readingLists(place: BlockPlace): ListRule[] {
  const { block, entries } = place;
  if (block.table !== 'readings') return [];
  const fields = fieldsOf(place);
  const choice = fields.findIndex(({ key }) => key === 'choice');
  const value = fields.findIndex(({ key }) => key === 'value');
  const { heading, help: prompt } = fields[choice]!;
  return entries.map(({ row, rows }) => ({
    area: cell(row, choice),
    allowed: { sheet: RULES_SHEET, row, column: value, rows, columns: 1 },
    otherwise: 'ask',
    prompt,
    error: told('ownWords', { heading }),
  }));
}

function lengthOf(written: WrittenCell): number {
  if ('text' in written) return written.text.length;
  return 'number' in written ? 10 : 0;
}

/** As wide as the longest text asks, within bounds; titles run over their neighbours. */
function widthsOf(cells: RuleSheet['cells'], places: readonly BlockPlace[]): number[] {
  const titles = new Set([0, FIRST_GENERAL - 1, ...places.map(({ title }) => title)]);
  const columns = cells[0]?.length ?? 0;
  return Array.from({ length: columns }, (_, column) => {
    const longest = cells.reduce(
      (most, row, at) => (titles.has(at) ? most : Math.max(most, lengthOf(row[column]!))),
      0,
    );
    return Math.min(WIDEST, Math.max(NARROWEST, Math.ceil(longest / 3) + 3));
  });
}
