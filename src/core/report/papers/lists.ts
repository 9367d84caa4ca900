/** Danh sách tập thể, danh sách cá nhân: everybody who was considered, the result, why and under which clause. */
import type { SubjectKind } from '../../rules/model';
import type { Block } from '../paper';
import type { PaperInput, PaperSpec } from './input';
import { nameCells, nameColumns } from './parts/awards';
import { headOf } from './parts/head';
import { WORD } from './parts/kinds';
import { movementOf } from './parts/movement';
import { decidingClauses, decisions, outcomeText, why } from './parts/results';
import { signed } from './parts/sign';
import { column, para, row, table } from './parts/words';

function listOf(kind: SubjectKind): PaperSpec['build'] {
  return (input: PaperInput) => {
    const all = decisions(input, 'award', kind);
    const columns = [
      column('STT', 6, 'center'),
      ...nameColumns(kind, 28),
      column('Kết quả xét', 18),
      column('Lý do, điều kiện', 44),
      column('Căn cứ', 34),
    ];
    const rows = all.map((decision, at) =>
      row(
        String(at + 1),
        ...nameCells(decision, kind, input),
        outcomeText(decision.outcome),
        why(decision, input),
        decidingClauses(decision, input),
      ),
    );
    const blocks: Block[] = [
      all.length === 0 ? para(`Không có ${WORD[kind]} nào được xét.`) : table(columns, rows),
      signed(input, 'submitter'),
    ];
    const subject = `${WORD[kind].charAt(0).toUpperCase()}${WORD[kind].slice(1)} được xét tặng Giấy khen trong ${movementOf(input).inside}`;
    return { head: headOf(input, { type: 'DANH SÁCH', subject, sign: 'DS' }), blocks, landscape: true };
  };
}

const NEEDS = ['agency', 'letters', 'place', 'submitter.title', 'submitter.signer', 'recipients'] as const;

export const dsTapThe: PaperSpec = { id: 'ds-tap-the', of: 'whole', needs: NEEDS, build: listOf('collective') };
export const dsCaNhan: PaperSpec = { id: 'ds-ca-nhan', of: 'whole', needs: NEEDS, build: listOf('individual') };
