/** A paper as a Word document: sections by orientation, page numbers from the second page, the foot on every page. */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type ISectionOptions,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx';
import type { Block, Paper, PaperHead } from '../../core/report/paper';
import { drawn, type Drawn } from './blocks';
import type { ChartBlock } from './chart-part';
import { headBlocks } from './head';
import { evenly } from './lines';
import { FONT, mm, PAGE, SIZE, textWidth } from './measures';
import { plain } from './runs';

interface Part {
  readonly head: PaperHead | null;
  readonly landscape: boolean;
  readonly blocks: Block[];
}

/** A 'page' block begins a new part. */
function partsOf({ head, blocks, landscape = false }: Paper): Part[] {
  const parts: Part[] = [{ head, landscape, blocks: [] }];
  for (const block of blocks) {
    if (block.is === 'page') parts.push({ head: block.head ?? null, landscape: block.landscape ?? false, blocks: [] });
    else parts[parts.length - 1]!.blocks.push(block);
  }
  return parts;
}

const pageNumber = () =>
  new Header({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: [new TextRun({ children: [PageNumber.CURRENT], size: SIZE.nation })],
      }),
    ],
  });

const noHeader = () => new Header({ children: [new Paragraph('')] });

/** Letters of the foot between the margins. */
const FOOT = { portrait: 124, landscape: 188 };

/** In lines about equally long where one does not hold it. */
function footer(foot: string, landscape: boolean): Footer {
  const lines = evenly(plain(foot), landscape ? FOOT.landscape : FOOT.portrait);
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.CENTER,
        children: lines.map(
          (text, at) => new TextRun({ text, size: SIZE.foot, italics: true, ...(at > 0 && { break: 1 }) }),
        ),
      }),
    ],
  });
}

/** Drawn together with the signatures above it. */
const follows = (blocks: readonly Block[], at: number): boolean =>
  blocks[at]!.is === 'signatures' && blocks[at - 1]?.is === 'signatures';

function belowOf(blocks: readonly Block[], at: number) {
  const next = blocks[at + 1];
  return blocks[at]!.is === 'signatures' && next?.is === 'signatures' ? [next] : [];
}

/** A sentence that closes a paper in so few letters does not lead a page either. */
const SHORT = 90;

/** What must not stand alone on the next page: signatures, and a short last sentence above them. */
function leads(blocks: readonly Block[], at: number): boolean {
  const [block, next] = [blocks[at]!, blocks[at + 1]];
  if (next?.is === 'signatures') return true;
  if (next?.is === 'table' || next?.is === 'chart') return block.is === 'paragraph';
  const closing = next?.is === 'paragraph' && blocks[at + 2]?.is === 'signatures';
  return closing && next.runs.reduce((sum, { text }) => sum + text.length, 0) < SHORT;
}

function section(part: Part, foot: string, charts: readonly Block[]): ISectionOptions {
  const { landscape } = part;
  // Where a document or an appendix begins, pages are counted anew and the first carries no number.
  const side = landscape ? mm(20) : undefined;
  const width = textWidth(landscape);
  const head: Drawn[] = part.head === null ? [] : headBlocks(part.head, width);
  const children = [
    ...head,
    ...part.blocks.flatMap((block, i) =>
      follows(part.blocks, i)
        ? []
        : drawn(block, { width, kept: leads(part.blocks, i), charts, below: belowOf(part.blocks, i) }),
    ),
  ];
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        pageNumbers: { start: 1 },
        size: {
          width: PAGE.width,
          height: PAGE.height,
          orientation: landscape ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: PAGE.top,
          bottom: PAGE.bottom,
          left: side ?? PAGE.left,
          right: side ?? PAGE.right,
          header: mm(10),
          footer: mm(8),
        },
      },
    },
    headers: { default: pageNumber(), first: noHeader() },
    footers: { default: footer(foot, landscape), first: footer(foot, landscape) },
    children: children.length > 0 ? children : [new Paragraph('')],
  };
}

/** In the order of the document: their numbers name their parts. */
export const chartsOf = ({ blocks }: Paper): ChartBlock[] =>
  blocks.flatMap((block) => (block.is === 'chart' ? [block] : []));

export function documentOf(paper: Paper): Document {
  const parts = partsOf(paper);
  const charts = chartsOf(paper);
  return new Document({
    creator: 'thidua',
    title: plain(paper.head === null ? paper.id : paper.head.subject),
    styles: { default: { document: { run: { font: FONT, size: SIZE.body, language: { value: 'vi-VN' } } } } },
    sections: parts.map((part) => section(part, paper.foot, charts)),
  });
}
