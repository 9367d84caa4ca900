/** Makes Univer's cell editor read and show numbers, days and formulas the Vietnamese way. */
import {
  CellValueType,
  DOCS_NORMAL_EDITOR_UNIT_ID_KEY,
  type DocumentDataModel,
  type ICellData,
  type Injector,
  IUniverInstanceService,
  type Nullable,
  type Worksheet,
} from '@univerjs/core';
import {
  AFTER_CELL_EDIT,
  BEFORE_CELL_EDIT,
  type ISheetLocation,
  LexerTreeBuilder,
  SheetInterceptorService,
} from '@univerjs/preset-sheets-core';
import { editedNumber } from './edited';
import { inCapitals, toEngine, toVietnamese } from './formula';
import { teachLexer } from './lexer';
import { readTyped } from './value';

/** Above Univer's own readers (default 0), so that "12,5%" never reaches them: they make it 125 %. */
const FIRST = 100;

/** Text with digits that is no number of ours ("1,2,3", "31/02/2022") stays text: Univer would make something of it. */
const LOOKS_LIKE_NUMBER = /^(?!\d{1,2}:\d{2}).*\d/;

const letters = (text: string) => text.replace(/[^\p{L}]/gu, '').toUpperCase();

/** The formula as it was typed: Univer itself rewrites "70%" to 0.7. `raw` is the editor's text. */
function typedFormula(formula: string, raw: string, missingBrackets: (formula: string) => number): string {
  if (letters(raw) !== letters(formula)) return toEngine(formula);
  const typed = inCapitals(toEngine(raw));
  return typed + ')'.repeat(missingBrackets(typed));
}

function typedCell(cell: ICellData, format: string): ICellData | null {
  if (cell.t === CellValueType.FORCE_STRING || format === '@' || typeof cell.v !== 'string') return null;
  const typed = readTyped(cell.v);
  if (!typed) return LOOKS_LIKE_NUMBER.test(cell.v) ? { ...cell, t: CellValueType.STRING } : null;
  const style = typed.format && format === 'General' ? { s: { n: { pattern: typed.format } } } : {};
  return { ...cell, ...style, p: null, v: typed.value, t: CellValueType.NUMBER };
}

function formatOf(worksheet: Worksheet, row: number, column: number): string {
  return worksheet.getComposedCellStyle(row, column).n?.pattern ?? 'General';
}

export function readTypingAsVietnamese(injector: Injector): void {
  const interceptors = injector.get(SheetInterceptorService).writeCellInterceptor;
  const lexer = injector.get(LexerTreeBuilder);
  const units = injector.get(IUniverInstanceService);
  const editorText = () => {
    const editor = units.getUnit<DocumentDataModel>(DOCS_NORMAL_EDITOR_UNIT_ID_KEY);
    return editor?.getBody()?.dataStream.replace(/\r\n$/, '') ?? '';
  };
  const brackets = (formula: string) => lexer.checkIfAddBracket(formula);
  teachLexer(lexer);
  interceptors.intercept(AFTER_CELL_EDIT, {
    priority: FIRST,
    handler: (cell, { worksheet, row, col }, next) => {
      if (cell?.f) return { ...cell, f: typedFormula(cell.f, editorText(), brackets) };
      return (cell && typedCell(cell, formatOf(worksheet, row, col))) ?? next(cell);
    },
  });
  // Univer's own readers end the chain early, so what they made is taken where it comes out.
  const fetch = interceptors.fetchThroughInterceptors.bind(interceptors);
  interceptors.fetchThroughInterceptors = ((point: typeof BEFORE_CELL_EDIT) => {
    const made = fetch(point);
    return point === BEFORE_CELL_EDIT ? (...given: Parameters<typeof made>) => edited(made(...given), given[1]) : made;
  }) as typeof interceptors.fetchThroughInterceptors;
}

function edited(shown: Nullable<ICellData>, { worksheet, row, col }: ISheetLocation): Nullable<ICellData> {
  if (shown?.f) return { ...shown, f: toVietnamese(shown.f) };
  const raw = worksheet.getCellRaw(row, col);
  if (!shown || raw?.t !== CellValueType.NUMBER) return shown;
  return { ...shown, v: editedNumber(String(shown.v), Number(raw.v), formatOf(worksheet, row, col)) };
}
