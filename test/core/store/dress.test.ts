/** How the sheets of ours look and help: what each spec's choices, help and ids become. */
import { fitsInCell, gridOf, overlaps, type SheetDress, type WrittenCell } from '../../../src/core/cell';
import {
  dressOf,
  EVIDENCE,
  FIGURES,
  ListSheet,
  LIST_SHEET,
  SEALS,
  SPECS,
  subjectCodes,
  SUBJECTS,
  VERDICTS,
} from '../../../src/core/store';

const dressed = (name: string, lists = new ListSheet(null), rows = 12): SheetDress =>
  dressOf(SPECS[name]!, { rows, lists, subjects: subjectCodes(40) });

test.each(Object.keys(SPECS))(
  '%s: a note on every heading, no two rules on one cell, texts that Excel takes',
  (name) => {
    const { lists = [], guarded = [], notes = [] } = dressed(name);
    expect(notes.map(({ text }) => text)).toEqual(SPECS[name]!.columns.map(({ help }) => help));
    const areas = [...lists, ...guarded].map(({ area }) => area);
    areas.forEach((area, i) => areas.slice(i + 1).forEach((other) => expect(overlaps(area, other)).toBe(false)));
    for (const { allowed, prompt = '', error = '' } of lists) {
      if ('length' in allowed) expect(fitsInCell(allowed)).toBe(true);
      expect(prompt.length).toBeLessThanOrEqual(255);
      expect(error.length).toBeLessThanOrEqual(225);
    }
  },
);

test('a choice column becomes a drop-down for the rows there are and 300 more', () => {
  const quantity = dressed(FIGURES.name).lists!.find(({ area }) => area.column === 1)!;
  expect(quantity).toMatchObject({
    area: { row: 2, rows: 312 },
    allowed: ['Kế hoạch vốn', 'Giải ngân'],
    otherwise: 'refuse',
    prompt: 'Kế hoạch vốn hoặc Giải ngân.',
    error: '“Đại lượng” chỉ nhận một trong các giá trị của danh sách. Hãy chọn trong danh sách thả xuống.',
  });
});

test('codes of subjects are offered; a cell that may hold several takes what is typed', () => {
  const codes = { sheet: 'DL_DoiTuong', row: 2, column: 0, rows: 340, columns: 1 };
  expect(dressed(FIGURES.name).lists![0]).toMatchObject({ allowed: codes, otherwise: 'ask' });
  expect(dressed(EVIDENCE.name).lists![0]).toMatchObject({ allowed: codes, otherwise: 'accept' });
  const alone = dressOf(FIGURES, { rows: 1, lists: new ListSheet(null), subjects: null });
  expect(alone.lists!.some(({ area }) => area.column === 0)).toBe(false);
});

test('lists with a comma stand in DL_DanhMuc, once each, and are found again there', () => {
  const lists = new ListSheet(null);
  const standing = () => dressed(SUBJECTS.name, lists).lists!.find(({ area }) => area.column === 5)!.allowed;
  expect(standing()).toEqual({ sheet: LIST_SHEET, row: 2, column: 0, rows: 3, columns: 1 });
  dressed(EVIDENCE.name, lists);
  expect(standing()).toMatchObject({ column: 0 });
  const cells = lists.cells()!;
  expect(cells[1]!.slice(0, 2)).toEqual([{ text: 'Tư cách' }, { text: 'Loại minh chứng' }]);
  const value = (cell: WrittenCell) => ('text' in cell ? cell.text : 'number' in cell ? cell.number : null);
  const later = new ListSheet(
    gridOf(
      LIST_SHEET,
      cells.map((row) => row.map(value)),
    ),
  );
  expect(dressed(EVIDENCE.name, later).lists!.find(({ area }) => area.column === 1)!.allowed).toMatchObject({
    column: 1,
  });
  expect([later.isNew, later.cells()]).toEqual([false, null]);
  expect(later.place('Khác', ['a, b'])).toMatchObject({ column: 2 });
  expect(later.cells()![2]!.slice(0, 3)).toEqual([{ text: 'Người đứng đầu' }, expect.anything(), { text: 'a, b' }]);
});

test('a sheet of another that bears the name is left alone, and so is the drop-down', () => {
  const foreign = new ListSheet(gridOf(LIST_SHEET, [['Danh mục của kế toán']]));
  expect(foreign.place('Tư cách', ['Công chức, viên chức'])).toBeNull();
  expect(foreign.cells()).toBeNull();
});

test('ids and sealed rows ask before they are changed; results print across, headings on every page', () => {
  expect(dressed(SUBJECTS.name).guarded![2]).toMatchObject({ area: { row: 2, column: 0, rows: 12, columns: 1 } });
  expect(dressed(SEALS.name).guarded![2]!.area.columns).toBe(SEALS.columns.length);
  const { page, freeze, lists } = dressed(VERDICTS.name);
  expect(page).toMatchObject({ orientation: 'landscape', repeat: { first: 1, last: 1 } });
  expect([freeze, lists]).toEqual([2, undefined]);
});
