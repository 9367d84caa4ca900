/** A decision table put to our engine: each row a gate and a form of commendation, each input a piece of evidence. */
import { evaluate, type Evidence, NO_FACTS, type Subject } from '../../src/core/evaluation';
import { type Item, parseRuleSet, type RuleSet } from '../../src/core/rules';
import { say } from '../../src/messages';

export type InputKind = 'number' | 'text' | 'yes-no';

export interface Table {
  readonly inputs: readonly InputKind[];
  /** One condition cell per input; '{name}' stands for a value of `given`. */
  readonly rows: readonly (readonly string[])[];
  /** Values that cells name, put in as readings of the council are. */
  readonly given?: Readonly<Record<string, string>>;
}

const DAY = '2022-06-01';
const row = (id: string) => ({ id, label: id, kind: 'both' as const, citations: [] });

/** The rule set of a table; a cell that does not read is thrown with its sentence. */
export function rulesOf({ inputs, rows, given = {} }: Table): RuleSet {
  const items = inputs.map((values, i): Item => ({
    ...row(`input${i}`),
    source: 'evidence',
    values,
    paper: 'x',
    owes: 'unit',
  }));
  const read = parseRuleSet({
    format: 1,
    id: 'peer',
    version: '1',
    title: 'peer',
    scope: 'peer',
    from: '2022-01-01',
    scored: false,
    docs: [],
    readings: Object.entries(given).map(([id, choice]) => ({ id, question: id, choice, text: '', agreedIn: '' })),
    items,
    measures: [],
    criteria: [],
    gates: rows.map((cells, r) => ({
      ...row(`gate${r}`),
      all: cells.map((is, i) => ({ of: `input${i}`, is })),
      effect: 'reject',
    })),
    tiers: rows.map((_, r) => ({ ...row(`row${r}`), gives: 'award', gates: [`gate${r}`], criteria: [], order: [] })),
  });
  if ('rules' in read) return read.rules;
  throw new Error(read.problems.map((problem) => say('en', problem.message)).join(' '));
}

/**
 * For each list of inputs, the numbers of the rows that hold. A row that stays open is an error: every input is known.
 */
export function matches(table: Table, cases: readonly (readonly string[])[]): number[][] {
  const rules = rulesOf(table);
  const subjects = cases.map((_, c): Subject => ({
    id: `case${c}`,
    name: `case${c}`,
    otherNames: [],
    kind: 'collective',
    standing: '',
    src: '',
  }));
  const evidence = cases.flatMap((values, c) =>
    values.map((value, i): Evidence => ({ subject: `case${c}`, key: `input${i}`, value, at: DAY, src: `A${c}` })),
  );
  const held = cases.map((): number[] => []);
  for (const found of evaluate(rules, { ...NO_FACTS, subjects, evidence }, { lawAt: DAY, dataAt: DAY })) {
    if (found.outcome === 'award') held[Number(found.subject.slice(4))]!.push(Number(found.tier.slice(3)));
    else if (found.outcome !== 'no') throw new Error(`${found.tier} of ${found.subject} is ${found.outcome}`);
  }
  return held.map((list) => list.sort((a, b) => a - b));
}
