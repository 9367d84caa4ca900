/** Cases of a -test-01.xml file: inputs, and what each decision must give. */
import { typed, type Value } from './values';
import { all, type Element, own, tree } from './xml';

/** A result: one value, values by name, or a list of results. */
export type Result = Value | null | Result[] | { readonly named: Readonly<Record<string, Result>> };

export interface TckCase {
  readonly id: string;
  /** By path: 'Age', 'Complex.aNumber'. Null where our engine has no such value. */
  readonly given: ReadonlyMap<string, Value | null>;
  readonly wanted: readonly { readonly decision: string; readonly result: Result }[];
}

export function cases(xml: string): TckCase[] {
  return all(tree(xml), 'testCase').map((one) => ({
    id: one.attributes['id'] ?? '',
    given: new Map(own(one, 'inputNode').flatMap((node) => pathsOf(node, node.attributes['name'] ?? ''))),
    wanted: own(one, 'resultNode').map((node) => ({
      decision: node.attributes['name'] ?? '',
      result: resultOf(own(node, 'expected')[0]!),
    })),
  }));
}

function pathsOf(node: Element, path: string): [string, Value | null][] {
  const value = own(node, 'value')[0];
  if (value !== undefined) return [[path, valueOf(value)]];
  return own(node, 'component').flatMap((part) => pathsOf(part, `${path}.${part.attributes['name'] ?? ''}`));
}

function valueOf({ attributes, text }: Element): Value | null {
  return attributes['nil'] === 'true' ? null : typed((attributes['type'] ?? '').replace(/^.*:/, ''), text);
}

function resultOf(node: Element): Result {
  const list = own(node, 'list')[0];
  if (list !== undefined) return own(list, 'item').map(resultOf);
  const parts = own(node, 'component');
  if (parts.length > 0) {
    return { named: Object.fromEntries(parts.map((part) => [part.attributes['name'] ?? '', resultOf(part)])) };
  }
  const value = own(node, 'value')[0];
  return value === undefined ? null : valueOf(value);
}
