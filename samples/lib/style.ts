/** How a department's tables look: Times New Roman, thin borders, bold totals. */
import type { AlignmentStyle, CellStyle } from 'hucre';

const FONT = 'Times New Roman';
const THIN = { style: 'thin' } as const;
const BORDER = { top: THIN, right: THIN, bottom: THIN, left: THIN };

/** Triệu đồng with whole đồng in six decimals; zero is a dash, as accountants print it. */
export const MONEY = '#,##0.000;-#,##0.000;"-"';
export const PERCENT = '0.00%';

interface Look {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly border?: boolean;
  readonly format?: string;
  readonly align?: AlignmentStyle['horizontal'];
  readonly wrap?: boolean;
  readonly fill?: string;
}

export function style(look: Look): CellStyle {
  return {
    font: { name: FONT, size: look.size ?? 11, bold: look.bold ?? false, italic: look.italic ?? false },
    ...(look.border && { border: BORDER }),
    ...(look.format !== undefined && { numFmt: look.format }),
    ...(look.fill !== undefined && {
      fill: { type: 'pattern' as const, pattern: 'solid' as const, fgColor: { rgb: look.fill } },
    }),
    alignment: {
      vertical: 'center',
      ...(look.align && { horizontal: look.align }),
      ...(look.wrap && { wrapText: true }),
    },
  };
}

export const TITLE = style({ size: 14, bold: true, align: 'center' });
export const SUBTITLE = style({ size: 12, italic: true, align: 'center' });
export const ORGAN = style({ size: 12, align: 'center' });
export const ORGAN_BOLD = style({ size: 12, bold: true, align: 'center' });
export const UNIT_LINE = style({ size: 11, italic: true, align: 'right' });
export const HEADING = style({ bold: true, border: true, align: 'center', wrap: true });
export const NUMBERING = style({ size: 9, italic: true, border: true, align: 'center' });
export const NOTE = style({ size: 11, italic: true });
export const SIGNATURE = style({ size: 12, bold: true, align: 'center' });

/** Styles of one line of the table. */
export function lineStyles(look: { bold?: boolean; italic?: boolean; fill?: string }) {
  const base = { ...look, border: true };
  return {
    center: style({ ...base, align: 'center' }),
    text: style({ ...base, align: 'left', wrap: true }),
    money: style({ ...base, align: 'right', format: MONEY }),
    percent: style({ ...base, align: 'right', format: PERCENT }),
  };
}
