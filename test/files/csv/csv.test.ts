/** Tables in text: every way of writing them gives the same grid, and nothing is guessed. */
import fc from 'fast-check';
import { patchWorkbook, readWorkbook, type TextEncodingName, type Workbook } from '../../../src/files';
import { readRecords } from '../../../src/files/csv/records';
import { recognise } from '../../../src/core/table';
import { say } from '../../../src/messages';

const utf8 = (text: string) => new TextEncoder().encode(text);

async function read(bytes: Uint8Array, name = 'so.csv', encoding?: TextEncodingName): Promise<Workbook> {
  const found = await readWorkbook(bytes, name, encoding ? { encoding } : {});
  if ('problem' in found) throw new Error(say('vi', found.problem));
  return found;
}
const values = async (bytes: Uint8Array, encoding?: TextEncodingName) =>
  (await read(bytes, 'so.csv', encoding)).grids[0]!.values;

async function refused(bytes: Uint8Array, name: string): Promise<string> {
  const found = await readWorkbook(bytes, name);
  if (!('problem' in found)) throw new Error('was read');
  return say('vi', found.problem);
}

const TABLE = 'STT;Đơn vị;Kế hoạch\r\n1;Phòng CNTT;"1.234.567,89"\r\n2;Văn phòng;500\r\n';
const CELLS = [
  ['STT', 'Đơn vị', 'Kế hoạch'],
  [1, 'Phòng CNTT', '1.234.567,89'],
  [2, 'Văn phòng', 500],
];

function utf16(text: string, littleEndian: boolean, mark: boolean): Uint8Array {
  const bytes = new Uint8Array((text.length + (mark ? 1 : 0)) * 2);
  const view = new DataView(bytes.buffer);
  [...((mark ? '\ufeff' : '') + text)].forEach((letter, i) =>
    view.setUint16(i * 2, letter.charCodeAt(0), littleEndian),
  );
  return bytes;
}

/** windows-1258: "ả" is the byte of a, then that of the tone; "đ", "ư" and the like have bytes of their own. */
const WINDOWS_1258 = new Uint8Array([
  ...[0x53, 0x54, 0x54, 0x3b, 0xd0, 0xf5, 0x6e, 0x20, 0x76, 0x69, 0xf2, 0x0a], // STT;Đơn vị
  ...[0x31, 0x3b, 0x56, 0xe3, 0x6e, 0x20, 0x70, 0x68, 0x6f, 0xcc, 0x6e, 0x67, 0x0a], // 1;Văn phòng
]);

describe('how the text is written', () => {
  test.each([
    ['UTF-8', utf8(TABLE)],
    ['UTF-8 with its mark', utf8(`\ufeff${TABLE}`)],
    ['UTF-16, as Excel says "Unicode Text"', utf16(TABLE, true, true)],
    ['UTF-16, the other way round', utf16(TABLE, false, true)],
    ['UTF-16 without a mark', utf16(TABLE, true, false)],
  ])('%s', async (_, bytes) => {
    expect(await values(bytes)).toEqual(CELLS);
    expect((await read(bytes)).remarks).toEqual([]);
  });

  test('windows-1258, and the reader says so', async () => {
    expect(await values(WINDOWS_1258)).toEqual([
      ['STT', 'Đơn vị'],
      [1, 'Văn phòng'],
    ]);
    const { remarks } = await read(WINDOWS_1258);
    expect(remarks.map(({ severity, message }) => [severity, say('vi', message)])).toEqual([
      ['info', 'Tệp so.csv không ghi bảng mã; chữ được đọc theo bảng mã windows-1258.'],
    ]);
  });

  test('TCVN3 and VNI are asked about, never guessed; the answer decodes them', async () => {
    const tcvn3 = Uint8Array.from([...'STT;§¬n vÞ\n1;V¨n phßng\n'].map((letter) => letter.charCodeAt(0)));
    const { remarks } = await read(tcvn3);
    expect(remarks[0]).toMatchObject({ severity: 'error', check: 'text-encoding' });
    expect(say('vi', remarks[0]!.message)).toMatch(/có thể là TCVN3 .* hoặc VNI/);
    expect(say('vi', remarks[0]!.advice)).toMatch(/--encoding tcvn3/);
    expect(await values(tcvn3, 'tcvn3')).toEqual([
      ['STT', 'Đơn vị'],
      [1, 'Văn phòng'],
    ]);
    const vni = Uint8Array.from([...'STT;Ñôn vò\n1;Vaên phoøng\n'].map((letter) => letter.charCodeAt(0)));
    expect((await read(vni)).remarks[0]).toMatchObject({ severity: 'error' });
    expect((await values(vni, 'vni'))[1]).toEqual([1, 'Văn phòng']);
  });
});

describe('how the fields are parted', () => {
  test.each([
    [
      'semicolons, decimal commas',
      'A;1,5;2,5\nB;3,5;4,5\n',
      [
        ['A', '1,5', '2,5'],
        ['B', '3,5', '4,5'],
      ],
    ],
    [
      'commas',
      'A,1.5\nB,2.5\n',
      [
        ['A', '1.5'],
        ['B', '2.5'],
      ],
    ],
    [
      'tabs, commas and semicolons inside',
      'A, x; y\t1\nB, z\t2\n',
      [
        ['A, x; y', 1],
        ['B, z', 2],
      ],
    ],
    ["Excel's own line", 'sep=|\nA|1;2\n', [['A', '1;2']]],
    ['one column', 'A\nB\n', [['A'], ['B']]],
    [
      'quotes, doubled quotes, line breaks inside',
      'a;"x ""y""\r\nz; w"\nb;c\n',
      [
        ['a', 'x "y"\nz; w'],
        ['b', 'c'],
      ],
    ],
    [
      'a quote that never closes swallows nothing',
      'a;"x\nb;c\n',
      [
        ['a', '"x'],
        ['b', 'c'],
      ],
    ],
  ])('%s', async (_, text, cells) => {
    expect(await values(utf8(text))).toEqual(cells);
  });

  test('whole numbers are numbers; codes, formulas and numbers written in some style stay text', async () => {
    const line = '12;-3;0;007;1.234;1,5;=1+1;+84 12;12345678901234567890;  5';
    expect(await values(utf8(`${line}\n${line}\n`))).toEqual(
      Array(2).fill([12, -3, 0, '007', '1.234', '1,5', '=1+1', '+84 12', '12345678901234567890', '  5']),
    );
  });

  test('any table of texts comes back as it was', () => {
    const field = fc.string({ unit: fc.constantFrom('a', '"', ';', '\n', ' ', 'ầ', ',') });
    fc.assert(
      fc.property(fc.array(fc.array(field, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 8 }), (rows) => {
        const text = rows.map((fields) => fields.map((one) => `"${one.replace(/"/g, '""')}"`).join(';')).join('\r\n');
        expect(readRecords(`${text}\r\n`, ';')).toEqual(rows);
      }),
    );
  });
});

test('a disbursement table in .csv is recognised like one in a sheet', async () => {
  const text = [
    'TÌNH HÌNH GIẢI NGÂN ĐẾN NGÀY 31/12/2022;;;;',
    ';;;;Đơn vị tính: triệu đồng',
    'STT;Danh mục dự án;Đơn vị thực hiện;Kế hoạch vốn năm 2022;Lũy kế giải ngân',
    ';TỔNG SỐ;;24.345,678;19.545,677',
    '1;Dự án A;Phòng CNTT;12.345,678;12.345,677',
    '2;Dự án B;Văn phòng;12.000,000;7.200,000',
  ].join('\r\n');
  const { grids } = await read(utf8(text), 'giai-ngan.csv');
  const { tables, questions } = recognise(grids);
  expect(questions.map(({ id }) => id)).toEqual([]);
  expect(tables[0]).toMatchObject({ asOf: '2022-12-31', numberStyle: 'vi' });
  expect(tables[0]!.columns.map(({ role }) => role).slice(3)).toEqual(['plan', 'disbursed']);
});

test('what is no table says so: letters, pictures under the name .csv, an empty table', async () => {
  expect(await refused(utf8('Kính gửi: Sở Tài chính'), 'thu.docx')).toMatch(/không phải là bảng tính/);
  expect(await refused(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), 'anh.csv')).toMatch(
    /không phải là bảng tính/,
  );
  expect(await refused(utf8(';;\n;;\n'), 'rong.csv')).toMatch(/không có trang tính nào chứa ô/);
  expect(await refused(new Uint8Array(), 'rong.csv')).toMatch(/rỗng \(0 byte\)/);
});

test('tabs under the name .xls, as web systems write them, are read', async () => {
  expect((await read(utf8('A\t1\nB\t2\n'), 'bao-cao.xls')).format).toBe('csv');
});

test('saving into a .csv is refused with what to do', () => {
  const saved = patchWorkbook(utf8(TABLE), {}, 'so.csv');
  expect('problem' in saved && say('vi', saved.problem)).toMatch(
    /^Không lưu được vào bản sao của tệp so\.csv \(\.csv\)\. Tệp gốc vẫn giữ nguyên\. Hãy mở tệp bằng Excel/,
  );
});

test('cancelled', async () => {
  const stopped = await readWorkbook(utf8(TABLE), 'so.csv', { signal: { aborted: true } });
  expect('problem' in stopped && say('vi', stopped.problem)).toBe('Đã dừng đọc tệp so.csv theo yêu cầu.');
});
