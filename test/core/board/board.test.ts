/** Who does what by when; the duties of the year; commitments, transfers and the log of procedures. */
import fc from 'fast-check';
import { findMovementPlan } from '../../../presets/assignments';
import { findPreset } from '../../../presets';
import { compare, rational, Exact } from '../../../src/core/amount';
import { assess } from '../../../src/core/assessment';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import {
  afterMoves,
  type AssignmentRow,
  assignmentsOf,
  attentionOf,
  boardSummary,
  commitmentsOf,
  type Dossier,
  dutiesOf,
  heldCommitments,
  missingRows,
  nextDuties,
  notReady,
  onTimeByPerson,
  onTimeOf,
  prefilled,
  type ProjectPace,
  projectPaces,
  storedAssignments,
  storedDuties,
  transferProposals,
  usualDuties,
} from '../../../src/core/board';
import { decode, encode, SPECS, type StoredRow } from '../../../src/core/store';
import type { Subject } from '../../../src/core/evaluation/facts';
import { say } from '../../../src/messages';
import { booksOf, BOOKS } from '../monthly/books';

const unit = (id: string, name: string): Subject => ({
  ...{ id, name, otherNames: [], kind: 'collective', standing: '', src: '' },
});

function throughSheet(name: string, rows: readonly StoredRow[]): StoredRow[] {
  const spec = SPECS[name]!;
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision: 1, by: '', at: '' });
  const grid: Grid = gridOf(
    name,
    cells.map((line) => line.map((cell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null))),
  );
  const { rows: read, findings } = decode(spec, grid);
  expect(findings).toEqual([]);
  return read;
}

describe('the board', () => {
  const plan = findMovementPlan('binh-phuoc/2022')!;
  const rows = prefilled(plan, [unit('A', 'Phòng CNTT'), unit('B', 'Văn phòng Sở')]);

  test('begins with the assignments of the launched plan: five contents, each carried out, communicated, launched by every unit', () => {
    expect(rows).toHaveLength(5 * 4);
    expect(rows.filter(({ content }) => content === '3.2').map(({ role, unit: who }) => `${role}: ${who}`)).toEqual([
      'carry-out: Kế toán Sở',
      'communicate: Phòng Thông tin - Báo chí - Xuất bản',
      'launch: Phòng CNTT',
      'launch: Văn phòng Sở',
    ]);
    expect(rows[0]!.citation).toBe('điểm 3.1, khoản 3, Mục II, Kế hoạch số …/KH-STTTT năm 2022');
    expect(findMovementPlan('bac-ninh/2025')).toBeUndefined();
  });

  test('goes into the sheet and comes back', () => {
    expect(assignmentsOf(throughSheet('DL_PhanCong', storedAssignments(rows)))).toEqual(rows);
  });

  test('overdue, late, unproven, without owner or date are told apart', () => {
    const row = (more: Partial<AssignmentRow>) => attentionOf({ ...rows[0]!, ...more }, '2022-10-01');
    expect(row({})).toEqual(['no-owner', 'no-due']);
    expect(row({ owner: 'Bà A', due: '2022-09-30' })).toEqual(['overdue']);
    expect(row({ owner: 'Bà A', due: '2022-10-01' })).toEqual([]);
    expect(row({ status: 'done', due: '2022-09-01', at: '2022-09-02', evidence: 'BB 12' })).toEqual(['done-late']);
    expect(row({ status: 'done' })).toEqual(['no-evidence']);
  });

  test('sums up by content; what is done without evidence is not proven', () => {
    const some = rows.map((row, i): AssignmentRow =>
      i < 2 ? { ...row, status: 'done', evidence: i === 0 ? 'KH 5' : '' } : row,
    );
    expect(boardSummary(some, '2022-10-01')[0]).toMatchObject({
      content: '3.1',
      all: 4,
      done: 2,
      overdue: 0,
      unproven: 1,
    });
  });

  test('a unit that came later gets its rows; what people wrote stays', () => {
    const more = prefilled(plan, [unit('A', 'Phòng CNTT'), unit('C', 'Thanh tra Sở')]);
    expect(missingRows(rows, more).map(({ unit: who }) => who)).toEqual(Array(5).fill('Thanh tra Sở'));
  });
});

describe('the calendar', () => {
  test('proposes the usual duties, none of them confirmed, and keeps what the department writes', () => {
    const duties = usualDuties(2022);
    expect(duties.every(({ confirmed, basis }) => !confirmed && basis === '')).toBe(true);
    const own = duties.map((duty, i) => (i === 0 ? { ...duty, confirmed: true, basis: 'CV 12/UBND' } : duty));
    expect(dutiesOf(throughSheet('DL_LichCongViec', storedDuties(own)))).toEqual(own);
  });

  test('shows what is overdue, then the next three', () => {
    const { overdue, next } = nextDuties(usualDuties(2022), '2022-12-10');
    expect(overdue.map(({ title }) => title)).toEqual([
      'Đề nghị điều chỉnh kế hoạch vốn',
      'Gửi hồ sơ đề nghị khen thưởng cuối năm',
    ]);
    expect(next.map(({ due }) => due)).toEqual(['2022-12-15', '2022-12-31', '2023-01-15']);
  });

  test('says what is not ready', () => {
    const assessment = assess([gridOf('GiaiNgan', BOOKS)], {
      rules: findPreset('binh-phuoc/2022')!,
      dataAt: '2022-12-31',
      lawAt: '2022-12-31',
    });
    const duty = usualDuties(2022).find(({ title }) => title === 'Báo cáo 12 tháng')!;
    const told = (keptDays: string[]) =>
      notReady(duty, { assessment, keptDays, sealed: false }).map((line) => say('vi', line));
    expect(told([]).slice(0, 2)).toEqual([
      'Chưa lưu tiến độ của kỳ này (Báo cáo › Theo tháng).',
      '1 dự án chưa có số giải ngân.',
    ]);
    expect(told(['2022-12-31'])).not.toContain('Chưa lưu tiến độ của kỳ này (Báo cáo › Theo tháng).');
  });
});

describe('commitments', () => {
  const stored = (project: string, month: string, amount: number): StoredRow => ({ project, name: '', month, amount });
  const held = (rows: StoredRow[]) =>
    heldCommitments(commitmentsOf(throughSheet('DL_CamKet', rows)), booksOf(), { dataAt: '2022-12-31', year: 2022 });

  test('are held against the column of their day, to the đồng', () => {
    const [short, kept, unknown] = held([
      stored('7001', '2022-12-31', 12000500000),
      stored('7002', '2022-11-30', 4000000000),
      stored('7003', '2022-12-31', 1),
    ]);
    expect(short).toMatchObject({ kept: false, short: 1000, src: ['GiaiNgan!F5'] });
    expect(kept).toMatchObject({ kept: true, short: null });
    expect(unknown).toMatchObject({ kept: null, paid: null });
  });

  test('of a day that the books do not hold, or still to come, are not judged', () => {
    expect(held([stored('7001', '2022-10-31', 1)])[0]).toMatchObject({ kept: null });
    expect(held([stored('7001', '2023-01-31', 1)])).toEqual([]);
  });
});

describe('transfers', () => {
  const paces = projectPaces(booksOf(), 'plan.province', '2022-12-31');
  const deadline = { dataAt: '2022-12-31', deadline: '2023-01-31' };

  test('a project without this month is not judged; its best month so far decides for the others', () => {
    expect(paces.map(({ id }) => id)).toEqual(['7001', '7002', '7004']);
    expect(transferProposals(paces, [], deadline)).toEqual([]);
    const earlier = projectPaces(booksOf(), 'plan.province', '2022-11-30').map((one) => ({
      ...one,
      history: [{ through: '2022-10-31', disbursed: one.disbursed }, ...one.history],
    }));
    expect(
      transferProposals(earlier, [], { dataAt: '2022-11-30', deadline: '2023-01-31' }).map(
        ({ project, side, amount, because }) => [project.id, side, amount, because],
      ),
    ).toEqual([
      ['7001', 'give', 3000500000, 'pace'],
      ['7002', 'give', 1000000000, 'pace'],
      ['7003', 'give', 2000000000, 'pace'],
      ['7004', 'give', 900000000, 'pace'],
    ]);
  });

  test('rows of one code are one project; projects of one name without codes stay two', () => {
    const rows = BOOKS.map((line, row) =>
      line.map((cell, column) => (column === 2 && row === 5 ? '7001' : column === 2 && row > 5 ? null : cell)),
    ).map((line, row) => (row > 5 ? line.map((cell, column) => (column === 1 ? 'Mạng diện rộng' : cell)) : line));
    const [joined, ...others] = projectPaces(booksOf(rows), 'plan.province', '2022-11-30');
    expect([joined!.id, joined!.plan, joined!.disbursed]).toEqual(['7001', 17000500000, 13000000000]);
    expect(joined!.src).toEqual(['GiaiNgan!D5', 'GiaiNgan!D6', 'GiaiNgan!E5', 'GiaiNgan!E6']);
    expect(others.map(({ id }) => id)).toEqual(['Mạng diện rộng (GiaiNgan, 7)', 'Mạng diện rộng (GiaiNgan, 8)']);
  });

  test('what a unit commits to for the end of the year comes before any pace, and is the only ground for more', () => {
    const commit = (project: string, amount: number) =>
      commitmentsOf([{ project, name: '', month: '2022-12-31', amount }])[0]!;
    const proposals = transferProposals(paces, [commit('7001', 12500500000), commit('7004', 800000000)], deadline);
    expect(proposals.map(({ project, side, amount, because }) => [project.id, side, amount, because])).toEqual([
      ['7001', 'take', 500000000, 'commitment'],
      ['7004', 'give', 100000000, 'commitment'],
    ]);
  });

  test('moves keep the whole plan and never leave less than was paid', () => {
    const amounts = fc.record({
      plan: fc.integer({ min: 0, max: 10 ** 13 }),
      paid: fc.integer({ min: 0, max: 10 ** 13 }),
    });
    fc.assert(
      fc.property(
        fc.array(amounts, { minLength: 2, maxLength: 5 }),
        fc.integer({ min: 1, max: 10 ** 13 }),
        (list, amount) => {
          const projects = list.map(({ plan, paid }, i): ProjectPace => {
            return { id: String(i), name: '', plan, disbursed: Math.min(plan, paid), history: [], src: [] };
          });
          const after = afterMoves(projects, [{ from: '0', to: '1', amount }]);
          const sum = (of: Iterable<unknown>) => [...of].reduce<number>((total, one) => total + Number(one), 0);
          if ('problem' in after) return amount > Number(projects[0]!.plan) - Number(projects[0]!.disbursed);
          return sum(after.plans.values()) === sum(projects.map(({ plan }) => plan));
        },
      ),
    );
    expect(afterMoves(paces, [{ from: '7001', to: '9', amount: 1 }])).toMatchObject({ problem: 'unknown' });
    expect(afterMoves(paces, [{ from: '7001', to: '7001', amount: 1 }])).toMatchObject({ problem: 'same' });
    expect(afterMoves(paces, [{ from: '7001', to: '7002', amount: 0 }])).toMatchObject({ problem: 'not-positive' });
  });
});

describe('the log of procedures', () => {
  const dossier = (due: string | null, done: string | null, who = ['CC1']): Dossier => {
    return { project: '7001', kind: 'Thẩm định', received: '2022-01-05', due, done, who, note: '' };
  };

  test('the share on time counts what was due: done in time, done late, or overdue; what is open or undated proves nothing', () => {
    const log = [
      dossier('2022-02-01', '2022-02-01'),
      dossier('2022-02-01', '2022-02-02'),
      dossier('2022-02-01', null),
      dossier('2022-12-01', null),
      dossier(null, '2022-02-01', ['CC2']),
    ];
    expect(onTimeOf(log, '2022-06-01')).toMatchObject({ onTime: 1, late: 2, open: 1, unknown: 1 });
    expect(compare(onTimeOf(log, '2022-06-01').share!, rational(new Exact('1'), new Exact('3')))).toBe(0);
    expect(onTimeByPerson(log, '2022-06-01').map(({ who, share }) => [who, share === null])).toEqual([
      ['CC1', false],
      ['CC2', true],
    ]);
  });
});
