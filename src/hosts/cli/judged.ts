/** A workbook assessed under the rule set and days that were asked for: what `evaluate` and `report` start from. */
import { type Assessment, assess } from '../../core/assessment';
import { type Day, parseDay } from '../../core/cell';
import { parseRuleSet, type RuleSet } from '../../core/rules';
import { message } from '../../messages';
import { findPreset, PRESETS } from '../../../presets';
import { fileFindings } from './findings';
import { EXIT, type Job, Stop } from './model';
import { type Opened, jsonOf } from './open';
import { recogniseFile } from './recognised';

export interface Judged {
  readonly workbook: Opened;
  readonly rules: RuleSet;
  readonly dataAt: Day;
  readonly lawAt: Day;
  readonly assessment: Assessment;
}

export const RULE_OPTIONS = { preset: 'text', rules: 'text', 'as-of': 'text', 'law-at': 'text' } as const;

const usage = (key: string, args: Record<string, string> = {}) => new Stop(EXIT.usage, [message(key, args)]);

/** Null where it was not given. Throws Stop on what is no day. */
export function dayOption({ options }: Pick<Job, 'options'>, name: 'as-of' | 'law-at'): Day | null {
  const value = options[name];
  if (typeof value !== 'string') return null;
  const day = parseDay(value);
  if (day === null) throw usage('cli.badDay', { value, option: `--${name}` });
  return day;
}

async function ownRules(file: string): Promise<RuleSet> {
  const read = parseRuleSet(await jsonOf(file, 'cli.rulesNotJson'));
  if ('rules' in read) return read.rules;
  const head = message('cli.rulesBad', { file, count: read.problems.length });
  throw new Stop(EXIT.unreadable, [head, ...read.problems.map((problem) => problem.message)]);
}

/** The rule set named by --preset or --rules. Throws Stop. */
export async function rulesOf({ options: { preset, rules } }: Job): Promise<RuleSet> {
  const presets = PRESETS.map(({ id }) => id).join(', ');
  if (typeof preset === 'string' && typeof rules === 'string') throw usage('cli.twoRules');
  if (typeof rules === 'string') return ownRules(rules);
  if (typeof preset !== 'string') throw usage('cli.noPreset', { presets });
  const found = findPreset(preset);
  if (!found) throw usage('cli.unknownPreset', { preset, presets });
  return found;
}

/** The one day that all tables print; null where they print none or several. */
function printedDay(days: readonly (Day | null)[]): Day | null {
  const known = new Set(days.filter((day) => day !== null));
  return known.size === 1 ? [...known][0]! : null;
}

/** Throws Stop. Options are checked before the file is read. */
export async function judgeFile(job: Job): Promise<Judged> {
  const rules = await rulesOf(job);
  const [asked, law] = [dayOption(job, 'as-of'), dayOption(job, 'law-at')];
  const { workbook, mapping, tables } = await recogniseFile(job);
  // Without a table nothing is judged; the finding that says so must not hide behind a missing day.
  const dataAt = asked ?? printedDay(tables.map(({ asOf }) => asOf)) ?? (tables.length === 0 ? rules.from : null);
  if (dataAt === null) throw usage('cli.noDay');
  const lawAt = law ?? dataAt;
  const assessment = assess(workbook.grids, { rules, dataAt, lawAt, ...mapping });
  const findings = [...fileFindings(workbook), ...assessment.findings];
  return { workbook, rules, dataAt, lawAt, assessment: { ...assessment, findings } };
}
