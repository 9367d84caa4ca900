/** The rule set written in the workbook itself: it holds at the next opening, and a mistake in it decides nothing. */
import { PRESETS } from '../../presets';
import type { RuleSet } from '../../src/core/rules/model';
import { createEffects } from '../../src/pane/effects';
import { OWN_RULES } from '../../src/pane/model/rules';
import { initialState } from '../../src/pane/model/state';
import { createStore } from '../../src/pane/model/store';
import { MemoryPort } from '../fakes/memory-port';
import { assessmentOf, PROJECTS, sheetOf } from './fixture';

const preset = PRESETS[0]!;
const opened: { stop(): void }[] = [];
afterEach(() => opened.splice(0).forEach((effects) => effects.stop()));

/** The pane opened on a workbook; `judged` holds the rule sets that verdicts were asked for with. */
function open(port: MemoryPort) {
  const judged: RuleSet[] = [];
  const store = createStore(initialState('vi', preset.id));
  const assess = (_grids: unknown, { rules }: { rules: RuleSet }) => {
    judged.push(rules);
    return Promise.resolve(assessmentOf());
  };
  const effects = createEffects(store, { port, work: { assess }, presets: PRESETS, today: () => '2022-12-31' });
  opened.push(effects);
  return { store, effects, judged };
}

describe('the rule set in the workbook', () => {
  test('what the council agreed is written into QD_QuyDinh and holds when the workbook is opened again', async () => {
    const port = new MemoryPort([sheetOf(PROJECTS)]);
    const first = open(port);
    await first.effects.start();
    await first.effects.choose({ readings: { many: { choice: '3', agreedIn: 'Biên bản số 05' } } });
    await first.effects.draftRules();
    expect(first.store.get().draft).toMatchObject({
      addSheets: [OWN_RULES, 'DL_DanhMuc'],
      ifRevision: { [OWN_RULES]: 0 },
    });
    await first.effects.write();
    expect(first.store.get().settings).toMatchObject({ ruleId: OWN_RULES, readings: {} });

    const again = open(port);
    await again.effects.start();
    expect(again.store.get().settings.ruleId).toBe(OWN_RULES);
    const many = again.judged[again.judged.length - 1]?.readings.find((reading) => reading.id === 'many');
    expect(many).toMatchObject({ choice: '3', agreedIn: 'Biên bản số 05' });
  });

  test('a mistake in it names its cell, and no verdict rests on another rule set meanwhile', async () => {
    const port = new MemoryPort([sheetOf(PROJECTS)]);
    const first = open(port);
    await first.effects.start();
    await first.effects.draftRules();
    await first.effects.write();
    const grid = first.store.get().grids.find(({ ref }) => ref.sheet === OWN_RULES)!;
    const row = grid.values.findIndex((cells) => cells.includes('>= 100%'));
    const column = grid.values[row]!.indexOf('>= 100%');
    port.type(OWN_RULES, row, column, '>= một trăm');

    const again = open(port);
    await again.effects.start();
    const { own, assessment } = again.store.get();
    expect(own?.problems[0]?.cell).toMatchObject({ sheet: OWN_RULES, row, column });
    expect(assessment?.decisions).toEqual([]);
    expect(assessment?.attainment.length).toBeGreaterThan(0);
    await again.effects.choose({ ruleId: preset.id });
    expect(again.store.get().assessment?.decisions.length).toBeGreaterThan(0);
  });
});
