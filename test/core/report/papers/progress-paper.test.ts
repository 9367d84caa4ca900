/** The progress report: a page for whoever reads at a glance, an appendix with every figure and its cells. */
import { buildPaper, type PaperInput, progressFacts } from '../../../../src/core/report/papers';
import { cellsOfRows, shortCells } from '../../../../src/core/report/papers/parts/cells';
import { assess } from '../../../../src/core/assessment';
import { findPreset } from '../../../../presets';
import { AGENCY, DAYS, sampleGrids, textOf } from './sample';
import { sheet } from '../../collect/fixture';

let input: PaperInput;
beforeAll(async () => {
  const commitment = (name: string, amount: number, more: object = {}) => ({
    ...{ project: null, name, month: '2022-11-30', amount, reason: null, action: null, ...more },
  });
  const grids = [
    ...(await sampleGrids()),
    sheet('DL_CamKet', [
      commitment('Số hóa hồ sơ lưu trữ của Sở', 900_000_000, { reason: 'thẩm định giá kéo dài' }),
      commitment('Số hóa hồ sơ lưu trữ của Sở', 1),
      commitment('Dự án không có trong sổ', 5),
      commitment('Số hóa hồ sơ lưu trữ của Sở', 9, { month: '2023-03-31' }),
    ]),
  ];
  const rules = findPreset('binh-phuoc/2022')!;
  const assessment = assess(grids, { rules, ...DAYS });
  const progress = progressFacts(assessment, grids, DAYS);
  input = { assessment, rules, ...DAYS, agency: AGENCY, seal: null, progress };
});

const parts = () => {
  const paper = buildPaper('tien-do', input);
  const at = paper.blocks.findIndex(({ is }) => is === 'page');
  const blocks = { body: paper.blocks.slice(0, at), appendix: paper.blocks.slice(at) };
  return {
    paper,
    body: textOf({ ...paper, blocks: blocks.body }),
    appendix: textOf({ ...paper, blocks: blocks.appendix }),
  };
};

test('the first page: result with its plan, other denominators, the picture, units, the slowest, what is open', () => {
  const { paper, body } = parts();
  expect(paper.landscape).toBeUndefined();
  expect(body.slice(0, 3)).toEqual([
    'Kính gửi: Giám đốc Sở Thông tin và Truyền thông.',
    '1. Kết quả chung',
    'Toàn cơ quan: kế hoạch vốn tỉnh giao 120.000.000.000 đồng, đã giải ngân 116.332.500.000 đồng, đạt 96,94%, còn phải giải ngân 3.667.500.000 đồng (số liệu đến 31/12/2022).',
  ]);
  expect(body).toContain(
    'Cùng số tiền đó so với kế hoạch khác: kế hoạch vốn giao đầu năm 97,95%; kế hoạch vốn năm trước kéo dài 70,00%.',
  );
  expect(body).toContain('Tỷ lệ giải ngân theo tháng so với kế hoạch vốn tỉnh giao');
  expect(body).toContain('1 | Phòng Công nghệ thông tin | 12.345.678.000 | 12.345.677.000 | 99,99% | 1.000');
  expect(body.filter((line) => line.startsWith('- ') && line.includes('còn phải giải ngân'))).toHaveLength(3);
  expect(body.join('\n')).not.toMatch(/![A-Z]+\d/);
});

test('the appendix names its report and holds the cells of every figure', () => {
  const { appendix } = parts();
  expect(appendix.slice(0, 2)).toEqual([
    'PHỤ LỤC: SỐ LIỆU CHI TIẾT TIẾN ĐỘ GIẢI NGÂN',
    '(Kèm theo Báo cáo số ……/BC-STTTT ngày …… tháng …… năm ……… của Văn phòng Sở)',
  ]);
  const sections = appendix.filter((line) => /^\d\. /.test(line)).map((line) => line.slice(0, 12));
  expect(sections.map((line) => line.slice(0, 2))).toEqual(['1.', '2.', '3.', '4.', '5.']);
  expect(appendix.find((line) => line.startsWith('Ô số liệu: GiaiNgan, dòng'))).toContain('31/12/2022 cột W, Z');
  expect(appendix).toContain('Tỷ lệ giải ngân theo đơn vị so với kế hoạch vốn tỉnh giao');
});

test('commitments that are due: how many were kept, who fell short and why; those ahead are not judged', () => {
  const { body, appendix } = parts();
  const told = 'Cam kết giải ngân của dự án đến hạn: 03; đạt 01; chưa đạt 01; chưa có số liệu để so sánh 01.';
  expect(body).toContain(told);
  expect(appendix).toContain(told);
  expect(appendix.find((line) => line.startsWith('1 | Số hóa hồ sơ'))).toMatch(
    /\| 30\/11\/2022 \| 900\.000\.000 \| [\d.]+ \| [\d.]+ \| thẩm định giá kéo dài$/,
  );
  expect(appendix).toContain('2 | Dự án không có trong sổ | 30/11/2022 | 5 | chưa có số liệu | – | chưa ghi');
});

test('a unit reports in its own name, with its projects that fall short', () => {
  const paper = buildPaper('tien-do-don-vi', { ...input, subject: 'CNTT' });
  expect(paper.head).toMatchObject({ agency: 'Phòng Công nghệ thông tin', symbol: 'BC-…………' });
  const lines = textOf(paper);
  expect(lines).toContain('3. Dự án chưa đạt (so với kế hoạch vốn tỉnh giao)');
  expect(lines.filter((line) => /Hệ thống giám sát an toàn thông tin mạng/.test(line)).length).toBeGreaterThan(0);
  expect(lines.join('\n')).not.toContain('Nhà trạm và hạ tầng kỹ thuật');
});

test('cells: rows named once where columns share them, otherwise as they are', () => {
  const rows = [
    {
      label: '(1)',
      parts: [
        ['GiaiNgan!J14', 'GiaiNgan!J17:J19'],
        ['GiaiNgan!W14', 'GiaiNgan!W17:W19'],
      ],
    },
    {
      label: '(2)',
      parts: [
        ['GiaiNgan!G14', 'GiaiNgan!G17:G19'],
        ['GiaiNgan!W14', 'GiaiNgan!W17:W19'],
      ],
    },
    { label: '(3)', parts: [['GiaiNgan!G5'], ['ODA!W5']] },
    { label: '(4)', parts: [[], ['GiaiNgan!W5']] },
  ];
  expect(cellsOfRows(rows)).toBe(
    'GiaiNgan, dòng 14, 17–19: (1) cột J | W; (2) cột G | W. (3) GiaiNgan!G5 | ODA!W5. (4) – | GiaiNgan!W5',
  );
  expect(shortCells(['GiaiNgan!J14', 'GiaiNgan!J17:J19'])).toBe('GiaiNgan!J14, J17:J19');
});

test('a month whose total still holds carried-over money is not subtracted from one that is rid of it', () => {
  const { body, appendix } = parts();
  // Column W against column V: carried-over money (Z, 2.100.000.000) is within both.
  expect(appendix).toContain('31/12/2022 | 120.000.000.000 | 116.332.500.000 | 96,94% | 30.294.290.456');
  expect(appendix.join('\n')).toContain(
    'Lưu ý: số từ 31/01 đến 30/11 còn gồm giải ngân vốn kéo dài vì sổ không tách; số đến 31/12 đã trừ vốn kéo dài; tỷ lệ của các ngày này không so trực tiếp với nhau. “Tăng thêm” đến 31/12/2022 tính cả vốn kéo dài ở hai kỳ.',
  );
  expect(body.join('\n')).toContain('số đến 31/12 đã trừ vốn kéo dài');
});
