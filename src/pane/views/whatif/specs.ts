/** What somebody tries, as chosen in the form: kept while elsewhere, turned into trials of the core when asked. */
import type { Basis, PlanKind } from '../../../core/disbursement';
import { type Dong, readDong, toNumber, type Unit } from '../../../core/amount';
import type { Id, RuleSet } from '../../../core/rules/model';
import { decideReading } from '../../../core/rules/readings';
import type { Situation, Trial } from '../../../core/whatif';
import { asNumber, asWord, MET } from '../marks/check';

export type Spec =
  | {
      readonly kind: 'figure';
      readonly subject: Id;
      readonly quantity: 'plan' | 'disbursed';
      readonly planKind: PlanKind;
      readonly basis: Basis;
      readonly how: 'set' | 'add';
      readonly amount: number;
      readonly label: string;
    }
  | {
      readonly kind: 'mark' | 'evidence';
      readonly subject: Id;
      readonly item: Id;
      readonly rater: string;
      readonly value: string;
      readonly label: string;
    }
  | { readonly kind: 'rules'; readonly rules: Id; readonly label: string }
  | { readonly kind: 'reading'; readonly reading: Id; readonly choice: string; readonly label: string };

export interface FormProps {
  readonly subject: Id;
  readonly add: (spec: Spec) => void;
}

/** '1,5' triệu as whole đồng; null where it is no number. */
export function typedAmount(text: string, unit: Unit): number | null {
  const number = asNumber(text.replace(/\.(?=\d{3}(?!\d))/g, ''));
  if (number === null) return null;
  const read = readDong(toNumber(number), unit);
  const dong: Dong | null = 'dong' in read ? read.dong : null;
  return typeof dong === 'number' ? dong : null;
}

/** Trials in order; rules and readings build on each other. `find`: a rule set by the id that was chosen. */
export function trialsOf(specs: readonly Spec[], base: Situation, find: (id: Id) => RuleSet | null): Trial[] {
  let { rules } = base;
  return specs.flatMap((spec): Trial[] => {
    switch (spec.kind) {
      case 'figure': {
        const { subject, quantity, planKind, basis, how, amount } = spec;
        return [{ kind: 'figure', subject, quantity, planKind, basis, [how]: amount }];
      }
      case 'mark': {
        const { subject, item, rater, value } = spec;
        return [{ kind: 'mark', mark: { subject, item, rater, value: value.replace(',', '.') } }];
      }
      case 'evidence':
        return judgementTrial(spec, base);
      case 'rules': {
        rules = find(spec.rules) ?? rules;
        return [{ kind: 'rules', rules }];
      }
      case 'reading': {
        rules = decideReading(rules, spec.reading, { choice: spec.choice, agreedIn: '' });
        return [{ kind: 'rules', rules }];
      }
    }
  });
}

/** Another judgement takes the place of those that stand; a counted thing is one more. */
function judgementTrial(
  { subject, item, value }: Extract<Spec, { kind: 'mark' | 'evidence' }>,
  base: Situation,
): Trial[] {
  const values = base.rules.items?.find(({ id }) => id === item)?.values;
  const word = asWord(value);
  const said = values === 'yes-no' ? (word === MET ? 'yes' : 'no') : value;
  const at = base.dataAt > base.lawAt ? base.dataAt : base.lawAt;
  // The latest day counts; one of this very day would contradict.
  const standing =
    values === 'yes-no'
      ? base.facts.evidence.filter((one) => one.subject === subject && one.key === item && one.at === at)
      : [];
  return [
    ...standing.map(({ src }): Trial => ({ kind: 'without', src })),
    { kind: 'evidence', add: { subject, key: item, value: said, at } },
  ];
}
