/** The canonical JSON of an assessment: what `thidua evaluate --json` prints and every host must reproduce. */
import { dongText, Exact, type Rational, shownShare } from '../amount';
import { address } from '../cell';
import type { Decision, Reason } from '../evaluation/decision';
import type { Finding } from '../finding';
import type { Question } from '../table/model';
import type { Assessment, Attainment } from './model';

/** Four decimals, rounded as a percent is shown: on the side of 100% on which the rate really is. */
function rateText(rate: Rational): string {
  return shownShare(rate).div(new Exact('100')).toFixed(4);
}

function attainmentJson(row: Attainment) {
  return {
    subject: row.subject,
    name: row.name,
    kind: row.kind,
    planKind: row.planKind,
    basis: row.basis,
    asOf: row.asOf,
    plan: dongText(row.plan),
    disbursed: dongText(row.disbursed),
    rate: row.rate === null ? null : rateText(row.rate),
    met: row.met,
    shortfall: row.shortfall === null ? null : dongText(row.shortfall),
    src: [...row.planSrc, ...row.disbursedSrc],
  };
}

function reasonJson(reason: Reason): unknown {
  return {
    row: reason.row,
    verdict: reason.verdict,
    got: reason.got ?? null,
    is: reason.is ?? null,
    shortfall: reason.shortfall === undefined ? null : dongText(reason.shortfall),
    src: reason.src,
    citations: reason.citations.map(({ doc, place }) => ({ doc, place })),
    why: reason.why.map(reasonJson),
  };
}

function decisionJson(decision: Decision) {
  return {
    subject: decision.subject,
    tier: decision.tier,
    outcome: decision.outcome,
    score: decision.score?.rescaled ?? null,
    rank: decision.rank ?? null,
    reasons: decision.reasons.map(reasonJson),
  };
}

function questionJson(question: Question) {
  return {
    id: question.id,
    sheet: question.sheet,
    about: question.about,
    candidates: question.candidates.map(({ value, label }) => ({ value, label })),
  };
}

function findingJson(finding: Finding) {
  return {
    check: finding.check,
    severity: finding.severity,
    cells: finding.cells.map(address),
    args: finding.message.args,
  };
}

/** A plain value; sentences stay out of it, so that it does not change with wording. */
export function assessmentJson(assessment: Assessment) {
  return {
    schema: 1,
    attainment: assessment.attainment.filter(({ subject }) => subject !== '').map(attainmentJson),
    decisions: assessment.decisions.map(decisionJson),
    questions: assessment.questions.map(questionJson),
    findings: assessment.findings.map(findingJson),
  };
}
