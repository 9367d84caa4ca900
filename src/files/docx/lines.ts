/** Lines of a head, about equally long: no last line of one word, no name cut where a dash joins two. */
import { linesOf } from '../../core/report/paper-cells';

/** Fewest lines of at most `most` characters, about equally long. A dash stays with the word before it, a number with its noun. */
export function evenly(text: string, most: number): string[] {
  const words = text
    .replace(/ - /g, '\u00a0- ')
    .replace(/(ngày|tháng|năm|số) (?=\d)/g, '$1\u00a0')
    .split(/ +/);
  const fit = (limit: number) => linesOf(words.join(' '), limit);
  const count = fit(most).length;
  for (let limit = Math.ceil(text.length / count); limit < most; limit += 1) {
    if (fit(limit).length === count) return fit(limit);
  }
  return fit(most);
}

/** Names of agencies: two names joined by a dash are cut there: 'HỘI ĐỒNG THI ĐUA -' / 'KHEN THƯỞNG'. */
export function balanced(text: string, most: number): string[] {
  const [first = '', second, more] = text.split(' - ');
  const joined = second !== undefined && more === undefined;
  if (joined && text.length > most && first.length + 2 <= most && second.length <= most) return [`${first} -`, second];
  return evenly(text, most);
}
