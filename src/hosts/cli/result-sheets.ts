/** The verdicts as edits of the workbook: sheets of ours, added or written anew. */
import type { WrittenCell } from '../../core/cell';
import { explanationRows, verdictRows } from '../../core/report';
import {
  dressOf,
  EXPLANATIONS,
  encode,
  ListSheet,
  readStamp,
  type SheetSpec,
  type StoredRow,
  VERDICTS,
} from '../../core/store';
import type { CellEdit, WorkbookEdits } from '../../files';
import { type Language, message } from '../../messages';
import type { Judged } from './judged';
import { EXIT, Stop } from './model';

export interface Writer {
  readonly by: string;
  /** Local time, '2022-12-31 08:30'. */
  readonly at: string;
  readonly language: Language;
}

/** Old content of the sheet: its revision, and how far it reaches. Throws Stop where it is not ours. */
function existing({ workbook }: Pick<Judged, 'workbook'>, name: string) {
  if (!workbook.sheets.some((sheet) => sheet.name === name)) return null;
  const grid = workbook.grids.find(({ ref }) => ref.sheet === name);
  const stamp = grid ? readStamp(grid) : null;
  if (grid && stamp?.sheet !== name) {
    throw new Stop(EXIT.unreadable, [message('cli.resultNotOurs', { file: workbook.name, sheet: name })]);
  }
  const { row = 0, column = 0, rows = 0, columns = 0 } = grid?.ref ?? {};
  return { revision: stamp?.revision ?? 0, rows: row + rows, columns: column + columns };
}

/** Cells of the new content, and blanks where the old one reached further. */
function overwrite(cells: readonly (readonly WrittenCell[])[], old: { rows: number; columns: number }): CellEdit[] {
  const edits: CellEdit[] = [];
  const rows = Math.max(cells.length, old.rows);
  for (let row = 0; row < rows; row += 1) {
    const width = Math.max(cells[row]?.length ?? 0, old.columns);
    for (let column = 0; column < width; column += 1) {
      edits.push({ row, column, cell: cells[row]?.[column] ?? { blank: true } });
    }
  }
  return edits;
}

/** One sheet of ours, new or written anew. Throws Stop. */
export function sheetEdits(
  judged: Pick<Judged, 'workbook'>,
  spec: SheetSpec,
  rows: readonly StoredRow[],
  writer: Writer,
): WorkbookEdits {
  const old = existing(judged, spec.name);
  const stamp = { sheet: spec.name, version: spec.version, by: writer.by, at: writer.at };
  const cells = encode(spec, rows, { ...stamp, revision: (old?.revision ?? 0) + 1 });
  const dress = [dressOf(spec, { rows: rows.length, lists: new ListSheet(null), subjects: null })];
  if (old) return { sheets: [{ sheet: spec.name, cells: overwrite(cells, old) }], dress };
  return { added: [{ name: spec.name, cells }], dress };
}

/** Both result sheets. Throws Stop. */
export function resultEdits(judged: Judged, writer: Writer): WorkbookEdits {
  const { rules, dataAt, lawAt, assessment } = judged;
  const told = { rules, facts: assessment.facts, options: { language: writer.language, dataAt, lawAt } };
  const parts = [
    sheetEdits(judged, VERDICTS, verdictRows(assessment.decisions, told), writer),
    sheetEdits(judged, EXPLANATIONS, explanationRows(assessment.decisions, told), writer),
  ];
  return {
    sheets: parts.flatMap(({ sheets = [] }) => sheets),
    added: parts.flatMap(({ added = [] }) => added),
    dress: parts.flatMap(({ dress = [] }) => dress),
  };
}
