/** Reading workbooks: what each kind of cell, row and sheet becomes. */
import { readWorkbook, type Workbook } from '../../src/files';
import { type Parts, packageOf, worksheet } from './package-of';

async function open(parts: Parts): Promise<Workbook> {
  const read = await readWorkbook(packageOf(parts), 'thu.xlsx');
  if ('problem' in read) throw new Error(JSON.stringify(read.problem));
  return read;
}

/** Grid of a sheet whose <sheetData> is given. */
async function grid(data: string, parts: Omit<Parts, 'sheets'> = {}) {
  return (await open({ sheets: { GiaiNgan: `<sheetData>${data}</sheetData>` }, ...parts })).grids[0]!;
}

test('texts of every kind: shared, rich, inline, formula; phonetic hints are left out', async () => {
  const { values } = await grid(
    '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="inlineStr"><is><t xml:space="preserve"> Cộng </t></is></c><c r="D1" t="str"><f>"a"&amp;"b"</f><v>ab</v></c><c r="E1" t="s"><v>2</v></c></row>',
    {
      strings:
        '<si><t>Sở Thông tin &amp; Truyền thông</t></si><si><r><t>Kế </t></r><r><rPr><b/></rPr><t>hoạch</t></r><rPh><t>x</t></rPh></si><si/>',
    },
  );
  expect(values[0]).toEqual(['Sở Thông tin & Truyền thông', 'Kế hoạch', ' Cộng ', 'ab', '']);
});

test('numbers, booleans, errors and blanks stay apart', async () => {
  const { values, ref } = await grid(
    '<row r="2"><c r="B2"><v>12345.678</v></c><c r="C2" t="b"><v>1</v></c><c r="D2" t="e"><v>#REF!</v></c><c r="E2" s="0"/><c r="F2" t="e"><v>#GETTING_DATA</v></c><c r="G2"><v>0</v></c></row>',
  );
  expect(ref).toEqual({ sheet: 'GiaiNgan', row: 1, column: 1, rows: 1, columns: 6 });
  expect(values[0]).toEqual([12345.678, true, { error: '#REF!' }, null, { error: '#ERROR!' }, 0]);
});

test('escapes of control characters are decoded, line ends become line feeds', async () => {
  const { values } = await grid(
    '<row><c t="inlineStr"><is><t>a_x0009_b_x005F_x0009_c</t></is></c><c t="inlineStr"><is><t>dòng 1\r\ndòng 2</t></is></c></row>',
  );
  expect(values[0]).toEqual(['a\tb_x0009_c', 'dòng 1\ndòng 2']);
});

test('rows and cells without an address stand after the one before', async () => {
  const { values } = await grid(
    '<row><c><v>1</v></c><c><v>2</v></c></row><row r="4"><c r="B4"><v>3</v></c><c><v>4</v></c></row><row><c><v>5</v></c></row>',
  );
  expect(values).toEqual([
    [1, 2, null],
    [null, null, null],
    [null, null, null],
    [null, 3, 4],
    [5, null, null],
  ]);
});

test('prefixed names and no dimension', async () => {
  const xml =
    '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>STT</x:t></x:is></x:c><x:c r="B1"><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>';
  const read = await open({ sheets: { A: xml } });
  expect(read.grids[0]!.values).toEqual([['STT', 2]]);
  expect(read.grids[0]!.formulas).toEqual([[null, '=1+1']]);
});

test('shared formulas are expanded, fixed references and quoted sheets stay', async () => {
  const { formulas } = await grid(
    `<row r="1"><c r="A1"><f t="shared" ref="A1:B2" si="0">SUM(C1:D$1)/$E1&amp;"C1"&amp;'Q1 C1'!F1+LOG10(G1)</f><v>0</v></c><c r="B1"><f t="shared" si="0"/><v>0</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>0</v></c><c r="C2"><f>SUM(A:A,1:1)</f><v>1</v></c></row>`,
  );
  expect(formulas).toEqual([
    [`=SUM(C1:D$1)/$E1&"C1"&'Q1 C1'!F1+LOG10(G1)`, `=SUM(D1:E$1)/$E1&"C1"&'Q1 C1'!G1+LOG10(H1)`, null],
    [`=SUM(C2:D$1)/$E2&"C1"&'Q1 C1'!F2+LOG10(G2)`, null, '=SUM(A:A,1:1)'],
  ]);
});

test('our functions lose the prefix that Excel stores when the add-in is absent; newer ones theirs', async () => {
  const { formulas } = await grid(
    '<row r="1"><c r="A1"><f>_xldudf_TD_TYLE(H7,F7)</f><v>0.5</v></c><c r="B1"><f>_xlfn.XLOOKUP(1,A:A,B:B)</f><v>1</v></c><c r="C1"><f>IFERROR(__xludf.DUMMYFUNCTION("TD_DAT(H7,F7,""95%"")"),"Đạt")</f><v>1</v></c><c r="D1"><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),3)</f><v>3</v></c><c r="E1"><f>"_xldudf_TD_X("</f><v>1</v></c></row>',
  );
  expect(formulas![0]).toEqual([
    '=TD_TYLE(H7,F7)',
    '=XLOOKUP(1,A:A,B:B)',
    '=TD_DAT(H7,F7,"95%")',
    null,
    '="_xldudf_TD_X("',
  ]);
});

test('number formats, fonts, merges, hidden rows and columns', async () => {
  const read = await open({
    sheets: {
      A: '<cols><col min="2" max="3" width="0" hidden="1"/></cols><sheetData><row r="1"><c r="A1" s="1"><v>0.98</v></c><c r="D1" s="2" t="inlineStr"><is><t>x</t></is></c></row><row r="2" hidden="1"/><row r="3"><c r="A3"><v>1</v></c></row><row r="4" hidden="1"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    },
    styles:
      '<numFmts count="1"><numFmt numFmtId="164" formatCode="#,##0.000&quot; tr.đ&quot;"/></numFmts><fonts><font><name val="Times New Roman"/></font><font><name val=".VnTime"/></font></fonts><cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="1"/></cellXfs><dxfs><dxf><font><name val="X"/></font></dxf></dxfs>',
  });
  expect(read.grids[0]).toMatchObject({
    numberFormats: [
      ['#,##0.000" tr.đ"', 'General', 'General', 'm/d/yyyy'],
      Array(4).fill('General'),
      Array(4).fill('General'),
    ],
    fonts: [
      ['Times New Roman', null, null, '.VnTime'],
      [null, null, null, null],
      ['Times New Roman', null, null, null],
    ],
    merges: [{ row: 0, column: 0, rows: 2, columns: 2 }],
    hiddenRows: [1],
    hiddenColumns: [1, 2],
  });
});

test('days: 1904 workbooks are converted where the format shows a day, amounts and hours are not', async () => {
  const styles =
    '<numFmts count="1"><numFmt numFmtId="165" formatCode="#,##0&quot; ngày d&quot;"/></numFmts><fonts><font/></fonts><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="46"/><xf numFmtId="165"/></cellXfs>';
  const data =
    '<row r="1"><c r="A1" s="1"><v>43464</v></c><c r="B1"><v>43464</v></c><c r="C1" s="2"><v>1.5</v></c><c r="D1" s="3"><v>5</v></c><c r="E1" s="1" t="d"><v>2022-12-31</v></c></row>';
  const in1904 = await grid(data.replace(/<c r="E1".*?<\/c>/, ''), { styles, workbookPr: 'date1904="1"' });
  expect(in1904.values[0]).toEqual([44926, 43464, 1.5, 5]);
  expect((await grid(data, { styles })).values[0]![4]).toBe(44926);
});

test('a spilled dynamic array is one formula at its anchor; the other cells are results', async () => {
  const metadata =
    '<?xml version="1.0"?><metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:xda="http://schemas.microsoft.com/office/spreadsheetml/2017/dynamicarray"><metadataTypes count="1"><metadataType name="XLDAPR" minSupportedVersion="120000" cellMeta="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata></metadata>';
  const read = await open({
    sheets: {
      A: '<sheetData><row r="1"><c r="A1" cm="1"><f t="array" ref="A1:B2">_xldudf_TD_TONGHOP(D1:D9,E1:E9,F1:F9)</f><v>1</v></c><c r="B1"><v>2</v></c></row><row r="2"><c r="A2"><v>3</v></c><c r="B2"><v>4</v></c><c r="C2"><f t="array" ref="C2">SUM(A1:A2*B1:B2)</f><v>14</v></c></row></sheetData>',
    },
    metadata,
  });
  expect(read.grids[0]!.formulas).toEqual([
    ['=TD_TONGHOP(D1:D9,E1:E9,F1:F9)', null, null],
    [null, null, '=SUM(A1:A2*B1:B2)'],
  ]);
  expect(read.grids[0]!.values).toEqual([
    [1, 2, null],
    [3, 4, 14],
  ]);
  expect(read.sheets[0]!.spills).toEqual([
    { row: 0, column: 0, rows: 2, columns: 2, dynamic: true },
    { row: 1, column: 2, rows: 1, columns: 1, dynamic: false },
  ]);
});

test('a sheet of 1,048,576 formatted rows with three used is trimmed to the three', async () => {
  const rows = Array.from({ length: 1_048_576 }, (_, i) =>
    i > 3 && i < 7 ? `<row r="${i + 1}"><c r="C${i + 1}"><v>${i}</v></c></row>` : `<row r="${i + 1}" ht="15"/>`,
  );
  const read = await open({ sheets: { A: `<dimension ref="A1:XFD1048576"/><sheetData>${rows.join('')}</sheetData>` } });
  expect(read.grids[0]!.ref).toEqual({ sheet: 'A', row: 4, column: 2, rows: 3, columns: 1 });
  expect(read.grids[0]!.values).toEqual([[4], [5], [6]]);
});

test('empty sheets have no grid but are named; hidden and protected sheets say so', async () => {
  const bytes = packageOf({
    sheets: {
      Trống: '<sheetData/>',
      'Khóa &amp; ẩn': '<sheetData><row><c><v>1</v></c></row></sheetData><sheetProtection sheet="1"/>',
    },
    more: {},
  });
  const read = (await readWorkbook(bytes, 'x')) as Workbook;
  expect(read.sheets).toMatchObject([
    { name: 'Trống', used: null },
    { name: 'Khóa & ẩn', protected: true, hidden: false, used: { row: 0, column: 0, rows: 1, columns: 1 } },
  ]);
  expect(read.grids.map(({ ref }) => ref.sheet)).toEqual(['Khóa & ẩn']);
});

test('formulas that nobody has calculated are reported, not read as zero', async () => {
  const read = await open({ sheets: { A: '<sheetData><row r="7"><c r="F7"><f>SUM(F8:F9)</f></c></row></sheetData>' } });
  expect(read.grids[0]!.values).toEqual([[null]]);
  expect(read.uncomputed).toEqual([{ sheet: 'A', row: 6, column: 5, rows: 1, columns: 1 }]);
});

test('parts in UTF-16 and with a byte order mark', async () => {
  const text = worksheet('<sheetData><row><c t="inlineStr"><is><t>Đơn vị</t></is></c></row></sheetData>');
  const wide = new Uint8Array(
    new Uint16Array([0xfeff, ...[...text.replace('UTF-8', 'UTF-16')].map((c) => c.charCodeAt(0))]).buffer,
  );
  const marked = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode(text)]);
  for (const bytes of [wide, marked]) {
    const read = await open({ sheets: { A: '' }, more: { 'xl/worksheets/sheet1.xml': bytes } });
    expect(read.grids[0]!.values).toEqual([['Đơn vị']]);
  }
});
