/** Rule sets read from JSON: every mistake is named, and which set is in force. */
import { parseRuleSet, ruleSetInForce, decideReading, applyReadings } from '../../../src/core/rules';
import { say } from '../../../src/messages';
import { findPreset } from '../../../presets';
import { criterion, gate, item, measure, RATE, rules, tier } from '../evaluation/build';

/** A place such as 'gates[0].all[1]' and what to put there; undefined removes the key. */
type Change = readonly [path: string, value: unknown];

/** The sentences about a changed copy of a valid rule set. */
function problems(...changes: Change[]): string[] {
  const json: unknown = JSON.parse(JSON.stringify(valid));
  for (const [path, value] of changes) {
    const keys = path.split(/[.[\]]+/).filter((key) => key !== '');
    const last = keys.pop()!;
    const parent = keys.reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], json) as Record<
      string,
      unknown
    >;
    if (value === undefined) Reflect.deleteProperty(parent, last);
    else parent[last] = value;
  }
  const read = parseRuleSet(json);
  return 'rules' in read ? [] : read.problems.map((problem) => say('vi', problem.message));
}

const valid = rules({
  docs: [{ id: 'kh', title: 'Kế hoạch', short: 'KH', kind: 'plan', read: true }],
  readings: [{ id: 'many', question: '?', choice: '2', text: 'từ 02', agreedIn: '' }],
  items: [
    item('unity'),
    item('initiative', 'count'),
    item('binh-xet', 'votes'),
    item('mark', 'number', { source: 'mark' }),
  ],
  measures: [RATE, measure('initiatives', 'count', ['initiative']), measure('vote', 'vote share', ['binh-xet'])],
  criteria: [
    criterion('points', 'rate', '50', [
      ['>= 100%', '50'],
      ['[90%..100%)', '30'],
      ['< 90%', '0'],
    ]),
    criterion('unity-points', 'unity', '50', [
      ['"yes"', '50'],
      ['"no"', '0'],
    ]),
  ],
  gates: [gate('all', [{ of: 'rate', is: '>= 100%' }, { any: [{ of: 'initiatives', is: '>= {many}' }] }])],
  tiers: [tier('merit', ['all'], { criteria: ['points', 'unity-points'], order: ['score'] })],
  max: '100',
});

describe('a rule set with mistakes', () => {
  test.each<[name: string, changes: Change[], sentence: string]>([
    ['unknown key', [['gates[0].al', 1]], 'gates[0].al: cột "al" không có trong mẫu. Xóa hoặc sửa tên cột.'],
    ['missing key', [['tiers[0].gives', undefined]], 'tiers[0].gives: thiếu "gives". Bổ sung giá trị.'],
    ['wrong type', [['title', 5]], 'title: cần chữ, đang có 5.'],
    [
      'bad date',
      [['from', '2022-02-30']],
      'from: cần ngày dạng yyyy-mm-dd (trang tính: dd/mm/yyyy), đang có "2022-02-30".',
    ],
    [
      'bad choice',
      [['tiers[0].gives', 'medal']],
      'tiers[0].gives: giá trị "medal" không có trong danh sách. Chọn một trong: award, nomination.',
    ],
    [
      'inexact number',
      [['criteria[0].max', 'năm mươi']],
      'criteria[0].max: cần số chính xác như 100, 2/3, 95%, đang có "năm mươi".',
    ],
    [
      'unknown quantity',
      [['gates[0].all[0].of', 'rat']],
      'gates[0].all[0].of: "rat" không có trong bảng minh chứng, số đo, tiêu chí hay hình thức. Bổ sung hoặc sửa mã.',
    ],
    [
      'unknown gate',
      [['tiers[0].gates', ['al']]],
      'tiers[0].gates[0]: điều kiện "al" không có trong bảng điều kiện. Bổ sung hoặc sửa mã.',
    ],
    [
      'unknown document',
      [['gates[0].citations', [{ doc: 'x', place: '' }]]],
      'gates[0].citations[0].doc: văn bản "x" không có trong bảng văn bản. Bổ sung văn bản hoặc sửa mã.',
    ],
    [
      'unknown reading in a cell',
      [['gates[0].all[1].any[0].is', '>= {lots}']],
      'gates[0].all[1].any[0].is: cách hiểu "lots" không có trong bảng cách hiểu. Bổ sung hoặc sửa mã.',
    ],
    [
      'bad cell',
      [['gates[0].all[0].is', '>= 100 phần trăm']],
      'gates[0].all[0].is: ">= 100 phần trăm" có số không đọc được. Gõ như >= 100%, > 1/2, [90%..100%).',
    ],
    [
      'overlapping bands',
      [['criteria[0].bands[1].is', '[90%..100%]']],
      'criteria[0].bands[1].is: mức "[90%..100%]" chồng lên mức trước ở khoảng [100%..100%]. Sửa để mỗi giá trị thuộc đúng một mức.',
    ],
    [
      'open bands',
      [['criteria[0].bands[1].is', '(90%..100%)']],
      'criteria[0].bands[2].is: tiêu chí "points" chưa có mức điểm cho khoảng [90%..90%]. Bổ sung mức còn thiếu.',
    ],
    [
      'a word without band',
      [['criteria[1].bands', [{ is: '"yes"', points: '50' }]]],
      'criteria[1].bands: tiêu chí "unity-points" chưa có mức điểm cho "no". Bổ sung mức còn thiếu.',
    ],
    [
      'points above the maximum',
      [['criteria[0].bands[0].points', '60']],
      'criteria[0].bands[0].points: điểm 60 lớn hơn điểm tối đa 50. Sửa một trong hai.',
    ],
    [
      'weights off the stated maximum',
      [['max', '90']],
      'tiers[0].criteria: điểm tối đa của hình thức "merit" cộng lại là 100, khác tổng đã ghi 90. Sửa điểm tối đa.',
    ],
    [
      'a cycle',
      [['gates[0].all[0].of', 'merit']],
      'gates[0]: các dòng tham chiếu vòng tròn: all → merit → all. Bỏ một tham chiếu.',
    ],
    ['one id twice', [['measures[1].id', 'unity']], 'measures[1].id: mã "unity" đã dùng ở dòng khác. Đặt mã khác.'],
    [
      'a share of no votes',
      [['measures[2].of', ['unity']]],
      'measures[2].of: số đo "vote" tính tỷ lệ phiếu nên phải dựa trên một kết quả bỏ phiếu.',
    ],
    [
      'a newer format',
      [['format', 2]],
      'format: bộ quy định do phiên bản phần mềm mới hơn ghi, chỉ đọc. Cập nhật phần mềm.',
    ],
    [
      'a reading outside its choices',
      [['readings[0].choices', [{ value: '3', label: '3' }]]],
      'readings[0].choice: cách hiểu "many" đang chọn "2". Chọn một trong: 3.',
    ],
    [
      'an end before the start',
      [['to', '2021-12-31']],
      'to: ngày kết thúc 31/12/2021 trước ngày bắt đầu 01/01/2022. Sửa lại ngày.',
    ],
    [
      'two rows of one id at once',
      [
        ['gates[1]', { ...valid.gates[0], from: '2022-06-01' }],
        ['gates[0].to', '2022-06-01'],
      ],
      'gates[1].from: hai dòng của mã "all" cùng có hiệu lực từ ngày 01/06/2022. Sửa ngày để chúng nối tiếp nhau.',
    ],
    [
      'a gap between two rows of one id',
      [
        ['gates[1]', { ...valid.gates[0], from: '2022-06-03' }],
        ['gates[0].to', '2022-06-01'],
      ],
      'gates[1].from: mã "all" không có dòng nào có hiệu lực giữa ngày 01/06/2022 và ngày 03/06/2022. Sửa ngày để chúng nối tiếp nhau.',
    ],
  ])('%s is named with its place', (_, changes, sentence) => {
    expect(problems(...changes)).toContain(sentence);
  });

  test('several mistakes are all named', () => {
    expect(
      problems(['gates[0].all[0].is', '?'], ['criteria[0].of', 'nothing'], ['tiers[0].criteria[2]', 'none']),
    ).toHaveLength(3);
  });

  test.each([null, 5, 'text', [], {}, { format: 1 }])('%p is no rule set and does no harm', (json) => {
    expect('problems' in parseRuleSet(json)).toBe(true);
  });

  test('rows of one id may follow each other in time', () => {
    expect(problems(['gates[1]', { ...valid.gates[0], from: '2022-06-02' }], ['gates[0].to', '2022-06-01'])).toEqual(
      [],
    );
  });
});

describe('which rule set is in force', () => {
  const set = (id: string, from: string, to?: string) => ({ ...valid, id, from, ...(to === undefined ? {} : { to }) });
  const sets = [set('a', '2022-01-01', '2022-12-31'), set('b', '2023-01-01')];

  test('exactly one', () => {
    expect(ruleSetInForce(sets, 'test', '2022-12-31')).toEqual({ rules: sets[0] });
  });

  test.each([
    [
      sets,
      '2021-06-01',
      'Không có bộ quy định nào có hiệu lực tại ngày 01/06/2021 cho "test". Hiện có: a (01/01/2022 – 31/12/2022); b (01/01/2023 – ).',
    ],
    [
      [...sets, set('c', '2022-06-01')],
      '2022-12-31',
      'Có nhiều bộ quy định cùng có hiệu lực tại ngày 31/12/2022 cho "test": a (01/01/2022 – 31/12/2022); c (01/06/2022 – ). Sửa ngày hiệu lực để chỉ còn một.',
    ],
    [
      [],
      '2022-12-31',
      'Chưa có bộ quy định nào cho "test" (ngày 31/12/2022). Chọn nơi áp dụng khác hoặc ghi trang tính QD_QuyDinh.',
    ],
  ])('none or two are an error that names them', (list, day, sentence) => {
    const found = ruleSetInForce(list, 'test', day);
    expect('problem' in found && say('vi', found.problem)).toBe(sentence);
  });
});

test('deciding a reading changes the cells and the missing plan that stand on it', () => {
  const preset = findPreset('binh-phuoc/2022')!;
  const decided = applyReadings(
    decideReading(decideReading(preset, 'many', { choice: '3', agreedIn: 'Biên bản số 5' }), 'no-plan', {
      choice: 'exempt',
      agreedIn: 'Biên bản số 5',
    }),
  );
  expect(decided.gates.find(({ id }) => id === 'collective.initiatives')!.all).toEqual([
    { of: 'initiatives', is: '>= 3' },
  ]);
  expect(decided.measures.find(({ id }) => id === 'rate.province')!.zero).toBe('exempt');
});
