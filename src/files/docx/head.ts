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
import { linesOf } from '../../core/report/paper-cells';
import { DOTS, plain } from './runs';
import { SIZE } from './measures';

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

function line(text: string, size: number, style: { bold?: boolean; italics?: boolean } = {}): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { after: 0, line: 264 },
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

/** Fewest lines that fit, about equally long: no last line of one word. */
function balanced(text: string, most: number): string[] {
  // Two names joined by a dash are cut there: 'HỘI ĐỒNG THI ĐUA -' / 'KHEN THƯỞNG'.
  const [first = '', second, more] = text.split(' - ');
  if (
    second !== undefined &&
    more === undefined &&
    first.length + 2 <= most &&
    second.length <= most &&
    text.length > most
  )
    return [`${first} -`, second];
  // A dash stays with the word before it.
  const words = text.replace(/ - /g, '\u00a0- ').split(/ +/);
  const fit = (limit: number) => linesOf(words.join(' '), limit);
  const count = fit(most).length;
  for (let limit = Math.ceil(text.length / count); limit < most; limit += 1) {
    if (fit(limit).length === count) return fit(limit);
  }
  return fit(most);
}

/** '12' and 'TTr-STTTT' → 'Số: 12/TTr-STTTT'; the product never invents the number. */
function numberLine({ number, symbol }: PaperHead): string {
  return `Số: ${plain(number ?? '……')}/${plain(symbol ?? '…………')}`;
}

function dayLine({ place, day }: PaperHead): string {
  const [year, month, date] = day?.split('-') ?? [];
  // The decree writes days below 10 and the months 1 and 2 with a leading zero.
  const shownMonth = month === undefined ? '……' : Number(month) < 3 ? month : String(Number(month));
  return `${plain(place ?? '…………')}, ngày ${date ?? '……'} tháng ${shownMonth} năm ${year ?? '………'}`;
}

function cell(width: number, children: Paragraph[]): TableCell {
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.TOP,
    borders: NO_BORDERS,
    margins: { left: 0, right: 0 },
    children,
  });
}

/** The two columns, then type and trích yếu; a công văn has its trích yếu under the number. */
export function headBlocks(head: PaperHead, width: number): (Table | Paragraph)[] {
  const left = Math.round(width * 0.42);
  const right = width - left;
  const agency = plain(head.agency ?? DOTS).toUpperCase();
  const columns = new Table({
    width: { size: width, type: WidthType.DXA },
    columnWidths: [left, right],
    layout: TableLayoutType.FIXED,
    borders: NO_BORDERS,
    rows: [
      new TableRow({
        children: [
          cell(left, [
            ...balanced(plain(head.above ?? DOTS).toUpperCase(), AGENCY_LINE).map((each) => line(each, SIZE.agency)),
            ...balanced(agency, AGENCY_LINE).map((each) => line(each, SIZE.agency, { bold: true })),
            rule(left * 0.4, left),
            line(numberLine(head), SIZE.nation),
            ...(head.type === null ? [line(plain(head.subject), 24)] : []),
          ]),
          cell(right, [
            line(NATION, 25, { bold: true }),
            line(MOTTO, SIZE.body, { bold: true }),
            rule(MOTTO_WIDTH, right),
            line(dayLine(head), SIZE.body, { italics: true }),
          ]),
        ],
      }),
    ],
  });
  const gap = new Paragraph({ spacing: { after: 120 }, children: [] });
  if (head.type === null) return [columns, gap];
  return [
    columns,
    gap,
    line(plain(head.type), SIZE.body, { bold: true }),
    line(plain(head.subject), SIZE.body, { bold: true }),
    rule(width * 0.22, width, { spacing: { before: 100, after: 160, line: 60, lineRule: 'exact' } }),
  ];
}
