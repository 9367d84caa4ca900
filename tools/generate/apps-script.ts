/** Top-level functions of the Google Sheets script, with the JSDoc that its AutoComplete reads. */
import type { FunctionSpec, Param } from '../../src/functions/model';
import { exampleWith } from './signature';

/** AutoComplete breaks on line breaks and on what ends a comment. */
function flat(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/\*\//g, '* /');
}

function parameter(param: Param): string {
  const type = param.type === 'range' || param.type === 'amount' ? 'Array' : '*';
  const named = param.optional ? `[${param.name}]` : param.name;
  return ` * @param {${param.repeating ? `...${type}` : type}} ${named} ${flat(param.help.vi)}. Ví dụ: ${param.example}`;
}

function stub(spec: FunctionSpec): string {
  const names = spec.params.map((param) => (param.repeating ? `...${param.name}` : param.name)).join(', ');
  return [
    '/**',
    ` * ${flat(spec.help.vi)}. Ví dụ: ${flat(exampleWith(spec.example.formula, ';'))}`,
    ' *',
    ...spec.params.map(parameter),
    ` * @return {*} ${flat(spec.example.shows)}`,
    ' * @customfunction',
    ' */',
    `function ${spec.id}(${names}) {`,
    `  return thidua.call('${spec.id}', arguments);`,
    '}',
    '',
  ].join('\n');
}

export function appsScriptFunctions(functions: readonly FunctionSpec[]): string {
  return functions.map(stub).join('\n');
}
