/** Projects of one side only, beside those of the other that look alike: shown to a person, never taken as the same. */
import { fold, tidy } from '../text';
import type { Line, Suggestion } from './model';

/** More would help nobody. */
const MOST = 3;

const bareCode = (code: string) => code.replace(/[^0-9A-Z]/g, '').replace(/^0+/, '');

/** For every line of one side only: those of the other side with the same or a like name, or a like code. Linear. */
export function suggestionsFor(lines: readonly Line[]): Suggestion[] {
  const books = indexOf(lines, 'only-books');
  const treasury = indexOf(lines, 'only-treasury');
  return lines.flatMap((line, at) => {
    if (line.state !== 'only-books' && line.state !== 'only-treasury') return [];
    const index = line.state === 'only-books' ? treasury : books;
    const found = new Map<string, Suggestion>();
    for (const [why, key] of keysOf(line)) {
      for (const like of index.get(`${why} ${key}`) ?? []) {
        const id = `${like.code} ${like.name}`;
        if (!found.has(id) && found.size < MOST) found.set(id, suggestion(at, like, why));
      }
    }
    return [...found.values()];
  });
}

function keysOf({ code, name }: Line): [Suggestion['why'], string][] {
  const keys: [Suggestion['why'], string][] = [];
  if (name !== '')
    keys.push(['same-name', tidy(name).toLowerCase()], ['like-name', fold(name).replace(/[^a-z0-9]+/g, ' ')]);
  if (bareCode(code) !== '') keys.push(['like-code', bareCode(code)]);
  return keys;
}

function indexOf(lines: readonly Line[], state: Line['state']): Map<string, Line[]> {
  const index = new Map<string, Line[]>();
  for (const line of lines) {
    if (line.state !== state) continue;
    for (const [why, key] of keysOf(line)) {
      const list = index.get(`${why} ${key}`);
      if (!list) index.set(`${why} ${key}`, [line]);
      else if (list.length < MOST) list.push(line);
    }
  }
  return index;
}

function suggestion(line: number, { code, name, books, treasury }: Line, why: Suggestion['why']): Suggestion {
  return { line, code, name, cells: (books ?? treasury)?.src ?? [], why };
}
