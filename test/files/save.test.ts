/** Saving: what each kind of edit does to the sheet's XML, and that everything else stays. */
import { strFromU8, unzipSync } from 'fflate';
import { patchWorkbook, readWorkbook, type CellEdit, type Workbook, type WorkbookEdits } from '../../src/files';
import { say } from '../../src/messages';
import { type Parts, packageOf } from './package-of';

function saved(parts: Parts, edits: WorkbookEdits) {
  const original = packageOf(parts);
  const result = patchWorkbook(original, edits, 'so.xlsx');
  if ('problem' in result) throw new Error(say('vi', result.problem));
  const files = Object.fromEntries(
    Object.entries(unzipSync(result.bytes)).map(([name, data]) => [name, strFromU8(data)]),
  );
  return { files, original: unzipSync(original), bytes: result.bytes };
}

/** The <sheetData> of sheet A after the edits. */
function data(sheetData: string, cells: readonly CellEdit[], more: Omit<Parts, 'sheets'> = {}): string {
  const { files } = saved({ sheets: { A: sheetData }, ...more }, { sheets: [{ sheet: 'A', cells }] });
  return /<((?:\w+:)?)sheetData[\s\S]*<\/\1sheetData>/.exec(files['xl/worksheets/sheet1.xml']!)![0];
}

const text = (row: number, column: number, value: string): CellEdit => ({ row, column, cell: { text: value } });

describe('cells', () => {
  test('text is an inline string with its spaces, never a formula; the style stays', () => {
    expect(
      data('<sheetData><row r="1"><c r="A1" s="7" t="s"><v>0</v></c><c r="B1"><v>2</v></c></row></sheetData>', [
        text(0, 0, ' =1+1 & <b> '),
      ]),
    ).toBe(
      '<sheetData><row r="1"><c r="A1" s="7" t="inlineStr"><is><t xml:space="preserve"> =1+1 &amp; &lt;b&gt; </t></is></c><c r="B1"><v>2</v></c></row></sheetData>',
    );
  });

  test('control characters and text that looks like an escape survive', async () => {
    const value = 'a\u0001b_x0041_\r\nc';
    const { bytes } = saved(
      { sheets: { A: '<sheetData/>' } },
      { sheets: [{ sheet: 'A', cells: [text(0, 0, value)] }] },
    );
    const read = (await readWorkbook(bytes, 'x')) as Workbook;
    expect(read.grids[0]!.values).toEqual([[value]]);
  });

  test('numbers, formulas with their stored result, blanks', () => {
    expect(
      data(
        '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c><c r="B1" s="2"><f>A1</f><v>1</v></c><c r="C1" s="3"><v>1</v></c><c r="D1"><v>1</v></c></row></sheetData>',
        [
          { row: 0, column: 0, cell: { number: 12345.678 } },
          { row: 0, column: 1, cell: { formula: '=IF(A1<1,"Đạt",A1&"x")' }, value: 'Đạt' },
          { row: 0, column: 2, cell: { blank: true } },
          { row: 0, column: 3, cell: { blank: true } },
        ],
      ),
    ).toBe(
      '<sheetData><row r="1"><c r="A1" s="1"><v>12345.678</v></c><c r="B1" s="2" t="str"><f>IF(A1&lt;1,&quot;Đạt&quot;,A1&amp;&quot;x&quot;)</f><v>Đạt</v></c><c r="C1" s="3"/></row></sheetData>',
    );
  });

  test('new cells go where they belong: missing rows, self-closing rows, self-closing sheetData, between cells', () => {
    expect(data('<sheetData/>', [text(4, 1, 'x'), text(2, 0, 'y')])).toMatch(
      /^<sheetData><row r="3"><c r="A3".*<\/row><row r="5"><c r="B5".*<\/row><\/sheetData>$/,
    );
    expect(
      data('<sheetData><row r="2" ht="30" spans="1:2"/><row r="4"><c r="A4"/><c r="C4"/></row></sheetData>', [
        { row: 1, column: 3, cell: { number: 1 } },
        { row: 2, column: 0, cell: { number: 2 } },
        { row: 3, column: 1, cell: { number: 3 } },
        { row: 3, column: 3, cell: { number: 4 } },
        { row: 0, column: 0, cell: { number: 5 } },
      ]),
    ).toBe(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2" ht="30"><c r="D2"><v>1</v></c></row><row r="3"><c r="A3"><v>2</v></c></row><row r="4"><c r="A4"/><c r="B4"><v>3</v></c><c r="C4"/><c r="D4"><v>4</v></c></row></sheetData>',
    );
  });

  test('rows and cells without addresses, and prefixed names', () => {
    expect(
      data('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row></sheetData>', [
        { row: 1, column: 0, cell: { number: 9 } },
      ]),
    ).toBe('<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row><c r="A2"><v>9</v></c></row></sheetData>');
    const prefixed =
      '<?xml version="1.0"?><x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    expect(data(prefixed, [text(0, 0, 'a'), text(1, 0, 'b')])).toBe(
      '<x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t xml:space="preserve">a</x:t></x:is></x:c></x:row><x:row r="2"><x:c r="A2" t="inlineStr"><x:is><x:t xml:space="preserve">b</x:t></x:is></x:c></x:row></x:sheetData>',
    );
  });

  test('a printed dimension grows only for cells that are new', () => {
    const sheet = '<dimension ref="A1:B2"/><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData>';
    const dimension = (cell: CellEdit) =>
      /ref="([^"]*)"/.exec(
        saved({ sheets: { A: sheet } }, { sheets: [{ sheet: 'A', cells: [cell] }] }).files['xl/worksheets/sheet1.xml']!,
      )![1];
    expect(dimension(text(0, 0, 'x'))).toBe('A1:B2');
    expect(dimension(text(9, 5, 'x'))).toBe('A1:F10');
  });
});

describe('formulas that reach over several cells', () => {
  const shared =
    '<sheetData><row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">B1*2</f><v>2</v></c></row><row r="2"><c r="A2"><f t="shared" si="0"/><v>4</v></c></row><row r="3"><c r="A3"><f t="shared" si="0"/><v>6</v></c></row></sheetData>';

  test('followers of an overwritten shared formula keep what they calculated', () => {
    expect(data(shared, [{ row: 0, column: 0, cell: { number: 5 } }])).toBe(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2"><f>B2*2</f><v>4</v></c></row><row r="3"><c r="A3"><f>B3*2</f><v>6</v></c></row></sheetData>',
    );
  });

  test('overwriting a follower leaves the others alone', () => {
    expect(data(shared, [{ row: 1, column: 0, cell: { number: 5 } }])).toBe(
      shared.replace('<c r="A2"><f t="shared" si="0"/><v>4</v></c>', '<c r="A2"><v>5</v></c>'),
    );
  });

  const array =
    '<sheetData><row r="1"><c r="A1" CM><f t="array" ref="A1:A2">B1:B2*2</f><v>2</v></c></row><row r="2"><c r="A2" s="4"><v>4</v></c></row></sheetData>';

  test('overwriting an array clears its results', () => {
    expect(data(array.replace(' CM', ''), [{ row: 0, column: 0, cell: { number: 5 } }])).toBe(
      '<sheetData><row r="1"><c r="A1"><v>5</v></c></row><row r="2"><c r="A2" s="4"/></row></sheetData>',
    );
  });

  test('a cell inside an older array formula is refused with its address, as in Excel', () => {
    const bytes = packageOf({ sheets: { A: array.replace(' CM', '') } });
    const result = patchWorkbook(bytes, { sheets: [{ sheet: 'A', cells: [text(1, 0, 'x')] }] }, 'so.xlsx');
    expect('problem' in result && say('vi', result.problem)).toBe(
      'Tệp so.xlsx: ô A2 nằm trong công thức mảng A1:A2, không sửa riêng được. Hãy xóa hoặc sửa cả vùng A1:A2 bằng Excel.',
    );
  });

  test('a custom function is a dynamic array; its spill is stored as results', async () => {
    const { files, bytes } = saved(
      { sheets: { A: '<sheetData/>' } },
      {
        sheets: [
          {
            sheet: 'A',
            cells: [
              {
                row: 0,
                column: 0,
                cell: { formula: '=TD_TONGHOP(D1:D9,E1:E9,F1:F9)' },
                spill: [
                  ['Phòng CNTT', 12345.678],
                  ['Cộng', null],
                ],
              },
              { row: 4, column: 0, cell: { formula: '=IF(TD_DAT(H7,F7)="Đạt",1,0)' }, value: 1 },
            ],
          },
        ],
      },
    );
    const sheet = files['xl/worksheets/sheet1.xml']!;
    expect(sheet).toContain(
      '<c r="A1" t="str" cm="1"><f t="array" ref="A1:B2">_xldudf_TD_TONGHOP(D1:D9,E1:E9,F1:F9)</f><v>Phòng CNTT</v></c><c r="B1"><v>12345.678</v></c>',
    );
    expect(sheet).toContain('<c r="A2" t="str"><v>Cộng</v></c></row>');
    expect(sheet).toContain(
      '<c r="A5" cm="1"><f t="array" ref="A5">IF(_xldudf_TD_DAT(H7,F7)=&quot;Đạt&quot;,1,0)</f><v>1</v></c>',
    );
    expect(files['[Content_Types].xml']).toContain(
      '<Override PartName="/xl/metadata.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheetMetadata+xml"/>',
    );
    const read = (await readWorkbook(bytes, 'x')) as Workbook;
    expect(read.grids[0]!.formulas).toEqual([
      ['=TD_TONGHOP(D1:D9,E1:E9,F1:F9)', null],
      [null, null],
      [null, null],
      [null, null],
      ['=IF(TD_DAT(H7,F7)="Đạt",1,0)', null],
    ]);
    expect(read.sheets[0]!.spills[0]).toEqual({ row: 0, column: 0, rows: 2, columns: 2, dynamic: true });
  });

  test('metadata of another kind is extended, not replaced', async () => {
    const metadata =
      '<?xml version="1.0"?><metadata xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><metadataTypes count="1"><metadataType name="XLRICHVALUE" minSupportedVersion="120000"/></metadataTypes><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"/></extLst></bk></futureMetadata><valueMetadata count="1"><bk><rc t="1" v="0"/></bk></valueMetadata></metadata>';
    const { files } = saved(
      { sheets: { A: '<sheetData/>' }, metadata },
      { sheets: [{ sheet: 'A', cells: [{ row: 0, column: 0, cell: { formula: '=TD_TYLE(1,2)' } }] }] },
    );
    const xml = files['xl/metadata.xml']!;
    expect(xml.match(/<(metadataTypes|futureMetadata|cellMetadata|valueMetadata) [^>]*>/g)).toEqual([
      '<metadataTypes count="2">',
      '<futureMetadata name="XLRICHVALUE" count="1">',
      '<futureMetadata name="XLDAPR" count="1">',
      '<cellMetadata count="1">',
      '<valueMetadata count="1">',
    ]);
    expect(xml).toContain('<cellMetadata count="1"><bk><rc t="2" v="0"/></bk></cellMetadata>');
    expect(files['xl/worksheets/sheet1.xml']).toContain('cm="1"');
  });
});

describe('the package', () => {
  const parts: Parts = {
    sheets: { A: '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c></row></sheetData>', B: '<sheetData/>' },
    calcChain: '<c r="A1" i="1"/>',
    styles:
      '<fonts count="1"><font><name val="Times New Roman"/></font></fonts><cellXfs count="2"><xf numFmtId="0" fontId="0"/><xf numFmtId="9" fontId="0"><protection locked="0"/></xf></cellXfs>',
    workbookTail: '<definedNames><definedName name="x">A!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
    more: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]), 'docProps/app.xml': '<Properties/>' },
  };

  test('the calculation chain goes, with its content type and relationship; a full calculation is asked for', () => {
    const { files } = saved(parts, { sheets: [{ sheet: 'A', cells: [text(0, 0, 'x')] }] });
    expect(Object.keys(files)).not.toContain('xl/calcChain.xml');
    expect(files['[Content_Types].xml']).not.toContain('calcChain');
    expect(files['xl/_rels/workbook.xml.rels']).not.toContain('calcChain');
    expect(files['xl/workbook.xml']).toContain(
      '</definedNames><calcPr calcId="191029" fullCalcOnLoad="1"/></workbook>',
    );
  });

  test('every other part keeps its bytes, macros included', () => {
    const { files, original } = saved(parts, { sheets: [{ sheet: 'A', cells: [text(0, 0, 'x')] }] });
    for (const part of [
      'xl/worksheets/sheet2.xml',
      'xl/styles.xml',
      'xl/vbaProject.bin',
      'docProps/app.xml',
      '_rels/.rels',
    ]) {
      expect(files[part]).toBe(strFromU8(original[part]!));
    }
  });

  test('a number format adds a style like the one the cell had', () => {
    const { files } = saved(
      { ...parts, sheets: { A: '<sheetData><row r="1"><c r="A1" s="1"><v>1</v></c></row></sheetData>' } },
      { sheets: [{ sheet: 'A', cells: [{ row: 0, column: 0, cell: { number: 44926, format: 'dd/mm/yyyy' } }] }] },
    );
    expect(files['xl/worksheets/sheet1.xml']).toContain('<c r="A1" s="2"><v>44926</v></c>');
    expect(files['xl/styles.xml']).toContain(
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts>',
    );
    expect(files['xl/styles.xml']).toContain('<cellXfs count="3">');
    expect(files['xl/styles.xml']).toContain(
      '<xf numFmtId="164" fontId="0" applyNumberFormat="1"><protection locked="0"/></xf></cellXfs>',
    );
  });

  test('a sheet of ours is added: bold frozen headings, widths, dates', async () => {
    const { files, bytes } = saved(parts, {
      added: [
        {
          name: 'KQ_XetKhenThuong',
          headings: [1],
          widths: [12, 40],
          cells: [
            [{ text: 'Thi đua · KQ_XetKhenThuong' }, { number: 1 }],
            [{ text: 'Mã' }, { text: 'Ngày' }],
            [{ text: '=P1' }, { number: 44926, format: 'dd/mm/yyyy' }],
          ],
        },
      ],
    });
    const sheet = files['xl/worksheets/sheet3.xml']!;
    expect(sheet).toContain('<pane ySplit="2" topLeftCell="A3" activePane="bottomLeft" state="frozen"/>');
    expect(sheet).toContain(
      '<cols><col min="1" max="1" width="12" customWidth="1"/><col min="2" max="2" width="40" customWidth="1"/></cols>',
    );
    expect(files['xl/workbook.xml']).toMatch(
      /<sheet [^>]*name="KQ_XetKhenThuong" sheetId="3" r:id="rId\d+"\/><\/sheets>/,
    );
    const read = (await readWorkbook(bytes, 'x')) as Workbook;
    expect(read.sheets.map(({ name }) => name)).toEqual(['A', 'B', 'KQ_XetKhenThuong']);
    expect(read.grids[1]!.values).toEqual([
      ['Thi đua · KQ_XetKhenThuong', 1],
      ['Mã', 'Ngày'],
      ['=P1', 44926],
    ]);
    expect(read.grids[1]!.numberFormats![2]).toEqual(['General', 'dd/mm/yyyy']);
  });

  test('a workbook without styles gets some when a format needs them', async () => {
    const { bytes } = saved(
      { sheets: { A: '<sheetData/>' } },
      { sheets: [{ sheet: 'A', cells: [{ row: 0, column: 0, cell: { number: 1, format: '0%' } }] }] },
    );
    const read = (await readWorkbook(bytes, 'x')) as Workbook;
    expect(read.grids[0]!.numberFormats).toEqual([['0%']]);
  });

  test.each([
    [
      'a sheet that is there',
      { added: [{ name: 'b', cells: [] }] },
      'Tệp so.xlsx đã có trang tính b, không thêm trang cùng tên. Hãy đổi tên trang tính đó rồi làm lại.',
    ],
    [
      'a sheet that is not there',
      { sheets: [{ sheet: 'C', cells: [] }] },
      'Tệp so.xlsx không có trang tính C. Hãy mở lại tệp rồi làm lại.',
    ],
  ])('%s', (_, edits, sentence) => {
    const result = patchWorkbook(packageOf(parts), edits, 'so.xlsx');
    expect('problem' in result && say('vi', result.problem)).toBe(sentence);
  });

  describe('headings of Excel tables', () => {
    const table =
      '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="1" name="Bang1" displayName="Bang1" ref="A1:B2"><autoFilter ref="A1:B2"/><tableColumns count="2"><tableColumn id="1" name="Đơn vị"/><tableColumn id="2" name="Vốn"/></tableColumns></table>';
    const withTable = (formula: string): Parts => ({
      sheets: {
        A: `<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>Đơn vị</t></is></c><c r="B1" t="inlineStr"><is><t>Vốn</t></is></c></row><row r="2"><c r="B2"><v>1</v></c><c r="C2"><f>${formula}</f><v>1</v></c></row></sheetData>`,
      },
      more: {
        'xl/tables/table1.xml': table,
        'xl/worksheets/_rels/sheet1.xml.rels':
          '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="../tables/table1.xml"/></Relationships>',
      },
    });
    const rename = { sheets: [{ sheet: 'A', cells: [text(0, 1, 'Kế hoạch & vốn')] }] };

    test('the heading changes in the table too, where no formula names it', () => {
      const { files } = saved(withTable('B2'), rename);
      expect(files['xl/tables/table1.xml']).toBe(table.replace('name="Vốn"', 'name="Kế hoạch &amp; vốn"'));
    });

    test('else it is left to Excel, and said so', () => {
      const result = patchWorkbook(packageOf(withTable('SUM(Bang1[Vốn])')), rename, 'so.xlsx');
      expect('problem' in result && say('vi', result.problem)).toBe(
        'Tệp so.xlsx: ô B1 là tiêu đề cột của bảng Excel “Bang1”. Hãy đổi tiêu đề này bằng Excel; các ô khác sửa được bình thường.',
      );
    });

    test('other cells of the table do not touch it', () => {
      const { files } = saved(withTable('B2'), {
        sheets: [{ sheet: 'A', cells: [{ row: 1, column: 1, cell: { number: 5 } }] }],
      });
      expect(files['xl/tables/table1.xml']).toBe(table);
    });
  });

  test('an .xls cannot be patched and says so', () => {
    const result = patchWorkbook(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0]), {}, 'cu.xls');
    expect('problem' in result && say('vi', result.problem)).toMatch(
      /^Không lưu được vào bản sao của tệp cu.xls \(\.xls\)/,
    );
  });
});
