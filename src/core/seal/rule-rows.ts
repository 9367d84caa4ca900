/** A rule set as canonical rows, one for every value by its path, and back. */
import { parseRuleSet, type RuleSet } from '../rules';
import { type CanonicalRow, canonicalRows } from './canonical';
import { joinParts, splitParts, tidied } from './fields';

/** A list without entries. */
export const EMPTY_LIST = '[]';
const NUMBERS = ['format', 'digits', 'year'];
const FLAGS = ['scored', 'read', 'register', 'oneAward'];

/** Every value of the rule set; rows of its tables are named by id, versions of one id also by their first day. */
export function ruleRows(rules: RuleSet): CanonicalRow[] {
  return canonicalRows('rules', leaves(rules, []));
}

function leaves(value: unknown, path: readonly string[]): [string, string][] {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null) return [[joinParts(path), tidied(String(value))]];
  if (!Array.isArray(value)) {
    return Object.entries(value).flatMap(([key, each]) => leaves(each, [...path, key]));
  }
  if (value.length === 0) return [[joinParts(path), EMPTY_LIST]];
  const names = namesOf(value, path.length === 1);
  return value.flatMap((each, i) => leaves(each, [...path, names[i]!]));
}

/** Ids in a table of the rule set; places in any other list, where the order may matter. */
function namesOf(list: readonly unknown[], table: boolean): string[] {
  if (!table) return list.map((_, i) => String(i));
  const rows = list as readonly { readonly id: string; readonly from?: string }[];
  const ids = rows.map(({ id }) => id);
  return rows.map(({ id, from }) => (ids.indexOf(id) === ids.lastIndexOf(id) ? id : `${id} @${from ?? ''}`));
}

type Tree = Map<string, Tree | string>;

/** The rule set that was sealed; null where this version of the product no longer reads it. Rows stand by id. */
export function rulesFrom(rows: readonly CanonicalRow[]): RuleSet | null {
  const tree: Tree = new Map();
  for (const { key, value } of rows.filter(({ part }) => part === 'rules')) put(tree, splitParts(key), value);
  const read = parseRuleSet(plain(tree, '', true));
  return 'rules' in read ? read.rules : null;
}

function put(tree: Tree, [name = '', ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) {
    tree.set(name, value);
    return;
  }
  const below = tree.get(name);
  const next: Tree = below instanceof Map ? below : new Map();
  tree.set(name, next);
  put(next, rest, value);
}

function plain(node: Tree | string, name: string, root = false): unknown {
  if (typeof node === 'string') {
    if (node === EMPTY_LIST) return [];
    return NUMBERS.includes(name) ? Number(node) : FLAGS.includes(name) ? node === 'true' : node;
  }
  if (root) {
    const entries = [...node].map(([key, each]) => [
      key,
      each instanceof Map ? list([...each.values()]) : plain(each, key),
    ]);
    return Object.fromEntries(entries) as unknown;
  }
  const keys = [...node.keys()];
  if (keys.every((key) => /^\d+$/.test(key))) {
    return list(keys.sort((a, b) => Number(a) - Number(b)).map((key) => node.get(key)!));
  }
  return Object.fromEntries([...node].map(([key, each]) => [key, plain(each, key)]));
}

function list(nodes: readonly (Tree | string)[]): unknown[] {
  return nodes.map((each) => plain(each, ''));
}
