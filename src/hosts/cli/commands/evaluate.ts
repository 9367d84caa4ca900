/** `thidua evaluate`: attainment, and who qualifies for which commendation and why. */
import { outcomeMessage } from '../../../core/evaluation/outcome-words';
import { showDong, showPercent } from '../../../core/amount';
import { type Attainment, assessmentJson } from '../../../core/assessment';
import { showDay } from '../../../core/cell';
import { decisionSummary, outcomeMark, rowLabel } from '../../../core/report';
import { type Language, message, say } from '../../../messages';
import { exitCodeOf, findingsText, questionsText } from '../findings';
import { type Judged, judgeFile, RULE_OPTIONS } from '../judged';
import type { Command } from '../model';

function attainmentLine(row: Attainment, language: Language): string {
  const told = (key: string, args: Record<string, string | number> = {}) => say(language, message(key, args));
  const basis = row.basis === 'estimate' ? ` (${told('cli.attainment.estimate')})` : '';
  const short = row.met === false && row.shortfall !== null;
  return told('cli.attainment.line', {
    mark: row.met === null ? '–' : row.met ? '✓' : '✗',
    name: row.name,
    plan: told(`role.${row.planKind}`) + basis,
    disbursed: showDong(row.disbursed),
    total: showDong(row.plan),
    rate: row.rate === null ? '–' : showPercent(row.disbursed, row.plan),
    remaining: short ? told('cli.attainment.remaining', { amount: showDong(row.shortfall) }) : '',
  });
}

/**
 * Lines a person reads: units against every plan, persons against their first one. Plans of zero and estimates that
 * say what the actual amount says stay in the JSON.
 */
function toldRows(rows: readonly Attainment[]): Attainment[] {
  const actual = new Map<string, string>();
  const told = new Set<string>();
  return rows.filter(({ kind, subject, planKind, basis, rate, missing, disbursed }) => {
    if ((kind !== 'collective' && kind !== 'individual') || missing || rate === null) return false;
    const amount = showDong(disbursed);
    const key = `${subject} ${planKind}`;
    if (basis === 'actual') actual.set(key, amount);
    else if (actual.get(key) === amount) return false;
    if (kind === 'individual' && told.has(subject) && !told.has(key)) return false;
    told.add(subject).add(key);
    return true;
  });
}

function attainmentText({ assessment, dataAt }: Judged, language: Language): string {
  const rows = toldRows(assessment.attainment);
  if (rows.length === 0) return '';
  const head = say(language, message('cli.attainment', { day: showDay(dataAt) }));
  return [head, ...rows.map((row) => `  ${attainmentLine(row, language)}`)].join('\n');
}

function decisionsText({ assessment, rules, lawAt }: Judged, language: Language): string {
  const { decisions, facts } = assessment;
  const tiers = [...new Set(decisions.map(({ tier }) => tier))];
  const nameOf = (id: string) => facts.subjects.find((subject) => subject.id === id)?.name ?? id;
  const blocks = tiers.flatMap((tier) => [
    '',
    rowLabel(rules, tier, language) ?? tier,
    ...decisions
      .filter((decision) => decision.tier === tier)
      .map((decision) => {
        const reason = decisionSummary(decision, rules, language);
        const outcome = say(language, outcomeMessage(decision.outcome));
        const args = { mark: outcomeMark(decision.outcome), name: nameOf(decision.subject), outcome };
        return `  ${say(language, message('cli.decision', { ...args, reason: reason === '' ? '' : ` – ${reason}` }))}`;
      }),
  ]);
  return [say(language, message('cli.decisions', { rules: rules.title, day: showDay(lawAt) })), ...blocks].join('\n');
}

function text(judged: Judged, file: string, language: Language): string {
  const { questions, findings, decisions } = judged.assessment;
  const blocking = findings.filter(({ severity }) => severity === 'blocking').length;
  const open = message('cli.notDecided', { questions: questions.length, findings: blocking });
  const undecided = questions.length + blocking > 0;
  return [
    questionsText(questions, file, language),
    undecided ? say(language, open) : decisions.length > 0 ? decisionsText(judged, language) : '',
    attainmentText(judged, language),
    findingsText(findings, language),
    say(language, message('cli.disclaimer')),
  ]
    .filter((block) => block !== '')
    .join('\n\n');
}

export const evaluate: Command = {
  name: 'evaluate',
  options: RULE_OPTIONS,
  run: async (job) => {
    const judged = await judgeFile(job);
    const { assessment } = judged;
    job.terminal.out(
      job.options.json ? JSON.stringify(assessmentJson(assessment), null, 2) : text(judged, job.file, job.language),
    );
    return exitCodeOf(assessment.questions, assessment.findings);
  },
};
