/** Blocks of a paper as paragraphs and tables of .docx. */
import { AlignmentType, LeaderType, Paragraph, type Table, TabStopType } from 'docx';
import type { Block, Run } from '../../core/report/paper';
import { chartParagraph } from './chart';
import { INDENT, mm, SIZE } from './measures';
import { endsBlank, ledRuns, textRuns } from './runs';
import { signatures, type SignatureBlock, thin } from './signatures';
import { ALIGN, tableOf } from './table';

type Of<Is extends Block['is']> = Extract<Block, { is: Is }>;
export type Drawn = Paragraph | Table;

const SPACING = { before: 60, after: 60, line: 276 };
const NOTE = { before: 40, after: 60, line: 250 };

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

/** How a block stands: `width` between the margins; `kept` on one page with what follows; `charts` of the whole document; `below` signatures. */
export interface Place {
  readonly width: number;
  readonly kept: boolean;
  readonly charts: readonly Block[];
  readonly below: readonly SignatureBlock[];
}

/** A 'page' block is the section's business (see document.ts). */
export function drawn(block: Block, { width, kept, charts, below }: Place): Drawn[] {
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
      return signatures([block, ...below], width);
    case 'page':
      return [];
  }
}
