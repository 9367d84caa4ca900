/** One sheet of the province's workbook: heading, TỔNG SỐ in column B, groups and projects, with live totals. */
import { inUnit, sumDong, type Unit } from '../../src/core/amount';
import { columnLetter } from '../../src/core/cell/ref';
import { OWNERS, type Row, type Source } from '../data/province';
import { type Draft, draft, merge, put, putFormula } from './draft';
import { HEADING, lineStyles, NOTE, NUMBERING, ORGAN_BOLD, SIGNATURE, SUBTITLE, TITLE, UNIT_LINE } from './style';

const HEADER = 6;
const NUMBERS = HEADER + 3;
const TOTAL = NUMBERS + 1;
const WIDTH = 13;
/** Plan total, start, added, carry-over, disbursed, rate, estimate. */
const [INVESTED, PLAN, START, ADDED, CARRIED, PAID, RATE, ESTIMATE, REMARK] = [4, 5, 6, 7, 8, 9, 10, 11, 12] as const;
const SUMMED = [INVESTED, START, ADDED, CARRIED, PAID, ESTIMATE] as const;

const PLAIN = lineStyles({});
const GROUP = lineStyles({ bold: true, fill: 'DDEBF7' });
const ALL = lineStyles({ bold: true, fill: 'FFF2CC' });

/** Whole đồng of the summed columns, in their order. */
type Line = readonly number[];

function lineOf(row: Row): Line {
  const [, , , ...millions] = row;
  return millions.map((value) => Math.round(value * 1e6));
}

function total(lines: readonly Line[]): Line {
  return SUMMED.map((_, i) => Number(sumDong(lines.map((line) => line[i]!))));
}

function heading(to: Draft, merged: boolean): void {
  const head = (row: number, column: number, rows: number, columns: number, text: string) => {
    put(to, HEADER + row, column, text, HEADING);
    if (merged && rows * columns > 1) merge(to, HEADER + row, column, rows, columns, HEADING);
  };
  ['TT', 'Danh mục dự án', 'Chủ đầu tư', 'Quyết định đầu tư (số, ngày)', 'Tổng mức đầu tư'].forEach((text, column) =>
    head(0, column, 3, 1, text),
  );
  head(0, PLAN, 1, 3, 'Kế hoạch vốn năm 2022 (tỉnh giao)');
  head(1, PLAN, 2, 1, 'Tổng số');
  head(1, START, 1, 2, 'Trong đó');
  head(2, START, 1, 1, 'Giao đầu năm');
  head(2, ADDED, 1, 1, 'Điều chỉnh, bổ sung trong năm');
  head(0, CARRIED, 3, 1, 'Kế hoạch vốn năm 2021 kéo dài');
  head(0, PAID, 1, 2, 'Lũy kế giải ngân đến 30/11/2022');
  head(1, PAID, 2, 1, 'Số tiền');
  head(1, RATE, 2, 1, 'Tỷ lệ (%)');
  head(0, ESTIMATE, 3, 1, 'Ước giải ngân đến 31/12/2022');
  head(0, REMARK, 3, 1, 'Ghi chú');
  const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)', '6=7+8', '(7)', '(8)', '(9)', '(10)', '11=10/6', '(12)', '(13)'];
  numbers.forEach((text, column) => put(to, NUMBERS, column, text, NUMBERING));
}

function titles(to: Draft, source: Source): void {
  put(to, 0, 0, 'ỦY BAN NHÂN DÂN TỈNH MẪU', ORGAN_BOLD);
  merge(to, 0, 0, 1, 3);
  const lines = [
    `TÌNH HÌNH GIẢI NGÂN KẾ HOẠCH ĐẦU TƯ CÔNG NĂM 2022 - ${source.title}`,
    '(Số liệu đến ngày 30/11/2022; số liệu mẫu, không phải số liệu thật)',
  ];
  lines.forEach((text, index) => {
    put(to, 2 + index, 0, text, index === 0 ? TITLE : SUBTITLE);
    merge(to, 2 + index, 0, 1, WIDTH);
  });
  put(to, 5, WIDTH - 2, source.unitLine, UNIT_LINE);
}

interface Place {
  readonly row: number;
  readonly unit: Unit;
  readonly look: typeof PLAIN;
}

/** Plan total and rate, which every line computes; `amounts` are written before. */
function computed(to: Draft, { row, unit, look }: Place, line: Line): void {
  const r = row + 1;
  const [, start, added, , paid] = line as [number, number, number, number, number];
  const plan = start + added;
  putFormula(to, row, PLAN, `=G${r}+H${r}`, Number(inUnit(plan, unit).toString()), look.money);
  putFormula(to, row, RATE, `=IF(F${r}>0,J${r}/F${r},"-")`, plan > 0 ? paid / plan : '-', look.percent);
}

function writeRow(to: Draft, place: Place, number: number, row: Row): void {
  const { unit, look } = place;
  const line = lineOf(row);
  const [name, owner, decision] = row;
  [number, name, OWNERS[owner]!, decision].forEach((text, column) =>
    put(to, place.row, column, text, column === 0 ? look.center : look.text),
  );
  SUMMED.forEach((column, i) => put(to, place.row, column, Number(inUnit(line[i]!, unit).toString()), look.money));
  computed(to, place, line);
  put(to, place.row, REMARK, null, look.text);
}

function writeSum(
  to: Draft,
  place: Place,
  label: readonly [string | null, string],
  rows: readonly number[],
  line: Line,
) {
  const { row, unit, look } = place;
  [...label, null, null].forEach((text, column) => put(to, row, column, text, column === 0 ? look.center : look.text));
  SUMMED.forEach((column, i) => {
    const letter = columnLetter(column);
    const formula = `=SUM(${rows.map((r) => `${letter}${r + 1}`).join(',')})`;
    putFormula(to, row, column, formula, Number(inUnit(line[i]!, unit).toString()), look.money);
  });
  computed(to, place, line);
  put(to, row, REMARK, null, look.text);
}

/** The sheet of one capital source. */
export function provinceSheet(source: Source): Draft {
  const to = draft(source.sheet);
  const { unit } = source;
  titles(to, source);
  heading(to, source.merged);
  let row = TOTAL + 1;
  const groups = source.groups.map((group) => {
    const at = row;
    const rows = group.rows.map((project, index) => {
      row += 1;
      writeRow(to, { row, unit, look: PLAIN }, index + 1, project);
      return row;
    });
    const sum = total(group.rows.map(lineOf));
    writeSum(to, { row: at, unit, look: GROUP }, [group.number, group.name], rows, sum);
    row += 1;
    return { at, sum };
  });
  const sums = groups.map(({ sum }) => sum);
  writeSum(
    to,
    { row: TOTAL, unit, look: ALL },
    [null, 'TỔNG SỐ'],
    groups.map(({ at }) => at),
    total(sums),
  );
  put(to, row + 1, 1, 'Ghi chú: Số liệu mẫu, tên chủ đầu tư và dự án là giả định.', NOTE);
  put(to, row + 3, 1, 'NGƯỜI LẬP BIỂU', SIGNATURE);
  put(to, row + 3, 9, 'THỦ TRƯỞNG ĐƠN VỊ', SIGNATURE);
  [5, 46, 42, 16].forEach((width, column) => to.widths.set(column, width));
  for (let column = 4; column < REMARK; column += 1) to.widths.set(column, unit === 'đồng' ? 20 : 14);
  to.widths.set(REMARK, 20);
  [30, 30, 34].forEach((height, index) => to.heights.set(HEADER + index, height));
  to.freeze = { rows: NUMBERS + 1, columns: 2 };
  to.pageSetup = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 };
  return to;
}
