/** The shape of a rule set as data: what `parseRuleSet` accepts, key by key. */
import type { Shape } from './shape';

const TEXT_OR_CHOICE = { oneOf: ['missing', 'exempt', 'unmet', 'unit', 'advisory', 'council'], or: /^reading:.+$/ };
const list = (shape: Shape): Shape => ({ list: shape });

const citation: Shape = { keys: { doc: 'id', place: 'text' }, optional: { reading: 'id' } };

const ROW_KEYS = {
  id: 'id',
  label: 'text',
  kind: { oneOf: ['collective', 'individual', 'both'] },
  citations: list(citation),
} as const satisfies Record<string, Shape>;

const ROW_OPTIONAL = {
  labelEn: 'text',
  standing: list('id'),
  from: 'day',
  to: 'day',
} as const satisfies Record<string, Shape>;

function row(keys: Record<string, Shape>, optional: Record<string, Shape> = {}): Shape {
  return { keys: { ...ROW_KEYS, ...keys }, optional: { ...ROW_OPTIONAL, ...optional } };
}

const test = {
  keys: { of: 'id', is: 'text' },
  optional: {
    in: { oneOf: ['self', 'unit'] },
    when: { keys: { reading: 'id', choice: 'text' }, optional: {} },
  },
} as const satisfies Shape;

const cond: Shape = {
  either: () => [test, { keys: { any: list(cond) }, optional: {} }, { keys: { all: list(cond) }, optional: {} }],
};

const doc: Shape = {
  keys: { id: 'id', title: 'text', short: 'text', kind: { oneOf: ['law', 'plan', 'internal'] }, read: 'flag' },
  optional: {},
};

const reading: Shape = {
  keys: { id: 'id', question: 'text', choice: 'text', text: 'text', agreedIn: 'text' },
  optional: { choices: list({ keys: { value: 'text', label: 'text' }, optional: {} }) },
};

const noun = { noun: 'text', nounEn: 'text' } as const satisfies Record<string, Shape>;

const item = row(
  {
    source: { oneOf: ['evidence', 'mark', 'tally'] },
    values: { oneOf: ['yes-no', 'number', 'count', 'text', 'votes'] },
    paper: 'text',
    owes: 'text',
  },
  {
    register: 'flag',
    usedOnce: { oneOf: ['initiative', 'achievement'] },
    rater: 'id',
    level: { oneOf: ['unit', 'council'] },
    paperEn: 'text',
    owesEn: 'text',
    ...noun,
  },
);

const measure = row(
  {
    fn: { oneOf: ['sum', 'count', 'ratio', 'mean', 'trimmed mean', 'vote share', 'years in a row'] },
    of: { list: 'id', from: 1, to: 2 },
    zero: TEXT_OR_CHOICE,
  },
  {
    pool: { oneOf: ['pooled', 'each', 'capped'] },
    base: { oneOf: ['members', 'voting', 'present', 'valid'] },
    quorum: 'text',
    grades: list({ oneOf: ['estimate', 'books', 'treasury'] }),
    ...noun,
  },
);

const EXACT_OR_PROPORTIONAL: Shape = { oneOf: ['proportional'], or: /^\s*-?\d+(\.\d+)?\s*(\/\s*\d+(\.\d+)?)?\s*$/ };

const criterion = row(
  {
    of: 'id',
    max: 'exact',
    bands: list({ keys: { is: 'text', points: EXACT_OR_PROPORTIONAL }, optional: {} }),
  },
  { group: 'id', cap: 'exact', floor: 'exact', perUnit: 'exact' },
);

const gate = row({ all: list(cond), effect: { oneOf: ['reject', 'hold'] } }, { unless: list(cond) });

const quota: Shape = {
  keys: {
    take: 'exact',
    round: { oneOf: ['down', 'up', 'nearest'] },
    tie: { oneOf: ['none', 'all', 'council'] },
  },
  optional: { of: 'id', per: { oneOf: ['unit'] } },
};

const tier = row(
  {
    gives: { oneOf: ['award', 'nomination'] },
    gates: list('id'),
    criteria: list('id'),
    order: list('id'),
  },
  { min: 'text', quota, excludes: list('id'), oneAward: 'flag' },
);

export const RULE_SET: Shape = {
  keys: {
    format: { oneOf: [1] },
    id: 'id',
    version: 'text',
    title: 'text',
    scope: 'id',
    from: 'day',
    scored: 'flag',
    docs: list(doc),
    readings: list(reading),
    measures: list(measure),
    criteria: list(criterion),
    gates: list(gate),
    tiers: list(tier),
  },
  optional: {
    to: 'day',
    digits: 'whole',
    year: 'whole',
    max: 'exact',
    rescale: { oneOf: ['group', 'whole'] },
    items: list(item),
  },
};
