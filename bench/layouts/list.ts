/** The list itself: groups, projects, their source lines and parts, the total. */
import type { Cell } from '../../src/core/cell';
import type { RowKind } from '../../src/core/table';
import type { ColumnPlan, Project } from './model';
import type { Chance } from './random';
import { GROUPS, project, type Row } from './rows';

export interface ListStyle {
  readonly levels: 'flat' | 'roman' | 'letters' | 'decimal' | 'none' | 'sectors' | 'headings' | 'nested';
  readonly total: 'top' | 'bottom' | 'none';
  readonly totalWord: string;
  readonly totalInIndex: boolean;
  /** Groups show the sums of their rows. */
  readonly groupSums: boolean;
  readonly splits: 'none' | 'words' | 'dash' | 'parts';
  readonly sttAsText: boolean;
  readonly blanksBetween: boolean;
  /** Now and then an accountant forgets a number. */
  readonly forgets: boolean;
}

/** All rows of the list; `columns` without the STT, which is added in front. */
export function listRows(c: Chance, style: ListStyle, columns: readonly ColumnPlan[], size: number): Row[] {
  const rows: Row[] = [];
  const all: Project[] = [];
  const grouped = style.levels !== 'flat' && style.levels !== 'none';
  const groups = grouped ? c.between(2, 4) : 1;
  for (let g = 0; g < groups; g++) {
    const projects = Array.from({ length: Math.max(2, Math.round(size / groups)) }, (_, i) =>
      project(c, all.length + i + 1),
    );
    if (grouped) rows.push(sumRow(columns, groupStt(style, g), c.pick(GROUPS), projects, style.groupSums));
    rows.push(...groupRows(c, style, columns, g, projects));
    all.push(...projects);
    if (style.blanksBetween && g + 1 < groups) rows.push({ kind: 'blank', cells: [] });
  }
  const total = totalRow(style, columns, all);
  if (style.total === 'top') rows.unshift(total);
  if (style.total === 'bottom') rows.push(total);
  return rows;
}

/** The projects of one group; 'nested' puts a second level of groups between. */
function groupRows(
  c: Chance,
  style: ListStyle,
  columns: readonly ColumnPlan[],
  g: number,
  projects: readonly Project[],
): Row[] {
  const rows: Row[] = [];
  const half = Math.ceil(projects.length / 2);
  projects.forEach((one, i) => {
    if (style.levels === 'nested' && (i === 0 || i === half)) {
      const part = i === 0 ? projects.slice(0, half) : projects.slice(half);
      rows.push(sumRow(columns, i === 0 ? 'I' : 'II', c.pick(GROUPS), part, style.groupSums));
    }
    const number = style.levels === 'nested' && i >= half ? i - half : i;
    const forgotten = style.forgets && i > 0 && i + 1 < projects.length && c.yes(0.15);
    const stt = forgotten ? null : sttOf(style, g, number);
    rows.push({
      kind: 'data',
      cells: [style.sttAsText && stt !== null ? String(stt) : stt, ...columns.map((column) => column.cell(one))],
    });
    rows.push(...splitRows(style, columns, one));
  });
  return rows;
}

function sttOf(style: ListStyle, group: number, i: number): string | number | null {
  if (style.levels === 'decimal') return `${group + 1}.${i + 1}`;
  // Projects without a number under numbered sectors.
  return style.levels === 'none' || style.levels === 'sectors' ? null : i + 1;
}

function groupStt(style: ListStyle, group: number): string | number | null {
  if (style.levels === 'headings') return null;
  if (style.levels === 'decimal' || style.levels === 'sectors') return group + 1;
  const letters = style.levels === 'letters' || style.levels === 'nested';
  return letters ? String.fromCharCode(65 + group) : ['I', 'II', 'III', 'IV'][group]!;
}

function totalRow(style: ListStyle, columns: readonly ColumnPlan[], all: readonly Project[]): Row {
  const cells = [...sumRow(columns, null, style.totalWord, all, true).cells];
  if (style.totalInIndex) [cells[0], cells[1]] = [cells[1] ?? null, null];
  return { kind: 'total', cells };
}

function sumRow(
  columns: readonly ColumnPlan[],
  stt: Cell,
  label: string,
  projects: readonly Project[],
  sums: boolean,
): Row {
  const kind: RowKind = sums ? 'subtotal' : 'group';
  const cells = columns.map((column): Cell => {
    if (column.role === 'name') return label;
    if (!sums || !column.adds) return null;
    const sum = projects.reduce((total, one) => total + Number(column.cell(one)), 0);
    return Math.round(sum * 1000) / 1000;
  });
  return { kind, cells: [stt, ...cells] };
}

const LINES: Readonly<Record<'words' | 'dash' | 'parts', readonly (readonly [string | null, string])[]>> = {
  words: [
    [null, 'Trong đó: Vốn trong nước'],
    [null, 'Vốn nước ngoài'],
  ],
  dash: [
    ['-', '- Vốn NSTW'],
    ['-', '- Vốn NSĐP'],
  ],
  parts: [
    ['a', 'Chi phí xây dựng'],
    ['b', 'Chi phí thiết bị'],
  ],
};

/** Lines that repeat the money of the project above: by source, or by its parts. */
function splitRows(style: ListStyle, columns: readonly ColumnPlan[], one: Project): Row[] {
  if (style.splits === 'none') return [];
  return LINES[style.splits].map(([stt, label], i) => ({
    kind: 'split' as const,
    cells: [
      stt,
      ...columns.map((column): Cell => {
        if (column.role === 'name') return label;
        return column.adds ? Math.round(Number(column.cell(one)) * (i === 0 ? 0.6 : 0.4) * 1000) / 1000 : null;
      }),
    ],
  }));
}
