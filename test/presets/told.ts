/** The explanation of one subject under a preset, as a reviewer reads it. */
import { findPreset } from '../../presets';
import type { Facts } from '../../src/core/evaluation';
import { explainDecision, explanationLines } from '../../src/core/report';
import type { RuleSet } from '../../src/core/rules';
import { decide, facts } from '../core/evaluation/build';

export interface Told {
  readonly known: Partial<Facts>;
  readonly subject: string;
  readonly tier: string;
  readonly lawAt: string;
  readonly dataAt: string;
  /** In place of the preset itself: one with readings decided. */
  readonly rules?: RuleSet;
}

export function told(preset: string, { known, subject, tier, rules = findPreset(preset)!, ...dates }: Told): string[] {
  const decision = decide(rules, known, subject, tier, dates);
  return explanationLines(explainDecision(decision, rules, facts(known), { ...dates, language: 'vi' }), 'vi');
}
