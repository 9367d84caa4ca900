/** Small rule sets and facts for tests: only what a test is about is written there. */
import { evaluate, type Evidence, type Facts, NO_FACTS, type Subject, type Tally } from '../../../src/core/evaluation';
import type { Figure } from '../../../src/core/disbursement';
import {
  type Criterion,
  type Gate,
  type Item,
  type Measure,
  parseRuleSet,
  type RuleSet,
  type Tier,
} from '../../../src/core/rules';
import { say } from '../../../src/messages';

export const DATES = { lawAt: '2022-12-20', dataAt: '2022-12-31' };

export const row = (id: string) => ({ id, label: id, kind: 'both' as const, citations: [] });

export const item = (id: string, values: Item['values'] = 'yes-no', more: Partial<Item> = {}): Item => ({
  ...row(id),
  source: values === 'votes' ? 'tally' : 'evidence',
  values,
  paper: `giấy ${id}`,
  owes: 'unit',
  ...more,
});

export const measure = (id: string, fn: Measure['fn'], of: Measure['of'], more: Partial<Measure> = {}): Measure => ({
  ...row(id),
  fn,
  of,
  zero: 'missing',
  ...more,
});

export const RATE = measure('rate', 'ratio', ['disbursed', 'plan.province'], {
  zero: 'council',
  grades: ['books', 'treasury', 'estimate'],
});

export const gate = (id: string, all: Gate['all'], more: Partial<Gate> = {}): Gate => ({
  ...row(id),
  all,
  effect: 'reject',
  ...more,
});

export const criterion = (
  id: string,
  of: string,
  max: string,
  bands: [string, string][],
  more: Partial<Criterion> = {},
): Criterion => ({ ...row(id), of, max, bands: bands.map(([is, points]) => ({ is, points })), ...more });

export const tier = (id: string, gates: string[], more: Partial<Tier> = {}): Tier => ({
  ...row(id),
  gives: 'award',
  gates,
  criteria: [],
  order: [],
  ...more,
});

/** A valid rule set; a mistake in a test's own rules is thrown with its sentences. */
export function rules(parts: Partial<RuleSet>): RuleSet {
  const set: RuleSet = {
    format: 1,
    id: 'test/2022',
    version: '1',
    title: 'Thử',
    scope: 'test',
    from: '2022-01-01',
    scored: false,
    year: 2022,
    docs: [],
    readings: [],
    items: [],
    measures: [],
    criteria: [],
    gates: [],
    tiers: [],
    ...parts,
  };
  const read = parseRuleSet(JSON.parse(JSON.stringify(set)));
  if ('rules' in read) return read.rules;
  throw new Error(read.problems.map((problem) => say('vi', problem.message)).join('\n'));
}

export const unit = (id: string, more: Partial<Subject> = {}): Subject => ({
  id,
  name: `Phòng ${id}`,
  otherNames: [],
  kind: 'collective',
  standing: '',
  src: `DL_DoiTuong!A3`,
  ...more,
});

export const person = (id: string, of: string, more: Partial<Subject> = {}): Subject => ({
  ...unit(id),
  name: `Người ${id}`,
  kind: 'individual',
  unit: of,
  standing: 'staff',
  ...more,
});

export const evidence = (subject: string, key: string, value = 'yes', more: Partial<Evidence> = {}): Evidence => ({
  subject,
  key,
  value,
  at: '2022-12-10',
  src: 'DL_MinhChung!C3',
  ...more,
});

export const plan = (subject: string, amount: number, more: Partial<Figure> = {}): Figure => ({
  subject,
  quantity: 'plan',
  planKind: 'plan.province',
  basis: 'actual',
  grade: 'books',
  year: 2022,
  through: '2022-01-01',
  amount,
  src: ['GiaiNgan!F7'],
  ...more,
});

export const spent = (subject: string, amount: number, more: Partial<Figure> = {}): Figure => ({
  ...plan(subject, amount),
  quantity: 'disbursed',
  through: '2022-12-31',
  src: ['GiaiNgan!H7'],
  ...more,
});

export const estimate = (subject: string, amount: number, more: Partial<Figure> = {}): Figure =>
  spent(subject, amount, {
    basis: 'estimate',
    grade: 'estimate',
    through: '2023-01-31',
    src: ['GiaiNgan!I7'],
    ...more,
  });

export const closed = (key: string, through = '2022-12-31', subject?: string) => ({
  key,
  through,
  src: 'DL_MinhChung!C90',
  ...(subject === undefined ? {} : { subject }),
});

export const votes = (subject: string, yes: number, no: number, more: Partial<Tally> = {}): Tally => ({
  subject,
  item: 'binh-xet',
  level: 'unit',
  method: 'show of hands',
  members: yes + no,
  yes,
  no,
  recused: 0,
  absent: 0,
  at: '2022-12-15',
  src: 'DL_KiemPhieu!J3',
  ...more,
});

export const facts = (parts: Partial<Facts>): Facts => ({ ...NO_FACTS, ...parts });

/** The outcome of one subject for one tier. */
export function outcome(set: RuleSet, known: Partial<Facts>, subject: string, tierId = set.tiers[0]!.id) {
  return decide(set, known, subject, tierId).outcome;
}

export function decide(set: RuleSet, known: Partial<Facts>, subject: string, tierId = set.tiers[0]!.id, dates = DATES) {
  const found = evaluate(set, facts(known), dates).find((one) => one.subject === subject && one.tier === tierId);
  if (found === undefined) throw new Error(`no decision on ${subject} for ${tierId}`);
  return found;
}
