/** The adapters themselves, on cases of our own: they pass what is right, fail what is wrong, and say what they left out. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { judged as judgedVector } from './decimals/run';
import { vectors } from './decimals/vectors';
import { cases } from './dmn/cases';
import { decisions } from './dmn/decision';
import { judged as judgedCase } from './dmn/run';
import { judged as judgedRanks, rankCases } from './ranks';
import { runPeers } from './run';
import { matches } from './table';
import { answers, zen } from './zen/engine';
import { runZen } from './zen/run';

const entry = (tag: string, cell: string) => `<${tag}><text>${cell}</text></${tag}>`;
const DMN = `<definitions><decision name="Khen"><decisionTable hitPolicy="UNIQUE">
  <input><inputExpression typeRef="number"><text>rate</text></inputExpression></input>
  <input><inputExpression typeRef="date"><text>paid.on</text></inputExpression></input>
  <output/>
  <rule>${entry('inputEntry', '[low..1]')}${entry('inputEntry', '&lt;=date("2022-12-31")')}${entry('outputEntry', '"có"')}</rule>
  <rule>${entry('inputEntry', '&lt;low')}${entry('inputEntry', '-')}${entry('outputEntry', '"không"')}</rule>
</decisionTable></decision></definitions>`;

const node = (name: string, type: string, value: string) =>
  `<inputNode name="${name}"><value type="xsd:${type}">${value}</value></inputNode>`;
const tck = (rate: string, wanted: string) => `<testCases><testCase id="1">
  ${node('rate', 'decimal', rate)}${node('low', 'decimal', '0.95')}
  <inputNode name="paid"><component name="on"><value type="xsd:date">2022-12-31</value></component></inputNode>
  <resultNode name="Khen"><expected><value type="xsd:string">${wanted}</value></expected></resultNode>
</testCase></testCases>`;

describe('decision tables of DMN', () => {
  const run = (rate: string, wanted: string) => {
    const one = cases(tck(rate, wanted))[0]!;
    return judgedCase(decisions(DMN)[0]!, one, JSON.stringify(one.wanted[0]!.result));
  };

  test('a row holds on its line and not below it', () => {
    expect(run('0.95', 'có')).toEqual({ pass: true });
    expect(run('0.9499', 'không')).toEqual({ pass: true });
  });

  test('another result fails and names both', () => {
    expect(run('0.95', 'không')).toEqual({
      fail: '{"kind":"text","text":"có"}, wanted {"kind":"text","text":"không"}',
    });
  });
});

describe('decimal vectors', () => {
  const run = (text: string) => vectors(text).map(judgedVector);

  test('exact results, rounded ones, and roundings that are not ours', () => {
    const found = run(
      `precision: 3
rounding: half_up -- as in print
one add 0.1 0.2 -> 0.3
two divide 2 3 -> 0.667 Inexact Rounded
three divide 2 3 -> 0.666 Inexact Rounded
rounding: half_even
four divide 5 8 -> 0.62 Inexact Rounded
five add 'NaN' 1 -> NaN
six power 2 3 -> 8`,
    );
    expect(found.slice(0, 2)).toEqual([{ pass: true }, { pass: true }]);
    expect(found[2]).toEqual({ fail: 'divide 2 3 (half_up) wanted 0.666' });
    expect(found.slice(3).map((one) => Object.keys(one)[0])).toEqual(Array(3).fill('notApplicable'));
  });

  test('rounding is exact at any number of digits', () => {
    expect(run(`a divide 1 3 -> 0.${'3'.repeat(60)} Inexact Rounded`)).toEqual([{ pass: true }]);
  });
});

describe('ranks', () => {
  const run = (line: string) => rankCases(line).map(judgedRanks);

  test('equal values share a rank and the next is left out', () => {
    expect(run("([7, 9, 7], 'min', [1.0, 3.0, 1.0]),")).toEqual([{ pass: true }]);
    expect(run("([7, 9, 7], 'average', [1.5, 3.0, 1.5]),")).toEqual([{ pass: true }]);
    expect(run("([7, 9, 7], 'min', [1.0, 2.0, 1.0]),")).toEqual([{ fail: 'wanted 1.0, 2.0, 1.0' }]);
    expect(Object.keys(run("([7, 7], 'ordinal', [1.0, 2.0]),")[0]!)).toEqual(['notApplicable']);
  });
});

describe('another engine', () => {
  test('agrees on random tables, in a sample of those of `npm run peers`', async () => {
    const found = await runZen(200, 20221231);
    if (found.passed === 0)
      console.warn(`zen-engine was not held against ours: ${[...found.notApplicable.keys()].join()}`);
    expect(found.failed).toEqual([]);
  });

  test('a bracket turned round is seen', async () => {
    const engine = await zen();
    if (engine === null) return console.warn('zen-engine has no binary for this machine.');
    const ours = matches({ inputs: ['number'], rows: [['[95%..100%)']] }, [['1'], ['0.95']]);
    const rows = (cell: string) => ({ hitPolicy: 'collect' as const, rows: [{ cells: [cell], output: '0' }] });
    expect(await answers(engine, rows('[0.95..1)'), [[1], [0.95]])).toEqual(ours);
    expect(await answers(engine, rows('[0.95..1]'), [[1], [0.95]])).not.toEqual(ours);
  });
});

describe('npm run peers', () => {
  const told = async (folder: string | undefined) => {
    const printed: string[] = [];
    const sound = await runPeers(folder, { tables: 2, seed: 1 }, (line) => printed.push(line));
    return { sound, text: printed.join('\n') };
  };

  test('without PEERS_DIR it says what was not run', async () => {
    const { sound, text } = await told(undefined);
    expect(sound).toBe(true);
    expect(text).toContain('PEERS_DIR is not set: DMN TCK, decimal vectors and scipy were NOT run');
  });

  test('one wrong case makes it fail; a folder that is absent is named', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'peers-'));
    mkdirSync(join(folder, 'decimaltestdata'));
    writeFileSync(join(folder, 'decimaltestdata', 'own.decTest'), 'good add 1 1 -> 2\nbad add 1 1 -> 3\n');
    const { sound, text } = await told(folder);
    rmSync(folder, { recursive: true });
    expect(sound).toBe(false);
    expect(text).toContain('Decimal vectors: 1 passed, 0 not applicable, 1 failed');
    expect(text).toContain('FAILED bad: add 1 1 (half_up) wanted 3');
    expect(text).toContain(`scipy: NOT run, there is no ${join(folder, 'scipy')}`);
  });
});
