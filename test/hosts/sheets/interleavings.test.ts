/** Two people press "Ghi" at once: every order of their service calls, and nothing that was said to be saved is lost. */
import { encode, SUBJECTS, type StoredRow } from '../../../src/core/store';
import { serve } from '../../../src/hosts/sheets/server/serve';
import type { Answered } from '../../../src/hosts/sheets/server/transfer';
import type { Grid } from '../../../src/core/cell';
import type { WriteResult } from '../../../src/ports/workbook';
import { type BookState, bookOf, type Run, servicesOf, StepRun, worldOf } from '../../fakes/apps-script';
import { carried } from './script';

const SHEET = 'DL_DoiTuong';
const stamp = { sheet: SHEET, version: 1, revision: 1, by: 'Văn phòng', at: '2022-12-01' };
const row = (id: string): StoredRow => ({ id, name: `Phòng ${id}`, kind: 'collective' });
const whole = { sheet: SHEET, row: 0, column: 0, rows: 100, columns: 8 };

/** Reads the sheet, adds a row of one's own, writes the whole sheet back: as two sidebars do. */
function writer(id: string): () => Ending {
  return () => {
    const read = carried(serve({ method: 'read', args: [[{ range: whole, facets: [] }]] }));
    if ('failed' in read) return read.failed.code;
    const { values } = (read.value as Grid[])[0]!;
    const ids = values.slice(2).map((cells) => String(cells[0]));
    const cells = encode(SUBJECTS, [...ids, id].map(row), stamp);
    const range = { ...whole, rows: cells.length };
    const options = { ifRevision: { [SHEET]: Number(values[0]![2]) }, by: id };
    const asked = { method: 'write' as const, args: [{ label: id, ranges: [{ range, cells }] }, options] };
    const given: Answered = carried(serve(asked));
    if ('failed' in given) return given.failed.code;
    return 'revision' in (given.value as WriteResult) ? 'saved' : 'conflict';
  };
}

type Ending = 'saved' | 'conflict' | string;

interface Place {
  readonly state: BookState;
  readonly logs: readonly [StepRun['log'], StepRun['log']];
  readonly endings: readonly [Ending | null, Ending | null];
}

interface Explored {
  /** Orders in which the two scripts' service calls can follow each other. */
  orders: bigint;
  places: number;
  endings: Set<string>;
  lost: string[];
}

function explore(lockWorks: boolean): Explored {
  const start = bookOf({ [SHEET]: [] });
  const world = worldOf(start);
  world.lockWorks = lockWorks;
  const first = encode(SUBJECTS, [row('P0')], stamp);
  first.forEach((cells, r) =>
    cells.forEach((cell, c) => {
      const value = 'number' in cell ? cell.number : 'text' in cell ? cell.text : '';
      if (value !== '')
        start.sheets[0]!.cells[`${r + 1},${c + 1}`] = { value, formula: '', format: 'General', font: 'Arial' };
    }),
  );
  const runs = [new StepRun('A'), new StepRun('B')] as const;
  const globals = runs.map((run: Run) => servicesOf(world, run));
  const scripts = [writer('A'), writer('B')] as const;
  const known = new Map<string, bigint>();
  const found: Explored = { orders: 0n, places: 0, endings: new Set(), lost: [] };

  const ended = ({ state, endings }: Place): bigint => {
    found.endings.add(endings.join(' + '));
    const texts = Object.values(state.sheets[0]!.cells).map((cell) => cell.value);
    (['A', 'B'] as const).forEach((id, i) => {
      if (endings[i] === 'saved' && !texts.includes(id)) found.lost.push(`${id} of ${endings.join(' + ')}`);
    });
    if (state.lock !== null) found.lost.push('the lock');
    return 1n;
  };

  const step = (place: Place, who: 0 | 1, timeout: boolean): Place | null => {
    const run = runs[who];
    world.state = structuredClone(place.state);
    run.log = place.logs[who];
    run.timeout = timeout;
    Object.assign(globalThis, globals[who]);
    const result = run.step(scripts[who]);
    if (result === 'blocked') return null;
    const put = <T>(pair: readonly [T, T], value: T): readonly [T, T] =>
      who === 0 ? [value, pair[1]] : [pair[0], value];
    const endings = typeof result === 'object' ? put(place.endings, result.ended) : place.endings;
    return { state: world.state, logs: put(place.logs, run.log), endings };
  };

  const walk = (place: Place): bigint => {
    const key = JSON.stringify(place).replace(/"at":"[^"]*"/g, '');
    const before = known.get(key);
    if (before !== undefined) return before;
    found.places += 1;
    let orders = place.endings.includes(null) ? 0n : ended(place);
    for (const who of [0, 1] as const) {
      if (place.endings[who] !== null) continue;
      const next = step(place, who, false);
      // A writer that meets the lock waits for the other one, or gives up waiting.
      const chosen = next ?? step(place, who, true)!;
      orders += walk(chosen);
    }
    known.set(key, orders);
    return orders;
  };

  found.orders = walk({ state: start, logs: [[], []], endings: [null, null] });
  return found;
}

beforeEach(() => jest.useFakeTimers({ now: new Date('2022-12-31T00:00:00Z') }));
afterEach(() => jest.useRealTimers());

test('in every order of their service calls, what either was told is saved is there', () => {
  const { orders, places, endings, lost } = explore(true);
  process.stdout.write(`${orders} orders of two writers' service calls (${places} different situations)\n`);
  expect(lost).toEqual([]);
  expect(orders).toBeGreaterThan(100_000n);
  expect([...endings].sort()).toEqual([
    'busy + saved',
    'conflict + saved',
    'saved + busy',
    'saved + conflict',
    'saved + saved',
  ]);
});

test('the enumeration does find the loss where a lock keeps nobody out', () => {
  expect(explore(false).lost.length).toBeGreaterThan(0);
});
