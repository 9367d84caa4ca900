/** TD_XETKHEN: who qualifies for which commendation, and the sentence that decided. */
import { outcomeMessage } from '../core/evaluation/outcome-words';
import { decisionSummary, rowLabel } from '../core/report';
import { JUDGE_EXAMPLE, JUDGE_PARAMS } from './judge-params';
import type { FunctionSpec } from './model';
import { judge } from './read/council';
import { isFailure } from './read/failure';
import { word } from './read/words';

export const TD_XETKHEN: FunctionSpec = {
  id: 'TD_XETKHEN',
  help: {
    vi: 'Xét khen thưởng: mỗi dòng một đối tượng và hình thức, kết quả, lý do chính',
    en: 'Commendation: one line per subject and form, the outcome and the main reason',
  },
  params: JUDGE_PARAMS,
  vectorised: [],
  result: 'matrix',
  example: {
    formula: `=TD_XETKHEN(${JUDGE_EXAMPLE})`,
    shows: 'P.CNTT | Giấy khen | Chưa đủ điều kiện | Giải ngân 99,99%, còn phải giải ngân 1.000 đồng',
  },
  compute(args) {
    const judged = judge(args);
    if (isFailure(judged)) return judged;
    const { rules, facts, decisions } = judged;
    if (decisions.length === 0) return { failure: '#N/A', message: { key: 'functions.noDecision', args: {} } };
    const names = new Map([...facts.subjects].reverse().map(({ id, name }) => [id, name]));
    return decisions.map((decision) => [
      names.get(decision.subject) ?? decision.subject,
      rowLabel(rules, decision.tier, 'vi') ?? decision.tier,
      capital(word(outcomeMessage(decision.outcome).key)),
      decisionSummary(decision, rules, 'vi'),
    ]);
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
