/** Decision tables of a .dmn file. */
import { all, type Element, own, tree } from './xml';

export interface Output {
  readonly name: string;
  /** Allowed values, best first. */
  readonly values: readonly string[];
  readonly otherwise: string | null;
}

export interface Decision {
  readonly name: string;
  readonly policy: string;
  readonly aggregation: string;
  /** Input expressions: 'Age', 'structA.price'. */
  readonly inputs: readonly string[];
  readonly outputs: readonly Output[];
  readonly rules: readonly { readonly inputs: readonly string[]; readonly outputs: readonly string[] }[];
}

const textIn = (element: Element | undefined): string => (element ? (all(element, 'text')[0]?.text ?? '') : '');

/** The decisions of a file that are tables; other logic (expressions, functions) is not there. */
export function decisions(xml: string): Decision[] {
  return all(tree(xml), 'decision').flatMap((decision) => {
    const table = own(decision, 'decisionTable')[0];
    return table === undefined ? [] : [decisionOf(decision.attributes['name'] ?? '', table)];
  });
}

function decisionOf(name: string, table: Element): Decision {
  return {
    name,
    policy: table.attributes['hitPolicy'] ?? 'UNIQUE',
    aggregation: table.attributes['aggregation'] ?? '',
    inputs: own(table, 'input').map((input) => textIn(own(input, 'inputExpression')[0])),
    outputs: own(table, 'output').map((output) => ({
      name: output.attributes['name'] ?? '',
      values: textIn(own(output, 'outputValues')[0]).match(/"[^"]*"/g) ?? [],
      otherwise: textIn(own(output, 'defaultOutputEntry')[0]) || null,
    })),
    rules: own(table, 'rule').map((rule) => ({
      inputs: own(rule, 'inputEntry').map(textIn),
      outputs: own(rule, 'outputEntry').map(textIn),
    })),
  };
}
