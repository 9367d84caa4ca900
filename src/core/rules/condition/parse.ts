/** Reads a condition cell: '>= 100%', '[90%..100%)', '> 1/2', '"A","B"', '2', 'not("A")', '-'. */
import { message, type Message } from '../../../messages/message';
import type { Condition, Range } from './model';
import { point } from './model';
import { type CellStyle, readNumber } from './number';
import { isEmpty } from './range';
import { splitList } from './split';
import { canonicalWord, isYesNo } from './words';

export type ConditionReading = { readonly condition: Condition } | { readonly problem: Message };

/** An alternative: a range, or a word. */
type Part = { range: Range } | { word: string } | { problem: string };

const COMPARISON = /^(>=|<=|>|<|=|!=)\s*(.+)$/;
const RANGE = /^([[(\]])\s*(.+?)\s*\.\.\s*(.+?)\s*([\])[])$/;

/**
 * Reads a cell as an accountant types it. A number in the cell stands for itself. The problem says what is wrong and
 * what to type. `style` is 'vi' for cells of a sheet (decimal comma, ';' between alternatives), 'plain' for files.
 */
export function parseCondition(cell: string | number, style: CellStyle = 'plain'): ConditionReading {
  if (typeof cell === 'number') return parseCondition(String(cell), 'plain');
  const text = cell.replace(/≥/g, '>=').replace(/≤/g, '<=').replace(/≠/g, '!=').trim();
  if (text === '-' || text === '–') return { condition: { kind: 'any' } };
  if (text === '') return failed('empty', cell);
  const negated = /^not\s*\((.*)\)$/s.exec(text);
  return parseList(negated ? negated[1]! : text, negated !== null, style, cell);
}

function parseList(text: string, not: boolean, style: CellStyle, cell: string): ConditionReading {
  const listed = splitList(text, style);
  if (listed === null) return failed('quote', cell);
  const unequal = listed.length === 1 ? /^!=\s*(.+)$/s.exec(listed[0]!) : null;
  if (unequal) return parseList(unequal[1]!, !not, style, cell);
  const parts = listed.map((part) => parsePart(part, style));
  for (const part of parts) if ('problem' in part) return failed(part.problem, cell);
  const ranges = parts.flatMap((part) => ('range' in part ? [part.range] : []));
  const words = parts.flatMap((part) => ('word' in part ? [part.word] : []));
  if (ranges.length > 0 && words.length > 0) return failed('mixed', cell);
  return { condition: words.length > 0 ? { kind: 'words', words, not } : { kind: 'ranges', ranges, not } };
}

function parsePart(text: string, style: CellStyle): Part {
  const quoted = /^"([^"]*)"$/.exec(text);
  if (quoted) return { word: canonicalWord(quoted[1]!) };
  if (isYesNo(text)) return { word: canonicalWord(text) };
  const between = RANGE.exec(text);
  if (between) return parseRange(between, style);
  const compared = COMPARISON.exec(text);
  const operand = compared ? compared[2]!.trim() : text;
  const word = /^"([^"]*)"$/.exec(operand);
  if (word && compared?.[1] === '=') return { word: canonicalWord(word[1]!) };
  const value = readNumber(operand, style);
  if (value === null) return { problem: compared || /^[\d\s.,/%+-]*$/.test(text) ? 'number' : 'word' };
  const sign = compared?.[1] ?? '=';
  if (sign === '!=') return { problem: 'unequal' };
  if (sign === '=') return { range: point(value, operand) };
  const bound = { value, text: operand, closed: sign.endsWith('=') };
  return { range: sign.startsWith('>') ? { low: bound, high: null } : { low: null, high: bound } };
}

/** '[' and ']' turned outwards mean the same as round brackets, as in school books: ']0..1['. */
function parseRange([, open, from, to, close]: RegExpExecArray, style: CellStyle): Part {
  const low = readNumber(from!, style);
  const high = readNumber(to!, style);
  if (low === null || high === null) return { problem: 'number' };
  const range = {
    low: { value: low, text: from!, closed: open === '[' },
    high: { value: high, text: to!, closed: close === ']' },
  };
  return isEmpty(range) ? { problem: 'reversed' } : { range };
}

function failed(key: string, cell: string): ConditionReading {
  return { problem: message(`decision.condition.${key}`, { cell }) };
}
