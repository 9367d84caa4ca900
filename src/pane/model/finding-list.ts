/** Findings by severity, the gravest first. */
import type { Finding, Severity } from '../../core/finding';
import { remembered } from './remember';

export const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info'];

export function sortedFindings(findings: readonly Finding[], severity: Severity | 'all'): readonly Finding[] {
  return sorted(findings, severity);
}

const sorted = remembered((findings: readonly Finding[], severity) =>
  findings
    .filter((finding) => severity === 'all' || finding.severity === severity)
    .map((finding, i) => ({ finding, i }))
    .sort((a, b) => rank(a.finding) - rank(b.finding) || a.i - b.i)
    .map(({ finding }) => finding),
);

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}

export function countOf(findings: readonly Finding[], ...severities: readonly Severity[]): number {
  const counted = counts(findings, '');
  return severities.reduce((sum, severity) => sum + (counted.get(severity) ?? 0), 0);
}

const counts = remembered((findings: readonly Finding[]) => {
  const counted = new Map<Severity, number>();
  for (const { severity } of findings) counted.set(severity, (counted.get(severity) ?? 0) + 1);
  return counted;
});
