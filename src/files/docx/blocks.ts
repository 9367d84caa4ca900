/** Blocks of a paper as paragraphs and tables of .docx. */
import {
  AlignmentType,
  LeaderType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  WidthType,
} from 'docx';
import type { Block, Run } from '../../core/report/paper';
import { chartParagraph } from './chart';
import { NO_BORDERS } from './head';
import { INDENT, mm, SIZE } from './measures';
import { endsBlank, ledRuns, textRuns } from './runs';
import { ALIGN, tableOf } from './table';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;
export type Drawn = Paragraph | Table;

const SPACING = { before: 60, after: 60, line: 276 };
const NOTE = { before: 40, after: 60, line: 250 };

/** What must stand between tables and at the end of a page, without height of its own. */
const thin = (after: number, keepNext = false) =>
  new Paragraph({ keepNext, spacing: { before: 0, after, line: 20, lineRule: 'exact' }, children: [] });

function heading({ level, runs }: Of<'heading'>): Paragraph {
  return new Paragraph({
    keepNext: true,
    alignment: level === 1 ? AlignmentType.CENTER : AlignmentType.LEFT,
    spacing: { before: level === 1 ? 160 : 120, after: 60, line: 276 },
    indent: level === 1 ? {} : { firstLine: INDENT },
    children: textRuns(runs, { size: SIZE.body, bold: level < 3, ...(level === 3 && { italics: true }) }),
  });
}

function paragraph(block: Of<'paragraph'>, width: number, keepNext = false): Paragraph {
  const { runs, align = 'justify', indent = true, small = false, inset } = block;
  const flush = align === 'center' || align === 'right' || !indent;
  const led = !flush && endsBlank(runs);
  const style = { size: small ? SIZE.note : SIZE.body };
  return new Paragraph({
    keepNext,
    keepLines: keepNext,
    alignment: ALIGN[led || inset !== undefined ? 'left' : align],
    spacing: small ? NOTE : SPACING,
    indent: inset !== undefined ? { left: mm(inset) } : flush ? {} : { firstLine: INDENT },
    ...(led && { tabStops: [{ type: TabStopType.RIGHT, position: width, leader: LeaderType.DOT }] }),
    children: led ? ledRuns(runs, style) : textRuns(runs, style),
  });
}

/** Marks are written out: a list stays what it is when pasted elsewhere. */
function list({ items, mark }: Of<'list'>, width: number): Paragraph[] {
  return items.map((runs, i) => {
    const sign: Run = { text: mark === '1.' ? `${i + 1}. ` : `${mark} ` };
    return paragraph({ is: 'paragraph', runs: [sign, ...runs] }, width);
  });
}

function table(block: Of<'table'>, width: number, kept: boolean): Drawn[] {
  const caption = block.caption;
  const above =
    caption === undefined
      ? []
      : [
          new Paragraph({
            keepNext: true,
            alignment: AlignmentType.RIGHT,
            spacing: { before: 60, after: 60 },
            children: textRuns([{ text: caption, italic: true }], { size: SIZE.table }),
          }),
        ];
  return [...above, tableOf(block, width, kept), thin(100, kept)];
}

function chart(block: Of<'chart'>, at: number, width: number): Drawn[] {
  return [
    chartParagraph(block, at, width),
    paragraph({ is: 'paragraph', small: true, indent: false, runs: [{ text: block.told, italic: true }] }, width),
  ];
}

/** "Nơi nhận" is small and stands left, a signature centered on the right; the whole stays on one page. */
function signatures({ left, right }: Of<'signatures'>, width: number): Drawn[] {
  const recipients = left[0]?.[0]?.text.startsWith('Nơi nhận') === true;
  const lines = (side: readonly (readonly Run[])[], small: boolean) =>
    (side.length === 0 ? [[]] : side).map(
      (runs, at) =>
        new Paragraph({
          keepNext: true,
          keepLines: true,
          alignment: small ? AlignmentType.LEFT : AlignmentType.CENTER,
          spacing: { after: 0 },
          // "Nơi nhận" itself is of 12 points, its lines of 11.
          children: textRuns(runs, { size: !small ? SIZE.body : at === 0 ? SIZE.note : SIZE.recipients }),
        }),
    );
  const cells = [lines(left, recipients), lines(right, false)].map(
    (children) =>
      new TableCell({
        children,
        borders: NO_BORDERS,
        width: { size: Math.floor(width / 2), type: WidthType.DXA },
        margins: { left: 0, right: 0 },
      }),
  );
  return [
    thin(120, true),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [Math.floor(width / 2), Math.floor(width / 2)],
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      rows: [new TableRow({ children: cells, cantSplit: true })],
    }),
    thin(0),
  ];
}

/** How a block stands: `width` between the margins; `kept` on one page with what follows; `charts` of the whole document. */
export interface Place {
  readonly width: number;
  readonly kept: boolean;
  readonly charts: readonly Block[];
}

/** A 'page' block is the section's business (see document.ts). */
export function drawn(block: Block, { width, kept, charts }: Place): Drawn[] {
  switch (block.is) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block, width, kept)];
    case 'list':
      return list(block, width);
    case 'table':
      return table(block, width, kept);
    case 'chart':
      return chart(block, charts.indexOf(block), width);
    case 'signatures':
      return signatures(block, width);
    case 'page':
      return [];
  }
}
