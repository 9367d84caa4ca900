/** The sentence of a reading after another choice was decided: what stands after "Hội đồng thống nhất:". */
import type { Reading } from './model';

/** A number as such sentences write it: '2' → '02'; a share as it is. */
function written(choice: string): string {
  return /^\d$/.test(choice) ? `0${choice}` : choice;
}

const NUMBER = /^\d+([.,]\d+)?%?$/;

/** Where a sentence says a number by itself, not as a part of another number ('02' in '02/2022' or '102'). */
function placeOf(number: string, text: string): RegExpExecArray | null {
  const plain = number.replace(/[.,]/, '[.,]');
  return new RegExp(`(^|[^\\d.,/%])0*${plain}(?![\\d%/]|[.,]\\d)`).exec(text);
}

/**
 * The sentence for a choice, of a reading whose sentence says its present one: the meaning listed for the choice, or
 * the same sentence with the number replaced. Where neither can be had, the question and the choice.
 */
export function readingText({ question, choice, choices, text }: Reading, chosen: string): string {
  if (chosen === choice) return text;
  const label = choices?.find(({ value }) => value === chosen)?.label;
  if (label !== undefined) return label.charAt(0).toLowerCase() + label.slice(1);
  const found = NUMBER.test(choice) && NUMBER.test(chosen) ? placeOf(choice, text) : null;
  if (found === null) return `${question} ${written(chosen)}`.trim();
  const before = found.index + found[1]!.length;
  return text.slice(0, before) + written(chosen) + text.slice(found.index + found[0].length);
}

/** True where the sentence surely does not say the choice in use: a number that it does not contain. */
export function saysAnother({ choice, text }: Reading): boolean {
  return NUMBER.test(choice) && placeOf(choice, text) === null;
}
