/** What a suite gave: passed, not applicable by reason, failed with a sentence each. */

export interface Suite {
  readonly name: string;
  passed: number;
  readonly notApplicable: Map<string, number>;
  readonly failed: string[];
}

/** The verdict on one case of a suite. */
export type Case = { readonly pass: true } | { readonly fail: string } | { readonly notApplicable: string };

export const PASS: Case = { pass: true };

export function suite(name: string): Suite {
  return { name, passed: 0, notApplicable: new Map(), failed: [] };
}

export function count(into: Suite, found: Case, name: string): void {
  if ('pass' in found) into.passed++;
  else if ('fail' in found) into.failed.push(`${name}: ${found.fail}`);
  else into.notApplicable.set(found.notApplicable, (into.notApplicable.get(found.notApplicable) ?? 0) + 1);
}

const SHOWN = 20;

/** Lines for a person: the three counts, the reasons, the first failures. */
export function lines({ name, passed, notApplicable, failed }: Suite): string[] {
  const left = [...notApplicable.values()].reduce((sum, many) => sum + many, 0);
  const reasons = [...notApplicable].sort((a, b) => b[1] - a[1]).map(([why, many]) => `    ${many} × ${why}`);
  const more = failed.length > SHOWN ? [`    … and ${failed.length - SHOWN} more`] : [];
  return [
    `${name}: ${passed} passed, ${left} not applicable, ${failed.length} failed`,
    ...reasons,
    ...failed.slice(0, SHOWN).map((sentence) => `    FAILED ${sentence}`),
    ...more,
  ];
}
