/** Results of the sample workbook as input of papers, with and without what DL_ThongTin says. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { assess } from '../../../../src/core/assessment';
import type { Paper, Run } from '../../../../src/core/report';
import type { Agency, PaperInput } from '../../../../src/core/report/papers';
import { wordsOf } from '../../../../src/core/report/paper-cells';
import type { AgencyKey } from '../../../../src/core/store';
import { readWorkbook, type Workbook } from '../../../../src/files';
import { findPreset } from '../../../../presets';

const FILE = path.join(__dirname, '../../../../samples/so-tttt-2022.xlsx');

export const DAYS = { dataAt: '2022-12-31', lawAt: '2022-12-20' };

export async function sampleGrids() {
  return ((await readWorkbook(new Uint8Array(readFileSync(FILE)), 'so.xlsx')) as Workbook).grids;
}

export async function sample(preset = 'binh-phuoc/2022'): Promise<PaperInput> {
  const rules = findPreset(preset)!;
  const assessment = assess(await sampleGrids(), { rules, ...DAYS });
  return { assessment, rules, ...DAYS, agency: [], seal: null };
}

const item = (key: AgencyKey, values: string | string[], from: string | null = null, basis: string | null = null) => ({
  item: key,
  values: [values].flat(),
  from,
  basis,
  src: 'DL_ThongTin!B9',
});

export const AGENCY: Agency = [
  item('above', 'Ủy ban nhân dân tỉnh Bình Phước'),
  item('agency', 'Sở Thông tin và Truyền thông'),
  item('letters', 'STTTT'),
  item('place', 'Bình Phước'),
  item('head.title', 'Giám đốc'),
  item('signer.title', 'Giám đốc'),
  item('signer', 'Nguyễn Văn Mẫu'),
  item('submitter', 'Văn phòng Sở'),
  item('submitter.title', 'Chánh Văn phòng'),
  item('submitter.signer', 'Lê Thị Mẫu'),
  item('recipients', ['Ban Giám đốc', 'Các phòng, đơn vị']),
  item('number.to-trinh', '12', '2022-12-22'),
  item('wage', '1.390.000', '2018-07-01', 'Nghị định số 72/2018/NĐ-CP'),
  item('wage', '1.490.000', '2019-07-01', 'Nghị định số 38/2019/NĐ-CP'),
  item('wage', '1.800.000', '2023-07-01', 'Nghị định số 24/2023/NĐ-CP'),
  item('bonus.collective', '0,6', null, 'văn bản của tỉnh'),
  item('bonus.individual', '0,3', null, 'văn bản của tỉnh'),
  item('bonus.source', 'Quỹ thi đua, khen thưởng'),
];

/** The same people, all with one outcome and nothing that speaks against it. */
export function allWith(input: PaperInput, outcome: 'award' | 'no'): PaperInput {
  const decisions = input.assessment.decisions.map((decision) => ({ ...decision, outcome }));
  return { ...input, assessment: { ...input.assessment, decisions } };
}

/** The people of the sample again and again, until there are so many. */
export function withPeople(input: PaperInput, count: number): PaperInput {
  const { assessment } = input;
  const people = assessment.facts.subjects.filter(({ kind }) => kind === 'individual');
  const copies = Array.from({ length: Math.ceil(count / people.length) }, (_, n) => n).slice(1);
  const renamed = (id: string, n: number) => `${id}-${n}`;
  const more = copies.flatMap((n) => people.map((person) => ({ ...person, id: renamed(person.id, n) })));
  const ids = new Set(people.map(({ id }) => id));
  const own = assessment.decisions.filter(({ subject }) => ids.has(subject));
  const decided = copies.flatMap((n) =>
    own.map((decision) => ({ ...decision, subject: renamed(decision.subject, n) })),
  );
  const facts = { ...assessment.facts, subjects: [...assessment.facts.subjects, ...more] };
  return { ...input, assessment: { ...assessment, facts, decisions: [...assessment.decisions, ...decided] } };
}

/** Everything a reader sees, line by line; cells of a row are joined with ' | '. */
export function textOf(paper: Paper): string[] {
  const words = (runs: readonly Run[]) => wordsOf(runs);
  return paper.blocks.flatMap((block): string[] => {
    switch (block.is) {
      case 'heading':
      case 'paragraph':
        return [words(block.runs)];
      case 'list':
        return block.items.map((each) => `${block.mark} ${words(each)}`);
      case 'table':
        return [
          block.columns.map(({ heading }) => heading).join(' | '),
          ...block.rows.map(({ cells }) => cells.map(words).join(' | ')),
        ];
      case 'chart':
        return [block.title, block.told];
      case 'signatures':
        return [...block.left.map(words), ...block.right.map(words)];
      case 'page':
        return [];
    }
  });
}
