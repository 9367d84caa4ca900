/** Rows of rules for a standing that nobody has: they would be asked of nobody, so nothing is judged. */
import { message } from '../../messages/message';
import type { Subject } from '../evaluation/facts';
import type { Finding } from '../finding';
import type { RuleSet } from '../rules/model';
import { unknownStandings } from '../rules/standings';

export function standingFindings(rules: RuleSet, subjects: readonly Subject[]): Finding[] {
  return unknownStandings(rules, subjects).map(({ id, standing }) => ({
    check: 'unknown-standing',
    severity: 'blocking',
    cells: [],
    message: message('assessment.unknown-standing', { id, standing }),
    advice: message('assessment.unknown-standing.do', { standing }),
  }));
}
