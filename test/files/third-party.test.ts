/** For every third-party workbook at hand: edit one cell, save, and nothing but that cell has changed. */
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { a1, type Cell } from '../../src/core/cell';
import { patchWorkbook, readWorkbook, type Workbook } from '../../src/files';
import { workbooksAtHand } from './at-hand';

const TEXT = 'Đã sửa <1> & "2" _x0041_ ';
const MAY_CHANGE = /^(\[content_types\]\.xml|.*workbook\d*\.xml|.*workbook\d*\.xml\.rels|.*calcchain\.xml)$/i;

/** Zero-based rows of table headings: a heading stands in the table's part too, which then must change with it. */
function headingRows(parts: Record<string, Uint8Array>): Set<number> {
  const tables = Object.keys(parts).filter((name) => /tables\/[^/]*\.xml$/.test(name));
  const refs = tables.map((name) => /\sref="[A-Z]+(\d+)/.exec(new TextDecoder().decode(parts[name]))?.[1]);
  return new Set(refs.map((row) => Number(row) - 1));
}

/** First constant of the workbook outside the given rows. */
function constant(
  { grids }: Workbook,
  avoided: ReadonlySet<number>,
): { sheet: string; row: number; column: number } | null {
  for (const { ref, values, formulas } of grids) {
    for (let i = 0; i < ref.rows; i += 1) {
      if (avoided.has(ref.row + i)) continue;
      const j = values[i]!.findIndex((value, k) => value !== null && formulas![i]![k] === null);
      if (j >= 0) return { sheet: ref.sheet, row: ref.row + i, column: ref.column + j };
    }
  }
  return null;
}

/** The sheet's XML without the element of one cell; found by another way than the product's. */
function without(xml: string, cell: string): string {
  return xml.replace(new RegExp(`<((?:\\w+:)?)c\\s[^>]*?\\br="${cell}"[^>]*?(?:/>|>[\\s\\S]*?</\\1c>)`), '');
}

/** '' for equal texts, else the surroundings of the first difference: whole sheets would flood the report. */
function difference(a: string, b: string): string {
  if (a === b) return '';
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return `…${a.slice(Math.max(0, at - 60), at + 60)}… but …${b.slice(Math.max(0, at - 60), at + 60)}…`;
}

function differing(before: Record<string, Uint8Array>, after: Record<string, Uint8Array>): string[] {
  return Object.keys({ ...before, ...after }).filter(
    (name) => !before[name] || !after[name] || Buffer.compare(before[name], after[name]) !== 0,
  );
}

async function read(bytes: Uint8Array): Promise<Workbook | null> {
  const opened = await readWorkbook(bytes, 'x');
  return 'problem' in opened ? null : opened;
}

async function check(file: string): Promise<'ok' | 'unreadable' | 'no constant' | 'no address'> {
  const original = new Uint8Array(readFileSync(file));
  const before = await read(original);
  if (!before) return 'unreadable';
  const parts = unzipSync(original);
  const place = constant(before, headingRows(parts));
  if (!place) return 'no constant';
  const saved = patchWorkbook(original, {
    sheets: [{ sheet: place.sheet, cells: [{ ...place, cell: { text: TEXT } }] }],
  });
  if ('problem' in saved && saved.problem.key === 'files.insideArray') return 'no constant';
  if ('problem' in saved) throw new Error(`${file}: ${JSON.stringify(saved.problem)}`);

  const after = (await read(saved.bytes))!;
  const expected = before.grids.map((grid) =>
    grid.values.map((row, i) =>
      row.map((value, j): Cell => {
        const here =
          grid.ref.sheet === place.sheet && grid.ref.row + i === place.row && grid.ref.column + j === place.column;
        return here ? TEXT : value;
      }),
    ),
  );
  expect(difference(JSON.stringify(after.grids.map(({ values }) => values)), JSON.stringify(expected))).toBe('');
  const formulas = [before, after].map(({ grids }) => JSON.stringify(grids.map((grid) => grid.formulas)));
  expect(difference(formulas[1]!, formulas[0]!)).toBe('');

  const savedParts = unzipSync(saved.bytes);
  const changed = differing(parts, savedParts).filter((name) => !MAY_CHANGE.test(name));
  expect(changed).toHaveLength(1);
  const [xml, savedXml] = [parts, savedParts].map((all) => new TextDecoder().decode(all[changed[0]!]));
  const cell = a1({ ...place, rows: 1, columns: 1 });
  if (without(xml!, cell) === xml) return 'no address';
  expect(difference(without(savedXml!, cell), without(xml!, cell))).toBe('');
  return 'ok';
}

test('only the edited cell differs', async () => {
  const seen: Record<string, number> = {};
  for (const file of workbooksAtHand) {
    const result = await check(file).catch((error: unknown) => {
      throw new Error(`${file}: ${String(error)}`);
    });
    seen[result] = (seen[result] ?? 0) + 1;
  }
  if (!seen.ok)
    console.warn('no third-party workbook at hand (set THIDUA_SHARED or THIDUA_WORKBOOKS); nothing checked here');
  else console.info(`third-party workbooks: ${JSON.stringify(seen)}`);
  expect(seen.ok ?? 0).toBe(
    workbooksAtHand.length - (seen.unreadable ?? 0) - (seen['no constant'] ?? 0) - (seen['no address'] ?? 0),
  );
}, 600_000);
