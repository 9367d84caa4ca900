/** Amounts in words as Vietnamese documents write them: linh, mốt, tư, lăm, không trăm, tỷ tỷ. */
import { type Dong, dongText } from './dong';

const DIGITS = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];

/** Words that documents write in two ways; both are right. */
export interface WordChoice {
  /** Before a last digit without tens: 'một trăm linh năm' in the North, 'một trăm lẻ năm' in the South. */
  readonly zero: 'linh' | 'lẻ';
  /** The last digit 4 after tens: 'hai mươi tư' or 'hai mươi bốn'. */
  readonly four: 'tư' | 'bốn';
  readonly thousand: 'nghìn' | 'ngàn';
}

const USUAL: WordChoice = { zero: 'linh', four: 'tư', thousand: 'nghìn' };

/** The last digit after `tens`: mốt, tư and lăm change their sound. */
function unitWord(tens: number, unit: number, choice: WordChoice): string {
  if (unit === 1 && tens > 1) return 'mốt';
  if (unit === 4 && tens > 1) return choice.four;
  return unit === 5 && tens > 0 ? 'lăm' : DIGITS[unit]!;
}

/** 0…999; `full` says the hundreds even where they are 0. */
function threeDigits(value: number, full: boolean, choice: WordChoice): string[] {
  const [hundreds, tens, unit] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const words: string[] = [];
  if (full || hundreds > 0) words.push(DIGITS[hundreds]!, 'trăm');
  if (tens === 0 && unit > 0 && words.length > 0) words.push(choice.zero);
  if (tens === 1) words.push('mười');
  if (tens > 1) words.push(DIGITS[tens]!, 'mươi');
  if (unit > 0) words.push(unitWord(tens, unit, choice));
  return words;
}

/** Up to nine digits: … triệu … nghìn …. `full` as above, for the digits after a tỷ. */
function nineDigits(digits: string, full: boolean, choice: WordChoice): string[] {
  const padded = digits.padStart(9, '0');
  const words: string[] = [];
  ['triệu', choice.thousand, ''].forEach((scale, i) => {
    const value = Number(padded.slice(i * 3, i * 3 + 3));
    if (value === 0) return;
    words.push(...threeDigits(value, full || words.length > 0, choice), ...(scale === '' ? [] : [scale]));
  });
  return words;
}

/** Plain digits of any length: a tỷ counts a thousand triệu, a tỷ tỷ a thousand triệu tỷ. */
function wholeWords(digits: string, choice: WordChoice): string[] {
  if (digits.length <= 9) return nineDigits(digits, false, choice);
  const [above, below] = [digits.slice(0, -9), digits.slice(-9)];
  return [...wholeWords(above, choice), 'tỷ', ...nineDigits(below, true, choice)];
}

/** 'Mười hai tỷ ba trăm bốn mươi lăm triệu đồng'; a negative amount begins with 'Âm'. */
export function amountInWords(amount: Dong, choice: Partial<WordChoice> = {}): string {
  const text = dongText(amount);
  const digits = text.replace('-', '').replace(/^0+(?=\d)/, '');
  const words = digits === '0' ? ['không'] : wholeWords(digits, { ...USUAL, ...choice });
  const sentence = [...(text.startsWith('-') ? ['âm'] : []), ...words, 'đồng'].join(' ');
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}
