/** Expands shared formulas: the same text with its relative references moved. */
import { columnIndex, columnLetter } from '../../core/cell';

/**
 * One token of a formula. Only the last three groups move: a cell, a range of whole columns, a range of whole rows.
 * Strings, quoted sheets, brackets, names, sheet names before '!' and function names before '(' are passed over.
 */
const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|[\p{L}_\\][\p{L}\p{N}_.\\?]*(?=[!(])|(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\?]*|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/gu;

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

const wrap = (value: number, size: number) => ((value % size) + size) % size;

/** Excel wraps references of shared formulas around the sheet's edges. */
const column = (fixed: string, letters: string, by: number) =>
  fixed + (fixed ? letters : columnLetter(wrap(columnIndex(letters) + by, MAX_COLUMN)));
const row = (fixed: string, digits: string, by: number) =>
  fixed + (fixed ? digits : String(wrap(Number(digits) - 1 + by, MAX_ROW) + 1));

/** The formula as it reads `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(TOKEN, (token: string, ...parts: (string | undefined)[]) => {
    const [c$, c, r$, r, from$, from, to$, to, top$, top, bottom$, bottom] = parts;
    if (c && r) return column(c$!, c, columns) + row(r$!, r, rows);
    if (from && to) return `${column(from$!, from, columns)}:${column(to$!, to, columns)}`;
    if (top && bottom) return `${row(top$!, top, rows)}:${row(bottom$!, bottom, rows)}`;
    return token;
  });
}
