/** Rules and facts of the functions that judge: a rule set by name, two dates, and ranges of our own sheets. */
import { findPreset, PRESET_IDS } from '../../../presets/read';
import type { Day, Grid } from '../../core/cell';
import { type Decision, evaluate, type Facts } from '../../core/evaluation';
import { fromSheets, inForce, notInForce, type RuleSet } from '../../core/rules';
import { readFacts, withIds } from '../../core/store';
import type { Argument, FunctionError } from '../model';
import { failure, isFailure } from './failure';
import { ourTable } from './our-table';
import { dayArg, textArg } from './scalar';

export interface Judged {
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly lawAt: Day;
  readonly dataAt: Day;
  readonly decisions: readonly Decision[];
}

/** `args`: bo_quy_dinh, ngay_hop, ngay_so_lieu, bang, bang … */
export function judge(args: readonly Argument[]): Judged | FunctionError {
  const [name, law, data, ...ranges] = args;
  const lawAt = dayArg(law, 'ngay_hop');
  if (typeof lawAt !== 'string') return lawAt;
  const dataAt = dayArg(data, 'ngay_so_lieu');
  if (typeof dataAt !== 'string') return dataAt;
  const grids = tables(ranges);
  if (isFailure(grids)) return grids;
  const rules = ruleSet(textArg(name), grids, lawAt);
  if (isFailure(rules)) return rules;
  const { facts: read, findings } = readFacts(grids);
  const facts = withIds(read, rules);
  const blocking = findings.find((finding) => finding.severity === 'blocking');
  if (blocking !== undefined) return { failure: '#VALUE!', message: blocking.message };
  if (facts.subjects.length === 0) return failure('noSubjects');
  return { rules, facts, lawAt, dataAt, decisions: evaluate(rules, facts, { lawAt, dataAt }) };
}

/** A preset by its name; with "" the rule set in the range of QD_QuyDinh. */
function ruleSet(name: string, grids: readonly Grid[], lawAt: Day): RuleSet | FunctionError {
  const rules = name === '' ? ownRules(grids) : findPreset(name);
  if (rules === undefined) {
    const known = PRESET_IDS.map((id) => `"${id}"`).join(', ');
    return failure('noRules', { name, known });
  }
  if (isFailure(rules)) return rules;
  if (inForce(rules, lawAt)) return rules;
  const others = PRESET_IDS.filter((id) => id !== rules.id).map((id) => findPreset(id)!);
  return { failure: '#VALUE!', message: notInForce(rules, lawAt, [rules, ...others])! };
}

function ownRules(grids: readonly Grid[]): RuleSet | FunctionError {
  const read = fromSheets(grids);
  if (read === null) return failure('noRulesSheet');
  return 'rules' in read ? read.rules : { failure: '#VALUE!', message: read.problems[0]!.message };
}

function tables(ranges: readonly Argument[]): readonly Grid[] | FunctionError {
  const grids: Grid[] = [];
  for (const [index, range] of ranges.entries()) {
    if (range === null) continue;
    const grid = ourTable(range, index + 1);
    if (isFailure(grid)) return grid;
    grids.push(grid);
  }
  return grids;
}
