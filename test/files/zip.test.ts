/** The package around the parts: untouched entries keep their compressed bytes, their names and their times. */
import { strToU8, unzipSync, zipSync } from 'fflate';
import { readDirectory } from '../../src/files/zip/directory';
import { unpack } from '../../src/files/zip/entry';
import { pack, writeZip } from '../../src/files/zip/write';

const time = new Date(2022, 11, 31, 8, 30);

test('entries written back are the same bytes in the same order', () => {
  const entries = readDirectory(
    zipSync({ 'b.xml': [strToU8('<b/>'.repeat(99)), { mtime: time }], 'á.bin': [new Uint8Array(9), { level: 0 }] }),
  );
  const again = readDirectory(writeZip(entries));
  expect(again).toEqual(entries);
  expect(again.map(({ packed }) => [...packed])).toEqual(entries.map(({ packed }) => [...packed]));
});

test('a replaced entry keeps name, time and attributes; another zip program reads it', () => {
  const [entry] = readDirectory(zipSync({ 'b.xml': [strToU8('<b/>'), { mtime: time, attrs: 0o644 << 16, os: 3 }] }));
  const bytes = writeZip([pack('b.xml', strToU8('<c/>'), entry!)]);
  expect(readDirectory(bytes)[0]).toMatchObject({ name: 'b.xml', time: entry!.time, attributes: entry!.attributes });
  expect(unzipSync(bytes)).toEqual({ 'b.xml': strToU8('<c/>') });
});

test('names that are not UTF-8 come back byte for byte', () => {
  const [entry] = readDirectory(zipSync({ 'x.xml': strToU8('<b/>') }));
  const old = { ...entry!, nameBytes: new Uint8Array([0x82, 0x2e, 0x78]), flags: 0 };
  const [again] = readDirectory(writeZip([old]));
  expect([...again!.nameBytes]).toEqual([0x82, 0x2e, 0x78]);
  expect(unpack(again!)).toEqual(strToU8('<b/>'));
});

test('the same edit gives the same bytes: no clock, no chance', () => {
  expect(writeZip([pack('n.xml', strToU8('<n/>'))])).toEqual(writeZip([pack('n.xml', strToU8('<n/>'))]));
});
