/** Points as printed: '73,5/80 điểm, quy đổi 91,88/100'. */
import { type Language, message, say } from '../../messages';
import { compare, groupDigits, parseRational, type Rational, roundTo } from '../amount';
import { showNumber } from '../evaluation/need';
import type { Score } from '../evaluation/decision';

const DIGITS = 2;

/** Two decimals at most, without trailing zeros; the exact number decides, this only shows it. */
function shown(value: Rational): string {
  const exact = showNumber(value);
  return exact.includes('/') || /,\d{3,}$/.test(exact) ? groupDigits(roundTo(value, DIGITS).toFixed(DIGITS)) : exact;
}

export function scoreText(score: Score, language: Language): string {
  const [points, max, rescaled] = [score.points, score.max, score.rescaled].map((text) => parseRational(text)!);
  const full = parseRational(score.full ?? score.max)!;
  const args = { points: shown(points!), max: shown(max!), rescaled: shown(rescaled!), full: shown(full) };
  const scaled = compare(points!, rescaled!) !== 0;
  return say(language, message(scaled ? 'decision.score.line' : 'decision.score.plain', args));
}
