/** What the rows that hold give, by the table's hit policy. The policy is the adapter's; which rows hold is the engine's. */
import { add, compare, parseRational, type Rational, rationalText } from '../../../src/core/amount';
import type { Result } from './cases';
import type { Decision } from './decision';
import { literal } from './values';

/** Throws where the policy is broken (two rows of a unique table). */
export function resultOf(decision: Decision, held: readonly number[]): Result {
  const { policy, aggregation } = decision;
  if (policy === 'COLLECT' && aggregation !== '') return aggregated(decision, held);
  if (['RULE ORDER', 'COLLECT'].includes(policy)) return held.map((row) => outputsOf(decision, row));
  if (policy === 'OUTPUT ORDER') return best(decision, held).map((row) => outputsOf(decision, row));
  if (held.length === 0) return otherwise(decision);
  if (policy === 'PRIORITY') return outputsOf(decision, best(decision, held)[0]!);
  if (policy === 'FIRST') return outputsOf(decision, held[0]!);
  const results = held.map((row) => outputsOf(decision, row));
  const same = results.every((result) => JSON.stringify(result) === JSON.stringify(results[0]));
  if (policy === 'UNIQUE' ? held.length > 1 : !same) throw new Error(`rows ${held.join(', ')} hold together`);
  return results[0]!;
}

function outputsOf({ outputs, rules }: Decision, row: number): Result {
  const values = rules[row]!.outputs.map(literal);
  if (outputs.length === 1) return values[0]!;
  return { named: Object.fromEntries(outputs.map(({ name }, i) => [name, values[i]!])) };
}

function otherwise({ outputs }: Decision): Result {
  const values = outputs.map((output) => (output.otherwise === null ? null : literal(output.otherwise)));
  if (outputs.length === 1) return values[0]!;
  return { named: Object.fromEntries(outputs.map(({ name }, i) => [name, values[i]!])) };
}

/** Rows in the order of their outputs' listed values; rows that are equal keep their order. */
function best({ outputs, rules }: Decision, held: readonly number[]): number[] {
  const place = (row: number, i: number) => outputs[i]!.values.indexOf(rules[row]!.outputs[i]!);
  return [...held].sort((a, b) => {
    for (let i = 0; i < outputs.length; i++) if (place(a, i) !== place(b, i)) return place(a, i) - place(b, i);
    return a - b;
  });
}

function aggregated({ aggregation, rules }: Decision, held: readonly number[]): Result {
  if (aggregation === 'COUNT') return literal(String(held.length));
  const values = held.map((row) => parseRational(rules[row]!.outputs[0]!)!);
  if (values.length === 0) return null;
  const join: Readonly<Record<string, (a: Rational, b: Rational) => Rational>> = {
    SUM: add,
    MIN: (a, b) => (compare(a, b) <= 0 ? a : b),
    MAX: (a, b) => (compare(a, b) >= 0 ? a : b),
  };
  return { kind: 'number', text: rationalText(values.reduce(join[aggregation]!)) };
}
