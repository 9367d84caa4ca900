/** This month's amounts of the accountant's own tables, found by project and by what a column holds. */
import { addDong, type Dong, subtractDong } from '../amount';
import { address, cellRef } from '../cell';
import { tidy } from '../text';
import type { TableData } from '../table/model';
import { monthEndFrom } from './shift';
import { heldBy, sameWanted, type Wanted } from './wanted';

export interface Amount {
  /** Null where a cell that counts is blank. */
  readonly dong: Dong | null;
  readonly src: readonly string[];
}

/** Rows of one table that are one project (of one source of funds, where the report tells them apart). */
export interface ProjectRows {
  readonly data: TableData;
  readonly rows: readonly number[];
}

const key = (text: string) => tidy(text).toLowerCase();

/** Every table's rows by code and by name. */
export class Sources {
  private readonly byCode = new Map<string, ProjectRows[]>();
  private readonly byName = new Map<string, ProjectRows[]>();
  private readonly asked = new Map<TableData, Set<number>>();

  constructor(readonly tables: readonly TableData[]) {
    for (const data of tables) {
      this.index(this.byCode, data, data.codes);
      this.index(this.byName, data, data.names);
    }
  }

  private index(into: Map<string, ProjectRows[]>, data: TableData, texts: readonly string[]): void {
    const here = new Map<string, number[]>();
    texts.forEach((text, i) => {
      if (text.trim() === '') return;
      const rows = here.get(key(text));
      if (rows) rows.push(i);
      else here.set(key(text), [i]);
    });
    for (const [text, rows] of here) into.set(text, [...(into.get(text) ?? []), { data, rows }]);
  }

  /**
   * The rows of a project of the report: by its code where it prints one, else by its name, equal letter for letter.
   * `source`: "" where the report does not divide by source; then all of the project's rows are its money.
   */
  find(code: string, name: string, source: string): readonly ProjectRows[] {
    const found = this.rowsOf(code, name, source);
    for (const { data, rows } of found) {
      const asked = this.asked.get(data) ?? new Set();
      rows.forEach((row) => asked.add(row));
      this.asked.set(data, asked);
    }
    return found;
  }

  /** Projects of tables that the report draws on, which it has no row for. */
  neverAsked(): string[] {
    return [...this.asked].flatMap(([data, asked]) =>
      data.names.filter((_, i) => !asked.has(i) && data.money.some(({ dong }) => dong[i]! > 0)),
    );
  }

  private rowsOf(code: string, name: string, source: string): readonly ProjectRows[] {
    const found = (code.trim() === '' ? undefined : this.byCode.get(key(code))) ?? this.ofName(code, name) ?? [];
    if (source.trim() === '') return found;
    return found.flatMap(({ data, rows }) => {
      const divided = rows.some((row) => data.sources[row]!.trim() !== '');
      const kept = rows.filter((row) => key(data.sources[row]!) === key(source));
      if (!divided) return rows.length === 1 ? [{ data, rows }] : [];
      return kept.length === 0 ? [] : [{ data, rows: kept }];
    });
  }

  /** A name stands for a project only where no code contradicts it and one project of a table bears it. */
  private ofName(code: string, name: string): ProjectRows[] | undefined {
    return this.byName
      .get(key(name))
      ?.filter(({ data, rows }) => rows.length === 1 && (code.trim() === '' || data.codes[rows[0]!]!.trim() === ''));
  }
}

/** What a project's column holds; null where no table has such a column, or two tables contradict each other. */
export function amountOf(found: readonly ProjectRows[], wanted: Wanted): Amount | null {
  const all = found.flatMap(({ data, rows }) => {
    const columns = data.money.filter(({ column }) => sameWanted(heldBy(column, data.table), wanted));
    return columns.length === 1 ? [{ data, rows, money: columns[0]! }] : [];
  });
  if (all.length !== 1) return wanted.role === 'disbursed.month' && all.length === 0 ? monthOf(found, wanted) : null;
  const { data, rows, money } = all[0]!;
  let dong: Dong | null = 0;
  for (const row of rows) {
    const one = money.dong[row]!;
    dong = dong === null || Number.isNaN(one) ? null : addDong(dong, one);
  }
  return { dong, src: rows.map((row) => address(cellRef(data.table.sheet, data.rows[row]!, money.column.column))) };
}

/** A month's money where only running totals are kept: this one less the one before; the first month is its own total. */
function monthOf(found: readonly ProjectRows[], wanted: Wanted): Amount | null {
  if (wanted.through === null) return null;
  const total = amountOf(found, { ...wanted, role: 'disbursed' });
  if (total === null || total.dong === null) return total;
  if (wanted.through === `${wanted.year}-01-31`) return total;
  const before = amountOf(found, { ...wanted, role: 'disbursed', through: monthEndFrom(wanted.through, -1) });
  if (before === null) return null;
  return {
    dong: before.dong === null ? null : subtractDong(total.dong, before.dong),
    src: [...total.src, ...before.src],
  };
}
