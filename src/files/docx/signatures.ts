/** Signatures side by side and "Nơi nhận": never parted between pages. */
import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { Block, Run } from '../../core/report/paper';
import { NO_BORDERS } from './head';
import { SIZE } from './measures';
import { textRuns } from './runs';

export type SignatureBlock = Extract<Block, { is: 'signatures' }>;

/** What must stand between tables and at the end of a page, without height of its own. */
export const thin = (after: number, keepNext = false) =>
  new Paragraph({ keepNext, spacing: { before: 0, after, line: 20, lineRule: 'exact' }, children: [] });

/** "Nơi nhận" is small and stands left, a signature centered on the right. */
function signatureRow({ left, right }: SignatureBlock, width: number): TableRow {
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
  return new TableRow({ children: cells, cantSplit: true });
}

/** Signatures, and recipients under them where minutes have some: the whole stays on one page. */
export function signatures(blocks: readonly SignatureBlock[], width: number): (Paragraph | Table)[] {
  return [
    thin(120, true),
    new Table({
      width: { size: width, type: WidthType.DXA },
      columnWidths: [Math.floor(width / 2), Math.floor(width / 2)],
      layout: TableLayoutType.FIXED,
      borders: NO_BORDERS,
      rows: blocks.map((block) => signatureRow(block, width)),
    }),
    thin(0),
  ];
}
