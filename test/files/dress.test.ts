/** What a dress writes into a file: drop-downs, notes, soft locks, looks, print set-up, charts, and what it leaves alone. */
import { unzipSync, strFromU8 } from 'fflate';
import { patchWorkbook, readWorkbook, type WorkbookEdits } from '../../src/files';
import { say } from '../../src/messages';
import { withComments } from '../../src/files/patch/dress/notes';
import { DRESS, EDITS, PLAIN, SUBJECTS, TREND } from './dressed';

function saved(bytes: Uint8Array, edits: WorkbookEdits): Uint8Array {
  const result = patchWorkbook(bytes, edits, 'so.xlsx');
  if ('problem' in result) throw new Error(say('vi', result.problem));
  return result.bytes;
}

const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, data]) => [name, strFromU8(data)]));
const SHEET = 'xl/worksheets/sheet3.xml';
const once = saved(PLAIN, EDITS);
const parts = partsOf(once);

test('every child of the sheet stands where the schema wants it', () => {
  const children = [...parts[SHEET]!.matchAll(/<(\w+)[^<]*?(?:\/>|>)/g)].map(([, name]) => name!);
  const order = [
    'sheetPr',
    'sheetViews',
    'cols',
    'sheetData',
    'mergeCells',
    'dataValidations',
    'printOptions',
    'pageMargins',
    'pageSetup',
    'headerFooter',
    'rowBreaks',
    'drawing',
    'legacyDrawing',
  ];
  expect(children.filter((name) => order.includes(name))).toEqual(order);
});

test('drop-downs refuse, ask, and take their texts from another sheet', () => {
  const xml = parts[SHEET]!;
  expect(xml).toContain('error="Chỉ nhận tháng trong danh sách." prompt="Chọn tháng báo cáo." sqref="A3:A42"');
  expect(xml).toContain('<formula1>&quot;Tháng 8,Tháng 9,Tháng 10,Tháng 11,Tháng 12&quot;</formula1>');
  expect(xml).toMatch(/errorStyle="warning"[^>]*sqref="E3:E42"><formula1>DL_DoiTuong!\$A\$3:\$A\$102</);
  expect(xml).toMatch(/type="custom" errorStyle="warning"[^>]*sqref="A1:D1"><formula1>FALSE</);
});

test('what is printed: without the first row, a new page where one is asked for', () => {
  expect(parts['xl/workbook.xml']).toContain(
    '<definedName name="_xlnm.Print_Area" localSheetId="2">KQ_TienDo!$A$2:$E$28</definedName>',
  );
  expect(parts[SHEET]).toContain('<rowBreaks count="1" manualBreakCount="1"><brk id="4" max="16383" man="1"/>');
});

test('rows are as high as asked for, higher where their text needs it, and free to be fitted again', () => {
  const rowTag = (row: number) => new RegExp(`<row r="${row}"[^>]*>`).exec(parts[SHEET]!)![0];
  expect(rowTag(6)).toBe('<row r="6" ht="45">');
  expect(rowTag(7)).toMatch(/ ht="(31.5|45)">/);
  const gaps = saved(once, { dress: [{ ...DRESS, heights: [{ row: 20, rows: 2, points: 9 }] }] });
  expect(partsOf(gaps)[SHEET]).toContain('<row r="21" ht="9"/><row r="22" ht="9"/></sheetData>');
  const tall = saved(once, { dress: [{ ...DRESS, heights: [{ row: 5, rows: 1, points: 90 }] }] });
  expect(partsOf(tall)[SHEET]).toContain('<row r="6" ht="90">');
});

test('letters of a family are those of the cell alone', () => {
  const fonts = parts['xl/styles.xml']!.match(/<font>.*?<\/font>/g)!;
  expect(fonts.some((font) => /<sz val="12"\/>.*Times New Roman/.test(font))).toBe(true);
  expect(fonts[0]).not.toContain('sz val="12"');
});

test('a list with a comma in a text is refused: Excel would offer two halves', () => {
  const lists = [
    { area: { row: 2, column: 0, rows: 1, columns: 1 }, allowed: ['Phòng, đơn vị'], otherwise: 'ask' as const },
  ];
  const result = patchWorkbook(PLAIN, { added: [TREND], dress: [{ sheet: 'KQ_TienDo', lists }] }, 'so.xlsx');
  expect('problem' in result && say('vi', result.problem)).toContain('Phòng, đơn vị');
});

test('notes, charts and their parts are told in content types and relationships', () => {
  for (const part of ['comments1.xml', 'drawings/vmlDrawing1.vml', 'drawings/drawing1.xml', 'charts/chart3.xml']) {
    expect(parts[`xl/${part}`]).toBeDefined();
    expect(parts['[Content_Types].xml']).toContain(`PartName="/xl/${part}"`);
  }
  expect(parts['xl/comments1.xml']).toContain('ref="B2"');
  expect(parts['xl/comments1.xml']).toContain('"A" &amp; &lt;B&gt;'.replace(/"/g, '&quot;'));
  expect(parts['xl/drawings/vmlDrawing1.vml']).toContain('<x:Row>1</x:Row><x:Column>1</x:Column>');
  expect(parts['xl/charts/chart1.xml']).toContain('<c:f>KQ_TienDo!$B$3:$B$7</c:f>');
  expect(parts['xl/charts/chart1.xml']).toContain('<c:dispBlanksAs val="gap"/>');
  expect(parts['xl/workbook.xml']).toContain('localSheetId="2">KQ_TienDo!$2:$2<');
});

test('a dress changes no value and no formula', async () => {
  const read = async (bytes: Uint8Array) => {
    const book = await readWorkbook(bytes, 'so.xlsx');
    if ('problem' in book) throw new Error(say('vi', book.problem));
    return book.grids.map(({ ref, values, formulas }) => ({ ref, values, formulas }));
  };
  const plain = await read(saved(PLAIN, { added: [SUBJECTS, TREND] }));
  const dressed = await read(once);
  const values = (grids: typeof plain) =>
    grids.map(({ values: rows }) =>
      rows.map((row) => row.filter((cell) => cell !== null)).filter((row) => row.length > 0),
    );
  expect(values(dressed)).toEqual(values(plain));
});

test('dressing again puts nothing twice and keeps what people added', () => {
  const typed = saved(once, {
    sheets: [{ sheet: 'KQ_TienDo', cells: [{ row: 2, column: 0, cell: { text: 'Tháng 9' } }] }],
  });
  const again = partsOf(saved(typed, { dress: [DRESS] }));
  expect(again['xl/comments1.xml']!.match(/<comment /g)).toHaveLength(1);
  expect(again['xl/drawings/vmlDrawing1.vml']!.match(/<v:shape /g)).toHaveLength(1);
  expect(again['xl/drawings/drawing1.xml']!.match(/twoCellAnchor /g)).toHaveLength(3);
  expect(Object.keys(again).filter((name) => name.includes('charts/'))).toHaveLength(3);
  expect(again[SHEET]!.match(/<dataValidation /g)).toHaveLength(3);
  expect(again['xl/workbook.xml']!.match(/Print_Titles/g)).toHaveLength(1);
  expect(again['xl/workbook.xml']!.match(/Print_Area/g)).toHaveLength(1);
  expect(again['xl/styles.xml']).toBe(parts['xl/styles.xml']);
  expect(again[SHEET]).toContain('>Tháng 9<');
});

test("another person's note stays; one of ours that moved goes with its box", () => {
  const foreign = parts['xl/comments1.xml']!.replace(
    '</commentList>',
    '<comment ref="D4" authorId="0"><text><t>Hỏi lại kế toán</t></text></comment></commentList>',
  );
  expect(foreign).toContain('Hỏi lại');
  const moved = { ...DRESS, notes: [{ ...DRESS.notes![0]!, row: 5 }] };
  const { comments, gone } = withComments(foreign, moved.notes);
  expect(comments.match(/<comment /g)).toHaveLength(2);
  expect(comments).toContain('ref="B6"');
  expect(comments).toContain('Hỏi lại kế toán');
  expect([...gone]).toEqual(['1,1']);
});

test('a sheet that is not ours is never dressed', () => {
  const result = patchWorkbook(PLAIN, { dress: [{ sheet: 'GiaiNgan', freeze: 1 }] }, 'so.xlsx');
  expect('problem' in result && say('vi', result.problem)).toBe(
    'Trang tính GiaiNgan của tệp so.xlsx không do phần mềm này lập nên không định dạng lại. Hãy chọn tên khác cho trang tính mới.',
  );
});
