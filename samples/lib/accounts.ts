/** The accountant's sheet GiaiNgan: lines, subtotals, notes and signatures, with formulas and their results. */
import { cellNumber, showInUnit } from '../../src/core/amount';
import { columnLetter } from '../../src/core/cell/ref';
import { type Group, GROUPS, type Project } from '../data/projects';
import { type Amounts, amountsOf, minus, shareOf, sumOf } from './amounts';
import { type AmountKey, AMOUNTS, columnOf, letterOf, RATE, REMARK, WIDTH } from './columns';
import { type Draft, draft, merge, put, putFormula } from './draft';
import { NUMBERING_ROW, TOTAL_ROW, writeHeader } from './header';
import { lineStyles, NOTE, SIGNATURE, SUBTITLE } from './style';

const PLAIN = lineStyles({});
const SPLIT = lineStyles({ italic: true });
const GROUP = lineStyles({ bold: true, fill: 'DDEBF7' });
const TOTAL = lineStyles({ bold: true, fill: 'FFF2CC' });
type Look = typeof PLAIN;

function texts(to: Draft, row: number, cells: readonly (string | number | null)[], look: Look): void {
  cells.forEach((value, column) => put(to, row, column, value, column === 1 || column > 2 ? look.text : look.center));
}

/** Formulas that hold in every line: after adjustment, total disbursed, rate. */
function lineFormulas(to: Draft, row: number, line: Amounts, look: Look): void {
  const r = row + 1;
  const cell = (key: AmountKey) => `${letterOf(key)}${r}`;
  const [start, up, down, adjusted] = [cell('start'), cell('up'), cell('down'), cell('adjusted')];
  putFormula(to, row, columnOf('adjusted'), `=${start}+${up}-${down}`, cellNumber(line.adjusted, 'triệu'), look.money);
  const disbursed = `=${cell('completed')}+${cell('advance')}`;
  putFormula(to, row, columnOf('disbursed'), disbursed, cellNumber(line.disbursed, 'triệu'), look.money);
  const rate = line.adjusted > 0 ? line.disbursed / line.adjusted : '-';
  putFormula(to, row, RATE, `=IF(${adjusted}>0,${cell('disbursed')}/${adjusted},"-")`, rate, look.percent);
}

function money(to: Draft, row: number, line: Amounts, look: Look, asText: ReadonlySet<AmountKey>): void {
  for (const key of AMOUNTS) {
    const value = asText.has(key) ? showInUnit(line[key], 'triệu') : cellNumber(line[key], 'triệu');
    put(to, row, columnOf(key), value, look.money);
  }
  lineFormulas(to, row, line, look);
}

const TEXT_WIDTHS = [6, 46, 11, 28, 24];
const REMARK_WIDTH = 30;

/** Lines that the longest text of a row wraps to, at 15 points each. */
function heightOf({ name, owner, persons, note = '' }: Project): number {
  const lines = [
    [name, 46],
    [owner, 28],
    [persons, 24],
    [note, REMARK_WIDTH],
  ] as const;
  return (
    16 *
    Math.max(
      ...lines.map(([text, width]) =>
        text.split('\n').reduce((n, part) => n + Math.max(1, Math.ceil((part.length * 0.97) / width)), 0),
      ),
    )
  );
}

/** A project and its "trong đó" lines; returns the first row after them. */
function writeProject(to: Draft, row: number, number: number, project: Project): number {
  const line = amountsOf(project);
  const asText = new Set((project.textMonths ?? []).map((month): AmountKey => `month${month}`));
  texts(to, row, [number, project.name, project.code, project.owner, project.persons], PLAIN);
  money(to, row, line, PLAIN, asText);
  put(to, row, REMARK, project.note ?? null, PLAIN.text);
  to.heights.set(row, heightOf(project));
  let rest = line;
  (project.splits ?? []).forEach((split, index, all) => {
    const part = index === all.length - 1 ? rest : shareOf(line, split.percent);
    rest = minus(rest, part);
    texts(to, row + 1 + index, ['-', split.name, null, null, null], SPLIT);
    money(to, row + 1 + index, part, SPLIT, new Set());
    put(to, row + 1 + index, REMARK, null, SPLIT.text);
  });
  return row + 1 + (project.splits?.length ?? 0);
}

/** A total over the rows named; text typed as an amount is left out, as SUM leaves it out. */
function writeSum(to: Draft, row: number, rows: readonly number[], lines: readonly Amounts[], look: Look): void {
  const line = sumOf(lines);
  for (const key of AMOUNTS) {
    const column = columnOf(key);
    const formula = `=SUM(${rows.map((r) => `${columnLetter(column)}${r + 1}`).join(',')})`;
    putFormula(to, row, column, formula, cellNumber(line[key], 'triệu'), look.money);
  }
  lineFormulas(to, row, line, look);
  put(to, row, REMARK, null, look.text);
}

/** What SUM sees of a project: nothing where its amount is text. */
function summed(project: Project): Amounts {
  const unseen = (project.textMonths ?? []).map((month) => [`month${month}`, 0]);
  return { ...amountsOf(project), ...Object.fromEntries(unseen) };
}

function writeGroup(to: Draft, row: number, group: Group): { next: number; sum: Amounts } {
  const rows: number[] = [];
  let next = row + 1;
  group.projects.forEach((project, index) => {
    rows.push(next);
    next = writeProject(to, next, index + 1, project);
  });
  const lines = group.projects.map(summed);
  texts(to, row, [group.number, group.name, null, null, null], GROUP);
  writeSum(to, row, rows, lines, GROUP);
  return { next, sum: sumOf(lines) };
}

function writeFoot(to: Draft, row: number): void {
  put(
    to,
    row,
    1,
    'Ghi chú: Số liệu giải ngân gồm thanh toán khối lượng hoàn thành và tạm ứng chưa thu hồi, tính cả vốn năm 2021 kéo dài sang năm 2022.',
    NOTE,
  );
  put(to, row + 2, WIDTH - 7, 'Bình Phước, ngày … tháng 01 năm 2023', SUBTITLE);
  merge(to, row + 2, WIDTH - 7, 1, 6);
  for (const [column, text] of [
    [1, 'NGƯỜI LẬP BIỂU'],
    [10, 'KẾ TOÁN TRƯỞNG'],
    [WIDTH - 7, 'GIÁM ĐỐC'],
  ] as const) {
    put(to, row + 3, column, text, SIGNATURE);
    if (column > 1) merge(to, row + 3, column, 1, 6);
  }
}

/** The whole sheet. */
export function accountsSheet(): Draft {
  const to = draft('GiaiNgan');
  writeHeader(to);
  let row = TOTAL_ROW + 1;
  const groups = GROUPS.map((group) => {
    const written = writeGroup(to, row, group);
    const at = row;
    row = written.next;
    return { at, sum: written.sum };
  });
  texts(to, TOTAL_ROW, [null, 'TỔNG SỐ', null, null, null], TOTAL);
  writeSum(
    to,
    TOTAL_ROW,
    groups.map((group) => group.at),
    groups.map((group) => group.sum),
    TOTAL,
  );
  writeFoot(to, row + 1);
  TEXT_WIDTHS.forEach((width, column) => to.widths.set(column, width));
  AMOUNTS.forEach((key) => to.widths.set(columnOf(key), 13.5));
  to.widths.set(RATE, 9.5);
  to.widths.set(REMARK, REMARK_WIDTH);
  to.freeze = { rows: NUMBERING_ROW + 1, columns: 2 };
  to.pageSetup = {
    paperSize: 'a3',
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: '$8:$11',
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.5, header: 0.3, footer: 0.3 },
  };
  return to;
}
