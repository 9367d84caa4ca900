/** Units in which disbursement tables print money, and their power of ten in đồng. */
import { fold } from '../text/fold';

export const UNITS = ['đồng', 'nghìn', 'triệu', 'tỷ'] as const;
export type Unit = (typeof UNITS)[number];

/** Decimals of the unit that are whole đồng: 0, 3, 6, 9. */
export const UNIT_DECIMALS: Readonly<Record<Unit, number>> = { đồng: 0, nghìn: 3, triệu: 6, tỷ: 9 };

const SPELLINGS: Readonly<Record<string, Unit>> = {
  dong: 'đồng',
  d: 'đồng',
  vnd: 'đồng',
  vnđ: 'đồng',
  nghin: 'nghìn',
  ngan: 'nghìn',
  ng: 'nghìn',
  trieu: 'triệu',
  tr: 'triệu',
  ty: 'tỷ',
  ti: 'tỷ',
};

/** Reads 'triệu', 'Triệu đồng', 'tr.đ', '1.000 đồng', 'Tỷ đồng.'; null where the text is no unit. */
export function parseUnit(text: string): Unit | null {
  const folded = fold(text)
    .replace(/(1[.,]?000[.,]?000[.,]?000)/, 'ty')
    .replace(/(1[.,]?000[.,]?000)/, 'trieu')
    .replace(/(1[.,]?000)/, 'nghin')
    .replace(/[^a-z]+/g, ' ')
    .trim();
  const head = folded.replace(/ ?(viet nam )?(dong|vnd|d)$/, '').trim();
  return SPELLINGS[head === '' ? folded : head] ?? null;
}
