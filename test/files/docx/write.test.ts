/** Papers as .docx: the layout of the decree in the XML, the same bytes for the same paper, text that stays text. */
import type { Paper } from '../../../src/core/report';
import { writeDocx } from '../../../src/files/docx';
import { PAPER, partsOf, words } from './parts';

async function written(paper: Paper): Promise<Uint8Array> {
  const made = await writeDocx(paper);
  if ('problem' in made) throw new Error(made.problem.key);
  return made.bytes;
}

let parts: Record<string, string>;
let body: string;
beforeAll(async () => {
  parts = partsOf(await written(PAPER));
  body = parts['word/document.xml']!;
});

test('the same paper gives the same bytes at any time', async () => {
  const first = await written(PAPER);
  jest.useFakeTimers({
    now: new Date('2031-05-06T07:08:09Z'),
    doNotFake: ['setTimeout', 'setImmediate', 'nextTick', 'queueMicrotask'],
  });
  const later = await written(PAPER);
  jest.useRealTimers();
  expect(Buffer.from(later).equals(Buffer.from(first))).toBe(true);
});

test('A4, margins of the decree, a landscape section, Times New Roman 14', () => {
  expect(body).toContain('<w:pgSz w:w="11907" w:h="16840" w:orient="portrait"/>');
  expect(body).toContain('<w:pgSz w:w="16840" w:h="11907" w:orient="landscape"/>');
  expect(body).toMatch(/w:top="1134" w:right="851" w:bottom="1134" w:left="1701"/);
  expect(parts['word/styles.xml']).toMatch(/Times New Roman[\s\S]*<w:sz w:val="28"\/>/);
});

test('page numbers from the second page of a document and of an appendix, the foot on every page', () => {
  expect(body.match(/<w:titlePg(?: w:val="true")?\/>/g)).toHaveLength(2);
  expect(body.match(/<w:pgNumType w:start="1"\/>/g)).toHaveLength(2);
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d+\.xml$/.test(name));
  expect(headers.filter(([, xml]) => xml.includes('PAGE'))).toHaveLength(2);
  const feet = Object.entries(parts).filter(([name]) => /^word\/footer\d+\.xml$/.test(name));
  expect(feet.length).toBeGreaterThanOrEqual(3);
  for (const [, xml] of feet) expect(words(xml)).toContain('BẢN NHÁP');
});

test('quốc hiệu, tiêu ngữ, agency in capitals, blanks as dots, the date as the decree writes it', () => {
  const text = words(body);
  for (const line of ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'SỞ MẪU', 'Số: ……/TTr-SM']) {
    expect(text).toContain(`${line}\n`);
  }
  expect(text).toContain('Bình Phước, ngày 05 tháng 02 năm 2022');
  expect(text).toContain('TỜ TRÌNH\nVề việc mẫu\n');
});

test('text that looks like a formula, markup or a control character is plain text', () => {
  expect(words(body)).toContain('=SUM(A1) <b>đậm</b> & \ufffd............\t\n');
  expect(body).not.toContain('<b>');
  expect(words(body)).toContain('@x / y');
});

test('heading rows repeat, no row is split, signatures stay together', () => {
  expect(body.match(/<w:tblHeader\/>/g)!.length).toBe(2);
  const rows = body.match(/<w:tr>[\s\S]*?<\/w:tr>/g)!;
  const tables = rows.filter((row) => !row.includes('CỘNG HÒA'));
  for (const row of tables) expect(row).toContain('<w:cantSplit/>');
  expect(rows[rows.length - 1]).toContain('<w:keepNext/>');
  expect(words(rows[rows.length - 1]!)).toBe('Nơi nhận:\nGIÁM ĐỐC\n');
});

test('number and day stand on one line; trích yếu is cut into lines about equally long, no year from its noun', async () => {
  const subject =
    'Họp bình xét, đề nghị khen thưởng trong phong trào thi đua “Đẩy nhanh giải ngân vốn đầu tư công” năm 2022';
  const made = partsOf(await written({ ...PAPER, head: { ...PAPER.head!, subject } }))['word/document.xml']!;
  const [, numbers] = made.match(/<w:tr>[\s\S]*?<\/w:tr>/g)!;
  expect(words(numbers!)).toBe('Số: ……/TTr-SM\nBình Phước, ngày 05 tháng 02 năm 2022\n');
  const lines = words(made)
    .split('\n')
    .find((line) => line.startsWith('Họp bình xét'))!
    .split(' / ');
  expect(lines).toEqual([
    'Họp bình xét, đề nghị khen thưởng trong phong trào thi',
    'đua “Đẩy nhanh giải ngân vốn đầu tư công” năm\u00a02022',
  ]);
});

test('a blank that ends a paragraph is a dotted line up to the margin, one within it is short', async () => {
  const runs = [
    { text: 'Chủ trì: ' },
    { text: 'tên', blank: true },
    { text: '; thư ký: ' },
    { text: 'tên', blank: true },
  ];
  const made = partsOf(await written({ ...PAPER, blocks: [{ is: 'paragraph', runs: [...runs, { text: '.' }] }] }));
  const text = made['word/document.xml']!;
  expect(words(text)).toContain('Chủ trì: …………………; thư ký: ............\t.\n');
  expect(text).toContain('<w:tab w:val="right" w:pos="9354" w:leader="dot"/>');
});

test('rows that belong together are on one page: the first two, a subject, the last ones with a signature', async () => {
  const columns = [{ heading: 'Tên', align: 'left', width: 1 }] as const;
  const row = (text: string, more = {}) => ({ cells: [[{ text }]], ...more });
  const rows = [row('A'), row('B'), row('C', { withNext: true }), row('D'), row('E'), row('F')];
  const signature = { is: 'signatures', left: [], right: [[{ text: 'GIÁM ĐỐC' }]] } as const;
  const kept = async (blocks: Paper['blocks']) => {
    const text = partsOf(await written({ ...PAPER, head: null, blocks }))['word/document.xml']!;
    const found = text.match(/<w:tr>[\s\S]*?<\/w:tr>/g)!.filter((each) => each.includes('<w:keepNext/>'));
    return found.map((each) => words(each).trim());
  };
  expect(await kept([{ is: 'table', columns, rows }])).toEqual(['Tên', 'A', 'C', 'E']);
  expect(await kept([{ is: 'table', columns, rows }, signature])).toEqual(['Tên', 'A', 'C', 'E', 'F', 'GIÁM ĐỐC']);
});

test('recipients under the signatures of minutes are in one table with them, on one page', async () => {
  const signed = { is: 'signatures', left: [[{ text: 'THƯ KÝ' }]], right: [[{ text: 'CHỦ TỌA' }]] } as const;
  const below = { is: 'signatures', left: [[{ text: 'Nơi nhận:' }], [{ text: '- Lưu: VT.' }]], right: [] } as const;
  const text = partsOf(await written({ ...PAPER, head: null, blocks: [signed, below] }))['word/document.xml']!;
  expect(text.match(/<w:tbl>/g)).toHaveLength(1);
  const rows = text.match(/<w:tr>[\s\S]*?<\/w:tr>/g)!;
  expect(rows.map((row) => words(row).trim())).toEqual(['THƯ KÝ\nCHỦ TỌA', 'Nơi nhận:\n- Lưu: VT.']);
  for (const row of rows) expect(row).toContain('<w:keepNext/>');
});

test('a foot too long for a line is two about equally long; a blank in a cell is short', async () => {
  const foot =
    'BẢN NHÁP – kết quả đã thay đổi so với lần chốt DEHC-KT7E-BZQC-SC8B · Số liệu đến 31/12/2022 · So với kế hoạch vốn tỉnh giao · Quy định: binh-phuoc/2022, bản 1';
  const columns = [{ heading: 'Mức thưởng', align: 'right', width: 1 }] as const;
  const rows = [{ cells: [[{ text: 'mức thưởng', blank: true }]] }];
  const made = partsOf(await written({ ...PAPER, foot, blocks: [{ is: 'table', columns, rows }] }));
  const [first, second] = words(made['word/footer1.xml']!).trim().split(' / ');
  expect(Math.abs(first!.length - second!.length)).toBeLessThan(20);
  expect(words(made['word/document.xml']!)).toContain('Mức thưởng\n………\n');
});

test('a chart and its title are one paragraph: the title is never left behind', () => {
  const paragraph = body.match(/<w:p>(?:(?!<\/w:p>)[\s\S])*rIdChart1[\s\S]*?<\/w:p>/)![0];
  expect(words(paragraph)).toMatch(/^Tỷ lệ \/ /);
  expect(paragraph).toContain('<w:keepLines/>');
});

test('a chart is drawn by Word from its own figures, labelled as the paper reads them, and told in words', () => {
  const chart = parts['word/charts/chart1.xml']!;
  expect(chart).toContain('<c:barDir val="bar"/>');
  expect(chart).toContain('<c:pt idx="0"><c:v>0.5</c:v></c:pt>');
  expect(chart).toMatch(/<a:t>50,00%<\/a:t>/);
  expect(body).toContain('r:id="rIdChart1"');
  expect(parts['word/_rels/document.xml.rels']).toContain('Id="rIdChart1"');
  expect(parts['[Content_Types].xml']).toContain('PartName="/word/charts/chart1.xml"');
  expect(body).toContain('descr="A 50%."');
  expect(words(body)).toContain('A 50%.');
});

test('months nobody knows leave a gap in a line; a milestone is dashed; a long name is cut in the picture only', async () => {
  const at = (name: string, value: number | null, label: string) => ({ at: name, value, label });
  const series = [
    {
      name: 'Đến <cuối> tháng',
      kind: 'line',
      points: [at('T1', 0.1, '10,00%'), at('T2', null, ''), at('T3', 0.9999, '99,99%')],
    },
    { name: 'Mốc '.repeat(30), kind: 'milestone', points: [at('T3', 1, '100%')] },
  ] as const;
  const made = partsOf(await written({ ...PAPER, blocks: [{ is: 'chart', title: 'x', told: 'y', series }] }));
  const chart = made['word/charts/chart1.xml']!;
  expect(chart).toContain('<c:lineChart>');
  expect(chart).toContain('Đến &lt;cuối&gt; tháng');
  expect(chart.match(/<c:pt idx="1"><c:v>[\d.]+<\/c:v>/g)).toBeNull();
  expect(chart).toContain('<c:dispBlanksAs val="gap"/>');
  expect(chart).toContain('<a:prstDash val="dash"/>');
  expect(chart).toContain('…</c:v></c:tx>');
});

test('500 characters without a space, 300 rows, no rows', async () => {
  const columns = [
    { heading: 'STT', align: 'center', width: 6 },
    { heading: 'Tên', align: 'left', width: 94 },
  ] as const;
  const rows = Array.from({ length: 300 }, (_, i) => ({
    cells: [[{ text: String(i + 1) }], [{ text: 'Ă'.repeat(500) }]],
  }));
  const many = partsOf(await written({ ...PAPER, blocks: [{ is: 'table', columns, rows }] }));
  expect(many['word/document.xml']!.match(/Ă{500}/g)).toHaveLength(300);
  const none = partsOf(await written({ ...PAPER, head: null, blocks: [] }));
  expect(none['word/document.xml']).toContain('<w:sectPr>');
});
