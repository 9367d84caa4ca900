/** What people get wrong in the sheets, assessed as a workbook: each sentence names the cell and says what to do. */
import { assess } from '../../../src/core/assessment';
import { type Cell, type Grid, gridOf } from '../../../src/core/cell';
import { EVIDENCE, MARKS, type StoredRow, SUBJECTS, TALLIES } from '../../../src/core/store';
import { say } from '../../../src/messages';
import { criterion, DATES, gate, item, measure, rules, tier } from '../evaluation/build';
import { sheetOf } from '../store/sheet';

const RULES = rules({
  items: [
    item('unity'),
    item('review', 'votes', { source: 'tally', level: 'unit' }),
    item('p1', 'number', { source: 'mark', rater: 'authority' }),
  ],
  measures: [measure('share', 'vote share', ['review'])],
  criteria: [criterion('points', 'p1', '10', [], { perUnit: '1' })],
  gates: [gate('united', [{ of: 'unity', is: '"yes"' }]), gate('reviewed', [{ of: 'share', is: '' }])],
  tiers: [tier('merit', ['united', 'reviewed'], { criteria: ['points'], min: '>= 5' })],
});
const PEOPLE: StoredRow[] = [{ id: 'CNTT', name: 'Phòng CNTT', kind: 'collective' }];
const TALLY = {
  ...{ subject: 'CNTT', item: 'review', level: 'unit', method: 'show of hands' },
  ...{ members: 9, absent: 0, recused: 0, yes: 7, no: 2, at: '2022-12-15' },
};
const MARK = { subject: 'CNTT', item: 'p1', rater: 'authority', value: '8', at: '2022-12-15' };
const UNITED = { subjects: ['CNTT'], key: 'unity', value: 'Có', at: '2022-12-10' };
const TABLE = gridOf('GiaiNgan', [
  ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022', null, null, null, null],
  ['Số liệu đến ngày 31/12/2022', null, null, null, null],
  ['Đơn vị tính: triệu đồng', null, null, null, null],
  ['STT', 'Danh mục dự án', 'Đơn vị thực hiện', 'Kế hoạch vốn năm 2022', 'Lũy kế giải ngân đến 31/12/2022'],
  [1, 'Nâng cấp trung tâm dữ liệu', 'Phòng CNTT', 1000, 1000],
]);

type Sheets = { people?: StoredRow[]; evidence?: StoredRow; mark?: StoredRow; tally?: StoredRow };
type Typed = Readonly<Record<string, Readonly<Record<string, Cell>>>>;

function workbook(
  { people = PEOPLE, evidence = UNITED, mark = MARK, tally = TALLY }: Sheets,
  typed: Typed = {},
): Grid[] {
  return [
    TABLE,
    sheetOf(SUBJECTS, people, typed['DL_DoiTuong']),
    sheetOf(EVIDENCE, [evidence], typed['DL_MinhChung']),
    sheetOf(MARKS, [mark], typed['DL_Cham']),
    sheetOf(TALLIES, [tally], typed['DL_KiemPhieu']),
  ];
}

function assessed(sheets: Sheets, typed: Typed = {}) {
  const { decisions, findings, questions } = assess(workbook(sheets, typed), { rules: RULES, ...DATES });
  expect(questions).toEqual([]);
  const decision = decisions.find(({ subject }) => subject === 'CNTT');
  const within = (reason: { says: readonly Parameters<typeof say>[1][]; why: readonly unknown[] }): string[] => [
    ...reason.says.map((each) => say('vi', each)),
    ...reason.why.flatMap((each) => within(each as typeof reason)),
  ];
  return {
    outcome: decision?.outcome,
    says: (decision?.reasons ?? []).flatMap(within),
    findings: findings.flatMap(({ message, advice }) => [say('vi', message), say('vi', advice)]),
  };
}

test('nothing wrong: an award', () => {
  expect(assessed({}).outcome).toBe('award');
});

test('votes that exceed the council', () => {
  const { outcome, says } = assessed({ tally: { ...TALLY, yes: 9 } });
  expect(outcome).toBe('evidence missing');
  expect(says).toContain(
    'số phiếu không khớp: tổng số thành viên 9, nhưng cộng lại được 11 (DL_KiemPhieu!J3) → đề nghị kiểm tra biên bản',
  );
});

test('a mark above its maximum', () => {
  const { outcome, says } = assessed({ mark: { ...MARK, value: '12' } });
  expect(outcome).toBe('evidence missing');
  expect(says).toContain('điểm chấm 12 lớn hơn điểm tối đa 10 (DL_Cham!D3) → đề nghị chấm lại');
});

test('a subject in two units, a unit that does not exist, two subjects with one id', () => {
  const person = { id: 'CN01', name: 'Nguyễn Văn Mẫu', kind: 'individual', unit: 'CNTT', standing: 'staff' };
  const people = [
    ...PEOPLE,
    { id: 'BCVT', name: 'Phòng BCVT', kind: 'collective' },
    ...[person, { ...person, unit: 'BCVT' }],
    { ...person, id: 'CN02', name: 'Trần Thị Mẫu', unit: 'VP' },
    { id: 'CNTT', name: 'Phòng Chuyển đổi số', kind: 'collective' },
  ];
  const { findings } = assessed({ people });
  expect(findings).toEqual(
    expect.arrayContaining([
      'Các ô DL_DoiTuong!A5, DL_DoiTuong!A6: "Nguyễn Văn Mẫu" (CN01) thuộc hai đơn vị trong cùng thời gian.',
      'Ghi ngày "Đến" ở dòng đơn vị cũ và ngày "Từ" ở dòng đơn vị mới, không trùng nhau.',
      'Ô DL_DoiTuong!E7: không có tập thể nào mang mã "VP".',
      'Hai dòng cùng mã CNTT: ô DL_DoiTuong!A3 ghi cho "Phòng CNTT", ô DL_DoiTuong!A8 ghi cho "Phòng Chuyển đổi số". Chưa biết minh chứng, số liệu là của ai nên chưa xét được.',
    ]),
  );
});

test('evidence dated after the as-of date does not count and says so', () => {
  const { outcome, says } = assessed({ evidence: { ...UNITED, at: '2023-02-10' } });
  expect(outcome).toBe('evidence missing');
  expect(says).toContain('không tính minh chứng ghi sau ngày 31/12/2022 (DL_MinhChung!C3)');
});

test('a date written as text', () => {
  const { outcome, findings } = assessed({}, { DL_MinhChung: { E3: '10/12/2022' } });
  expect(outcome).toBe('evidence missing');
  expect(findings).toEqual(
    expect.arrayContaining([
      'Ô DL_MinhChung!E3, cột "Ngày": ngày "10/12/2022" đang ở dạng chữ, dòng này chưa được tính.',
      'Định dạng ô là Ngày rồi gõ lại 10/12/2022.',
    ]),
  );
});
