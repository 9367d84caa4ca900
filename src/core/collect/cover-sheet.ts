/** The cover: whose form, of which year, how to fill it in, who did. */
import { DAY_FORMAT, showDay, type SheetDress, type WrittenCell } from '../cell';
import type { FormRow } from './ahead';
import type { FormSetting, FormSheet } from './model';
import type { FormPart } from './parts';
import { STAMP_WIDTH } from './stamp';
import type { FormUnit } from './units';
import { told } from './words';

/** Two columns to read, as wide as the page; the rest of the first row is not printed. */
const WIDTHS = [24, 60, 5, 7, 7, 7];
const READ = 2;
/** Points: a line that is written on by hand, one that is read, room for a signature. */
const [BY_HAND, TO_READ, SIGNED] = [27, 18, 24];
const STEPS = 6;

/** Asked on the cover, found again by the words before them. */
export const COVER_FIELDS = ['filler', 'position', 'filledAt'] as const;
export type CoverField = (typeof COVER_FIELDS)[number];

interface Line {
  readonly cells: WrittenCell[];
  readonly kind: 'agency' | 'title' | 'fact' | 'field' | 'head' | 'step' | 'sign' | 'room' | 'gap';
}

export function coverSheet(
  unit: FormUnit,
  setting: FormSetting,
  parts: readonly { readonly part: FormPart; readonly rows: readonly FormRow[] }[],
  stamp: readonly WrittenCell[],
): { sheet: FormSheet; dress: SheetDress } {
  const name = told('cover.sheet');
  const lines = [
    ...opening(setting),
    ...facts(unit, setting),
    gap(),
    ...COVER_FIELDS.map((field): Line => ({
      kind: 'field',
      cells: [{ text: told(`cover.${field}`) }, { blank: true }],
    })),
    gap(),
    ...steps(setting),
    gap(),
    ...contents(parts),
    gap(),
    { kind: 'sign' as const, cells: [{ text: told('cover.sign.filler') }, { text: told('cover.sign.head') }] },
    room(),
    room(),
    room(),
  ];
  const cells = [[...stamp], ...lines.map((line) => line.cells)];
  return { sheet: { name, cells, widths: WIDTHS }, dress: dressOf(name, lines) };
}

const gap = (): Line => ({ kind: 'gap', cells: [] });
const room = (): Line => ({ kind: 'room', cells: [] });
const two = (kind: Line['kind'], first: string, second: string): Line => {
  return { kind, cells: [{ text: first }, { text: second }] };
};

function opening({ agency, year }: FormSetting): Line[] {
  return [
    { kind: 'agency', cells: [{ text: agency.toUpperCase() }] },
    { kind: 'title', cells: [{ text: told('cover.title', { year }) }] },
    gap(),
  ];
}

function facts({ id, name }: FormUnit, { year, dataAt, due }: FormSetting): Line[] {
  return [
    two('fact', told('cover.unit'), `${name} (${id})`),
    two('fact', told('cover.year'), String(year)),
    two('fact', told('cover.dataAt'), showDay(dataAt)),
    ...(due === null ? [] : [two('fact', told('cover.due'), showDay(due))]),
  ];
}

function steps({ due }: FormSetting): Line[] {
  const back = told('cover.back', { due: due === null ? '' : told('cover.before', { day: showDay(due) }) });
  const said = Array.from({ length: STEPS }, (_, i) => told(`cover.step${i + 1}`));
  return [
    two('head', told('cover.how'), ''),
    ...[...said, back].map((text, i) => two('step', told('cover.step', { n: i + 1 }), text)),
  ];
}

function contents(parts: Parameters<typeof coverSheet>[2]): Line[] {
  return [
    two('head', told('cover.contents'), ''),
    ...parts.map(({ part, rows }) =>
      two('step', told(`${part.id}.sheet`), told(`${part.id}.count`, { n: rows.length })),
    ),
  ];
}

function dressOf(name: string, lines: readonly Line[]): SheetDress {
  const rowsOf = (kind: Line['kind']) => lines.flatMap((line, i) => (line.kind === kind ? [i + 1] : []));
  const row = (at: number) => ({ row: at, column: 0, rows: 1, columns: READ });
  const answers = rowsOf('field').map((at) => ({ row: at, column: 1, rows: 1, columns: 1 }));
  const day = answers[COVER_FIELDS.indexOf('filledAt')]!;
  const stamp = { row: 0, column: 0, rows: 1, columns: STAMP_WIDTH };
  return {
    sheet: name,
    guarded: [
      { area: stamp, why: told('guard.stamp') },
      ...[...rowsOf('fact'), ...rowsOf('title')].map((at) => ({ area: row(at), why: told('guard.cover') })),
      ...rowsOf('field').map((at) => ({ area: { ...row(at), columns: 1 }, why: told('guard.heading') })),
    ],
    checks: [{ area: day, kind: 'day', prompt: told('cover.dayHelp'), error: told('typeDay') }],
    widths: WIDTHS,
    heights: [
      ...rowsOf('fact').map((at) => ({ row: at, rows: 1, points: TO_READ })),
      ...rowsOf('field').map((at) => ({ row: at, rows: 1, points: BY_HAND })),
      ...rowsOf('room').map((at) => ({ row: at, rows: 1, points: SIGNED })),
    ],
    merges: [...rowsOf('agency'), ...rowsOf('title')].map(row),
    looks: [
      { area: stamp, size: 8, wrap: false },
      ...rowsOf('agency').map((at) => ({ area: row(at), align: 'center' as const })),
      ...rowsOf('title').map((at) => ({ area: row(at), bold: true, size: 14, align: 'center' as const })),
      ...[...rowsOf('fact'), ...rowsOf('field')].map((at) => ({ area: row(at), border: true })),
      ...rowsOf('fact').map((at) => ({ area: { ...row(at), column: 1, columns: 1 }, bold: true })),
      ...rowsOf('head').map((at) => ({ area: row(at), bold: true })),
      ...rowsOf('sign').map((at) => ({ area: row(at), bold: true, align: 'center' as const })),
      { area: day, format: DAY_FORMAT, align: 'left' },
    ],
    page: {
      orientation: 'portrait',
      area: { row: 1, column: 0, rows: lines.length, columns: READ },
      margins: { top: 2, bottom: 2, left: 2.5, right: 1.5 },
      footer: told('cover.footer'),
    },
  };
}
