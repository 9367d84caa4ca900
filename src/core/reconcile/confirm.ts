/** What a person states that the State Treasury confirmed, as rows of DL_XacNhan. Nothing is confirmed by itself. */
import { message, type Message } from '../../messages/message';
import { addDong, type Dong, dongText, showDong } from '../amount';
import { address, type Day, parseDay } from '../cell';
import type { StoredRow } from '../store';
import type { Line, PlanShare, Reconciliation } from './model';
import type { Said } from './rows';

export interface Statement {
  /** Day and number of the Treasury's document, as typed. */
  readonly at: string;
  readonly number: string;
  readonly treasury: string;
  readonly through: Day | null;
  /** "Xác nhận sau điều chỉnh": projects that differ are confirmed too, as they stand in the books. */
  readonly adjusted: boolean;
  readonly note: string;
  readonly by: string;
}

export interface Confirming {
  readonly rows: readonly StoredRow[];
  /** Codes that are not confirmed because they differ, or stand on one side only. */
  readonly left: readonly string[];
}

interface Project {
  readonly agrees: boolean;
  readonly both: boolean;
  readonly shares: ReadonlyMap<PlanShare | '', { books: Dong; treasury: Dong }>;
}

/** Rows to store, or what the statement lacks. */
export function confirmRows(
  reconciliation: Reconciliation,
  statement: Statement,
  said: Said,
): Confirming | { readonly problem: Message } {
  const { at, number, through, adjusted, note } = statement;
  const day = parseDay(at);
  if (day === null) return { problem: message('reconcile.confirm.noDay', { value: at }) };
  if (number.trim() === '') return { problem: message('reconcile.confirm.noNumber') };
  if (through === null) return { problem: message('reconcile.confirm.noThrough') };
  const projects = projectsOf(reconciliation.lines, through);
  const open = [...projects].filter(([, { agrees }]) => !agrees);
  if (adjusted && open.length > 0 && note.trim() === '') {
    return { problem: message('reconcile.confirm.noNote', { count: open.length }) };
  }
  const scope = scopeOf(reconciliation);
  const rows: StoredRow[] = [];
  const left: string[] = [];
  for (const [code, project] of projects) {
    if (!project.agrees && !(adjusted && project.both)) {
      left.push(code);
      continue;
    }
    for (const [kind, money] of project.shares) {
      const how = said(message(project.agrees ? 'reconcile.how.agrees' : 'reconcile.how.adjusted'));
      const differed = message('reconcile.how.note', { note, treasury: showDong(money.treasury) });
      rows.push({
        ...{ code, kind: kind || null, through, amount: Number(dongText(money.books)), at: day, number: number.trim() },
        ...{ treasury: statement.treasury.trim(), scope, how, by: statement.by },
        note: project.agrees ? note : said(differed),
      });
    }
  }
  return { rows, left };
}

/** Lines by project; only those whose money is counted to no later than the day confirmed. */
function projectsOf(lines: readonly Line[], through: Day): Map<string, Project> {
  const projects = new Map<
    string,
    { agrees: boolean; both: boolean; shares: Map<PlanShare | '', { books: Dong; treasury: Dong }> }
  >();
  for (const line of lines) {
    if (line.code === '') continue;
    const project = projects.get(line.code) ?? { agrees: true, both: true, shares: new Map() };
    projects.set(line.code, project);
    const late = (line.books?.through ?? '') > through;
    if (line.state !== 'agrees' || late) project.agrees = false;
    if (line.state === 'only-books' || line.state === 'only-treasury' || late) project.both = false;
    const share = project.shares.get(line.kind ?? '') ?? { books: 0, treasury: 0 };
    project.shares.set(line.kind ?? '', {
      books: addDong(share.books, line.books?.dong ?? 0),
      treasury: addDong(share.treasury, line.treasury?.dong ?? 0),
    });
  }
  return projects;
}

/** 'GiaiNgan!W9': the headings of the columns that were compared. */
function scopeOf({ books }: Reconciliation): string {
  const columns = books.money.map(({ table, column }) => {
    const { sheet, headerRows } = books.tables[table]!;
    return address({ sheet, row: headerRows[1], column, rows: 1, columns: 1 });
  });
  return columns.join(', ');
}
