/** Danh sách tập thể, danh sách cá nhân: everybody who was considered, the result and why, in short rows. */
import type { Decision } from '../../evaluation/decision';
import type { SubjectKind } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { listTable } from './parts/by-unit';
import { basisOf, conditionNotes, conditionsOf } from './parts/conditions';
import { bySubmitter, headOf } from './parts/head';
import { WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { explanationNumbers, listNote } from './parts/numbers';
import { decisions, outcomeText, why } from './parts/results';
import { shortly, shortReason } from './parts/short';
import { signed } from './parts/sign';
import { column, counted, para, table } from './parts/words';

function rowsOf(kind: SubjectKind, input: PaperInput): Block[] {
  const all = decisions(input, 'award', kind);
  const conditions = conditionsOf(all, input);
  const numbers = explanationNumbers(input);
  const columns = [
    column('Kết quả (điều kiện)', kind === 'collective' ? 56 : 46),
    column('Thành tích hoặc lý do', kind === 'collective' ? 104 : 80),
    column('Số TM', 10, 'center'),
  ];
  const cells = (decision: Decision) => {
    const reason = why(decision, input);
    return [
      `${outcomeText(decision.outcome)} ${basisOf(decision, conditions)}`.trim(),
      reason === '' ? shortly(decision, input) : shortReason(reason, decision, input),
      numbers.get(decision.subject) ?? '',
    ];
  };
  const shape = { width: kind === 'collective' ? 78 : 112, columns };
  const list = listTable(all, { kind, shape, cells }, input);
  return [
    listNote(all, input),
    table(list.columns, list.rows),
    ...conditionNotes(conditions),
    para(`Danh sách có ${counted(all.length)} ${WORD[kind]}./.`),
  ];
}

function listOf(kind: SubjectKind): PaperSpec['build'] {
  return (input: PaperInput) => {
    const nobody = decisions(input, 'award', kind).length === 0;
    const blocks: Block[] = [
      ...(nobody ? [para(`Không có ${WORD[kind]} nào được xét.`)] : rowsOf(kind, input)),
      signed(input, 'submitter'),
    ];
    const subject = `${WORD[kind].charAt(0).toUpperCase()}${WORD[kind].slice(1)} được xét tặng Giấy khen trong ${movementOf(input).inside}`;
    return {
      head: headOf(input, { type: 'DANH SÁCH', subject, sign: 'DS', ...bySubmitter(input) }),
      blocks,
      landscape: true,
    };
  };
}

const NEEDS = [
  ...(['agency', 'letters', 'place', 'submitter', 'submitter.title', 'submitter.signer', 'recipients'] as const),
];

export const dsTapThe: PaperSpec = { id: 'ds-tap-the', of: 'whole', needs: NEEDS, build: listOf('collective') };
export const dsCaNhan: PaperSpec = { id: 'ds-ca-nhan', of: 'whole', needs: NEEDS, build: listOf('individual') };
