/** Runs as plain words, as every drawing that knows no styles inside a text has them. */
import type { Run, Series } from '../paper';

export const DOTS = '…………………';

export const wordsOf = (runs: readonly Run[]): string =>
  runs.map(({ text, blank }) => (blank === true ? DOTS : text)).join('');

/** A blank in a table is as short as its column. */
export const cellWords = (runs: readonly Run[]): string => wordsOf(runs).split(DOTS).join('………');

/** At spaces, by a count of letters; a longer word stands alone. */
export function linesOf(text: string, width: number): string[] {
  return text.split('\n').flatMap((part) => {
    const lines: string[] = [];
    let line = '';
    for (const word of part.split(' ')) {
      const next = line === '' ? word : `${line} ${word}`;
      if (next.length > width && line !== '') {
        lines.push(line);
        line = word;
      } else line = next;
    }
    return [...lines, line];
  });
}

/** No native chart draws a line across lying bars: the sentence beside it says the milestone. */
export function nativeSeries(series: readonly Series[]): readonly Series[] {
  return series.some(({ kind }) => kind === 'bar') ? series.filter(({ kind }) => kind !== 'milestone') : series;
}
