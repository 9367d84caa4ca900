/** One department's assessment as lines of the province's report. */
import type { Language } from '../../messages';
import { dongText } from '../amount';
import type { Assessment, Attainment } from '../assessment';
import { address, type Day } from '../cell';
import { decisionSummary, rowLabel } from '../report';
import type { RuleSet } from '../rules/model';
import type { Department, PlanLine } from './model';

export interface Source {
  readonly file: string;
  /** From DL_ThongTin, else what its file is called. */
  readonly name: string;
  readonly dataAt: Day;
  readonly lawAt: Day;
  readonly rules: RuleSet;
  readonly language: Language;
}

function planLine(row: Attainment): PlanLine {
  const { planKind, basis, asOf, missing } = row;
  return {
    planKind,
    basis,
    asOf,
    plan: missing === 'plan' ? null : dongText(row.plan),
    disbursed: missing === 'disbursed' ? null : dongText(row.disbursed),
    src: [...row.planSrc, ...row.disbursedSrc],
  };
}

const SHOWN_CELLS = 5;

export function departmentOf(assessment: Assessment, source: Source): Department {
  const { rules, language, file, name, dataAt, lawAt } = source;
  const { subjects } = assessment.facts;
  const lines = assessment.decisions.flatMap((decision) => {
    const subject = subjects.find(({ id }) => id === decision.subject);
    if (!subject) return [];
    const tier = rowLabel(rules, decision.tier, language) ?? decision.tier;
    const reason = decisionSummary(decision, rules, language);
    return [{ subject: subject.name, kind: subject.kind, tier, outcome: decision.outcome, reason }];
  });
  return {
    file,
    name,
    dataAt,
    lawAt,
    rules: rules.title,
    plans: assessment.attainment.filter(({ kind }) => kind === 'whole').map(planLine),
    decisions: lines,
    findings: assessment.findings.map(({ severity, cells, message, advice }) => {
      const more = cells.length > SHOWN_CELLS ? ` (+${cells.length - SHOWN_CELLS})` : '';
      return { severity, cells: cells.slice(0, SHOWN_CELLS).map(address).join(', ') + more, message, advice };
    }),
  };
}
