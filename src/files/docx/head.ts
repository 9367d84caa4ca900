/** Head of the document: agency and number on the left, quốc hiệu, tiêu ngữ, place and day on the right; then its name. */
import {
  AlignmentType,
  BorderStyle,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperHead } from '../../core/report/paper';
import { longDay } from '../../core/report/paper-day';
import { balanced, evenly } from './lines';
import { SIZE } from './measures';
import { DOTS, plain } from './runs';

const NATION = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
/** Length of the motto in 14-point bold Times New Roman. */
const MOTTO_WIDTH = 3640;

/** Capitals of 13 points that fit the left column. */
const AGENCY_LINE = 20;

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const NO_BORDERS = {
  top: NONE,
  bottom: NONE,
  left: NONE,
  right: NONE,
  insideHorizontal: NONE,
  insideVertical: NONE,
};

function line(
  text: string,
  size: number,
  style: { bold?: boolean; italics?: boolean } = {},
  room: { before?: number; after: number } = { after: 0 },
): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { ...room, line: 264 },
    children: [new TextRun({ text, size, ...style })],
  });
}

/** A rule of the given length under the line before it: the decree asks for a drawn line, not for underlined words. */
function rule(length: number, width: number, style: Partial<IParagraphOptions> = {}): Paragraph {
  const side = Math.max(0, Math.round((width - length) / 2));
  return new Paragraph({
    spacing: { before: 40, after: 40, line: 60, lineRule: 'exact' },
    indent: { left: side, right: side },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [new TextRun({ text: '', size: 4 })],
    ...style,
  });
}

/** '12' and 'TTr-STTTT' → 'Số: 12/TTr-STTTT'; the product never invents the number. */
function numberLine({ number, symbol }: PaperHead): string {
  return `Số: ${plain(number ?? '……')}/${plain(symbol ?? '…………')}`;
}

const dayLine = ({ place, day }: PaperHead): string => `${plain(place ?? '…………')}, ${longDay(day)}`;

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    children,
  });
}

/** Trích yếu: bold letters of 14 points take about so many twentieths of a point each. */
const LETTER = 145;

/** One paragraph of lines about equally long: a last line of one word is no trích yếu. */
function subjectLines(text: string, width: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0, line: 264 },
    children: evenly(plain(text).replace(/\n/g, ' '), Math.floor(width / LETTER)).map(
      (each, at) => new TextRun({ text: each, size: SIZE.body, bold: true, ...(at > 0 && { break: 1 }) }),
    ),
  });
}

/** Agency beside quốc hiệu, then number beside place and day: each on one line with the other. */
function columns(head: PaperHead, width: number): Table {
  const left = Math.round(width * 0.42);
  const right = width - left;
  const names = (text: string | null, bold: boolean) =>
    balanced(plain(text ?? DOTS).toUpperCase(), AGENCY_LINE).map((each) => line(each, SIZE.agency, { bold }));
  const row = (ours: Paragraph[], theirs: Paragraph[]) =>
    new TableRow({ cantSplit: true, children: [cell(left, ours), cell(right, theirs)] });
  const about = { before: 80, after: 0 };
  return new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      row(
        [...names(head.above, false), ...names(head.agency, true), rule(left * 0.4, left)],
        [line(NATION, 25, { bold: true }), line(MOTTO, SIZE.body, { bold: true }), rule(MOTTO_WIDTH, right)],
      ),
      row(
        [
          line(numberLine(head), SIZE.nation, {}, about),
          ...(head.type === null ? [line(plain(head.subject), SIZE.note, {}, { before: 120, after: 0 })] : []),
        ],
        [line(dayLine(head), SIZE.body, { italics: true }, about)],
      ),
    ],
  });
}

/** The two columns, then type and trích yếu; a công văn has its trích yếu under the number. */
export function headBlocks(head: PaperHead, width: number): (Table | Paragraph)[] {
  const gap = new Paragraph({ spacing: { after: 120 }, children: [] });
  if (head.type === null) return [columns(head, width), gap];
  return [
    columns(head, width),
    gap,
    line(plain(head.type), SIZE.body, { bold: true }),
    subjectLines(head.subject, width),
    rule(width * 0.22, width, { spacing: { before: 100, after: 160, line: 60, lineRule: 'exact' } }),
  ];
}
