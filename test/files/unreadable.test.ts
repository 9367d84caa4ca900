/** Bad files: each gives a Vietnamese sentence that names the file and what to do; none throws, none hangs. */
import { strToU8, zipSync } from 'fflate';
import { readWorkbook } from '../../src/files';
import { say } from '../../src/messages';
import { packageOf } from './package-of';

async function refused(bytes: Uint8Array): Promise<string> {
  const read = await readWorkbook(bytes, 'giai-ngan.xlsx');
  if (!('problem' in read)) throw new Error('was read');
  return say('vi', read.problem);
}

const good = packageOf({ sheets: { A: '<sheetData><row><c><v>1</v></c></row></sheetData>' } });

test('0 bytes', async () => {
  expect(await refused(new Uint8Array())).toBe(
    'Tệp giai-ngan.xlsx rỗng (0 byte). Hãy sao chép lại tệp từ nơi lưu gốc rồi mở lại.',
  );
});

test('not a workbook: text, a picture, another zip', async () => {
  for (const bytes of [
    strToU8('Kính gửi: Sở Tài chính'),
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
    zipSync({ 'a.txt': strToU8('x') }),
  ]) {
    expect(await refused(bytes)).toMatch(/^Tệp giai-ngan.xlsx không phải là bảng tính\. Hãy chọn tệp Excel/);
  }
});

test('a broken zip: cut off at every length, a flipped byte in every part', async () => {
  for (let length = 2; length < good.length; length += 37) {
    expect(await refused(good.subarray(0, length))).toMatch(/^Tệp giai-ngan.xlsx bị hỏng, không đọc được/);
  }
  for (let at = 0; at < good.length; at += 3) {
    const flipped = good.slice();
    flipped[at]! ^= 255;
    const read = await readWorkbook(flipped, 'giai-ngan.xlsx');
    // A flip in a time stamp harms nothing; anywhere else it must be noticed, never read as another value.
    if ('grids' in read) expect(read.grids[0]?.values).toEqual([[1]]);
    else expect(say('vi', read.problem)).toMatch(/giai-ngan.xlsx/);
  }
});

test('password-protected: an OLE container with an encrypted package', async () => {
  const ole = new Uint8Array(512 * 4);
  const view = new DataView(ole.buffer);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(44, 1, true);
  view.setUint32(48, 1, true);
  for (const at of [60, 68]) view.setUint32(at, 0xfffffffe, true);
  for (let at = 76; at < 512; at += 4) view.setUint32(at, 0xffffffff, true);
  view.setUint32(76, 0, true);
  for (let at = 512; at < 1024; at += 4) view.setUint32(at, 0xfffffffe, true);
  [...'EncryptedPackage'].forEach((letter, i) => view.setUint16(1024 + 2 * i, letter.charCodeAt(0), true));
  view.setUint16(1024 + 64, 34, true);
  view.setUint8(1024 + 66, 2);
  expect(await refused(ole)).toMatch(/^Tệp giai-ngan.xlsx đang đặt mật khẩu\. Hãy mở bằng Excel/);
});

test('an OLE container whose sectors form a ring ends at once', async () => {
  const ole = new Uint8Array(512 * 4);
  const view = new DataView(ole.buffer);
  ole.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  view.setUint16(30, 9, true);
  view.setUint32(76, 0, true);
  expect(await refused(ole)).toMatch(/bị hỏng/);
});

test('a zip bomb: refused by its declared size, and when it lies about it', async () => {
  const bomb = packageOf({
    sheets: { A: '' },
    more: { 'xl/worksheets/sheet1.xml': new Uint8Array(300 * 1024 * 1024) },
  });
  expect(await refused(bomb)).toMatch(/bung ra quá lớn ở phần xl\/worksheets\/sheet1.xml/);
  const view = new DataView(bomb.buffer, bomb.byteOffset);
  for (let at = 0; at < bomb.length - 46; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) === 300 * 1024 * 1024)
      view.setUint32(at + 24, 10, true);
  }
  expect(await refused(bomb)).toMatch(/bung ra quá lớn|bị hỏng/);
});

test('a stray cell far away is named instead of filling the memory', async () => {
  const bytes = packageOf({
    sheets: {
      'Giải ngân':
        '<sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>',
    },
  });
  expect(await refused(bytes)).toBe(
    "Tệp giai-ngan.xlsx: ô 'Giải ngân'!XFD1048576 nằm quá xa bảng số liệu. Hãy xóa nội dung ô đó, các dòng và cột thừa quanh nó bằng Excel rồi lưu lại.",
  );
});

test('a document type with entities is never expanded', async () => {
  const laughs =
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;">]><worksheet><sheetData><row><c t="inlineStr"><is><t>&b;</t></is></c></row></sheetData></worksheet>';
  const read = await readWorkbook(packageOf({ sheets: { A: laughs } }), 'x.xlsx');
  expect('grids' in read && read.grids[0]!.values).toEqual([['&b;']]);
});

test('only chart sheets', async () => {
  const bytes = packageOf({ sheets: {} });
  expect(await refused(bytes)).toMatch(/không có trang tính nào chứa ô/);
});

test('cancelled between rows', async () => {
  const read = await readWorkbook(good, 'x.xlsx', { signal: { aborted: true } });
  expect('problem' in read && say('vi', read.problem)).toBe('Đã dừng đọc tệp x.xlsx theo yêu cầu.');
});
