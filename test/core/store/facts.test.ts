/** What people wrote in the DL_* sheets, as facts: what counts, what does not yet, and why. */
import { gridOf } from '../../../src/core/cell';
import {
  EVIDENCE,
  FIGURES,
  MAPPING,
  MARKS,
  mappingRows,
  PLANS,
  readFacts,
  type StoredRow,
  SUBJECTS,
  TALLIES,
} from '../../../src/core/store';
import type { MappedItem } from '../../../src/core/table/model';
import { say } from '../../../src/messages';
import { sheetOf } from './sheet';

const SUBJECT_ROWS: StoredRow[] = [
  { id: 'CNTT', name: 'Phòng Công nghệ thông tin', otherNames: ['Phòng CNTT', 'P.CNTT'], kind: 'collective' },
  { id: 'BCVT', name: 'Phòng Bưu chính - Viễn thông', kind: 'collective' },
  { id: 'CN01', name: 'Nguyễn Văn Mẫu A1', kind: 'individual', unit: 'BCVT', standing: 'staff', to: '2022-06-30' },
  { id: 'CN01', name: 'Nguyễn Văn Mẫu A1', kind: 'individual', unit: 'CNTT', standing: 'head', from: '2022-07-01' },
];
const subjects = sheetOf(SUBJECTS, SUBJECT_ROWS);

function said(grids: Parameters<typeof readFacts>[0]): string[] {
  return readFacts(grids).findings.map((finding) => say('vi', finding.message));
}

describe('DL_DoiTuong', () => {
  it('gives subjects with their other names and stretches, each with its cell', () => {
    const { facts, findings } = readFacts([subjects]);
    expect(findings).toEqual([]);
    expect(facts.subjects[0]).toEqual({
      id: 'CNTT',
      name: 'Phòng Công nghệ thông tin',
      otherNames: ['Phòng CNTT', 'P.CNTT'],
      kind: 'collective',
      standing: '',
      src: 'DL_DoiTuong!B3',
    });
    expect(facts.subjects.slice(2).map(({ id, unit, from, to }) => [id, unit, from, to])).toEqual([
      ['CN01', 'BCVT', undefined, '2022-06-30'],
      ['CN01', 'CNTT', '2022-07-01', undefined],
    ]);
  });

  it('says when a code is used again, when stretches overlap, when a unit is unknown', () => {
    const rows: StoredRow[] = [
      ...SUBJECT_ROWS,
      { id: 'CNTT', name: 'Phòng Chuyển đổi số', kind: 'collective' },
      { id: 'CN01', name: 'Nguyễn Văn Mẫu A1', kind: 'individual', unit: 'BCVT', from: '2022-12-01' },
      { id: 'CN02', name: 'Trần Thị Mẫu A2', kind: 'individual', unit: 'VP' },
    ];
    expect(said([sheetOf(SUBJECTS, rows)])).toEqual([
      'Hai dòng cùng mã CNTT: ô DL_DoiTuong!A3 ghi cho "Phòng Công nghệ thông tin", ô DL_DoiTuong!A7 ghi cho "Phòng Chuyển đổi số". Chưa biết minh chứng, số liệu là của ai nên chưa xét được.',
      'Các ô DL_DoiTuong!A6, DL_DoiTuong!A8: "Nguyễn Văn Mẫu A1" (CN01) thuộc hai đơn vị trong cùng thời gian.',
      'Ô DL_DoiTuong!E9: không có tập thể nào mang mã "VP".',
    ]);
  });
});

describe('DL_MinhChung', () => {
  const row = (subjects: string[], key: string, value: string, at: string | null = '2022-12-15'): StoredRow => ({
    subjects,
    key,
    value,
    at,
  });

  it('gives one initiative a row, judgements as yes or no, and cites the cell', () => {
    const rows = [
      row(['CNTT'], 'initiative', 'Mẫu hồ sơ nghiệm thu dùng chung'),
      row(['CNTT'], 'unity', 'Có'),
      row(['BCVT'], 'unity', 'Không đạt'),
      row(['CNTT', 'BCVT'], 'hồ sơ đúng hạn', '19'),
    ];
    const { facts } = readFacts([subjects, sheetOf(EVIDENCE, rows)]);
    expect(facts.evidence.map(({ subject, key, value, src }) => [subject, key, value, src])).toEqual([
      ['CNTT', 'initiative', 'Mẫu hồ sơ nghiệm thu dùng chung', 'DL_MinhChung!C3'],
      ['CNTT', 'unity', 'yes', 'DL_MinhChung!C4'],
      ['BCVT', 'unity', 'no', 'DL_MinhChung!C5'],
      ['CNTT', 'hồ sơ đúng hạn', '19', 'DL_MinhChung!C6'],
      ['BCVT', 'hồ sơ đúng hạn', '19', 'DL_MinhChung!C6'],
    ]);
  });

  it.each(['đã chốt đến ngày 31/12/2022', 'Đã chốt sổ đến hết ngày 31/12/2022', 'Sổ đã chốt đến ngày 31/12/2022'])(
    '"%s" closes a register: for those named, else for everybody',
    (text) => {
      const rows = [row(['CNTT', 'CN01'], 'initiative', text, null), row([], 'hold', text, null)];
      const { facts, findings } = readFacts([subjects, sheetOf(EVIDENCE, rows)]);
      expect(findings).toEqual([]);
      expect(facts.evidence).toEqual([]);
      expect(facts.closed).toEqual([
        { key: 'initiative', subject: 'CNTT', through: '2022-12-31', src: 'DL_MinhChung!C3' },
        { key: 'initiative', subject: 'CN01', through: '2022-12-31', src: 'DL_MinhChung!C3' },
        { key: 'hold', through: '2022-12-31', src: 'DL_MinhChung!C4' },
      ]);
    },
  );

  it('lets a row without a day prove nothing, and counts none without a subject or with an unreadable closing day', () => {
    const rows = [
      row(['CNTT'], 'initiative', 'Sáng kiến chưa ghi ngày', null),
      row([], 'initiative', 'Sáng kiến của ai?'),
      row(['CNTT'], 'hold', 'đã chốt đến ngày 31/02/2022'),
      row(['KHTC'], 'unity', 'Có'),
    ];
    const { facts, findings } = readFacts([subjects, sheetOf(EVIDENCE, rows)]);
    expect(facts.evidence.map(({ subject, at }) => [subject, at === null])).toEqual([
      ['CNTT', true],
      ['KHTC', false],
    ]);
    expect(facts.closed).toEqual([]);
    expect(findings.map((finding) => say('vi', finding.message))).toEqual([
      'Ô DL_MinhChung!E3: chưa có ngày, minh chứng này chưa được tính.',
      'Ô DL_MinhChung!A4: minh chứng chưa ghi mã đối tượng nên chưa được tính cho ai.',
      'Ô DL_MinhChung!C5: dòng chốt sổ không có ngày đọc được, sổ coi như chưa chốt.',
      'Ô DL_MinhChung!A6: không có đối tượng nào mang mã "KHTC", dòng này chưa được tính cho ai.',
    ]);
  });
});

describe('DL_SoLieu and DL_KeHoach', () => {
  const figure = (change: StoredRow): StoredRow => ({
    subject: 'CNTT',
    quantity: 'disbursed',
    planKind: 'plan.province',
    basis: 'actual',
    grade: 'books',
    year: 2022,
    through: '2022-12-31',
    amount: 12_345_677_000,
    src: ['GiaiNgan!W14', 'GiaiNgan!W17'],
    ...change,
  });

  it('counts a row only when its day and its amount are there', () => {
    const rows = [figure({}), figure({ through: null }), figure({ amount: null })];
    expect(readFacts([sheetOf(FIGURES, rows)]).facts.figures).toEqual([
      { ...figure({}), quantity: 'disbursed', src: ['GiaiNgan!W14', 'GiaiNgan!W17'] },
    ]);
  });

  it('counts a repeated row once, and none of two that contradict each other', () => {
    const rows = [figure({}), figure({}), figure({ basis: 'estimate' }), figure({ basis: 'estimate', amount: 1 })];
    const { facts, findings } = readFacts([sheetOf(FIGURES, rows)]);
    expect(facts.figures.map(({ basis }) => basis)).toEqual(['actual']);
    expect(findings.map((finding) => say('vi', finding.message))).toEqual([
      'Các ô DL_SoLieu!H5, DL_SoLieu!H6 ghi số khác nhau cho cùng một đối tượng (CNTT), kế hoạch và ngày; chưa số nào được tính.',
    ]);
  });

  it('cites its own cell where no source is named', () => {
    expect(readFacts([sheetOf(FIGURES, [figure({ src: null })])]).facts.figures[0]!.src).toEqual(['DL_SoLieu!H3']);
  });

  it('adds decisions up to the plan on each date', () => {
    const decided = (at: string, amount: number): StoredRow => ({
      subject: 'CNTT',
      planKind: 'plan.leadership',
      year: 2022,
      at,
      amount,
    });
    const rows = [decided('2022-12-12', -800), decided('2022-01-15', 5000), decided('2022-08-01', 300)];
    const { figures } = readFacts([sheetOf(PLANS, rows)]).facts;
    expect(figures.map(({ through, amount, src }) => [through, amount, src])).toEqual([
      ['2022-12-12', 4500, ['DL_KeHoach!I3', 'DL_KeHoach!I4', 'DL_KeHoach!I5']],
      ['2022-01-15', 5000, ['DL_KeHoach!I4']],
      ['2022-08-01', 5300, ['DL_KeHoach!I4', 'DL_KeHoach!I5']],
    ]);
  });
});

describe('DL_Cham and DL_KiemPhieu', () => {
  it('reads marks with a decimal comma, and knows who took no part', () => {
    const mark = (rater: string, value: string | null): StoredRow => ({ subject: 'CNTT', item: 'tc1', rater, value });
    const rows = [
      mark('self', '8,50'),
      mark('manager', 'Không tham gia'),
      mark('authority', 'tốt'),
      mark('self', null),
    ];
    const { facts, findings } = readFacts([subjects, sheetOf(MARKS, rows)]);
    expect(facts.marks.map(({ rater, value }) => [rater, value])).toEqual([
      ['self', '8.5'],
      ['manager', 'recused'],
    ]);
    expect(findings.map((finding) => say('vi', finding.message))).toEqual([
      'Ô DL_Cham!E3: chưa có ngày chấm, điểm này chưa được tính.',
      'Ô DL_Cham!E4: chưa có ngày chấm, điểm này chưa được tính.',
      'Ô DL_Cham!D5: "tốt" không phải là điểm.',
    ]);
  });

  const ballot: StoredRow = {
    subject: 'CNTT',
    item: 'hoi-dong',
    level: 'council',
    method: 'secret ballot',
    members: 9,
    issued: 9,
    returned: 9,
    invalid: 1,
    valid: 8,
    yes: 7,
    no: 1,
    recused: 0,
    absent: 0,
    at: '2022-12-20',
  };

  it('reads counts of a ballot; counts not written stay absent', () => {
    const { tallies } = readFacts([subjects, sheetOf(TALLIES, [ballot])]).facts;
    expect(tallies).toEqual([{ ...ballot, src: 'DL_KiemPhieu!J3' }]);
    expect('present' in tallies[0]!).toBe(false);
  });

  it('reads counts from the first twelve columns alone, as DL_KiemPhieu!A1:L40 passes them', () => {
    const whole = sheetOf(TALLIES, [ballot]);
    const cut = gridOf(
      'DL_KiemPhieu',
      whole.values.map((row) => row.slice(0, 12)),
    );
    const { facts, findings } = readFacts([subjects, cut]);
    expect(findings).toEqual([]);
    expect(facts.tallies).toMatchObject([{ members: 9, invalid: 1, yes: 7, no: 1, at: '2022-12-20' }]);
  });

  it('takes no tally with a missing or broken count', () => {
    const rows = [
      { ...ballot, yes: null },
      { ...ballot, no: 1.5 },
    ];
    const { facts, findings } = readFacts([subjects, sheetOf(TALLIES, rows)]);
    expect(facts.tallies).toEqual([]);
    expect(findings.map((finding) => say('vi', finding.message))).toEqual([
      'Ô DL_KiemPhieu!J3, cột "Đồng ý" còn trống, dòng này chưa được tính.',
      'Ô DL_KiemPhieu!K4: "1.5" không phải là số phiếu.',
    ]);
  });
});

describe('a workbook', () => {
  const item: MappedItem = {
    table: 'GiaiNgan',
    sheet: 'GiaiNgan',
    role: 'plan.province',
    header: 'Kế hoạch vốn năm 2022 (tỉnh giao) › Sau điều chỉnh',
    column: 'J',
    unit: 'triệu',
    planKind: 'plan.province',
    period: '',
    by: 'Kế toán',
    at: '2023-01-05T08:00:00Z',
  };

  it('keeps a confirmed mapping word for word', () => {
    expect(readFacts([sheetOf(MAPPING, mappingRows([item]))]).mapped).toEqual([item]);
  });

  it('says when a role is unknown', () => {
    expect(said([sheetOf(MAPPING, mappingRows([item]), { C3: 'plan.moon' })])).toEqual([
      'Ô DL_AnhXa!C3: không có vai trò nào tên "plan.moon". Dòng này không được dùng.',
    ]);
  });

  it('reads our tables under any sheet name and in any order, and passes over other sheets', () => {
    const evidence = sheetOf(EVIDENCE, [{ subjects: ['CNTT'], key: 'unity', value: 'Có', at: '2022-12-15' }]);
    const renamed = { ...evidence, ref: { ...evidence.ref, sheet: 'Minh chứng (2)' } };
    const { facts, findings } = readFacts([renamed, gridOf('GiaiNgan', [['STT', 1]]), subjects]);
    expect(findings).toEqual([]);
    expect(facts.evidence.map((fact) => fact.src)).toEqual(["'Minh chứng (2)'!C3"]);
    expect(facts.subjects).toHaveLength(4);
  });

  it('reads a table that stands on two sheets once, and says which', () => {
    const copy = { ...subjects, ref: { ...subjects.ref, sheet: 'DL_DoiTuong (2)' } };
    expect(said([subjects, copy])).toEqual([
      'Bảng DL_DoiTuong có ở hai trang tính: DL_DoiTuong và DL_DoiTuong (2). Chỉ DL_DoiTuong được đọc.',
    ]);
  });

  it('does not pass over a sheet of ours whose version cannot be read', () => {
    expect(said([sheetOf(SUBJECTS, [], { B1: 'một' })])).toEqual([
      'Trang tính DL_DoiTuong: ô A1 là của phần mềm nhưng ô B1 (phiên bản định dạng) không đọc được. Trang tính này chưa được đọc.',
    ]);
  });
});
