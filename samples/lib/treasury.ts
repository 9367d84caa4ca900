/** The extract of the State Treasury, and the department's own form of reconciliation, blank. */
import { columnLetter } from '../../src/core/cell/ref';
import { GROUPS } from '../data/projects';
import { TREASURY_ROWS } from '../data/treasury';
import { type Draft, draft, merge, put, putFormula } from './draft';
import {
  HEADING,
  lineStyles,
  NUMBERING,
  ORGAN,
  ORGAN_BOLD,
  SIGNATURE,
  SUBTITLE,
  style,
  TITLE,
  UNIT_LINE,
} from './style';

const DONG = style({ border: true, align: 'right', format: '#,##0' });
const PLAIN = lineStyles({});
const BOLD = lineStyles({ bold: true, fill: 'FFF2CC' });
const BOLD_DONG = style({ border: true, bold: true, align: 'right', format: '#,##0', fill: 'FFF2CC' });

/** As wide as its page, which lies across. */
const PAGE = { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 } as const;
/** Letters of a name that fit one line, and points of a line. */
const [NAME, LINE] = [52, 17];
const heightOf = (name: string): number => Math.ceil(name.length / NAME) * LINE;

const EXTRACT_HEADS = [
  ...['STT', 'Mã số dự án', 'Tên dự án', 'Nguồn vốn', 'Loại kế hoạch', 'Năm kế hoạch'],
  ...['Thanh toán khối lượng hoàn thành', 'Tạm ứng chưa thu hồi', 'Tổng số giải ngân'],
];

/** In đồng, one row a project, source and kind of plan; a payment returned is a row of its own. */
export function treasurySheet(): Draft {
  const to = draft('KBNN');
  head(to, ['KHO BẠC NHÀ NƯỚC BÌNH PHƯỚC', 'PHÒNG KIỂM SOÁT CHI'], 9, [
    'BẢNG KÊ SỐ LIỆU GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022',
    'Số liệu đến ngày 31/12/2022',
  ]);
  to.heights.set(6, 2 * LINE);
  EXTRACT_HEADS.forEach((text, column) => put(to, 6, column, text, HEADING));
  EXTRACT_HEADS.forEach((_, column) => put(to, 7, column, column === 8 ? '9=7+8' : String(column + 1), NUMBERING));
  TREASURY_ROWS.forEach((line, i) => {
    const row = 9 + i;
    to.heights.set(row, heightOf(line.name));
    const texts = [i + 1, line.code, line.name, line.source, line.kind, line.year];
    texts.forEach((value, column) =>
      put(to, row, column, value, column === 2 || column === 3 ? PLAIN.text : PLAIN.center),
    );
    put(to, row, 6, line.completed, DONG);
    put(to, row, 7, line.advance, DONG);
    putFormula(to, row, 8, `=G${row + 1}+H${row + 1}`, line.completed + line.advance, DONG);
  });
  const last = 9 + TREASURY_ROWS.length;
  [null, null, 'TỔNG SỐ', null, null, null].forEach((value, column) => put(to, 8, column, value, BOLD.text));
  const sums = [sum(({ completed }) => completed), sum(({ advance }) => advance)];
  [...sums, sums[0]! + sums[1]!].forEach((total, i) => {
    const letter = columnLetter(6 + i);
    putFormula(to, 8, 6 + i, `=SUM(${letter}10:${letter}${last})`, total, BOLD_DONG);
  });
  put(to, last + 1, 6, 'KHO BẠC NHÀ NƯỚC', SIGNATURE);
  merge(to, last + 1, 6, 1, 3);
  [6, 13, 46, 24, 16, 12, 20, 20, 20].forEach((width, column) => to.widths.set(column, width));
  to.freeze = { rows: 8, columns: 3 };
  to.pageSetup = PAGE;
  return to;
}

const sum = (of: (row: (typeof TREASURY_ROWS)[number]) => number) =>
  TREASURY_ROWS.reduce((total, row) => total + of(row), 0);

function head(to: Draft, organ: readonly [string, string], width: number, titles: readonly [string, string]): void {
  put(to, 0, 0, organ[0], ORGAN);
  put(to, 1, 0, organ[1], ORGAN_BOLD);
  merge(to, 0, 0, 1, 3);
  merge(to, 1, 0, 1, 3);
  titles.forEach((text, i) => {
    put(to, 2 + i, 0, text, i === 0 ? TITLE : SUBTITLE);
    merge(to, 2 + i, 0, 1, width);
  });
  put(to, 5, width - 3, 'Đơn vị tính: đồng', UNIT_LINE);
  merge(to, 5, width - 3, 1, 3);
}

/** Figures of the department and of the Treasury by payment; differences and totals are formulas of the form itself. */
export function reconciliationForm(): Draft {
  const to = draft('DoiChieu');
  head(to, ['ỦY BAN NHÂN DÂN TỈNH BÌNH PHƯỚC', 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG'], 11, [
    'BẢNG ĐỐI CHIẾU SỐ LIỆU GIẢI NGÂN VỐN ĐẦU TƯ CÔNG VỚI KHO BẠC NHÀ NƯỚC',
    'Niên độ 2022, số liệu đến ngày 31/12/2022',
  ]);
  const single: [number, string][] = [
    [0, 'STT'],
    [1, 'Mã số dự án'],
    [2, 'Tên dự án'],
    [9, 'Chênh lệch'],
    [10, 'Nguyên nhân chênh lệch'],
  ];
  for (const [column, text] of single) {
    put(to, 6, column, text, HEADING);
    merge(to, 6, column, 2, 1, HEADING);
  }
  for (const [column, text] of [
    [3, 'Số liệu của đơn vị'],
    [6, 'Số liệu của KBNN'],
  ] as const) {
    put(to, 6, column, text, HEADING);
    merge(to, 6, column, 1, 3, HEADING);
    ['Thanh toán KLHT', 'Tạm ứng', 'Tổng số'].forEach((part, i) => put(to, 7, column + i, part, HEADING));
  }
  for (let column = 0; column < 11; column += 1) put(to, 8, column, String(column + 1), NUMBERING);
  const projects = GROUPS.flatMap((group) => group.projects);
  projects.forEach((project, i) => {
    const row = 9 + i;
    to.heights.set(row, heightOf(project.name));
    [i + 1, project.code, project.name].forEach((value, column) => {
      put(to, row, column, value, column === 2 ? PLAIN.text : PLAIN.center);
    });
    for (let column = 3; column < 9; column += 1) put(to, row, column, null, DONG);
    putFormula(to, row, 9, `=F${row + 1}-I${row + 1}`, 0, DONG);
    put(to, row, 10, null, PLAIN.text);
  });
  const last = 9 + projects.length;
  [null, null, 'TỔNG SỐ'].forEach((value, column) => put(to, last, column, value, BOLD.text));
  for (let column = 3; column < 10; column += 1) {
    const letter = columnLetter(column);
    putFormula(to, last, column, `=SUM(${letter}10:${letter}${last})`, 0, BOLD_DONG);
  }
  put(to, last, 10, null, BOLD.text);
  put(to, last + 2, 1, 'KẾ TOÁN TRƯỞNG', SIGNATURE);
  put(to, last + 2, 8, 'KHO BẠC NHÀ NƯỚC', SIGNATURE);
  [6, 13, 46, 18, 18, 18, 18, 18, 18, 18, 40].forEach((width, column) => to.widths.set(column, width));
  to.pageSetup = PAGE;
  return to;
}
