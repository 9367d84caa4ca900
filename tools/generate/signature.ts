/** How a function is written: its signature and its example, with ';' (Vietnamese locale) or ','. */
import type { FunctionSpec, Param } from '../../src/functions/model';

export type Separator = ';' | ',';

function named(param: Param): string {
  const name = param.repeating ? `${param.name}; [${param.name}…]` : param.name;
  return param.optional ? `[${name}]` : name;
}

/** 'TD_DAT(giai_ngan; ke_hoach; [muc_tieu]; [don_vi])' */
export function signature(spec: FunctionSpec): string {
  return `${spec.id}(${spec.params.map(named).join('; ')})`;
}

/** The example formula with its separators exchanged outside of texts; decimals follow the locale of the separator. */
export function exampleWith(formula: string, separator: Separator): string {
  if (separator === ';') return formula;
  return formula
    .split('"')
    .map((part, i) => (i % 2 === 0 ? part.replace(/(\d),(\d)/g, '$1.$2').replace(/;/g, ',') : part))
    .join('"');
}
