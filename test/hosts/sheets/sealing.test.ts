/** Two sidebars on one spreadsheet seal at once: in every meeting of their calls one seal is there, and both are told. */
import { serve } from '../../../src/hosts/sheets/server/serve';
import type { Answered, Asked } from '../../../src/hosts/sheets/server/transfer';
import type { PollClock } from '../../../src/hosts/sheets/sidebar/poll';
import { createSheetsPort } from '../../../src/hosts/sheets/sidebar/port';
import { type Runner, scriptCaller } from '../../../src/hosts/sheets/sidebar/run-script';
import type { WorkbookPort } from '../../../src/ports/workbook';
import { look, person, revisions, sealedBy, SHEETS } from '../../core/seal/sealing';
import { bookOf, PlainRun, type World, worldOf } from '../../fakes/apps-script';
import { carried, enter } from './script';

const still: PollClock = { visible: () => true, onFocus: () => () => undefined, every: () => () => undefined };

/** google.script.run of one sidebar; its calls arrive after `delay` milliseconds. */
function runner(world: World, delay: () => number): Runner {
  let success: (answer: Answered) => void = () => undefined;
  const self: Runner = {
    withSuccessHandler: (heard) => ((success = heard), self),
    withFailureHandler: () => self,
    thiduaServe(request: Asked) {
      const sent = carried(request);
      setTimeout(() => {
        enter(world, new PlainRun());
        success(carried(serve(sent)));
      }, delay());
    },
  };
  return self;
}

const sidebar = (world: World, delay: () => number = () => 0): WorkbookPort =>
  createSheetsPort(
    scriptCaller(() => runner(world, delay)),
    still,
  );
const accountants = () =>
  worldOf(
    bookOf({
      GiaiNgan: [
        ['STT', 'Đơn vị'],
        [1, 'Phòng CNTT'],
      ],
    }),
  );

test('both saw an empty workbook: the first is sealed, the second is told by whom and when, and nothing is half written', async () => {
  const world = accountants();
  const ports = [sidebar(world), sidebar(world)] as const;
  const [an, binh] = [person('An', ports[0]), person('Bình', ports[1])];
  const drafts = [an.draft(await look(ports[0])), binh.draft(await look(ports[1]))] as const;
  expect(await an.write(drafts[0])).toBe(true);
  const after = structuredClone(world.state);
  expect(await binh.write(drafts[1])).toBe(false);
  expect(binh.said()).toMatch(
    /^Trang tính KQ_ChotKetQua vừa được An ghi \(bản 1, \d\d:\d\d \d\d\/\d\d\/\d{4}\)\. Chưa ghi gì\. Bấm Thử lại/,
  );
  expect(world.state).toEqual(after);

  expect(await binh.write(binh.draft(await look(ports[1])))).toBe(true);
  expect(await sealedBy(ports[0])).toEqual(['An', 'Bình']);
  expect(await revisions(ports[0])).toEqual(Object.fromEntries(SHEETS.map((name) => [name, 2])));
  expect(world.state.sheets[0]!.cells['2,2']!.value).toBe('Phòng CNTT');
});

test('pressed at the same moment, whichever call arrives first: one seal, one who is told', async () => {
  for (let turn = 0; turn < 12; turn++) {
    const world = accountants();
    const delay = () => Math.random() * 4;
    const ports = [sidebar(world, delay), sidebar(world, delay)] as const;
    const people = [person('An', ports[0]), person('Bình', ports[1])] as const;
    const seen = await Promise.all(ports.map(look));
    const written = await Promise.all(people.map((one, i) => one.write(one.draft(seen[i]!))));
    expect([...written].sort()).toEqual([false, true]);
    const winner = written[0] ? 'An' : 'Bình';
    const loser = people[written[0] ? 1 : 0];
    expect(loser.said()).toContain(`vừa được ${winner} ghi (bản 1`);
    expect(people[written[0] ? 0 : 1].said()).toBe('Đã ghi xong.');
    expect(await sealedBy(ports[0])).toEqual([winner]);
    expect(world.state.lock).toBeNull();
  }
});

test('sealing on a chain that grew meanwhile: told, and the seal that grew it stays', async () => {
  const world = accountants();
  const port = sidebar(world);
  const [an, binh, chi] = [person('An', port), person('Bình', port), person('Chi', port)];
  await an.write(an.draft(await look(port)));
  const seen = await look(port);
  expect(await binh.write(binh.draft(seen))).toBe(true);
  expect(await chi.write(chi.draft(seen))).toBe(false);
  expect(chi.said()).toContain('vừa được Bình ghi (bản 2');
  expect(await chi.write(chi.draft(await look(port)))).toBe(true);
  expect(await sealedBy(port)).toEqual(['An', 'Bình', 'Chi']);
});

test('"Hoàn tác" after another’s seal is refused and told', async () => {
  const world = accountants();
  const port = sidebar(world);
  const [an, binh] = [person('An', port), person('Bình', port)];
  await an.write(an.draft(await look(port)));
  await binh.write(binh.draft(await look(port)));
  const after = structuredClone(world.state);
  await an.undo();
  expect(an.said()).toContain('vừa được Bình ghi (bản 2');
  expect(world.state).toEqual(after);
});
