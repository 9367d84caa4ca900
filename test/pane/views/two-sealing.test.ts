/** Two panes over one workbook seal at once: one is written, the other is told, reads again and follows; nothing is lost. */
import { PRESETS } from '../../../presets';
import { assess } from '../../../src/core/assessment';
import { sealSheetIn } from '../../../src/core/seal';
import { createEffects } from '../../../src/pane/effects';
import { initialState } from '../../../src/pane/model/state';
import { createStore } from '../../../src/pane/model/store';
import { sealDraft } from '../../../src/pane/views/seal/sheets';
import type { WorkPort } from '../../../src/ports/work';
import { MemoryPort } from '../../fakes/memory-port';
import { sampleGrids } from '../harness/drive';

const rules = PRESETS[0]!;
const opened: { stop(): void }[] = [];
afterEach(() => opened.splice(0).forEach((effects) => effects.stop()));

async function person(port: MemoryPort, by: string) {
  const store = createStore(initialState('vi', rules.id));
  const work: WorkPort = { assess: (grids, options) => Promise.resolve(assess(grids, options)) };
  const effects = createEffects(store, { port, work, presets: PRESETS, today: () => '2022-12-31' });
  opened.push(effects);
  await effects.start();
  await effects.choose({ by });
  const seal = (reason: string) => {
    const stored = sealSheetIn(store.get().grids);
    const made = sealDraft(store.get(), rules, stored, { at: '2022-12-20 09:00', reason, issued: '' });
    if ('draft' in made) store.dispatch({ type: 'drafted', draft: made.draft });
    return made;
  };
  return { store, effects, seal };
}

test('the second conflicts, its draft is dropped, and after reading again it follows the first with a reason', async () => {
  const port = new MemoryPort(await sampleGrids(), { capabilities: { events: 'poll' } });
  const [an, binh] = [await person(port, 'An'), await person(port, 'Bình')];
  an.seal('');
  binh.seal('');
  await an.effects.write();
  await binh.effects.write();
  const { problem, draft } = binh.store.get();
  expect(problem).toMatchObject({ key: 'pane.write.conflict', args: { by: 'An' } });
  expect(draft).toBeNull();

  await binh.effects.refresh();
  expect(binh.seal('')).toMatchObject({ problem: { key: 'seal.refused.reason' } });
  binh.seal('Bổ sung biên bản');
  await binh.effects.write();
  const { seals, faults } = sealSheetIn(binh.store.get().grids)!;
  expect(faults).toEqual([]);
  expect(seals.map(({ by, reason }) => [by, reason])).toEqual([
    ['An', ''],
    ['Bình', 'Bổ sung biên bản'],
  ]);
  expect(seals[1]!.previous).toBe(seals[0]!.code);
});
