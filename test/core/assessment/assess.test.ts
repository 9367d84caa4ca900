/** A workbook assessed from its grids: attainment, names that are asked, what blocks a verdict. */
import { findPreset } from '../../../presets';
import { assess, type AssessmentOptions } from '../../../src/core/assessment';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { encode, SPECS, type StoredRow } from '../../../src/core/store';
import { say } from '../../../src/messages';

const options: AssessmentOptions = { rules: findPreset('binh-phuoc/2022')!, dataAt: '2022-12-31', lawAt: '2022-12-31' };

type Project = readonly [name: string, owner: string, plan: Cell, spent: Cell];

function accounts(
  projects: readonly Project[],
  title = 'Số liệu đến ngày 31/12/2022',
  head = 'Lũy kế giải ngân',
): Grid {
  return gridOf('GiaiNgan', [
    ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022', null, null, null, null],
    [title, null, null, null, null],
    [null, null, null, null, 'Đơn vị tính: triệu đồng'],
    ['STT', 'Danh mục dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022 tỉnh giao', head],
    ...projects.map(([name, owner, plan, spent], i) => [i + 1, name, owner, plan, spent]),
  ]);
}

function stored(name: string, rows: readonly StoredRow[]): Grid {
  const spec = SPECS[name]!;
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision: 1, by: '', at: '' });
  const values = cells.map((row) =>
    row.map((cell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null)),
  );
  return gridOf(name, values);
}

const UNITS = stored('DL_DoiTuong', [
  { id: 'A', name: 'Phòng A', kind: 'collective' },
  { id: 'B', name: 'Phòng B', kind: 'collective' },
]);

const PROJECTS: readonly Project[] = [
  ['Nâng cấp mạng', 'Phòng A', 100, 100],
  ['Cổng dữ liệu', 'Phòng A', 50.5, 50.499999],
  ['Trụ sở', 'Phòng B', 200, 200],
];

const of = (grids: readonly Grid[], more: Partial<AssessmentOptions> = {}) => assess(grids, { ...options, ...more });
const said = (assessment: ReturnType<typeof assess>, check: string) =>
  assessment.findings.filter((finding) => finding.check === check).map(({ message }) => say('vi', message));

describe('assessing a workbook', () => {
  test('units are attained to the đồng and lead to their cells', () => {
    const { attainment, questions } = of([accounts(PROJECTS), UNITS]);
    expect(questions).toEqual([]);
    const units = attainment.filter(({ kind }) => kind === 'collective');
    expect(units.map(({ subject, met, shortfall }) => [subject, met, shortfall])).toEqual([
      ['A', false, 1],
      ['B', true, 0],
    ]);
    expect(units[0]!.disbursedSrc).toEqual(['GiaiNgan!E5:E6']);
  });

  test('the whole and single projects are shown without being subjects', () => {
    const { attainment } = of([accounts(PROJECTS), UNITS]);
    expect(attainment.filter(({ kind }) => kind === 'whole').map(({ plan }) => plan)).toEqual([350_500_000]);
    expect(attainment.filter(({ kind }) => kind === 'project').map(({ name, met }) => [name, met])).toEqual([
      ['Nâng cấp mạng', true],
      ['Cổng dữ liệu', false],
      ['Trụ sở', true],
    ]);
  });

  test('without a register of subjects the units of the sheet are shown, and no verdict is computed', () => {
    const assessment = of([accounts(PROJECTS)]);
    const units = assessment.attainment.filter(({ kind }) => kind === 'collective');
    expect(units.map(({ subject, name }) => [subject, name])).toEqual([
      ['', 'Phòng A'],
      ['', 'Phòng B'],
    ]);
    expect(assessment.decisions).toEqual([]);
    expect(said(assessment, 'no-subjects')[0]).toContain('DL_DoiTuong');
  });

  test('a name that no subject answers to is asked, blocks verdicts, and its answer settles it', () => {
    const renamed = PROJECTS.map(([name, owner, ...rest]): Project => [
      name,
      owner === 'Phòng B' ? 'P. B' : owner,
      ...rest,
    ]);
    const asked = of([accounts(renamed), UNITS]);
    expect(asked.questions.map(({ about }) => about)).toEqual(['subject']);
    expect(asked.decisions).toEqual([]);
    expect(said(asked, 'unlinked')[0]).toContain('P. B');
    const answered = of([accounts(renamed), UNITS], { answers: { [asked.questions[0]!.id]: 'B' } });
    expect(answered.questions).toEqual([]);
    expect(answered.decisions.length).toBeGreaterThan(0);
  });

  test('a blank disbursed cell is missing, never 0, and the finding names it', () => {
    const holes = PROJECTS.map(([name, owner, plan, spent]): Project => [
      name,
      owner,
      plan,
      name === 'Trụ sở' ? null : spent,
    ]);
    const assessment = of([accounts(holes), UNITS]);
    const unit = assessment.attainment.find(({ subject }) => subject === 'B')!;
    expect([unit.met, unit.rate, unit.missing]).toEqual([null, null, 'disbursed']);
    expect(said(assessment, 'unreported')[0]).toContain('E7');
  });

  test('an error cell is reported as an error, not as a blank', () => {
    const broken = PROJECTS.map(([name, owner, plan, spent]): Project => [
      name,
      owner,
      plan,
      name === 'Trụ sở' ? { error: '#REF!' } : spent,
    ]);
    const assessment = of([accounts(broken), UNITS]);
    expect(said(assessment, 'unreported')).toEqual([]);
    expect(said(assessment, 'error-value')[0]).toContain('#REF!');
    expect(assessment.attainment.find(({ subject }) => subject === 'B')!.met).toBeNull();
  });

  test('a rule set that is not in force at the day of the meeting decides nothing and says so', () => {
    const assessment = of([accounts(PROJECTS), UNITS], { lawAt: '2031-01-01' });
    expect(assessment.decisions).toEqual([]);
    expect(said(assessment, 'not-in-force')[0]).toContain('01/01/2031');
  });

  test('tables that go to different days are not added up', () => {
    const first = accounts(PROJECTS, '', 'Lũy kế giải ngân đến 31/12/2022');
    const second = accounts(
      [
        ['Khác', 'Phòng A', 7, 7],
        ['Nữa', 'Phòng B', 8, 8],
      ],
      '',
      'Lũy kế giải ngân đến 30/11/2022',
    );
    const assessment = of([first, { ...second, ref: { ...second.ref, sheet: 'NganSachTW' } }, UNITS]);
    expect(said(assessment, 'uneven-dates')[0]).toContain('30/11/2022');
    expect(assessment.decisions).toEqual([]);
  });

  test('an empty workbook is answered, not a failure', () => {
    const assessment = of([]);
    expect(assessment.tables).toEqual([]);
    expect(assessment.findings.some(({ severity }) => severity === 'blocking')).toBe(true);
  });
});
