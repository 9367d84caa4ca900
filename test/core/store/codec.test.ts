/** Whatever rows hold, writing a sheet of ours and reading it back gives the same rows. */
import fc from 'fast-check';
import { dayOfSerial } from '../../../src/core/cell';
import {
  type ColumnSpec,
  decode,
  encode,
  FIGURES,
  SPECS,
  type SheetSpec,
  type StoredRow,
} from '../../../src/core/store';
import { tidy } from '../../../src/core/text';
import { sheetOf } from './sheet';

const word = fc
  .string({ unit: fc.constantFrom(...'aăâbcđeêiơưỳ ABĐ=+-@#\'"1,.{}<>&'), minLength: 1, maxLength: 12 })
  .map(tidy)
  .filter((text) => text !== '');

const STAMP = { sheet: 'DL_SoLieu', version: 1, revision: 1, by: '', at: '' };

/** Values a column can hold; required columns are never empty. */
function valueOf(column: ColumnSpec): fc.Arbitrary<StoredRow[string]> {
  const filled: Readonly<Record<ColumnSpec['kind'], () => fc.Arbitrary<StoredRow[string]>>> = {
    text: () => word,
    list: () =>
      fc.array(
        word.map((text) => text.replace(/;/g, '')).filter((text) => text !== ''),
        { minLength: 1 },
      ),
    choice: () => fc.constantFrom(...(column.choices ?? []).map((choice) => choice.code)),
    dong: () => fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 }),
    number: () => fc.integer({ min: 0, max: 9999 }),
    day: () => fc.integer({ min: 61, max: 2_958_465 }).map((serial) => dayOfSerial(serial)),
  };
  const value = filled[column.kind]();
  return column.required ? value : fc.option(value, { nil: null });
}

function rowsOf(spec: SheetSpec): fc.Arbitrary<StoredRow[]> {
  const row = fc.record(Object.fromEntries(spec.columns.map((column) => [column.key, valueOf(column)])));
  return fc.array(row, { maxLength: 6 });
}

it('cuts a list that no cell can hold at the end of a value, and keeps text that is no day as text', () => {
  const src = Array.from({ length: 5000 }, (_, i) => `GiaiNgan!W${i + 1}`);
  const cells = encode(FIGURES, [{ src, through: 'cuối năm' }], STAMP);
  const text = (cells[2]![8] as { text: string }).text;
  expect(text.length).toBeLessThan(32_767);
  expect(text).toMatch(/; GiaiNgan!W\d+; …$/);
  expect(cells[2]![6]).toEqual({ text: 'cuối năm' });
});

describe.each(Object.values(SPECS))('$name', (spec) => {
  it('reads back what was written, without a finding', () => {
    fc.assert(
      fc.property(rowsOf(spec), (rows) => {
        const read = decode(spec, sheetOf(spec, rows));
        expect(read.findings).toEqual([]);
        expect(read.rows).toEqual(rows.map((row, index) => ({ ...row, row: index + 2 })));
      }),
      { numRuns: 60 },
    );
  });

  it('keeps its stamp and its revision', () => {
    expect(decode(spec, sheetOf(spec, [])).stamp).toEqual({
      sheet: spec.name,
      version: spec.version,
      revision: 3,
      by: 'Văn phòng',
      at: '2022-12-31T08:00:00Z',
    });
  });

  it('has headings that differ and choices whose labels differ', () => {
    const headings = spec.columns.map((column) => tidy(column.heading).toLowerCase());
    expect(new Set(headings).size).toBe(headings.length);
    for (const { choices = [] } of spec.columns) {
      expect(new Set(choices.map((choice) => choice.label.toLowerCase())).size).toBe(choices.length);
    }
  });
});
