/** Reads a rule set from plain data (a preset, a file, a sheet): valid as a whole, or every mistake named. */
import { message } from '../../messages/message';
import { checkAsked } from './check/asked';
import { checkCells } from './check/cells';
import { checkCycles } from './check/cycles';
import { checkFit } from './check/fit';
import { checkPeriods } from './check/periods';
import { checkReferences } from './check/references';
import { checkRows } from './check/rows';
import { checkValues } from './check/values';
import type { RuleSet } from './model';
import type { Report, RuleProblem } from './problem';
import { applyReadings } from './readings';
import { checkShape } from './shape';
import { RULE_SET } from './shapes';

export type RuleSetReading = { readonly rules: RuleSet } | { readonly problems: readonly RuleProblem[] };

/** The format that this version of the product writes. */
export const FORMAT = 1;

/**
 * Pure and total: any value is accepted. The rules are as given (readings not yet applied) once nothing is wrong:
 * shape, ids, references, dates, condition cells and what they are asked of, bands, limits, cycles, kinds, maxima.
 */
export function parseRuleSet(json: unknown): RuleSetReading {
  const problems: RuleProblem[] = [];
  const report: Report = (path, key, args = {}) => {
    problems.push({ path, message: message(`decision.rules.${key}`, { at: path, ...args }) });
  };
  if (isNewer(json)) {
    report('format', 'newer');
    return { problems };
  }
  checkShape(json, RULE_SET, '', report);
  if (problems.length > 0) return { problems };
  const rules = json as RuleSet;
  checkRows(rules, report);
  checkReferences(rules, report);
  checkPeriods(rules, report);
  const applied = applyReadings(rules);
  checkCells(applied, report);
  checkAsked(applied, report);
  checkValues(applied, report);
  checkFit(rules, report);
  checkCycles(rules, report);
  return problems.length > 0 ? { problems } : { rules };
}

function isNewer(json: unknown): boolean {
  const format = typeof json === 'object' && json !== null ? (json as { format?: unknown }).format : undefined;
  return typeof format === 'number' && format > FORMAT;
}
