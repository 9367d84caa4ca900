/** Bảng tổng hợp chấm điểm: criteria × subjects; where the rule set gives no points, conditions × subjects. */
import { groupDigits, parseRational, roundTo } from '../../amount';
import type { Decision } from '../../evaluation/decision';
import type { SubjectKind } from '../../rules/model';
import type { Row } from './parts/row';
import { rowLabel } from '../explain-labels';
import { scoreText } from '../explain-score';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { bySubmitter, headOf } from './parts/head';
import { KINDS, whoText, WORD } from './parts/kinds';
import { printedMark, SIGNS } from './parts/marks';
import { movementOf } from './parts/movement';
import { nameOf } from './parts/people';
import { clausesText, decisions, outcomeText } from './parts/results';
import { signed } from './parts/sign';
import { column, para, row, section, small, table } from './parts/words';

/** '7,5'; two decimals at most for showing. */
function points(text: string | null): string {
  if (text === null) return '?';
  const value = parseRational(text);
  return value === null
    ? text
    : groupDigits(
        roundTo(value, 2)
          .toFixed(2)
          .replace(/\.?0+$/, ''),
      );
}

/** Columns of one table: criteria of scored decisions, or conditions, by id. */
function columnsOf(all: readonly Decision[]): string[] {
  const ids = all.flatMap(({ score, reasons }) =>
    (score === undefined ? reasons : score.rows).map((each) => ('criterion' in each ? each.criterion : each.row)),
  );
  return [...new Set(ids)];
}

function cell({ score, reasons }: Decision, id: string): string {
  if (score !== undefined) {
    const own = score.rows.find(({ criterion }) => criterion === id);
    if (own === undefined) return '';
    return own.exempt ? '–' : `${points(own.points)}/${points(own.max)}`;
  }
  const own = reasons.find(({ row: gate }) => gate === id);
  return own === undefined ? '' : printedMark(own);
}

function tableOf(all: readonly Decision[], input: PaperInput): Block[] {
  const ids = columnsOf(all);
  const scored = all.some(({ score }) => score !== undefined);
  const ranked = all.some(({ rank }) => rank !== undefined);
  const columns = [
    column('STT', 6, 'center'),
    column('Tập thể, cá nhân', 30),
    ...ids.map((_, at) => column(`(${at + 1})`, 8, 'center')),
    ...(scored ? [column('Tổng điểm', 20)] : []),
    ...(ranked ? [column('Xếp thứ', 8, 'center')] : []),
    column('Kết quả', 20),
  ];
  const rows = all.map((decision, at) =>
    row(
      String(at + 1),
      nameOf(input, decision.subject),
      ...ids.map((id) => cell(decision, id)),
      ...(scored ? [decision.score === undefined ? '' : scoreText(decision.score, 'vi')] : []),
      ...(ranked ? [decision.rank === undefined ? '' : String(decision.rank)] : []),
      outcomeText(decision.outcome),
    ),
  );
  const legend = ids.map(
    (id, at) => `(${at + 1}) ${rowLabel(input.rules, id, 'vi') ?? id} – ${clausesText(citationsOf(input, id), input)}`,
  );
  return [table(columns, rows), small(`Các cột: ${legend.join('; ')}.`)];
}

function citationsOf({ rules }: PaperInput, id: string): Row['citations'] {
  const rows: readonly Row[] = [...rules.gates, ...rules.criteria, ...rules.measures, ...rules.tiers];
  return rows.find((each) => each.id === id)?.citations ?? [];
}

function build(input: PaperInput) {
  const scored = input.rules.scored;
  const count = (kind: SubjectKind) => decisions(input, 'award', kind).length;
  const counts = { collective: count('collective'), individual: count('individual') };
  const blocks: Block[] = [
    para(
      scored
        ? 'Điểm là quy định nội bộ của cơ quan. “–”: không được giao chỉ tiêu nên không chấm; “?”: chưa chấm.'
        : `Bộ quy định áp dụng xét theo điều kiện, không chấm điểm. Ký hiệu: ${SIGNS}.`,
    ),
    ...KINDS.flatMap((kind, at) => {
      const all = decisions(input, 'award', kind);
      return [
        section(`${at === 0 ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
        ...(all.length === 0 ? [para(`Không có ${WORD[kind]} nào được xét.`)] : tableOf(all, input)),
      ];
    }),
    ...(counts.collective + counts.individual === 0 ? [] : [para(`Bảng tổng hợp có ${whoText(counts)}./.`)]),
    signed(input, 'submitter'),
  ];
  const subject = `${scored ? 'Kết quả chấm điểm' : 'Kết quả theo từng điều kiện'} trong ${movementOf(input).inside}`;
  return {
    head: headOf(input, { type: 'BẢNG TỔNG HỢP', subject, sign: 'BTH', ...bySubmitter(input) }),
    blocks,
    landscape: true,
  };
}

export const bangDiem: PaperSpec = {
  id: 'bang-diem',
  of: 'whole',
  needs: ['agency', 'letters', 'place', 'submitter', 'submitter.title', 'submitter.signer'],
  build,
};
