/** Two tables that list the same projects with the same plan hold the same money: which one counts is asked. */
import { message, say } from '../../messages';
import type { Grid } from '../cell';
import { tidy } from '../text';
import type { Answers, Question, Table } from './model';
import { dataRowsOf, numberIn } from './read';
import { viewOf } from './view';

const ALL = 'all';

/** The tables that count, and a question where the same money seems to stand in several. */
export function askSameMoney(
  grids: readonly Grid[],
  tables: readonly Table[],
  answers: Answers,
): { readonly tables: readonly Table[]; readonly questions: readonly Question[] } {
  if (tables.length < 2) return { tables, questions: [] };
  const groups = groupsOf(grids, tables).filter((group) => group.length > 1);
  const dropped = new Set<Table>();
  const questions: Question[] = [];
  for (const group of groups) {
    const ordered = [...group].sort((a, b) => (b.asOf ?? '').localeCompare(a.asOf ?? ''));
    const id = `${ordered[0]!.sheet}:table`;
    const answer = group.map((table) => answers[`${table.sheet}:table`]).find((one) => one !== undefined);
    if (answer === undefined) questions.push(ask(id, tables, ordered));
    else if (answer !== ALL) for (const table of group) if (keyOf(tables, table) !== answer) dropped.add(table);
  }
  return { tables: tables.filter((table) => !dropped.has(table)), questions };
}

function keyOf(tables: readonly Table[], table: Table): string {
  const same = tables.filter((one) => one.sheet === table.sheet);
  return same.length < 2 ? table.sheet : `${table.sheet}!${table.headerRows[0] + 1}`;
}

function ask(id: string, tables: readonly Table[], group: readonly Table[]): Question {
  const each = 0.9 / group.length;
  return {
    id,
    sheet: group[0]!.sheet,
    about: 'table',
    message: message('table.ask.sameMoney', { sheets: [...new Set(group.map((table) => table.sheet))].join(', ') }),
    candidates: [
      ...group.map((table) => ({
        value: keyOf(tables, table),
        label: `${keyOf(tables, table)} · ${table.title}`,
        confidence: each,
      })),
      { value: ALL, label: say('vi', message('table.ask.sameMoney.all')), confidence: 0.1 },
    ],
  };
}

/** Plan (else disbursed) by project name, the first 2,000 rows. */
function moneyByName(grids: readonly Grid[], table: Table): Map<string, number> {
  const money = new Map<string, number>();
  const grid = grids.find((one) => one.ref.sheet === table.sheet);
  const name = table.columns.find((column) => column.role === 'name');
  const amount =
    table.columns.find((column) => column.role.startsWith('plan')) ??
    table.columns.find((column) => column.role === 'disbursed');
  if (!grid || !name || !amount) return money;
  const view = viewOf(grid);
  for (const row of dataRowsOf(table).slice(0, 2000)) {
    const value = numberIn(view, row, amount.column, table.numberStyle);
    const key = tidy(view.text(row, name.column)).toLowerCase();
    if (key !== '' && value !== null && value !== 0) money.set(key, value);
  }
  return money;
}

/** Tables joined where at least half of the shorter one's projects stand in the other with the same amount. */
function groupsOf(grids: readonly Grid[], tables: readonly Table[]): Table[][] {
  const money = tables.map((table) => moneyByName(grids, table));
  const groups: number[][] = tables.map((_, i) => [i]);
  for (let a = 0; a < tables.length; a++) {
    for (let b = a + 1; b < tables.length; b++) {
      const [small, large] = money[a]!.size <= money[b]!.size ? [money[a]!, money[b]!] : [money[b]!, money[a]!];
      let same = 0;
      for (const [name, value] of small) if (large.get(name) === value) same++;
      if (small.size >= 2 && same * 2 >= small.size) {
        const left = groups.find((group) => group.includes(a))!;
        const right = groups.find((group) => group.includes(b))!;
        if (left !== right) {
          left.push(...right);
          right.length = 0;
        }
      }
    }
  }
  return groups.filter((group) => group.length > 0).map((group) => group.map((i) => tables[i]!));
}
