/** How many findings of which severity; severities from the gravest on. */
import type { Finding, Severity } from '../../core/finding';
import { remembered } from './remember';

export const SEVERITIES: readonly Severity[] = ['blocking', 'error', 'warning', 'info'];

export function countOf(findings: readonly Finding[], ...severities: readonly Severity[]): number {
  const counted = counts(findings, '');
  return severities.reduce((sum, severity) => sum + (counted.get(severity) ?? 0), 0);
}

const counts = remembered((findings: readonly Finding[]) => {
  const counted = new Map<Severity, number>();
  for (const { severity } of findings) counted.set(severity, (counted.get(severity) ?? 0) + 1);
  return counted;
});
