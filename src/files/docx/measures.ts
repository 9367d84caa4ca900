/** Measures of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I): A4, Times New Roman, margins. */

const MM = 56.7;

/** Twentieths of a point. */
export const mm = (millimetres: number): number => Math.round(millimetres * MM);

/** Margins within 20–25, 30–35 and 15–20 mm. */
export const PAGE = { width: mm(210), height: mm(297), top: mm(20), bottom: mm(20), left: mm(30), right: mm(15) };

/** Width between the margins. */
export function textWidth(landscape: boolean): number {
  return (landscape ? PAGE.height - 2 * mm(20) : PAGE.width - PAGE.left - PAGE.right) - 1;
}

export const FONT = 'Times New Roman';

/** Half points: body 14, national name 13, tables 13 and smaller where they are long or wide, notes 12, recipients 11, foot 8,5. */
export const SIZE = {
  body: 28,
  nation: 26,
  agency: 26,
  table: 26,
  longTable: 24,
  wideTable: 22,
  note: 24,
  recipients: 22,
  foot: 17,
};

/** First line of a paragraph. */
export const INDENT = mm(10);
