/** functions.json of Excel, one per language: what AutoComplete shows and how arguments arrive. */
import type { FunctionSpec, Param } from '../../src/functions/model';
import type { Language } from '../../src/messages';

export interface ExcelMetadata {
  readonly $schema: string;
  /** Without this one #N/A in a range would stop the call before it reaches us. */
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly Record<string, string | boolean>[];
    readonly result: { readonly dimensionality: 'matrix' };
  }[];
}

/** Ranges and values over which a function spills arrive as matrices; everything else as one value. */
export function isMatrix(spec: FunctionSpec, param: Param): boolean {
  return param.type === 'range' || spec.vectorised.includes(param.name);
}

function parameter(spec: FunctionSpec, param: Param, language: Language): Record<string, string | boolean> {
  return {
    name: param.name,
    description: param.help[language],
    type: 'any',
    ...(isMatrix(spec, param) ? { dimensionality: 'matrix' } : {}),
    // A repeating parameter may be left out as far as Excel knows; `callFunction` asks for the first.
    ...(param.optional || param.repeating ? { optional: true } : {}),
    ...(param.repeating ? { repeating: true } : {}),
  };
}

export function excelMetadata(functions: readonly FunctionSpec[], language: Language): ExcelMetadata {
  return {
    $schema: 'https://developer.microsoft.com/json-schemas/office-js/custom-functions.schema.json',
    allowErrorForDataTypeAny: true,
    functions: functions.map((spec) => ({
      id: spec.id,
      name: spec.id,
      description: spec.help[language],
      parameters: spec.params.map((param) => parameter(spec, param, language)),
      result: { dimensionality: 'matrix' },
    })),
  };
}
