/** The one sentence that decided: 'Giải ngân 99,99%, còn phải giải ngân 1.000 đồng'. */
import { type Language, message, say } from '../../messages';
import { showDong, showPercent } from '../amount';
import type { Decision, Outcome, Reason } from '../evaluation/decision';
import type { RuleSet } from '../rules/model';
import { labelIn } from './explain-labels';

const DECIDES: Readonly<Record<Outcome, (reason: Reason) => boolean>> = {
  award: () => false,
  nominate: () => false,
  conditional: (reason) => reason.conditional === true,
  no: ({ verdict }) => verdict === 'unmet',
  'on hold': ({ verdict }) => verdict === 'hold',
  'evidence missing': ({ verdict }) => verdict === 'missing',
  'to council': ({ verdict }) => verdict === 'council',
};

/** '' where everything is met; several reasons are joined with '; '. */
export function decisionSummary(decision: Decision, rules: RuleSet, language: Language): string {
  const deciding = decision.reasons.filter(DECIDES[decision.outcome]);
  return [...new Set(deciding.map((reason) => sentence(reason, rules, language)))].join('; ');
}

function sentence(reason: Reason, rules: RuleSet, language: Language): string {
  const { amounts, shortfall } = reason;
  if (amounts !== undefined && shortfall !== undefined && reason.got !== undefined) {
    const percent = showPercent(amounts.disbursed, amounts.plan, rules.digits ?? 2);
    return say(language, message('decision.summary.short', { percent, amount: showDong(shortfall) }));
  }
  const told = deciding(reason.says);
  const label = labelIn(reason, rules, language);
  if (told.length === 0) return label;
  const text = told.map((sentence) => say(language, sentence)).join(', ');
  // The label of a hold says what should be the case; the sentence alone says what is.
  return reason.verdict === 'hold' ? text : `${label}: ${text}`;
}

/** What decided; else what was found against what is asked; else the first thing said. */
function deciding(says: Reason['says']): Reason['says'] {
  const one =
    says.find(({ key }) => key.startsWith('decision.lacks')) ??
    says.find(({ key }) => /condition|noPlan|votes|held|quota|register|council/.test(key));
  if (one !== undefined) return [one];
  const asked = says.findIndex(({ key }) => /^decision\.(found|need)\./.test(key));
  if (asked < 0) return says.slice(0, 1);
  return says.slice(says[asked - 1]?.key === 'decision.soFar' ? asked - 1 : asked, asked + 1);
}
