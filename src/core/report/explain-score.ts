/** Points as printed: '73,5/80 điểm, quy đổi 91,88/100'. */
import { type Language, message, say } from '../../messages';
import { compare, groupDigits, parseRational, type Rational, roundTo, type Target } from '../amount';
import { showNumber, showRounded } from '../evaluation/need';
import type { Score } from '../evaluation/decision';

const DIGITS = 2;

function lineOf({ line }: Score): Target | null {
  return line === undefined ? null : { share: parseRational(line.share)!, strict: line.strict };
}

/** Two decimals at most, without trailing zeros; the exact number decides, this only shows it. */
function shown(value: Rational): string {
  const exact = showNumber(value);
  return exact.includes('/') || /,\d{3,}$/.test(exact) ? groupDigits(roundTo(value, DIGITS).toFixed(DIGITS)) : exact;
}

/** A total that does not reach what it is held against is not shown as if it did. */
export function scoreText(score: Score, language: Language): string {
  const [points, max, rescaled] = [score.points, score.max, score.rescaled].map((text) => parseRational(text)!);
  const full = parseRational(score.full ?? score.max)!;
  const line = lineOf(score);
  const args = {
    points: shown(points!),
    max: shown(max!),
    rescaled: line === null ? shown(rescaled!) : showRounded(rescaled!, line, DIGITS),
    full: shown(full),
  };
  const scaled = compare(points!, rescaled!) !== 0;
  return say(language, message(scaled ? 'decision.score.line' : 'decision.score.plain', args));
}
