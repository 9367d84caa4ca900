/** Names link by equality only; everything else is asked, and an answer is remembered. */
import fc from 'fast-check';
import type { Subject } from '../../../src/core/evaluation/facts';
import { linkSubjects, NOBODY, splitPersons, subjectsOn, withOtherName } from '../../../src/core/identity';
import { say } from '../../../src/messages';

const unit = (id: string, name: string, ...otherNames: string[]): Subject => ({
  id,
  name,
  otherNames,
  kind: 'collective',
  standing: '',
  src: '',
});
const person = (id: string, name: string, unitId: string, stretch: Partial<Subject> = {}): Subject => ({
  id,
  name,
  otherNames: [],
  kind: 'individual',
  unit: unitId,
  standing: 'staff',
  src: '',
  ...stretch,
});

const SUBJECTS: readonly Subject[] = [
  unit('CNTT', 'Phòng Công nghệ thông tin', 'Phòng CNTT'),
  unit('BCXB', 'Phòng Thông tin - Báo chí - Xuất bản'),
  unit('HOA', 'Trung tâm Hòa Bình'),
  person('CN01', 'Nguyễn Văn Mẫu A1', 'CNTT'),
  person('CN02', 'Trần Quang Hưng Mẫu', 'CNTT'),
  person('CN03', 'Lê Thị Mẫu Trùng', 'CNTT'),
  person('CN04', 'Lê Thị Mẫu Trùng', 'BCXB'),
  person('CN05', 'Đỗ Văn Mẫu D3', 'BCXB', { to: '2022-06-30' }),
  person('CN05', 'Đỗ Văn Mẫu D3', 'CNTT', { from: '2022-07-01' }),
  person('CN06', 'Vũ Thị Mẫu Nghỉ', 'CNTT', { to: '2022-03-31' }),
];
const AT = '2022-12-31';

function linked(text: string, kind: Subject['kind'] = 'collective', at = AT) {
  return linkSubjects([text], SUBJECTS, at, kind, { sheet: 'GiaiNgan' });
}

it.each([
  ['Phòng Công nghệ thông tin', 'CNTT'],
  ['Phòng Công nghệ thông tin'.normalize('NFD'), 'CNTT'],
  ['  phòng  công nghệ thông tin ', 'CNTT'],
  ['Phòng CNTT', 'CNTT'],
  ['Trung tâm Hoà Bình', 'HOA'],
])('%p is %s', (text, id) => {
  expect(linked(text)).toEqual({ links: new Map([[text, id]]), questions: [] });
});

it.each(['Phòng Cong nghe thong tin', 'Phòng CNTT & TT', 'P. CNTT', 'Phòng Thông tin, Báo chí, Xuất bản'])(
  '%p is asked, never guessed',
  (text) => {
    const { links, questions } = linked(text);
    expect(links.size).toBe(0);
    expect(questions).toHaveLength(1);
    expect(say('vi', questions[0]!.message)).toBe(
      `Trang tính GiaiNgan: "${text}" không trùng tên tập thể nào. Đây là phòng, đơn vị nào?`,
    );
  },
);

it('offers the most alike first', () => {
  expect(linked('P. Thông tin - Báo chí').questions[0]!.candidates[0]).toMatchObject({
    value: 'BCXB',
    label: 'Phòng Thông tin - Báo chí - Xuất bản (BCXB)',
  });
});

it('keeps accents apart: "Quang Hưng" is not "Quảng Hưng"', () => {
  expect(linked('Trần Quảng Hưng Mẫu', 'individual').questions).toHaveLength(1);
});

it('does not link a person to a unit of the same name', () => {
  expect(linked('Phòng CNTT', 'individual').questions).toHaveLength(1);
});

it('asks which of two people of one name is meant', () => {
  const { questions } = linked('Lê Thị Mẫu Trùng', 'individual');
  expect(say('vi', questions[0]!.message)).toBe(
    'Trang tính GiaiNgan: có nhiều đối tượng cùng tên "Lê Thị Mẫu Trùng". Đây là đối tượng nào?',
  );
  expect(questions[0]!.candidates.map(({ label }) => label)).toEqual([
    'Lê Thị Mẫu Trùng (CN03, CNTT)',
    'Lê Thị Mẫu Trùng (CN04, BCXB)',
  ]);
});

it('tells them apart by the unit of the row', () => {
  const { links } = linkSubjects(['Lê Thị Mẫu Trùng'], SUBJECTS, AT, 'individual', { unitOf: () => 'BCXB' });
  expect([...links.values()]).toEqual(['CN04']);
});

it('takes an answer, also "none of them", and asks no more', () => {
  const { questions } = linked('P. CNTT');
  const answered = (value: string) =>
    linkSubjects(['P. CNTT'], SUBJECTS, AT, 'collective', {
      sheet: 'GiaiNgan',
      answers: { [questions[0]!.id]: value },
    });
  expect(answered('CNTT')).toEqual({ links: new Map([['P. CNTT', 'CNTT']]), questions: [] });
  expect(answered(NOBODY)).toEqual({ links: new Map(), questions: [] });
  expect(answered('KHONGCO').questions).toHaveLength(1);
});

it('remembers an answer as another name', () => {
  const more = withOtherName(SUBJECTS, 'CNTT', ' P.  CNTT ');
  expect(more[0]!.otherNames).toEqual(['Phòng CNTT', 'P. CNTT']);
  expect(linkSubjects(['P. CNTT'], more, AT, 'collective').links.get('P. CNTT')).toBe('CNTT');
  expect(withOtherName(more, 'CNTT', 'p. cntt')).toEqual(more);
});

it('asks once for a text that stands in many rows, and nothing for an empty cell', () => {
  expect(linkSubjects(['X', 'X', ' x', '', ' '], SUBJECTS, AT, 'collective').questions).toHaveLength(1);
});

describe('a person who moved', () => {
  it('is one person with the unit of the day', () => {
    expect(linked('Đỗ Văn Mẫu D3', 'individual').links.get('Đỗ Văn Mẫu D3')).toBe('CN05');
    expect(linked('Đỗ Văn Mẫu D3', 'individual', '2022-06-30').links.get('Đỗ Văn Mẫu D3')).toBe('CN05');
  });

  it('is listed once, as on that day; one who left keeps the last row', () => {
    const on = (day: string) => subjectsOn(SUBJECTS, day).filter(({ id }) => id === 'CN05' || id === 'CN06');
    expect(on('2022-06-30').map(({ unit: id }) => id)).toEqual(['BCXB', 'CNTT']);
    expect(on(AT).map(({ id, unit: where }) => [id, where])).toEqual([
      ['CN05', 'CNTT'],
      ['CN06', 'CNTT'],
    ]);
  });

  it('who left is no longer linked by name', () => {
    expect(linked('Vũ Thị Mẫu Nghỉ', 'individual').questions).toHaveLength(1);
  });
});

describe('a cell with several people', () => {
  it.each([
    ['Nguyễn Văn Mẫu A1', ['Nguyễn Văn Mẫu A1']],
    ['Nguyễn Văn Mẫu A1; Trần Thị Mẫu A2', ['Nguyễn Văn Mẫu A1', 'Trần Thị Mẫu A2']],
    ['Nguyễn Văn Mẫu A1\nTrần Thị Mẫu A2;', ['Nguyễn Văn Mẫu A1', 'Trần Thị Mẫu A2']],
    ['Nguyễn Văn Mẫu A1 và Trần Thị Mẫu A2', ['Nguyễn Văn Mẫu A1', 'Trần Thị Mẫu A2']],
    ['Nguyễn Văn Mẫu A1\nvà Trần Thị Mẫu A2'.normalize('NFD'), ['Nguyễn Văn Mẫu A1', 'Trần Thị Mẫu A2']],
    ['Mẫu A1; Mẫu A1', ['Mẫu A1']],
    ['Lê Vàng Mẫu', ['Lê Vàng Mẫu']],
    ['  ', []],
  ])('%p names %p', (cell, names) => {
    expect(splitPersons(cell)).toEqual(names);
  });

  it('loses no name and adds none', () => {
    const name = fc.constantFrom('Nguyễn Văn Mẫu A1', 'Trần Thị Mẫu A2', 'Lê Văn Mẫu A3', 'Võ Vân Mẫu A4');
    const between = fc.constantFrom('; ', ';', '\n', '\r\n', ' và ', ';\n');
    fc.assert(
      fc.property(
        fc.uniqueArray(name, { minLength: 1 }),
        fc.array(between, { minLength: 4, maxLength: 4 }),
        (names, gaps) => {
          const cell = names.map((one, index) => (index === 0 ? one : gaps[index - 1]! + one)).join('');
          expect(splitPersons(cell)).toEqual(names);
        },
      ),
    );
  });
});
