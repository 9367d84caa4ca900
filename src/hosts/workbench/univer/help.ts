/** Help on our functions, shown by the formula editor while one is typed. */
import { type IFunctionInfo, FunctionType } from '@univerjs/preset-sheets-core';
import { FUNCTIONS } from '../../../functions';

export function functionHelp(): IFunctionInfo[] {
  return FUNCTIONS.map(({ id, help, params, example }) => ({
    functionName: id,
    functionType: FunctionType.User,
    description: `${help.vi} ${example.formula} → ${example.shows}`,
    abstract: help.vi,
    functionParameter: params.map((param) => ({
      name: param.name,
      detail: param.help.vi,
      example: param.example,
      require: param.optional ? 0 : 1,
      repeat: param.repeating ? 1 : 0,
    })),
  }));
}
