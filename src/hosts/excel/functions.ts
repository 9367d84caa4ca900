/** The custom functions in Excel: every entry of the catalogue under its published id. */
import { type Cell, isError } from '../../core/cell';
import { callFunction, EXCEL, FUNCTIONS, type FunctionSpec, type HostTraits } from '../../functions';
import { type Language, say } from '../../messages';

/** Ties each published id to its function; `language` is asked at each call, for Excel's is known only later. Without custom functions in this Excel there is nothing to tie. */
export function associateFunctions(language: () => Language): void {
  if (typeof CustomFunctions === 'undefined') return;
  for (const spec of FUNCTIONS) {
    CustomFunctions.associate(spec.id, (...args: unknown[]) => answer(spec, args, { ...EXCEL, language: language() }));
  }
}

/** Throws CustomFunctions.Error with our sentence: Excel shows it when the mouse rests on the cell. */
function answer(spec: FunctionSpec, raw: readonly unknown[], host: HostTraits): unknown[][] {
  const result = callFunction(spec, argumentsOf(spec, raw), host);
  if ('failure' in result) throw excelError(result.failure, say(host.language, result.message));
  // The metadata declares every result a matrix, so a single value is one too.
  return result.values.map((line) => line.map(excelValue));
}

/** Excel adds its invocation object at the end, and hands over a repeating parameter as one list of ranges. */
function argumentsOf(spec: FunctionSpec, raw: readonly unknown[]): readonly unknown[] {
  const given = raw.filter((value) => !isInvocation(value));
  const last = spec.params.length - 1;
  if (spec.params[last]?.repeating !== true || !isListOfRanges(given[last])) return given;
  return [...given.slice(0, last), ...given[last]];
}

function isInvocation(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && 'functionName' in value;
}

function isListOfRanges(value: unknown): value is readonly unknown[] {
  return Array.isArray(value) && Array.isArray(value[0]) && Array.isArray(value[0][0]);
}

function excelValue(cell: Cell): unknown {
  return isError(cell) ? excelError(cell.error) : (cell ?? '');
}

function excelError(code: string, sentence?: string): CustomFunctions.Error {
  const { ErrorCode } = CustomFunctions;
  const codes: Readonly<Record<string, CustomFunctions.ErrorCode>> = {
    '#N/A': ErrorCode.notAvailable,
    '#DIV/0!': ErrorCode.divisionByZero,
    '#NAME?': ErrorCode.invalidName,
    '#NULL!': ErrorCode.nullReference,
    '#NUM!': ErrorCode.invalidNumber,
    '#REF!': ErrorCode.invalidReference,
  };
  // Excel takes a text of our own only for #VALUE! and #N/A.
  const known = codes[code] ?? ErrorCode.invalidValue;
  const own = known === ErrorCode.notAvailable || known === ErrorCode.invalidValue;
  return own && sentence !== undefined ? new CustomFunctions.Error(known, sentence) : new CustomFunctions.Error(known);
}
