/** TD_LYDO: the reasons of one subject, one per line, for the sheet "Bản thuyết minh". */
import type { Cell } from '../core/cell';
import { explainDecision, explanationLines } from '../core/report';
import { sameName } from '../core/text';
import { JUDGE_EXAMPLE, JUDGE_PARAMS } from './judge-params';
import type { FunctionSpec } from './model';
import { judge } from './read/council';
import { failure, isFailure } from './read/failure';
import { textArg } from './read/scalar';

export const TD_LYDO: FunctionSpec = {
  id: 'TD_LYDO',
  help: {
    vi: 'Bản thuyết minh kết quả xét của một đối tượng, mỗi lý do một dòng; một sổ chỉ nên có một công thức này',
    en: 'The reasons of one subject, one per line; a workbook should hold one such formula',
  },
  params: [
    {
      name: 'ma',
      type: 'text',
      help: { vi: 'Mã hoặc tên của đối tượng trong DL_DoiTuong', en: 'Id or name of the subject in DL_DoiTuong' },
      example: '"P.CNTT"',
    },
    ...JUDGE_PARAMS,
  ],
  vectorised: [],
  result: 'matrix',
  example: {
    formula: `=TD_LYDO("P.CNTT";${JUDGE_EXAMPLE})`,
    shows: 'Phòng Công nghệ thông tin – Giấy khen …: CHƯA ĐỦ ĐIỀU KIỆN',
  },
  compute([asked, ...rest]) {
    const wanted = textArg(asked);
    const judged = judge(rest);
    if (isFailure(judged)) return judged;
    const { rules, facts, lawAt, dataAt } = judged;
    const named = facts.subjects.filter(({ id, name }) => id === wanted || sameName(name, wanted));
    const ids = new Set(named.map(({ id }) => id));
    if (ids.size !== 1) return failure(ids.size === 0 ? 'subjectUnknown' : 'subjectTwice', { text: wanted });
    const own = judged.decisions.filter(({ subject }) => ids.has(subject));
    const lines = own.flatMap((decision): Cell[][] => {
      const explanation = explainDecision(decision, rules, facts, { language: 'vi', lawAt, dataAt });
      return [...explanationLines(explanation, 'vi'), ''].map((line) => [line]);
    });
    return lines.length === 0 ? failure('noDecision') : lines.slice(0, -1);
  },
};
