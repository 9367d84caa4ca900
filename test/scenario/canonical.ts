/** What of a result every host must reproduce. */
import { assessmentJson, type Assessment } from '../../src/core/assessment';
import type { Comparison } from '../../src/core/seal';

type Json = ReturnType<typeof assessmentJson>;

/** Attainment, decisions and questions. Findings are left out: a host without a calculator keeps old printed totals. */
export interface Canonical {
  readonly attainment: Json['attainment'];
  readonly decisions: Json['decisions'];
  readonly questions: Json['questions'];
}

/** A verdict that is no longer what was written. */
export interface Stale {
  readonly subject: string;
  readonly tier: string;
  readonly was: string;
  readonly now: string;
}

/** The code that every host must come to, and what a reviewer is told once a figure has changed. */
export interface SealSeen {
  readonly code: string;
  readonly states: Comparison['states'];
  readonly flips: Comparison['flips'];
}

export interface Expected {
  readonly schema: 1;
  readonly before: Canonical;
  readonly stale: readonly Stale[];
  readonly after: Canonical;
  readonly seal: SealSeen;
}

/** From the value that `thidua evaluate --json` prints, or that a host computed. */
export function canonical({ attainment, decisions, questions }: Canonical): Canonical {
  return JSON.parse(JSON.stringify({ attainment, decisions, questions })) as Canonical;
}

export function canonicalOf(assessment: Assessment): Canonical {
  return canonical(assessmentJson(assessment));
}

/** Verdicts that differ between two results. */
export function staleBetween(before: Canonical, after: Canonical): Stale[] {
  return after.decisions.flatMap((decision): Stale[] => {
    const { subject, tier, outcome } = decision;
    const was = before.decisions.find((one) => one.subject === subject && one.tier === tier)?.outcome ?? '';
    return was === outcome ? [] : [{ subject, tier, was, now: outcome }];
  });
}
