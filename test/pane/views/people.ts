/** A department of 300 people judged on 12 criteria that give points, written as its workbook would hold them. */
import { findPreset } from '../../../presets';
import { gridOf, type Cell, type Grid, type WrittenCell } from '../../../src/core/cell';
import { toSheets } from '../../../src/core/rules/sheet';
import type { RuleSet } from '../../../src/core/rules/model';
import { decode, encode, SPECS, type StoredRow } from '../../../src/core/store';
import { sampleGrids } from '../harness/drive';

export const PEOPLE = 300;
export const CRITERIA = 12;

const value = (cell: WrittenCell): Cell => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null);

/** A sheet of ours with these rows. */
export function storedGrid(name: string, rows: readonly StoredRow[]): Grid {
  const spec = SPECS[name]!;
  const cells = encode(spec, rows, { sheet: name, version: spec.version, revision: 1, by: '', at: '' });
  return gridOf(
    name,
    cells.map((line) => line.map(value)),
  );
}

/** A rule set as the sheet that holds it. */
export function rulesGrid(rules: RuleSet): Grid {
  const [made] = toSheets(rules, { revision: 1, by: '', at: '' });
  return gridOf(
    'QD_QuyDinh',
    made!.cells.map((line) => line.map(value)),
  );
}

export function markedRules(): RuleSet {
  const base = findPreset('binh-phuoc/2022-diem')!;
  const ids = Array.from({ length: CRITERIA }, (_, i) => `tc${i + 1}`);
  const label = (i: number) => `Tiêu chí chấm số ${i + 1}`;
  const both = { kind: 'individual' as const, citations: [] };
  return {
    ...base,
    items: [
      ...ids.map((id, i) => ({
        ...{ id, label: label(i), ...both, source: 'mark' as const, values: 'number' as const, rater: 'authority' },
        ...{ paper: `phiếu chấm ${label(i)}`, owes: 'unit' },
      })),
      ...base.items!,
    ],
    criteria: [
      ...base.criteria,
      ...ids.map((id, i) => ({
        id: `diem.${id}`,
        label: label(i),
        ...both,
        of: id,
        max: '20',
        bands: [],
        perUnit: '1',
        cap: '20',
      })),
    ],
  };
}

export async function peopleGrids(): Promise<readonly Grid[]> {
  const sample = await sampleGrids();
  const units = sample.find(({ ref }) => ref.sheet === 'DL_DoiTuong')!;
  const kept = units.values.slice(2).filter((row) => row[3] === 'Tập thể');
  const subjects: StoredRow[] = [
    ...kept.map(([id, name, others]) => ({
      id: String(id),
      name: String(name),
      otherNames: others ? [String(others)] : [],
      kind: 'collective',
    })),
    ...Array.from({ length: PEOPLE }, (_, i) => ({
      ...{ id: `P${String(i + 1).padStart(3, '0')}`, name: `Nguyễn Văn Mẫu ${String(i + 1).padStart(3, '0')}` },
      ...{ kind: 'individual', unit: 'CNTT', standing: 'staff' },
    })),
  ];
  return [
    ...sample.filter(({ ref }) => ref.sheet === 'GiaiNgan'),
    storedGrid('DL_DoiTuong', subjects),
    rulesGrid(markedRules()),
  ];
}

/** The sample with so many people more in one unit. */
export async function manyPeople(count: number): Promise<readonly Grid[]> {
  const sample = await sampleGrids();
  const register = sample.find(({ ref }) => ref.sheet === 'DL_DoiTuong')!;
  const more: StoredRow[] = Array.from({ length: count }, (_, i) => ({
    ...{ id: `P${String(i + 1).padStart(4, '0')}`, name: `Nguyễn Văn Mẫu ${String(i + 1).padStart(4, '0')}` },
    ...{ kind: 'individual', unit: 'CNTT', standing: 'staff' },
  }));
  const all = [...decode(SPECS['DL_DoiTuong']!, register).rows, ...more];
  return sample.map((grid) => (grid === register ? storedGrid('DL_DoiTuong', all) : grid));
}
