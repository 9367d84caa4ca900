/** Plays the scenario over any WorkbookPort: map, evaluate, write, seal, change a cell, see stale, evaluate again, verify the seal. */
import { findPreset } from '../../presets';
import { assess, type Assessment } from '../../src/core/assessment';
import { type Grid, parseAddress, type Ref } from '../../src/core/cell';
import {
  decode,
  encode,
  EXPLANATIONS,
  FIGURES,
  figureRows,
  isOurs,
  MAPPING,
  mappingRows,
  type SheetSpec,
  type StoredRow,
  VERDICTS,
} from '../../src/core/store';
import { explanationRows, verdictRows } from '../../src/core/report';
import { compareSeal, nextSeal, readSeals, SEAL_SHEET, sealRows, type StoredSeals } from '../../src/core/seal';
import { toMapped } from '../../src/core/table';
import type { Facet, WorkbookPort } from '../../src/ports/workbook';
import { type Canonical, canonicalOf, type SealSeen, type Stale } from './canonical';
import { SCENARIO, type TypedCell, TYPED } from './scenario';

const FACETS: readonly Facet[] = ['values', 'formulas', 'numberFormats', 'merges', 'hidden', 'fonts'];

/** How a person types into a cell of this host; the host then recalculates, or the test does it for a fake. */
export type TypeInto = (cells: readonly TypedCell[]) => Promise<void>;

export interface Played {
  readonly before: Canonical;
  /** Evaluated again from the workbook with our sheets in it. */
  readonly reread: Canonical;
  /** Rows of each sheet written, and its revision. */
  readonly written: Readonly<Record<string, { readonly rows: number; readonly revision: number }>>;
  /** Whether the host told of the change, or (where it can only be asked) its values differ. */
  readonly noticed: boolean;
  /** Verdicts in KQ_XetKhenThuong that no longer hold. */
  readonly stale: readonly Stale[];
  readonly after: Canonical;
  /** The code sealed before the change, and how the seal in the workbook compares after it. */
  readonly seal: SealSeen;
}

async function readAll(port: WorkbookPort): Promise<readonly Grid[]> {
  const sheets = await port.sheets();
  const ranges = sheets.flatMap(({ name, used }) => (used === null ? [] : [{ sheet: name, ...used }]));
  return port.read(ranges.map((range) => ({ range, facets: FACETS })));
}

function evaluated(grids: readonly Grid[]): Assessment {
  const { preset, dataAt, lawAt } = SCENARIO;
  return assess(grids, { rules: findPreset(preset)!, dataAt, lawAt });
}

function sheetsToWrite(assessment: Assessment, grids: readonly Grid[]): [SheetSpec, StoredRow[]][] {
  const { tables, facts, decisions } = assessment;
  const { by, at, preset, dataAt, lawAt } = SCENARIO;
  const unitOf = ({ sheet }: Ref) => tables.find((table) => table.sheet === sheet)?.unit?.unit ?? null;
  const told = { rules: findPreset(preset)!, facts, options: { language: 'vi' as const, dataAt, lawAt } };
  return [
    [MAPPING, mappingRows(toMapped(tables, by, at))],
    [FIGURES, figureRows(facts.figures, { grids, unitOf })],
    [VERDICTS, verdictRows(decisions, told)],
    [EXPLANATIONS, explanationRows(decisions, told)],
  ];
}

type Written = Played['written'];

async function write(port: WorkbookPort, label: string, sheets: readonly [SheetSpec, StoredRow[]][]): Promise<Written> {
  const ranges = sheets.map(([spec, rows]) => {
    const cells = encode(spec, rows, { sheet: spec.name, version: spec.version, revision: 0, by: '', at: '' });
    return { range: { sheet: spec.name, row: 0, column: 0, rows: cells.length, columns: cells[0]!.length }, cells };
  });
  const names = sheets.map(([spec]) => spec.name);
  const result = await port.write(
    { label, addSheets: names, ranges },
    { by: SCENARIO.by, ifRevision: Object.fromEntries(names.map((name) => [name, 0])) },
  );
  if ('conflict' in result) throw new Error(`conflict on ${result.conflict.sheet}`);
  return Object.fromEntries(
    sheets.map(([spec, rows]) => [spec.name, { rows: rows.length, revision: result.revision[spec.name]! }]),
  );
}

/** Seals the first result into KQ_ChotKetQua; the code is what the minutes print. */
async function sealFirst(port: WorkbookPort, { facts, decisions }: Assessment): Promise<string> {
  const { preset, by, at, dataAt, lawAt } = SCENARIO;
  const nothing: StoredSeals = { seals: [], faults: [] };
  const sealed = { rules: findPreset(preset)!, facts, decisions };
  const next = nextSeal(nothing, sealed, { lawAt, dataAt, by, at, reason: '' });
  if ('problem' in next) throw new Error(next.problem.key);
  await write(port, 'Thi đua: chốt kết quả', [[SEAL_SHEET, sealRows(next.seal)]]);
  return next.seal.code;
}

/** The seal as it stands in the workbook against what holds now. */
function sealSeen(code: string, grids: readonly Grid[], { facts, decisions }: Assessment): SealSeen {
  const grid = grids.find((one) => isOurs(one) && one.ref.sheet === SEAL_SHEET.name)!;
  const { seals, faults } = readSeals(decode(SEAL_SHEET, grid).rows);
  if (faults.length > 0 || seals.length !== 1) throw new Error(`the seal was not kept: ${JSON.stringify(faults)}`);
  const [seal] = seals;
  if (seal!.code !== code) throw new Error(`sealed ${code}, kept ${seal!.code}`);
  const { states, flips } = compareSeal(seal!, { rules: findPreset(SCENARIO.preset)!, facts, decisions });
  return { code, states, flips };
}

/** Verdicts as they stand in the workbook against verdicts as they are now. */
function staleIn(grids: readonly Grid[], before: Canonical, after: Canonical, now: StoredRow[]): Stale[] {
  const grid = grids.find((one) => isOurs(one) && one.ref.sheet === VERDICTS.name)!;
  const written = decode(VERDICTS, grid).rows;
  return after.decisions.flatMap(({ subject, tier, outcome }, index): Stale[] => {
    const row = written.find((one) => one['subject'] === subject && one['tier'] === now[index]!['tier']);
    if (row?.['outcome'] === now[index]!['outcome']) return [];
    const was = before.decisions.find((one) => one.subject === subject && one.tier === tier)?.outcome ?? '';
    return [{ subject, tier, was, now: outcome }];
  });
}

/** The ranges whose change makes results stale: the accountant's sheets. */
function inputs(grids: readonly Grid[]): Ref[] {
  return grids.filter((grid) => !isOurs(grid)).map(({ ref }) => ref);
}

/** Types and waits: for the host's word where it can push, else for values that differ when asked. */
async function typeAndNotice(port: WorkbookPort, grids: readonly Grid[], type: TypeInto): Promise<boolean> {
  const { events } = await port.capabilities();
  const places = TYPED.map(({ sheet, cell }) => ({ ...parseAddress(cell)!, sheet }));
  if (events === 'poll') {
    await type(TYPED);
    const again = await port.read(inputs(grids).map((range) => ({ range, facets: ['values'] })));
    return (
      JSON.stringify(again.map(({ values }) => values)) !==
      JSON.stringify(inputs(grids).map((ref) => valuesOf(grids, ref)))
    );
  }
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => done(false), 1000);
    const stop = port.watch(inputs(grids), (refs) => {
      if (refs.some((ref) => places.some((place) => place.sheet === ref.sheet))) done(true);
    });
    function done(noticed: boolean): void {
      clearTimeout(timer);
      stop();
      resolve(noticed);
    }
    type(TYPED).catch(reject);
  });
}

function valuesOf(grids: readonly Grid[], ref: Ref) {
  return grids.find((grid) => grid.ref.sheet === ref.sheet)!.values;
}

/** Plays all steps and says what was seen at each. */
export async function play(port: WorkbookPort, type: TypeInto): Promise<Played> {
  const opened = await readAll(port);
  const first = evaluated(opened);
  const before = canonicalOf(first);
  const written = await write(port, 'Thi đua: ghi kết quả', sheetsToWrite(first, opened));
  const code = await sealFirst(port, first);
  const reread = canonicalOf(evaluated(await readAll(port)));
  const noticed = await typeAndNotice(port, opened, type);
  const changed = await readAll(port);
  const second = evaluated(changed);
  const after = canonicalOf(second);
  const { preset, dataAt, lawAt } = SCENARIO;
  const told = { rules: findPreset(preset)!, facts: second.facts, options: { language: 'vi' as const, dataAt, lawAt } };
  const now = verdictRows(second.decisions, told);
  const stale = staleIn(changed, before, after, now);
  return { before, reread, written, noticed, stale, after, seal: sealSeen(code, changed, second) };
}
