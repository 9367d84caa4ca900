/** What the cell in the STT column says about the level of its row: A, I, 1, 1.1, a, '-', nothing. */
import type { Cell } from '../cell';

/** From the outermost to the innermost in Vietnamese administrative lists. */
export const LEVELS = [
  'part',
  'letter',
  'roman',
  'number',
  'number2',
  'number3',
  'number4',
  'small',
  'dash',
  'plus',
] as const;
export type Level = (typeof LEVELS)[number];

const ROMAN = /^(?=[IVXL])(X{0,3}L?X{0,3})(IX|IV|V?I{0,3})$/;

/** The level of an STT cell; null where it is blank or no ordinal. `previous`: the last letter at letter level ('B' before 'C'). */
export function levelOf(cell: Cell, previous = ''): Level | null {
  if (typeof cell === 'number') return Number.isInteger(cell) ? (cell >= 0 ? 'number' : null) : 'number2';
  if (typeof cell !== 'string') return null;
  const text = cell
    .replace(/[\s\u00a0]+/g, '')
    .replace(/^\(?(.*?)[).:/\\]*$/, '$1')
    .replace(/,/g, '.');
  if (text === '') return /^[\s\u00a0]*[-–—]/.test(cell) ? 'dash' : null;
  if (/^[-–—−*•]+$/.test(text)) return 'dash';
  if (/^\++$/.test(text)) return 'plus';
  if (/^\d+$/.test(text)) return 'number';
  if (/^\d+(\.\d+)+$/.test(text))
    return (['number2', 'number3', 'number4'] as const)[Math.min(3, text.split('.').length - 1) - 1]!;
  if (/^(phan|PHAN|Phần|PHẦN)/.test(text)) return 'part';
  if (/^[A-ZĐ]$/.test(text)) return isNextLetter(text, previous) || !ROMAN.test(text) ? 'letter' : 'roman';
  if (ROMAN.test(text)) return 'roman';
  if (/^[A-Z]\.?[IVX]+$|^[A-Z]\.?\d+$|^[IVX]+\.\d+$/.test(text)) return /^[IVX]+\./.test(text) ? 'number2' : 'roman';
  if (/^[IVX]+\.\d+\.\d+$/.test(text)) return 'number3';
  if (/^[a-zđ](\.?\d+)?$/.test(text)) return 'small';
  return null;
}

/** 'C' after 'B' is a letter although it is a Roman numeral too. */
function isNextLetter(letter: string, previous: string): boolean {
  if (letter === 'A') return true;
  return previous !== '' && letter.charCodeAt(0) === previous.charCodeAt(0) + 1;
}
