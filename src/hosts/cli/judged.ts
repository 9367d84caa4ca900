/** A workbook assessed under the rule set and days that were asked for: what `evaluate` and `report` start from. */
import { type Assessment, assess } from '../../core/assessment';
import { type Day, parseDay } from '../../core/cell';
import { fromSheets, parseRuleSet, type RuleSet } from '../../core/rules';
import { message, say } from '../../messages';
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
export function dayOption({ options }: Pick<Job, 'options'>, name: 'as-of' | 'law-at' | 'due'): Day | null {
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

function isNamed({ options }: Job): boolean {
  return options['preset'] !== undefined || options['rules'] !== undefined;
}

/** The rule set that the workbook brings in QD_QuyDinh, said aloud; null where it has none. Throws Stop on a bad one. */
function sheetRules(job: Job, workbook: Opened): RuleSet | null {
  const read = fromSheets(workbook.grids);
  if (read === null) return null;
  if ('problems' in read) {
    const head = message('cli.sheetRulesBad', { count: read.problems.length });
    throw new Stop(EXIT.unreadable, [head, ...read.problems.map((problem) => problem.message)]);
  }
  const { id, version } = read.rules;
  job.terminal.err(say(job.language, message('cli.sheetRules', { id, version })));
  return read.rules;
}

/** The other sets of the same scope, to be named where the law date lies outside the chosen one. */
function others({ id, scope }: RuleSet): RuleSet[] {
  return PRESETS.filter((preset) => preset.scope === scope && preset.id !== id);
}

/** The one day that all tables print; null where they print none or several. */
function printedDay(days: readonly (Day | null)[]): Day | null {
  const known = new Set(days.filter((day) => day !== null));
  return known.size === 1 ? [...known][0]! : null;
}

/** Throws Stop. Options are checked before the file is read. */
export async function judgeFile(job: Job): Promise<Judged> {
  const named = isNamed(job) ? await rulesOf(job) : null;
  const [asked, law] = [dayOption(job, 'as-of'), dayOption(job, 'law-at')];
  const { workbook, mapping, tables } = await recogniseFile(job);
  const rules = named ?? sheetRules(job, workbook) ?? (await rulesOf(job));
  // Without a table nothing is judged; the finding that says so must not hide behind a missing day.
  const dataAt = asked ?? printedDay(tables.map(({ asOf }) => asOf)) ?? (tables.length === 0 ? rules.from : null);
  if (dataAt === null) throw usage('cli.noDay');
  const lawAt = law ?? dataAt;
  const assessment = assess(workbook.grids, { rules, dataAt, lawAt, sets: [rules, ...others(rules)], ...mapping });
  const findings = [...fileFindings(workbook), ...assessment.findings];
  return { workbook, rules, dataAt, lawAt, assessment: { ...assessment, findings } };
}
