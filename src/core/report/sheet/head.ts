/** Head and signatures of an administrative document on a sheet. */
import type { Block, PaperHead } from '../paper';
import { longDay } from '../paper-day';
import { type Canvas, HEAD_MARK } from './canvas';
import { RULER } from './columns';
import { DOTS, wordsOf } from './words';

export const CENTER = { align: 'center' } as const;
/** Type of the document, as Nghị định 30/2020/NĐ-CP prints it a little larger. */
const TITLE = 13;

export function head(canvas: Canvas, { above, agency, number, symbol, place, day, type, subject }: PaperHead): void {
  const upper = (text: string | null) => (text ?? DOTS).toUpperCase();
  const first = canvas.rows.length;
  canvas.pairs(
    [upper(above), upper(agency), `Số: ${number ?? '……'}/${symbol ?? '…………'}`],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', `${place ?? '…………'}, ${longDay(day)}`],
    HEAD_MARK,
    [CENTER, { ...CENTER, bold: true }, CENTER],
  );
  const half = canvas.marks.indexOf(HEAD_MARK) + 1;
  const right = { row: first, column: half, rows: 1, columns: canvas.marks.length - half };
  canvas.looks.push({ area: right, bold: true }, { area: { ...right, row: first + 2 }, italic: true });
  canvas.gap();
  if (type !== null) canvas.text(type, { ...CENTER, bold: true, size: TITLE }, true);
  canvas.text(subject, { ...CENTER, bold: true }, true);
  canvas.gap(true);
}

/** The left side of "Nơi nhận" begins at the margin. */
export function signatures(canvas: Canvas, { left, right }: Extract<Block, { is: 'signatures' }>): void {
  // Nobody signs an empty page.
  canvas.keepLast();
  canvas.gap(true);
  const first = canvas.rows.length;
  const recipients = left[0]?.[0]?.text.startsWith('Nơi nhận') === true;
  const [ours, theirs] = [left, right].map((side) => side.map(wordsOf)) as [string[], string[]];
  const bold = [left, right].map((side) =>
    side.map((runs) => runs.length > 0 && runs.every((run) => run.bold === true)),
  );
  canvas.pairs(ours, theirs, RULER / 2, Array<typeof CENTER>(Math.max(ours.length, theirs.length)).fill(CENTER));
  const half = canvas.marks.indexOf(RULER / 2) + 1;
  const area = { row: first, column: 0, rows: canvas.rows.length - first, columns: half };
  if (recipients) canvas.looks.push({ area, align: 'left', size: 11 });
  bold.forEach((lines, side) =>
    lines.forEach((isBold, at) => {
      if (!isBold) return;
      const columns = side === 0 ? half : canvas.marks.length - half;
      canvas.looks.push({ area: { row: first + at, column: side === 0 ? 0 : half, rows: 1, columns }, bold: true });
    }),
  );
}
