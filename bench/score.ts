/** How well a layout was read. */
import { columnLetter } from '../src/core/cell';
import { type Question, recognise, type Recognition, type Table } from '../src/core/table';
import type { Truth } from './layouts/model';
import type { Grid } from '../src/core/cell';

export interface Score {
  readonly found: boolean;
  readonly header: boolean;
  readonly numbering: boolean;
  readonly span: boolean;
  readonly unit: boolean;
  readonly rows: { readonly right: number; readonly all: number };
  readonly roles: { readonly right: number; readonly asked: number; readonly all: number };
  /** 'F: plan instead of adjustment', without a question about it. */
  readonly wrong: readonly string[];
  readonly questions: number;
  /** Questions that the first candidate answers. */
  readonly firstRight: number;
  readonly misses: readonly string[];
}

export function scoreOf(grid: Grid, truth: Truth): Score {
  const seen = recognise([grid]);
  const table = seen.tables.find((one) => one.headerRows[0] <= truth.headerRows[1] + 1) ?? seen.tables[0];
  return table ? scoreTable(table, seen, truth) : nothing(truth);
}

function nothing(truth: Truth): Score {
  return {
    found: false,
    header: false,
    numbering: false,
    span: false,
    unit: false,
    rows: { right: 0, all: truth.kinds.size },
    roles: { right: 0, asked: 0, all: truth.roles.size },
    wrong: [],
    questions: 0,
    firstRight: 0,
    misses: ['no table'],
  };
}

function scoreTable(table: Table, seen: Recognition, truth: Truth): Score {
  const same = (a: readonly [number, number], b: readonly [number, number]) => a[0] === b[0] && a[1] === b[1];
  const misses: string[] = [];
  const header = same(table.headerRows, truth.headerRows);
  if (!header) misses.push(`header ${show(table.headerRows)} for ${show(truth.headerRows)}`);
  const span = same(table.dataRows, truth.dataRows);
  if (!span) misses.push(`data ${show(table.dataRows)} for ${show(truth.dataRows)}`);
  let right = 0;
  for (const [row, kind] of truth.kinds) {
    const got = table.rowKinds[row - table.dataRows[0]];
    if (got === kind) right++;
    else if (misses.length < 8) misses.push(`row ${row + 1}: ${got ?? 'none'} for ${kind}`);
  }
  const roles = scoreRoles(table, seen.questions, truth);
  return {
    found: true,
    header,
    numbering: table.numberingRow === truth.numberingRow,
    span,
    unit: (table.unit?.unit ?? null) === truth.unit,
    rows: { right, all: truth.kinds.size },
    roles: roles.counts,
    wrong: roles.wrong,
    questions: seen.questions.length,
    firstRight: seen.questions.filter((question) => firstAnswers(question, truth)).length,
    misses: [...misses, ...roles.wrong],
  };
}

function scoreRoles(table: Table, questions: readonly Question[], truth: Truth) {
  const counts = { right: 0, asked: 0, all: truth.roles.size };
  const wrong: string[] = [];
  const asked = new Set(
    questions.flatMap((question) => [...question.candidates.map((one) => one.value), question.id.split(':').pop()!]),
  );
  for (const [column, role] of truth.roles) {
    const got = table.columns.find((one) => one.column === column)?.role ?? 'other';
    if (got === role) counts.right++;
    else if (got === 'other' && asked.has(columnLetter(column))) counts.asked++;
    else wrong.push(`${columnLetter(column)} "${heading(table, column)}": ${got} for ${role}`);
  }
  return { counts, wrong };
}

function heading(table: Table, column: number): string {
  return table.columns.find((one) => one.column === column)?.header.join(' › ') ?? '';
}

function firstAnswers(question: Question, truth: Truth): boolean {
  const first = question.candidates[0]?.value;
  if (first === undefined) return false;
  if (question.about === 'unit') return truth.unit === first;
  if (question.about === 'column') {
    const letter = question.id.split(':').pop()!;
    return [...truth.roles].some(([column, role]) => columnLetter(column) === letter && role === first);
  }
  return [...truth.roles].some(([column, role]) => columnLetter(column) === first && question.id.includes(role));
}

function show([first, last]: readonly [number, number]): string {
  return `${first + 1}–${last + 1}`;
}
