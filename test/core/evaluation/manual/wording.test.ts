/** Wording that contradicts itself ("trên 90 điểm trở lên") decides nothing until it is read: `>` or `≥` is on record. */
import { decideReading } from '../../../../src/core/rules';
import { criterion, evidence, gate, item, measure, rules, tier, unit, votes } from '../build';
import { told } from './told';

const CITED = [{ doc: 'qd', place: 'điểm b, khoản 2, Điều 5', reading: 'tren-90' }];
const SET = rules({
  scored: true,
  docs: [{ id: 'qd', title: 'Quyết định số …', short: 'Quyết định số …/QĐ-SXD', kind: 'internal', read: true }],
  readings: [
    {
      id: 'tren-90',
      question: '“Trên 90 điểm trở lên” có gồm 90 điểm không?',
      choice: '>= 90',
      choices: [
        { value: '>= 90', label: 'Gồm cả 90 điểm' },
        { value: '> 90', label: 'Phải hơn 90 điểm' },
      ],
      text: '"trên 90 điểm trở lên" gồm cả 90 điểm',
      agreedIn: '',
    },
    { id: 'gioi', question: 'Thế nào là “vượt”?', choice: '90', text: '"vượt" là từ 90 điểm', agreedIn: '02/BB-HĐ' },
    {
      id: 'hop-le',
      question: 'Cuộc họp hợp lệ khi có mấy phần thành viên?',
      choice: '2/3',
      text: 'cuộc họp hợp lệ khi có từ 2/3 thành viên',
      agreedIn: '',
    },
  ],
  items: [item('kq', 'number', { label: 'Kết quả công việc' }), item('binh-xet', 'votes', { label: 'Bình xét' })],
  measures: [measure('vote', 'vote share', ['binh-xet'], { label: 'Tỷ lệ phiếu', quorum: '>= {hop-le}' })],
  criteria: [
    criterion('diem', 'kq', '100', [], { perUnit: '1', label: 'Kết quả công việc' }),
    criterion(
      'vuot',
      'kq',
      '10',
      [
        ['>= {gioi}', '10'],
        ['< {gioi}', '0'],
      ],
      { label: 'Vượt kế hoạch' },
    ),
  ],
  gates: [gate('g', [{ of: 'vote', is: '' }], { label: 'Được tập thể suy tôn' })],
  tiers: [
    tier('xuat-sac', [], { label: 'Tập thể xuất sắc', criteria: ['diem'], min: '{tren-90}', citations: CITED }),
    tier('vuot-muc', [], { label: 'Tập thể vượt kế hoạch', criteria: ['vuot'], min: '>= 10' }),
    tier('suy-ton', ['g'], { label: 'Tập thể được suy tôn' }),
  ],
});
const at = (points: string) => ({ subjects: [unit('A')], evidence: [evidence('A', 'kq', points)] });
const strict = decideReading(SET, 'tren-90', { choice: '> 90', agreedIn: '09/BB-HĐ ngày 12/12/2022' });

test('exactly 90 points, read as "from 90": met, and the reading is told as one still to be agreed', () => {
  expect(told(SET, at('90'), 'A', 'xuat-sac')).toMatchInlineSnapshot(`
    [
      "Phòng A – Tập thể xuất sắc: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 90, yêu cầu từ 90 trở lên · Đề nghị Hội đồng thống nhất: "trên 90 điểm trở lên" gồm cả 90 điểm (chưa ghi biên bản)",
      "  căn cứ: điểm b, khoản 2, Điều 5 Quyết định số …/QĐ-SXD",
      "  • Kết quả công việc – 90/100 điểm (DL_MinhChung!C3)",
    ]
  `);
});

test('exactly 90 points, read as "more than 90" in minutes: not met', () => {
  expect(told(strict, at('90'), 'A', 'xuat-sac')).toMatchInlineSnapshot(`
    [
      "Phòng A – Tập thể xuất sắc: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Tổng điểm – 90, yêu cầu trên 90 · Hội đồng thống nhất: phải hơn 90 điểm (Biên bản số 09/BB-HĐ ngày 12/12/2022)",
      "  căn cứ: điểm b, khoản 2, Điều 5 Quyết định số …/QĐ-SXD",
      "  • Kết quả công việc – 90/100 điểm (DL_MinhChung!C3)",
    ]
  `);
});

test('the smallest step beyond the line is beyond it', () => {
  expect(told(strict, at('90.01'), 'A', 'xuat-sac')).toMatchInlineSnapshot(`
    [
      "Phòng A – Tập thể xuất sắc: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 90,01, yêu cầu trên 90 · Hội đồng thống nhất: phải hơn 90 điểm (Biên bản số 09/BB-HĐ ngày 12/12/2022)",
      "  căn cứ: điểm b, khoản 2, Điều 5 Quyết định số …/QĐ-SXD",
      "  • Kết quả công việc – 90,01/100 điểm (DL_MinhChung!C3)",
    ]
  `);
});

test('a number agreed for bands is told beside the points that it gave', () => {
  expect(told(SET, at('90'), 'A', 'vuot-muc')).toMatchInlineSnapshot(`
    [
      "Phòng A – Tập thể vượt kế hoạch: ĐỦ ĐIỀU KIỆN",
      "✓ Tổng điểm – 10, yêu cầu từ 10 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✓ Vượt kế hoạch – 90 (DL_MinhChung!C3) · 10/10 điểm · Hội đồng thống nhất: "vượt" là từ 90 điểm (Biên bản số 02/BB-HĐ)",
    ]
  `);
});

test('a quorum that rests on a reading says so', () => {
  const meeting = { subjects: [unit('A')], tallies: [votes('A', 6, 0, { members: 9, absent: 3 })] };
  expect(told(SET, meeting, 'A', 'suy-ton')).toMatchInlineSnapshot(`
    [
      "Phòng A – Tập thể được suy tôn: ĐỦ ĐIỀU KIỆN",
      "✓ Được tập thể suy tôn – 6/9 phiếu đồng ý, 0 không đồng ý (DL_KiemPhieu!J3) · 66,67%, yêu cầu trên 1/2 · ngưỡng quá nửa tổng số thành viên (quy định nội bộ của cơ quan) · Đề nghị Hội đồng thống nhất: cuộc họp hợp lệ khi có từ 2/3 thành viên (chưa ghi biên bản)",
      "  căn cứ: quy định nội bộ của cơ quan",
    ]
  `);
});

test('where the sentence on record names another number than the one in use, both are told', () => {
  const typed = {
    ...SET,
    readings: SET.readings.map((each) => (each.id === 'gioi' ? { ...each, choice: '95' } : each)),
  };
  expect(told(typed, at('90'), 'A', 'vuot-muc')).toMatchInlineSnapshot(`
    [
      "Phòng A – Tập thể vượt kế hoạch: CHƯA ĐỦ ĐIỀU KIỆN",
      "✗ Tổng điểm – 0, yêu cầu từ 10 trở lên",
      "  căn cứ: quy định nội bộ của cơ quan",
      "  ✗ Vượt kế hoạch – 90 (DL_MinhChung!C3) · 0/10 điểm · Hội đồng thống nhất: "vượt" là từ 90 điểm (02/BB-HĐ); giá trị đang áp dụng: 95",
    ]
  `);
});
