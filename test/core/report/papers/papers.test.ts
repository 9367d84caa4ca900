/** Papers say what the results say, cite what they rest on, and leave blank what nobody knows. */
import { encode, AGENCY as SPEC, blankAgencyRows, readStamp } from '../../../../src/core/store';
import type { Tally } from '../../../../src/core/evaluation';
import { makeSeal, printedCode } from '../../../../src/core/seal';
import {
  buildPaper,
  importSheet,
  PAPERS,
  papersFor,
  type PaperInput,
  readAgency,
} from '../../../../src/core/report/papers';
import { say } from '../../../../src/messages';
import { AGENCY, allWith, DAYS, sample, sampleGrids, textOf } from './sample';

let bare: PaperInput;
let known: PaperInput;
beforeAll(async () => {
  bare = await sample();
  known = { ...bare, agency: AGENCY };
});

const text = (id: string, input: PaperInput) => textOf(buildPaper(id, input));

describe('Tờ trình', () => {
  test('reads as a secretary writes it', () => {
    const paper = buildPaper('to-trinh', known);
    expect(paper.head).toEqual({
      above: 'Sở Thông tin và Truyền thông',
      agency: 'Văn phòng Sở',
      number: '12',
      symbol: 'TTr-STTTT',
      place: 'Bình Phước',
      day: '2022-12-22',
      type: 'TỜ TRÌNH',
      subject:
        'Về việc đề nghị tặng Giấy khen trong phong trào thi đua “Đẩy nhanh giải ngân vốn đầu tư công” năm 2022, Sở Thông tin và Truyền thông tỉnh Bình Phước',
    });
    const lines = textOf(paper);
    expect(lines.slice(0, 5)).toEqual([
      'Kính gửi: Giám đốc Sở Thông tin và Truyền thông.',
      'Căn cứ Luật Thi đua, khen thưởng năm 2003 (sửa đổi, bổ sung năm 2005, 2009, 2013);',
      'Thực hiện Kế hoạch số …/KH-STTTT ngày … tháng 3 năm 2022 của Sở Thông tin và Truyền thông tỉnh Bình Phước phát động phong trào thi đua “Đẩy nhanh giải ngân vốn đầu tư công trên địa bàn tỉnh” năm 2022;',
      'Thực hiện Kế hoạch số 30/KH-UBND ngày 01/02/2022 của Ủy ban nhân dân tỉnh về phát động phong trào thi đua “Đẩy nhanh giải ngân vốn đầu tư công trên địa bàn tỉnh” năm 2022.',
      'Văn phòng Sở kính trình Giám đốc Sở Thông tin và Truyền thông xem xét, quyết định việc khen thưởng như sau:',
    ]);
    expect(lines).toContain('Giấy khen của Giám đốc Sở (tập thể) | 08 | 01 | 01 | 01 | 02 | 02 | 01');
    expect(lines).toContain(
      'Đề nghị Giám đốc Sở Thông tin và Truyền thông xem xét, tặng Giấy khen cho 01 (một) tập thể và 15 (mười lăm) cá nhân (có danh sách kèm theo).',
    );
    // 1 × 894.000 + 15 × 447.000, at the base salary of that day.
    expect(lines).toContain(
      'Tổng số tiền thưởng dự kiến: 7.599.000 đồng (Bảy triệu năm trăm chín mươi chín nghìn đồng). Nguồn kinh phí: Quỹ thi đua, khen thưởng.',
    );
    expect(lines).toContain('(Kèm theo Tờ trình số 12/TTr-STTTT ngày 22 tháng 12 năm 2022 của Văn phòng Sở)');
  });

  test('its list is one short line for each, under day, plan, sheets and clause', () => {
    const lines = text('to-trinh', known);
    expect(lines).toContain(
      '1 | Phòng Thông tin - Báo chí - Xuất bản | Giải ngân 100,00%; 02 sáng kiến; bình xét 3/3 | Giấy khen | 5',
    );
    expect(lines).toContain(
      'Số liệu đến ngày 31/12/2022, tỷ lệ giải ngân so với kế hoạch vốn tỉnh giao; nguồn: trang tính DL_MinhChung, GiaiNgan, DL_KiemPhieu; Giấy khen của Giám đốc Sở căn cứ khoản 2, Mục III Kế hoạch số …/KH-STTTT; “Số TM”: số thứ tự trong Bản thuyết minh kết quả xét, ghi ô số liệu và điều, khoản của từng kết quả.',
    );
  });

  test('the words of a list still lead to their cells', () => {
    const table = buildPaper('to-trinh', known).blocks.find(
      (block) => block.is === 'table' && block.columns.some(({ heading }) => heading === 'Tóm tắt thành tích'),
    );
    const summary = table?.is === 'table' ? table.rows[0]!.cells[2]! : [];
    expect(summary[0]).toMatchObject({ text: 'Giải ngân 100,00%' });
    expect(summary[0]!.src!.length).toBeGreaterThan(1);
  });

  test('a unit one thousand đồng short is in no list of it', () => {
    const lines = text('to-trinh', known);
    expect(lines.some((line) => line.includes('Phòng Công nghệ thông tin |'))).toBe(true);
    expect(lines.some((line) => /^\d+ \| Phòng Công nghệ thông tin/.test(line))).toBe(false);
  });

  test('what nobody knows is dots, and is named as lacking', () => {
    const lines = text('to-trinh', bare);
    expect(lines[0]).toBe('Kính gửi: ………………….');
    expect(lines).toContain('Tổng số tiền thưởng dự kiến: ………………… đồng. Nguồn kinh phí: ………………….');
    const state = papersFor(bare).find(({ id }) => id === 'to-trinh')!;
    expect(state.ready).toBe(false);
    expect(say('vi', state.lacks[0]!)).toContain('Mức lương cơ sở (đồng)');
    expect(papersFor(known).find(({ id }) => id === 'to-trinh')!.lacks).toEqual([]);
  });
});

describe('Bản thuyết minh', () => {
  test('of everybody: number of the lists, plan, money, rate and cells; clauses and readings once', () => {
    const lines = text('thuyet-minh', known);
    const unit = lines.find((line) => line.startsWith('5 | Phòng Thông tin - Báo chí'))!;
    expect(unit).toContain('Giấy khen của Giám đốc Sở: ✓ đủ điều kiện');
    expect(unit).toContain('✓ (2) kế hoạch vốn 27.654.322.000 đồng (GiaiNgan!J31, J34:J40)');
    expect(unit).toContain('100,00%, yêu cầu từ 100% trở lên');
    expect(unit).toContain('✓ (1) DL_MinhChung!C7');
    expect(lines.filter((line) => line.includes('gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III'))).toHaveLength(1);
    expect(lines).toContain('Bản thuyết minh có 38 (ba mươi tám) trường hợp./.');
  });

  test('of one subject: every condition with its clause', () => {
    const lines = text('thuyet-minh', { ...known, subject: 'CNTT' });
    const rate = lines.find((line) => line.startsWith('✗ | Giải ngân đạt 100%'))!;
    expect(rate).toContain('còn phải giải ngân 1.000 đồng');
    expect(rate).toContain('gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III Kế hoạch số …/KH-STTTT');
  });
});

describe('every paper', () => {
  test.each(PAPERS.map(({ id }) => id))('%s: nobody, everybody, one subject, nothing known', (id) => {
    for (const input of [bare, known, allWith(known, 'no'), allWith(known, 'award'), { ...known, subject: 'CNTT' }]) {
      const lines = textOf(buildPaper(id, input));
      expect(lines.length).toBeGreaterThan(0);
      expect(lines.join('\n')).not.toMatch(/undefined|null|NaN|\[object/);
    }
  });

  test.each(['to-trinh', 'quyet-dinh', 'thong-bao', 'cong-khai', 'bb-hoi-dong', 'bao-cao-thanh-tich'])(
    '%s says so when nobody qualifies',
    (id) => {
      expect(text(id, allWith(known, 'no')).join('\n')).toMatch(/[Kk]hông có .*(đủ điều kiện)/);
    },
  );

  test('no paper of 2022 names a law made later', () => {
    for (const { id } of PAPERS) {
      expect(text(id, { ...bare, agency: AGENCY.filter(({ item }) => item !== 'wage') }).join('\n')).not.toMatch(
        /\/202[3-9]\/|06\/2022\/QH15|98\/2023|152\/2025/,
      );
    }
  });

  test('the foot says draft, data date, plan and rules; after sealing the code; after a change draft again', () => {
    const plan = 'Số liệu đến 31/12/2022 · So với kế hoạch vốn tỉnh giao · Quy định: binh-phuoc/2022, bản 1';
    expect(buildPaper('du-toan', bare).foot).toBe(`BẢN NHÁP – chưa chốt kết quả · ${plan}`);
    const seal = { code: '7K3F-A9QX-01BC-2DEF', holds: true };
    expect(buildPaper('du-toan', { ...bare, seal }).foot).toBe(`Mã xác thực: 7K3F-A9QX-01BC-2DEF · ${plan}`);
    expect(buildPaper('du-toan', { ...bare, seal: { ...seal, holds: false } }).foot).toContain(
      'BẢN NHÁP – kết quả đã thay đổi so với lần chốt 7K3F-A9QX-01BC-2DEF',
    );
  });
});

test('the summary for the annual rating: both amounts, the rate, what is not computed stays blank', () => {
  expect(text('tong-hop-danh-gia', known)).toContain(
    '3 | Phòng Công nghệ thông tin | 12.345.677.000/\u200b12.345.678.000 | 99,99% | 3 | chưa đủ điều kiện |  | 3',
  );
});

describe('tiền thưởng', () => {
  test('the base salary of the day, never a later or an earlier one, with its text', () => {
    const lines = text('du-toan', known);
    expect(lines).toContain('1 | Giấy khen tập thể | 1 | 0,6 | 1.490.000 | 894.000 | 894.000');
    expect(lines.join('\n')).toContain('căn cứ Nghị định số 38/2019/NĐ-CP');
    expect(lines.join('\n')).not.toContain('1.800.000');
  });

  test('rounding up only where the department says so', () => {
    const round = {
      item: 'bonus.round' as const,
      values: ['10000'],
      from: null,
      basis: 'văn bản của tỉnh',
      src: 'A1',
    };
    expect(text('du-toan', { ...known, agency: [...AGENCY, round] })).toContain(
      '2 | Giấy khen cá nhân | 15 | 0,3 | 1.490.000 | 450.000 | 6.750.000',
    );
  });

  test('an amount that can be read in two ways stays blank', () => {
    const agency = AGENCY.map((row) => (row.item === 'wage' ? { ...row, values: ['1.490'] } : row));
    expect(text('du-toan', { ...known, agency })).toContain(' | Tổng cộng |  |  |  |  | …………………');
    const { lacks } = papersFor({ ...known, agency }).find(({ id }) => id === 'to-trinh')!;
    expect(lacks.map((lack) => say('vi', lack))).toEqual([
      'Ô DL_ThongTin!B9 ghi “1.490” không đọc được hoặc hiểu được hai cách: nhập lại là số (ví dụ 1490000 hoặc 0,3).',
    ]);
  });
});

describe('danh sách công khai', () => {
  test('holds name, unit, result, clause and counts; no cells, no evidence, no standing', () => {
    const lines = text('cong-khai', known);
    expect(lines).toContain('5 | Võ Văn Mẫu B1 | Thanh tra Sở | đủ điều kiện | Đơn vị: 2/2 | (1)–(6)');
    expect(lines).toContain('3 | Phòng Công nghệ thông tin | chưa đủ điều kiện | Đơn vị: 6/6 | (2)');
    expect(lines.find((line) => line.startsWith('Căn cứ khoản 2, Mục III'))).toContain(
      '(2) Giải ngân đạt 100% kế hoạch tỉnh giao – gạch đầu dòng thứ hai, điểm 1.1, khoản 1, Mục III',
    );
    expect(lines.join('\n')).not.toMatch(/DL_|GiaiNgan|Người đứng đầu|Cấp phó|đơn phản ánh/);
  });
});

describe('minutes', () => {
  test('of a unit: counts as they were recorded, and the day of the vote', () => {
    const paper = buildPaper('bb-binh-xet', { ...known, subject: 'VP' });
    expect(paper.head!.day).toBe('2022-12-15');
    expect(textOf(paper)).toContain('1 | Văn phòng Sở | 4 | 4 | 0 | 0 | 0 | đạt');
    expect(textOf(paper)).toContain('Ô ghi số phiếu đồng ý: DL_KiemPhieu!J3:J7.');
  });

  test('of a secret ballot: papers issued, returned, valid', () => {
    const tally: Tally = {
      ...{ subject: 'BCXB', item: 'hoi-dong', level: 'council', method: 'secret ballot', members: 9, present: 9 },
      ...{ issued: 9, returned: 9, valid: 8, invalid: 1, yes: 7, no: 1, recused: 0, absent: 0 },
      ...{ at: '2022-12-20', src: 'DL_KiemPhieu!J40' },
    };
    const facts = { ...known.assessment.facts, tallies: [...known.assessment.facts.tallies, tally] };
    const input = { ...known, assessment: { ...known.assessment, facts } };
    const lines = text('bb-kiem-phieu', input);
    const row = lines.find((line) => line.startsWith('1 | Phòng Thông tin'));
    const minutes = text('bb-hoi-dong', input);
    expect(minutes).toContain('Kết quả bỏ phiếu kín');
    expect(minutes.slice(minutes.indexOf('Kết quả bỏ phiếu kín'))).toContain(row);
    expect(lines.find((line) => line.startsWith('1 | Phòng Thông tin'))).toMatch(
      /\| 9 \| 9 \| 9 \| 8 \| 1 \| 7 \| 1 \| 0 \| 0 \|/,
    );
  });
});

test('lists stand in the order of DL_DoiTuong, whatever the codes are', () => {
  const decisions = [...known.assessment.decisions].reverse();
  const shuffled = { ...known, assessment: { ...known.assessment, decisions } };
  const people = (input: PaperInput) => text('to-trinh', input).filter((line) => /^\d+ \| .* Mẫu /.test(line));
  expect(people(known).length).toBeGreaterThan(10);
  expect(people(shuffled)).toEqual(people(known));
});

describe('nominations', () => {
  const HIGHER = 'Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh';
  let input: PaperInput;
  beforeAll(() => {
    const decisions = known.assessment.decisions.map((decision) => {
      const award = known.assessment.decisions.find(
        ({ subject, outcome }) => subject === decision.subject && outcome === 'award',
      );
      const gives = known.rules.tiers.find(({ id }) => id === decision.tier)?.gives;
      return award && gives === 'nomination' ? { ...decision, outcome: 'nominate' as const } : decision;
    });
    const agency = [
      ...AGENCY,
      { item: 'higher.form' as const, values: [HIGHER], from: null, basis: null, src: 'DL_ThongTin!B30' },
    ];
    input = { ...known, agency, assessment: { ...known.assessment, decisions } };
  });

  test('stand in the minutes of the council with the form that is asked for', () => {
    const lines = text('bb-hoi-dong', input);
    const at = lines.findIndex((line) => line.startsWith(`Đề nghị cấp trên tặng ${HIGHER} cho 01 (một) tập thể`));
    expect(at).toBeGreaterThan(0);
    expect(lines[at + 1]).toBe('- Tập thể: Phòng Thông tin - Báo chí - Xuất bản.');
  });

  test('tell what was achieved, not only the votes, and the sheets it stands in', () => {
    const lines = text('cong-van', input);
    const row = lines.find((line) => line.startsWith('1 | Phòng Thông tin'))!;
    expect(row).toMatch(/Giải ngân 100,00%; .*sáng kiến/);
    expect(lines.find((line) => line.startsWith('Số liệu đến ngày 31/12/2022'))).toMatch(/trang tính [^;]*GiaiNgan/);
  });

  test('bear the form of DL_ThongTin in the import list', () => {
    const forms = importSheet(input).cells.map((row) => row[6]!);
    expect(forms.filter((cell) => 'text' in cell && cell.text === HIGHER)).toHaveLength(16);
    expect(JSON.stringify(forms)).not.toContain('Đề nghị hình thức khen cao hơn');
  });
});

test('coefficients read from number cells are written with a comma', () => {
  const agency = AGENCY.map((item) =>
    item.item === 'bonus.collective'
      ? { ...item, values: ['0.6'] }
      : item.item === 'wage'
        ? { ...item, values: ['1490000'] }
        : item,
  );
  const lines = text('du-toan', { ...known, agency });
  expect(lines.find((line) => line.startsWith('1 | Giấy khen tập thể'))).toMatch(/\| 0,6 \| 1\.490\.000 \|/);
  expect(lines.join('\n')).toContain('Hệ số tiền thưởng Giấy khen tập thể: 0,6,');
  expect(lines.join('\n')).not.toMatch(/0\.6|1490000/);
});

describe('tiến độ', () => {
  test('every rate stands beside its plan, its day and its cells', () => {
    const lines = text('tien-do', known);
    expect(lines).toContain(
      '1 | Phòng Công nghệ thông tin | 12.345.678.000 | 12.345.677.000 | 99,99% | 1.000 | 31/12/2022',
    );
    expect(lines.find((line) => line.includes('GiaiNgan, dòng 14, 17–29: (1) cột J | W, Z'))).toMatch(
      /^Ô số liệu \(kế hoạch \| giải ngân\), theo số thứ tự: /,
    );
    expect(lines.join('\n')).toContain('Kế hoạch vốn giao đầu năm | 118.761.700.000 | 116.332.500.000 | 97,95%');
    expect(lines.join('\n')).toContain('Không được giao kế hoạch vốn: Văn phòng Sở; Thanh tra Sở');
  });
});

test('points of a scored rule set are shown with their maxima', async () => {
  const lines = text('bang-diem', await sample('binh-phuoc/2022-diem'));
  expect(lines.join('\n')).toMatch(/\d+(,\d+)?\/\d+ \|/);
  expect(lines[0]).toContain('Điểm là quy định nội bộ của cơ quan');
});

test('the import list has the columns of award-management systems and leaves unknown ones blank', () => {
  const { cells } = importSheet(known);
  expect(cells[0]!.map((cell) => ('text' in cell ? cell.text : ''))).toEqual([
    ...['STT', 'Tên gọi', 'Tên', 'Chức vụ', 'Đơn vị', 'Phân loại', 'Danh hiệu/Hình thức', 'Đối tượng', 'Lĩnh vực'],
  ]);
  expect(cells).toHaveLength(17);
  expect(cells[2]![1]).toEqual({ blank: true });
});

describe('DL_ThongTin', () => {
  test('a sheet as it is first written says nothing', () => {
    const cells = encode(SPEC, blankAgencyRows(), { sheet: SPEC.name, version: 1, revision: 1, by: '', at: '' });
    const values = cells.map((row) =>
      row.map((cell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null)),
    );
    const grid = { ref: { sheet: SPEC.name, row: 0, column: 0, rows: values.length, columns: 5 }, values } as never;
    expect(readStamp(grid)).toMatchObject({ sheet: 'DL_ThongTin' });
    expect(readAgency([grid])).toEqual({ agency: [], findings: [] });
  });
});

test('a seal of the same result holds, of another data date it does not', async () => {
  const { sealNoteOf } = await import('../../../../src/core/report/papers');
  const { withSeal, SEAL_SHEET } = await import('../../../../src/core/seal');
  const now = { rules: bare.rules, facts: bare.assessment.facts, decisions: bare.assessment.decisions, ...DAYS };
  const seal = makeSeal(now, { ...DAYS, previous: '', by: 'A', at: '2022-12-20 10:00', reason: '' });
  const cells = encode(SEAL_SHEET, withSeal(null, seal), {
    sheet: SEAL_SHEET.name,
    version: 1,
    revision: 1,
    by: '',
    at: '',
  });
  const values = cells.map((row) =>
    row.map((cell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null)),
  );
  const ref = { sheet: SEAL_SHEET.name, row: 0, column: 0, rows: values.length, columns: values[0]!.length };
  const grids = [...(await sampleGrids()), { ref, values } as never];
  expect(sealNoteOf(grids, now)).toEqual({ code: printedCode(seal.code), holds: true });
  expect(sealNoteOf(grids, { ...now, dataAt: '2023-01-31' })).toMatchObject({ holds: false });
});
