/** What somebody achieved, as a list says it: 'Giải ngân 100,00%; 02 sáng kiến; bình xét 3/3'. */
import { showPercent } from '../../../amount';
import type { Decision, Reason } from '../../../evaluation/decision';
import { labelIn } from '../../explain-labels';
import { scoreText } from '../../explain-score';
import type { Run } from '../../paper';
import type { PaperInput } from '../input';
import { cited, t } from './words';

/** The figure of one condition; null where it is a plain yes. */
function phrase(reason: Reason, { rules, assessment }: PaperInput): string | null {
  const { amounts, says, src } = reason;
  if (amounts !== undefined) return `giải ngân ${showPercent(amounts.disbursed, amounts.plan, rules.digits ?? 2)}`;
  const votes = says.find(({ key }) => key === 'decision.votes.counted');
  if (votes !== undefined) {
    const council = assessment.facts.tallies.some((tally) => tally.level === 'council' && src.includes(tally.src));
    return `${council ? 'Hội đồng' : 'bình xét'} ${votes.args.yes}/${votes.args.base}`;
  }
  const found = says.find(({ key, args }) => key.startsWith('decision.found') && Boolean(args.noun));
  return found === undefined ? null : `${found.args.got}${found.args.noun}`;
}

/** Figures of met conditions down the tree, each once. */
function phrases(
  reasons: readonly Reason[],
  input: PaperInput,
): { readonly text: string; readonly src: readonly string[] }[] {
  return reasons.flatMap((reason) => {
    if (reason.verdict !== 'met') return [];
    const text = phrase(reason, input);
    return text === null ? phrases(reason.why, input) : [{ text, src: reason.src }];
  });
}

/** The cells stay with the words, so that the pane leads there; print has them in the explanation. */
export function shortly(decision: Decision, input: PaperInput): Run[] {
  const { score, reasons } = decision;
  const scored = score === undefined ? [] : [{ text: scoreText(score, 'vi'), src: [] }];
  const all = [...scored, ...phrases(reasons, input)];
  const once = all.filter(({ text }, at) => all.findIndex((each) => each.text === text) === at);
  if (once.length === 0)
    return [
      cited(
        'Đạt đủ các điều kiện',
        reasons.flatMap(({ src }) => src),
      ),
    ];
  return once.flatMap(({ text, src }, at) => [
    ...(at === 0 ? [] : [t('; ')]),
    cited(at === 0 ? text.charAt(0).toUpperCase() + text.slice(1) : text, src),
  ]);
}

/** The deciding sentence without what the numbers beside it say: no label, no cells, not who is asked for more. */
export function shortReason(why: string, { reasons }: Decision, { rules }: PaperInput): string {
  const bare = reasons.reduce((text, reason) => text.split(`${labelIn(reason, rules, 'vi')}: `).join(''), why);
  const short = bare.replace(/ → [^;]*/g, '').replace(/ \([^()]*![^()]*\)/g, '');
  return short.charAt(0).toUpperCase() + short.slice(1);
}
