/** Two people seal one workbook at once: the port's revision lets one through, the other is told whose seal is there. */
import { MemoryPort } from '../../fakes/memory-port';
import { look, person, revisions, sealedBy, SHEETS } from './sealing';

const NOW = '2022-12-20 09:05';
const two = () => {
  const port = new MemoryPort([], { now: NOW });
  return { port, an: person('An', port), binh: person('Bình', port) };
};

test('the second one is told whose seal is there and when, looks again and follows the first', async () => {
  const { port, an, binh } = two();
  const drafts = [an.draft(await look(port)), binh.draft(await look(port))] as const;
  expect(await an.write(drafts[0])).toBe(true);
  expect(an.said()).toBe('Đã ghi xong.');
  const after = await look(port);
  expect(await binh.write(drafts[1])).toBe(false);
  expect(binh.said()).toBe(
    `Trang tính KQ_ChotKetQua vừa được An ghi (bản 1, 09:05 20/12/2022). Chưa ghi gì. Bấm Thử lại để đọc bản mới rồi xem lại trước khi ghi.`,
  );
  expect(await look(port)).toEqual(after);
  expect(await sealedBy(port)).toEqual(['An']);

  expect(await binh.write(binh.draft(await look(port)))).toBe(true);
  expect(await sealedBy(port)).toEqual(['An', 'Bình']);
  expect(await revisions(port)).toEqual(Object.fromEntries(SHEETS.map((name) => [name, 2])));
});

test('sealed at once without knowing of each other, they print one code for one result', async () => {
  const { port, an, binh } = two();
  const seen = await look(port);
  const codeOf = (draft: ReturnType<typeof an.draft>) => draft.batch.ranges[0]!.cells[2]![0];
  expect(codeOf(an.draft(seen))).toEqual(codeOf(binh.draft(seen)));
});

test('"Hoàn tác" after somebody else has sealed puts nothing back over their seal', async () => {
  const { port, an, binh } = two();
  await an.write(an.draft(await look(port)));
  await binh.write(binh.draft(await look(port)));
  const before = await look(port);
  await an.undo();
  expect(an.said()).toContain('vừa được Bình ghi (bản 2');
  expect(await look(port)).toEqual(before);
  expect(await sealedBy(port)).toEqual(['An', 'Bình']);
});

test('"Hoàn tác" of the last seal takes it away and keeps the one before', async () => {
  const { port, an, binh } = two();
  await an.write(an.draft(await look(port)));
  await binh.write(binh.draft(await look(port)));
  await binh.undo();
  expect(binh.said()).toBe('Đã trả lại như trước khi ghi.');
  expect(await sealedBy(port)).toEqual(['An']);
});
