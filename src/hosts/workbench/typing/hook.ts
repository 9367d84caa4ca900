/** Makes Univer's cell editor read and show numbers, days and formulas the Vietnamese way. */
import { CellValueType, type ICellData, type Injector, type Worksheet } from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  LexerTreeBuilder,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { editedCell } from './edited';
import { toEngine, toEngineInPlace } from './formula';
import { readTyped } from './value';

/** Above Univer's own readers (default 0), so that "12,5%" never reaches them: they make it 125 %. */
const FIRST = 100;

function typedCell(cell: ICellData, format: string): ICellData | null {
  if (cell.f) return { ...cell, f: toEngine(cell.f) };
  if (cell.t === CellValueType.FORCE_STRING || format === '@' || typeof cell.v !== 'string') return null;
  const typed = readTyped(cell.v);
  if (!typed) return null;
  const style = typed.format && format === 'General' ? { s: { n: { pattern: typed.format } } } : {};
  return { ...cell, ...style, p: null, v: typed.value, t: CellValueType.NUMBER };
}

/** The editor's marks, its help and the cells picked with the mouse follow a text with ';' and decimal commas. */
function teachLexer(lexer: LexerTreeBuilder): void {
  const nodes = lexer.sequenceNodesBuilder.bind(lexer);
  lexer.sequenceNodesBuilder = (formula) => nodes(toEngineInPlace(formula));
  const brackets = lexer.checkIfAddBracket.bind(lexer);
  lexer.checkIfAddBracket = (formula) => brackets(toEngineInPlace(formula));
  const place = lexer.getFunctionAndParameter.bind(lexer);
  lexer.getFunctionAndParameter = (formula, index, ...rest) => place(toEngineInPlace(formula), index, ...rest);
}

function formatOf(worksheet: Worksheet, row: number, column: number): string {
  return worksheet.getComposedCellStyle(row, column).n?.pattern ?? 'General';
}

export function readTypingAsVietnamese(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  teachLexer(injector.get(LexerTreeBuilder));
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) =>
      (cell && typedCell(cell, formatOf(worksheet, row, col))) ?? next(cell),
  });
  interceptors.intercept(BEFORE_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) =>
      editedCell(next(cell), worksheet.getCellRaw(row, col), formatOf(worksheet, row, col)) ?? cell,
  });
}
