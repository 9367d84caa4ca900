/** What the movement is called, at the start and in the middle of a sentence. */
import type { PaperInput } from '../input';
import { known } from './head';

export function movementOf(input: PaperInput): { readonly shown: string; readonly inside: string } {
  const name = known(input, 'movement') ?? input.rules.title;
  const rest = name.slice(1);
  // "Phong trào …" is lower case inside a sentence, a name in capitals or quotes stays.
  const inside = /^[A-ZĐ][a-zà-ỹ]/.test(name) ? name.charAt(0).toLowerCase() + rest : name;
  return { shown: name.charAt(0).toUpperCase() + rest, inside };
}
