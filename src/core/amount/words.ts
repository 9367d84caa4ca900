/** Amounts in words as Vietnamese documents write them: linh, mốt, tư, lăm, không trăm, tỷ tỷ. */
import { type Dong, dongText } from './dong';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** The last digit after `tens`: mốt, tư and lăm change their sound. */
function unitWord(tens: number, unit: number): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return 'tư';
  return unit === 5 && tens > 0 ? 'lăm' : DIGITS[unit]!;
}

/** 0…999; `full` says the hundreds even where they are 0. */
function threeDigits(value: number, full: boolean): string[] {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (full || hundreds > 0) words.push(DIGITS[hundreds]!, 'trăm');
  if (tens === 0 && unit > 0 && words.length > 0) words.push('linh');
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(DIGITS[tens]!, 'mươi');
  if (unit > 0) words.push(unitWord(tens, unit));
  return words;
}

/** Up to nine digits: … triệu … nghìn …. `full` as above, for the digits after a tỷ. */
function nineDigits(digits: string, full: boolean): string[] {
  const padded = digits.padStart(9, '0');
  const words: string[] = [];
  ['triệu', 'nghìn', ''].forEach((scale, i) => {
    const value = Number(padded.slice(i * 3, i * 3 + 3));
    if (value === 0) return;
    words.push(...threeDigits(value, full || words.length > 0), ...(scale === '' ? [] : [scale]));
  });
  return words;
}

/** Plain digits of any length: a tỷ counts a thousand triệu, a tỷ tỷ a thousand triệu tỷ. */
function wholeWords(digits: string): string[] {
  if (digits.length <= 9) return nineDigits(digits, false);
  const [above, below] = [digits.slice(0, -9), digits.slice(-9)];
  return [...wholeWords(above), 'tỷ', ...nineDigits(below, true)];
}

/** 'Mười hai tỷ ba trăm bốn mươi lăm triệu đồng'; a negative amount begins with 'Âm'. */
export function amountInWords(amount: Dong): string {
  const text = dongText(amount);
  const digits = text.replace('-', '').replace(/^0+(?=\d)/, '');
  const words = digits === '0' ? ['không'] : wholeWords(digits);
  const sentence = [...(text.startsWith('-') ? ['âm'] : []), ...words, 'đồng'].join(' ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
