/** What a clerk who knows Nghị định 30/2020/NĐ-CP looks for: issuers, symbols, days, grounds, names, recipients. */
import { longDay } from '../../../../src/core/report/paper-day';
import type { Block } from '../../../../src/core/report';
import { buildPaper, type PaperInput } from '../../../../src/core/report/papers';
import { listTable } from '../../../../src/core/report/papers/parts/by-unit';
import { bareName } from '../../../../src/core/report/papers/parts/sign';
import { wordsOf } from '../../../../src/core/report/paper-cells';
import type { AgencyKey } from '../../../../src/core/store';
import { AGENCY, sample, textOf } from './sample';

let known: PaperInput;
const item = (key: AgencyKey, ...values: string[]) => ({ item: key, values, from: null, basis: null, src: 'A1' });
beforeAll(async () => {
  const agency = [
    ...AGENCY,
    item('drafter', 'VP'),
    item('council.chair', 'Ông Nguyễn Văn Mẫu, Phó Giám đốc Sở'),
    item('council.members', 'Ông Nguyễn Văn Mẫu, Phó Giám đốc Sở', 'Bà Lê Thị Mẫu, Chánh Văn phòng'),
    item('higher.to', 'Chủ tịch Ủy ban nhân dân tỉnh', 'Ban Thi đua - Khen thưởng tỉnh'),
  ];
  known = { ...(await sample()), agency };
});
const text = (id: string, input = known) => textOf(buildPaper(id, input));
const head = (id: string, input = known) => buildPaper(id, input).head!;

test('days below 10 and the months 1 and 2 have a leading zero, other months none', () => {
  expect(longDay('2023-01-05')).toBe('ngày 05 tháng 01 năm 2023');
  expect(longDay('2022-03-15')).toBe('ngày 15 tháng 3 năm 2022');
  expect(longDay('2022-12-01')).toBe('ngày 01 tháng 12 năm 2022');
  expect(longDay(null)).toBe('ngày …… tháng …… năm ………');
});

test('what the office writes and signs bears its name and letters; the decision bears those of the department', () => {
  for (const id of ['to-trinh', 'ds-tap-the', 'ds-ca-nhan', 'bang-diem', 'tong-hop-danh-gia', 'thuyet-minh']) {
    expect(head(id)).toMatchObject({ above: 'Sở Thông tin và Truyền thông', agency: 'Văn phòng Sở' });
    expect(head(id).symbol).toMatch(/-VP$/);
  }
  expect(head('quyet-dinh')).toMatchObject({ agency: 'Sở Thông tin và Truyền thông', symbol: 'QĐ-STTTT' });
  expect(head('bb-hoi-dong').symbol).toBe('BB-HĐTĐKT');
  expect(head('bb-binh-xet').symbol).toBe('BB-…………');
});

test('numbers below 10 have a leading zero', () => {
  const agency = known.agency.map((row) => (row.item === 'number.to-trinh' ? { ...row, values: ['7'] } : row));
  expect(head('to-trinh', { ...known, agency }).number).toBe('07');
});

test('a list says to which document it belongs: number, symbol, day, who issued it', () => {
  const day = 'ngày 22 tháng 12 năm 2022';
  expect(text('to-trinh')).toContain(`(Kèm theo Tờ trình số 12/TTr-VP ${day} của Văn phòng Sở)`);
  expect(text('quyet-dinh')).toContain(`Theo đề nghị của Văn phòng Sở tại Tờ trình số 12/TTr-VP ${day}.`);
  expect(text('quyet-dinh')).toContain(
    '(Kèm theo Quyết định số ……/QĐ-STTTT ngày …… tháng …… năm ……… của Giám đốc Sở Thông tin và Truyền thông)',
  );
});

test('grounds close with a semicolon, the last with a stop; before "Theo đề nghị" all with a semicolon', () => {
  const grounds = (id: string) => text(id).filter((line) => /^(Căn cứ|Thực hiện) /.test(line));
  expect(grounds('to-trinh').map((line) => line.slice(-1))).toEqual([';', ';', '.']);
  expect(grounds('quyet-dinh').map((line) => line.slice(-1))).toEqual([';', ';', ';']);
});

test('several addressees stand under one another, not centred; one stands on the line', () => {
  const { blocks } = buildPaper('cong-van', known);
  const inset = blocks.filter((block) => block.is === 'paragraph' && block.inset !== undefined);
  expect(inset.map((block) => (block.is === 'paragraph' ? wordsOf(block.runs) : ''))).toEqual([
    'Kính gửi:',
    '- Chủ tịch Ủy ban nhân dân tỉnh;',
    '- Ban Thi đua - Khen thưởng tỉnh.',
  ]);
  expect(text('to-trinh')[0]).toBe('Kính gửi: Giám đốc Sở Thông tin và Truyền thông.');
});

test('under a signature stands the name alone; minutes say who gets them', () => {
  expect(bareName('Bà Lê Thị Mẫu, Chánh Văn phòng Sở')).toBe('Lê Thị Mẫu');
  expect(bareName('Nguyễn Văn Mẫu - Phó Giám đốc')).toBe('Nguyễn Văn Mẫu');
  expect(bareName('Bàn Thị Mẫu')).toBe('Bàn Thị Mẫu');
  const lines = text('bb-hoi-dong');
  expect(lines).toContain('Nguyễn Văn Mẫu');
  expect(lines.slice(-3)).toEqual(['Nơi nhận:', '- Các thành viên Hội đồng;', '- Lưu: VT, hồ sơ khen thưởng.']);
  expect(lines).toContain('- Bà Lê Thị Mẫu, Chánh Văn phòng.');
});

test('a recipient named more closely is not named twice', () => {
  const lines = text('thong-bao', {
    ...known,
    agency: [...known.agency, item('recipients', 'Các phòng, đơn vị thuộc Sở')],
  });
  expect(lines.filter((line) => line.startsWith('- Các phòng'))).toEqual(['- Các phòng, đơn vị thuộc Sở;']);
});

test('a notice names no cell and has no arrow', () => {
  const lines = text('thong-bao').join('\n');
  expect(lines).toContain('Đang có việc chưa kết luận');
  expect(lines).not.toMatch(/![A-Z]+\d|→/);
});

test('the list of people stands under a line for each unit, each numbered on; ranked people stand by rank', () => {
  const lines = text('ds-ca-nhan');
  const at = lines.indexOf('Thanh tra Sở');
  expect(lines[at + 1]).toMatch(/^5 \| Võ Văn Mẫu B1 \| Người đứng đầu \| đủ điều kiện \(1\)–\(6\) \|/);
  expect(lines.find((line) => line.startsWith('1 | Nguyễn Thị Mẫu A1'))).toContain(
    '| 00 sáng kiến, yêu cầu từ 01 trở lên |',
  );
  const all = [
    { subject: 'CN05', rank: 1 },
    { subject: 'CN01', rank: 2 },
  ];
  const shape = { width: 100, columns: [] };
  const ranked = listTable(all, { kind: 'individual', shape, cells: () => [] }, known);
  expect(ranked.rows.map(({ kind }) => kind)).toEqual([undefined, undefined]);
  expect(ranked.columns.map(({ heading }) => heading)).toEqual(['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị']);
});

test('a short reason says neither the outcome again nor who is asked', () => {
  expect(text('ds-ca-nhan').find((line) => line.includes('Huỳnh Văn Mẫu D1'))).toContain(
    '| thiếu minh chứng (4) | Chưa có biên bản họp bình xét |',
  );
});

test('points keep their label in a short reason, what is said twice stands once; no column of ranks without ranks', async () => {
  const scored = await sample('binh-phuoc/2022-diem');
  const lines = text('ds-ca-nhan', { ...scored, agency: known.agency });
  expect(lines.find((line) => line.startsWith('1 | Nguyễn Thị Mẫu A1'))).toMatch(
    /\| Tổng điểm: [\d,]+, yêu cầu từ 80 trở lên \|/,
  );
  for (const line of lines) expect(line).not.toMatch(/(chưa có nhận xét[^;|]*).*\1/i);
  const table = text('bang-diem', { ...scored, agency: known.agency });
  expect(table.join('\n')).not.toContain('Xếp thứ');
  expect(table).toContain('Bảng tổng hợp có 08 (tám) tập thể và 30 (ba mươi) cá nhân./.');
});

test('where only people are commended, the decision names no collectives', () => {
  const decisions = known.assessment.decisions.filter(({ subject }) => subject !== 'BCXB');
  const lines = text('quyet-dinh', { ...known, assessment: { ...known.assessment, decisions } });
  expect(lines).toContain('DANH SÁCH CÁ NHÂN ĐƯỢC TẶNG GIẤY KHEN');
  expect(lines.join('\n')).not.toMatch(/tập thể|TẬP THỂ/);
});

test('a signature never follows a table at once: a sentence closes the paper', () => {
  const ids = ['bang-diem', 'ds-tap-the', 'ds-ca-nhan', 'du-toan', 'thong-bao', 'cong-khai', 'tong-hop-danh-gia'];
  for (const id of [...ids, 'tien-do', 'tien-do-don-vi', 'bb-hoi-dong', 'bb-kiem-phieu', 'bb-binh-xet', 'to-trinh']) {
    const { blocks } = buildPaper(id, known);
    blocks.forEach((block: Block, at) => {
      if (block.is === 'signatures') expect([id, blocks[at - 1]!.is]).not.toEqual([id, 'table']);
    });
  }
});
