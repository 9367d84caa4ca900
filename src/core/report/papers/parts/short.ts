/** What somebody achieved, as a list says it: 'Giải ngân 100,00%; 02 sáng kiến; bình xét 3/3'. */
import { message, say } from '../../../../messages';
import { showPercent } from '../../../amount';
import type { Decision, Reason } from '../../../evaluation/decision';
import { labelIn } from '../../explain-labels';
import { scoreText } from '../../explain-score';
import type { Run } from '../../paper';
import type { PaperInput } from '../input';
import { achievedReasons } from './results';
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
  const { score } = decision;
  const reasons = achievedReasons(decision, input);
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

/** For readers who have no workbook: the cells are left out. */
export const withoutCells = (text: string): string => text.replace(/ \([^()]*![^()]*\)/g, '');

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** As a document writes it: no arrow before what is asked for. */
export const inSentences = (text: string): string => capital(text.replace(/ → /g, '; '));

/** '00, yêu cầu từ 01 sáng kiến trở lên' names what was counted only at its end: '00 sáng kiến, yêu cầu từ 01 trở lên'. */
function named(text: string, { says }: Reason): string {
  return says.reduce((sentence, { key, args }) => {
    const { got, noun } = args;
    if (!key.startsWith('decision.found') || typeof got !== 'string' || typeof noun !== 'string') return sentence;
    const turned = say('vi', message(key, { ...args, got: `${got}${noun}`, noun: '' }));
    return sentence.split(say('vi', message(key, args))).join(turned);
  }, text);
}

const MISSING = 'thiếu minh chứng: ';

/** Where a column says the outcome, the sentence beside it does not. */
export const withoutOutcome = (text: string): string => text.split(MISSING).join('');

/** The deciding sentence without what stands beside it: no label, no outcome, no cells, not who is asked for more. */
export function shortReason(why: string, { reasons }: Decision, { rules }: PaperInput): string {
  const bare = reasons.reduce((text, reason) => {
    // A number without a noun says nothing without its label: 'Tổng điểm: 70, yêu cầu từ 80 trở lên'.
    const needed = reason.says.some(({ key, args }) => key.startsWith('decision.found') && args.noun === '');
    return needed ? text : named(text.split(`${labelIn(reason, rules, 'vi')}: `).join(''), reason);
  }, why);
  const short = withoutCells(withoutOutcome(bare.replace(/ → [^;]*/g, '')));
  return capital([...new Set(short.split('; '))].join('; '));
}
