/** A department's own .docx: placeholders wherever Word split them, rows of lists, everything else as it was. */
import fc from 'fast-check';
import { say } from '../../../src/messages';
import { writeDocx } from '../../../src/files/docx';
import { docxOf, PAPER, partsOf, words } from './parts';

const wrap = (body: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`;
const run = (text: string, style = '') => `<w:r>${style}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (...runs: string[]) => `<w:p>${runs.join('')}</w:p>`;

const OTHERS = {
  '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
  'word/styles.xml': '<w:styles  xmlns:w="x"><!-- kept --></w:styles>',
};

const template = (body: string, more: Record<string, string> = {}) => ({
  name: 'mau.docx',
  bytes: docxOf({ ...OTHERS, 'word/document.xml': wrap(body), ...more }),
});

async function filled(body: string, more: Record<string, string> = {}, paper = PAPER) {
  const made = await writeDocx(paper, template(body, more));
  if ('problem' in made) throw new Error(say('vi', made.problem));
  return partsOf(made.bytes);
}

const shown = async (body: string) => words((await filled(body))['word/document.xml']!);

async function complaint(body: string): Promise<string> {
  const made = await writeDocx(PAPER, template(body));
  return 'problem' in made ? say('vi', made.problem) : '';
}

test('a value stands where its placeholder stood, as plain text', async () => {
  expect(await shown(paragraph(run('Cơ quan: {{ten_co_quan}}.')))).toBe('Cơ quan: Sở Mẫu & <b>bạn</b>.\n');
  expect(await shown(paragraph(run('{{ Tên cơ quan }}')))).toBe('Sở Mẫu & <b>bạn</b>\n');
  expect(await shown(paragraph(run('{{noi_nhan}}')))).toBe('=1+1 / @A\n');
});

test('however Word splits a placeholder over runs', async () => {
  const whole = 'A {{ten_co_quan}} B {{noi_nhan}} C';
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(fc.integer({ min: 1, max: whole.length - 1 }), { maxLength: 12 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), whole.length];
      const runs = at.slice(1).map((end, i) => run(whole.slice(at[i], end), i % 2 ? '<w:rPr><w:b/></w:rPr>' : ''));
      expect(await shown(paragraph(runs.join('<w:proofErr w:type="spellStart"/>')))).toBe(
        'A Sở Mẫu & <b>bạn</b> B =1+1 / @A C\n',
      );
    }),
    { numRuns: 60 },
  );
});

test('a table row repeats for every item of its list, others once', async () => {
  const cell = (text: string) => `<w:tc>${paragraph(run(text))}</w:tc>`;
  const row = (...texts: string[]) => `<w:tr w14:paraId="1A">${texts.map(cell).join('')}</w:tr>`;
  const body = `<w:tbl>${row('STT', 'Tên')}${row('{{tap_the.stt}}', '{{tap_the.ten}} – {{ten_co_quan}}')}${row('', 'Cộng')}</w:tbl>`;
  expect((await shown(body)).split('\n')).toEqual([
    ...['STT', 'Tên', '1', 'Phòng A – Sở Mẫu & <b>bạn</b>', '2', '+Phòng B – Sở Mẫu & <b>bạn</b>', '', 'Cộng', ''],
  ]);
  const none = { ...PAPER, lists: { tap_the: { columns: ['stt', 'ten'], rows: [] } } };
  expect(words((await filled(body, {}, none))['word/document.xml']!)).toContain('Không có – Sở Mẫu');
});

test('outside a table the paragraph repeats', async () => {
  expect(await shown(paragraph(run('- {{tap_the.'), run('ten}};')))).toBe('- Phòng A;\n- +Phòng B;\n');
});

test('headers and footers are filled, every other part stays byte for byte', async () => {
  const header = wrap(paragraph(run('{{ten_co_quan}}')));
  const untouched = wrap(paragraph(run('chân trang')));
  const parts = await filled(paragraph(run('không có chỗ điền')), {
    'word/header1.xml': header,
    'word/footer1.xml': untouched,
  });
  expect(words(parts['word/header1.xml']!)).toContain('Sở Mẫu');
  expect(parts['word/footer1.xml']).toBe(untouched);
  expect(parts['word/document.xml']).toBe(wrap(paragraph(run('không có chỗ điền'))));
  for (const [name, text] of Object.entries(OTHERS)) expect(parts[name]).toBe(text);
});

test('what stands around a placeholder keeps its XML', async () => {
  const before = '<w:p w:rsidR="00A1"><w:pPr><w:jc w:val="center"/></w:pPr>';
  const parts = await filled(`${before}${run('{{ten_co_quan}}', '<w:rPr><w:b/></w:rPr>')}</w:p>`);
  expect(parts['word/document.xml']).toBe(
    wrap(`${before}${run('Sở Mẫu &amp; &lt;b&gt;bạn&lt;/b&gt;', '<w:rPr><w:b/></w:rPr>')}</w:p>`),
  );
});

test('an unknown placeholder is named with the nearest known one, and nothing is written', async () => {
  expect(await complaint(paragraph(run('{{ten_coquan}}')))).toBe(
    'Mẫu mau.docx có chỗ điền {{ten_coquan}} mà phần mềm không biết; gần nhất là {{ten_co_quan}}. Sửa lại trong mẫu; danh sách chỗ điền có ở mục “Dùng mẫu Word riêng của cơ quan” và trong docs/mau-van-ban.md.',
  );
  expect(await complaint(paragraph(run('{{tap_the.tenn}}')))).toContain('{{tap_the.ten}}');
  for (const name of ['constructor', 'toString', 'constructor.name', '']) {
    expect(await complaint(paragraph(run(`{{${name}}}`)))).toContain(`{{${name}}}`);
  }
});

test.each([
  ['an empty file', new Uint8Array()],
  ['text', new TextEncoder().encode('không phải Word')],
  ['a workbook', docxOf({ 'xl/workbook.xml': '<workbook/>' })],
])('%s is no template', async (_, bytes) => {
  const made = await writeDocx(PAPER, { name: 'mau.docx', bytes });
  expect('problem' in made && say('vi', made.problem)).toContain('Tệp mẫu mau.docx không phải văn bản Word (.docx)');
});

test('what a cell says is printed as it was typed, never read as a placeholder', async () => {
  const rows = [
    { stt: '1', ten: 'Phòng {{ten_co_quan}}' },
    { stt: '2', ten: '{{la}} và {{mở' },
  ];
  const paper = {
    ...PAPER,
    fields: { ...PAPER.fields, noi_nhan: '{{tap_the.ten}}' },
    lists: { tap_the: { columns: ['stt', 'ten'], rows } },
  };
  const body = paragraph(run('{{tap_the.stt}}: {{tap_the.ten}}')) + paragraph(run('{{noi_nhan}}'));
  expect(words((await filled(body, {}, paper))['word/document.xml']!)).toBe(
    '1: Phòng {{ten_co_quan}}\n2: {{la}} và {{mở\n{{tap_the.ten}}\n',
  );
});

test('all placeholders that are wrong are named at once, wherever they stand', async () => {
  const header = { 'word/header1.xml': wrap(paragraph(run('{{noi_nhann}}'))) };
  const made = await writeDocx(PAPER, template(paragraph(run('{{ten_coquan}} {{tap_the.tenn}}')), header));
  expect('problem' in made && say('vi', made.problem)).toMatch(
    /có 3 chỗ điền .*\{\{ten_coquan\}\} → \{\{ten_co_quan\}\}; \{\{tap_the\.tenn\}\} → \{\{tap_the\.ten\}\}; \{\{noi_nhann\}\} → \{\{noi_nhan\}\}/,
  );
  expect(await complaint(paragraph(run('A {{ten_co_quan, B')))).toContain(
    'không đóng trong cùng đoạn: “{{ten_co_quan, B”',
  );
  const two = { ...PAPER, lists: { ...PAPER.lists, ca_nhan: { columns: ['ten'], rows: [{ ten: 'X' }] } } };
  const mixed = await writeDocx(two, template(paragraph(run('{{tap_the.ten}} {{ca_nhan.ten}}'))));
  expect('problem' in mixed && say('vi', mixed.problem)).toContain(
    '{{tap_the.ten}}, {{ca_nhan.ten}}. Tách thành hai hàng',
  );
});
