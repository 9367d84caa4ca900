/** TD_DIEM: points by subject and criterion, their maximum, and the total re-scaled. */
import { parseRational, toNumber } from '../core/amount';
import type { Cell } from '../core/cell';
import type { Decision, Score } from '../core/evaluation';
import { rowLabel, scoreText } from '../core/report';
import type { RuleSet } from '../core/rules';
import { JUDGE_EXAMPLE, JUDGE_PARAMS } from './judge-params';
import type { FunctionSpec } from './model';
import { judge } from './read/council';
import { failure, isFailure } from './read/failure';
import { word } from './read/words';

export const TD_DIEM: FunctionSpec = {
  id: 'TD_DIEM',
  help: {
    vi: 'Chấm điểm: mỗi dòng một đối tượng và tiêu chí, điểm, điểm tối đa; dòng cuối của đối tượng là tổng và quy đổi',
    en: 'Points: one line per subject and criterion with points and maximum; the last line of a subject is its total, re-scaled',
  },
  params: JUDGE_PARAMS,
  vectorised: [],
  result: 'matrix',
  example: {
    formula: `=TD_DIEM(${JUDGE_EXAMPLE.replace('2022"', '2022-diem"')})`,
    shows: 'P.CNTT | Tổng điểm | 73,5 | 80 | 73,5/80 điểm, quy đổi 91,88/100',
  },
  compute(args) {
    const judged = judge(args);
    if (isFailure(judged)) return judged;
    const { rules, facts, decisions } = judged;
    const names = new Map([...facts.subjects].reverse().map(({ id, name }) => [id, name]));
    const scored = firstScores(decisions);
    if (scored.length === 0) return failure('noScores', { rules: rules.title });
    return scored.flatMap(({ subject, score }) => lines(names.get(subject) ?? subject, score, rules));
  },
};

/** One score per subject and set of criteria: tiers that share criteria share it. */
function firstScores(decisions: readonly Decision[]): { subject: string; score: Score }[] {
  const seen = new Set<string>();
  return decisions.flatMap(({ subject, score }) => {
    const key = [subject, ...(score?.rows ?? []).map((row) => row.criterion)].join('\n');
    if (score === undefined || seen.has(key)) return [];
    seen.add(key);
    return [{ subject, score }];
  });
}

function lines(name: string, score: Score, rules: RuleSet): Cell[][] {
  const rows = score.rows.map((row): Cell[] => {
    const points = row.points === null ? '' : number(row.points);
    const note = row.exempt ? word('functions.exempt') : row.points === null ? word('functions.notMarked') : '';
    return [
      name,
      rowLabel(rules, row.criterion, 'vi') ?? row.criterion,
      row.exempt ? '' : points,
      number(row.max),
      note,
    ];
  });
  const total = [name, word('decision.score'), number(score.points), number(score.max), scoreText(score, 'vi')];
  return [...rows, total];
}

/** An exact text as the number of a cell. */
function number(text: string): number {
  return toNumber(parseRational(text)!);
}
