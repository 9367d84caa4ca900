/** Whole đồng as typed in Vietnamese. */
import { readDong, readNumberText } from '../../../core/amount';

/** Null where the text is no whole number of đồng. */
export function typedDong(text: string): number | null {
  const number = readNumberText(text, 'vi');
  if ('problem' in number) return null;
  const dong = readDong(Number(number.value.toString()), 'đồng');
  return 'problem' in dong || dong.rounded ? null : dong.dong;
}
