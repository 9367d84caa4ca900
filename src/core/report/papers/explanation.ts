/** Bản thuyết minh kết quả xét: of one subject in full; of everybody in one dense paper that lists lead to by number. */
import type { Id } from '../../rules/model';
import { type ExplainedReason, explainDecision } from '../explain';
import type { Block, TableRow } from '../paper';
import { everybody } from './explanation-all';
import type { PaperInput, PaperSpec } from './input';
import { bySubmitter, headOf } from './parts/head';
import { printed } from './parts/marks';
import { movementOf } from './parts/movement';
import { nameOf, subjects, unitName } from './parts/people';
import { clausesText } from './parts/results';
import { signed } from './parts/sign';
import { b, cited, column, i, line, para, row, section, table } from './parts/words';

function reasonRows(
  { mark, label, details, reason, why }: ExplainedReason,
  depth: number,
  input: PaperInput,
): TableRow[] {
  const indent = '   '.repeat(depth);
  const found = details.length === 0 ? '' : details.join('\n');
  const own = row(printed(mark), `${indent}${label}`, cited(found, reason.src), clausesText(reason.citations, input));
  return [own, ...why.flatMap((each) => reasonRows(each, depth + 1, input))];
}

const COLUMNS = [
  column('', 4, 'center'),
  column('Điều kiện', 26),
  column('Số liệu, minh chứng', 50),
  column('Căn cứ', 24),
] as const;

function explained(input: PaperInput, id: Id): Block[] {
  const own = input.assessment.decisions.filter(({ subject }) => subject === id);
  if (own.length === 0) return [para('Không thuộc đối tượng xét của hình thức khen thưởng nào.')];
  const { rules, dataAt, lawAt } = input;
  return own.flatMap((decision) => {
    const { facts } = input.assessment;
    const told = explainDecision(decision, rules, facts, { language: 'vi', dataAt, lawAt });
    return [
      section(`${printed(told.mark)} ${told.title}`),
      para(i(`${told.context.join('; ')}.`)),
      table(
        COLUMNS,
        told.reasons.flatMap((reason) => reasonRows(reason, 0, input)),
      ),
    ];
  });
}

function build(input: PaperInput) {
  const { subject } = input;
  const words = `Kết quả xét khen thưởng trong ${movementOf(input).inside}`;
  const head = headOf(input, { type: 'BẢN THUYẾT MINH', subject: words, sign: 'BTM', ...bySubmitter(input) });
  if (subject === undefined) {
    const all = subjects(input);
    const nobody = para('Chưa có tập thể, cá nhân nào trong trang DL_DoiTuong.');
    const blocks = all.length === 0 ? [nobody] : everybody(input);
    return { head, landscape: true, blocks: [...blocks, signed(input, 'submitter')] };
  }
  const unit = unitName(input, subject);
  const who = `${nameOf(input, subject)}${unit === '' ? '' : ` – ${unit}`}`;
  return { head, blocks: [line('center', b(who)), ...explained(input, subject), signed(input, 'submitter')] };
}

const NEEDS = ['agency', 'letters', 'place', 'submitter', 'submitter.title', 'submitter.signer'] as const;

export const thuyetMinh: PaperSpec = { id: 'thuyet-minh', of: 'subject', needs: NEEDS, build };
