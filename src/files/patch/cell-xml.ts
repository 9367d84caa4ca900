/** Writes one `<c>` element. Text is an inline string, so it can never become a formula or a number. */
import { type Area, type Cell, a1, isError } from '../../core/cell';
import { toFile } from '../formula/names';
import { FileProblem } from '../problem';
import { encodeXstring, escapeXml } from '../xml/text';
import type { CellEdit } from './edits';

export interface CellFrame {
  /** Prefix of the sheet's own elements, 'x:' or ''. */
  readonly prefix: string;
  /** Style number as the cell's `s` has it; '' for none. */
  readonly style: string;
  /** `cm` number that marks dynamic arrays in this workbook. */
  readonly mark: number;
}

/** Excel refuses longer texts and repairs the file by cutting them. */
const MAX_TEXT = 32_767;

/** Custom functions may return an area: without the mark of a dynamic array Excel reopens them as '@TD_…'. */
export const isDynamic = (edit: CellEdit): boolean =>
  edit.spill !== undefined || ('formula' in edit.cell && /(^|[^\w."'])TD_[A-Z]+\(/.test(edit.cell.formula));

const cellArea = (edit: CellEdit): Area => ({
  row: edit.row,
  column: edit.column,
  rows: edit.spill?.length ?? 1,
  columns: Math.max(1, ...(edit.spill ?? []).map((row) => row.length)),
});

function number(value: number): string {
  if (!Number.isFinite(value)) throw new FileProblem('cannotSave', { detail: String(value) });
  return String(value);
}

/** Type attribute and `<v>` of a formula's stored result. */
function result(prefix: string, value: Cell | undefined): { type: string; xml: string } {
  const v = (text: string) => `<${prefix}v>${text}</${prefix}v>`;
  if (value === undefined || value === null) return { type: '', xml: '' };
  if (isError(value)) return { type: ' t="e"', xml: v(value.error) };
  if (typeof value === 'boolean') return { type: ' t="b"', xml: v(value ? '1' : '0') };
  if (typeof value === 'number') return { type: '', xml: v(number(value)) };
  return { type: ' t="str"', xml: v(escapeXml(encodeXstring(value))) };
}

const place = (row: number, column: number) => a1({ row, column, rows: 1, columns: 1 });

function open(row: number, column: number, { prefix, style }: CellFrame): string {
  return `<${prefix}c r="${place(row, column)}"${style === '' ? '' : ` s="${style}"`}`;
}

/** A cell that holds a result of a spill, without a formula of its own. */
export function resultXml(row: number, column: number, value: Cell, frame: CellFrame): string {
  const { type, xml } = result(frame.prefix, value);
  return xml === '' ? blankXml(row, column, frame) : `${open(row, column, frame)}${type}>${xml}</${frame.prefix}c>`;
}

function blankXml(row: number, column: number, frame: CellFrame): string {
  return frame.style === '' ? '' : `${open(row, column, frame)}/>`;
}

function formulaXml(edit: CellEdit, formula: string, frame: CellFrame): string {
  const { prefix, mark } = frame;
  const text = escapeXml(toFile(formula.replace(/^=/, '')));
  const { type, xml } = result(prefix, edit.spill?.[0]?.[0] ?? edit.value);
  const dynamic = isDynamic(edit);
  const array = dynamic ? ` t="array" ref="${a1(cellArea(edit))}"` : '';
  const meta = dynamic ? ` cm="${mark}"` : '';
  return `${open(edit.row, edit.column, frame)}${type}${meta}><${prefix}f${array}>${text}</${prefix}f>${xml}</${prefix}c>`;
}

/** The element of an edited cell; '' where it becomes blank and has no style to keep. Throws FileProblem. */
export function cellXml(edit: CellEdit, frame: CellFrame): string {
  const { cell, row, column } = edit;
  const { prefix } = frame;
  if ('blank' in cell) return blankXml(row, column, frame);
  if ('number' in cell) {
    return `${open(row, column, frame)}><${prefix}v>${number(cell.number)}</${prefix}v></${prefix}c>`;
  }
  if ('formula' in cell) return formulaXml(edit, cell.formula, frame);
  if (cell.text.length > MAX_TEXT) throw new FileProblem('cannotSave', { detail: place(row, column) });
  const text = escapeXml(encodeXstring(cell.text));
  return `${open(row, column, frame)} t="inlineStr"><${prefix}is><${prefix}t xml:space="preserve">${text}</${prefix}t></${prefix}is></${prefix}c>`;
}
