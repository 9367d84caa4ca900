/** One `<c>` element: what it holds, before styles and dates are looked at. */
import { type Cell, type ErrorCode, BLANK, ERROR_CODES, serialOfDay } from '../../core/cell';
import type { Scanner } from '../xml/scanner';
import { decodeXstring } from '../xml/text';
import { richText } from './strings';

export interface RawFormula {
  readonly text: string;
  /** '' for an ordinary formula, else 'shared', 'array', 'dataTable'. */
  readonly type: string;
  readonly ref: string;
  readonly shared: string;
}

export interface RawCell {
  readonly column: number;
  readonly value: Cell;
  readonly formula: RawFormula | null;
  readonly style: number;
  /** Number of its cell metadata (1-based), 0 for none. */
  readonly metadata: number;
}

const ISO = /^(?:(\d{4}-\d\d-\d\d)(?:T|$))?(?:(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?/;
const DURATION = /^PT(\d+)H(\d+)M(\d+(?:\.\d+)?)S/;

/** Day, time or duration of the strict format ('2022-12-31T06:00:00', 'PT0H11M0S') as a serial; other text stays text. */
function isoSerial(text: string): Cell {
  const [, h, m, s] = DURATION.exec(text) ?? [];
  const [whole, day, hours = h, minutes = m, seconds = s] = ISO.exec(text) ?? [''];
  if (whole === '' && h === undefined) return text;
  const time = (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
  if (day === undefined) return time;
  const serial = serialOfDay(day);
  // The 1900 system counts a 29 February that never was.
  return (serial < 61 ? serial - 1 : serial) + time;
}

function errorOf(text: string): Cell {
  return { error: (ERROR_CODES as readonly string[]).includes(text) ? (text as ErrorCode) : '#ERROR!' };
}

function valueOf(type: string, raw: string | null, strings: readonly string[]): Cell {
  // A string formula may yield the empty text; any other cell without a value is blank.
  if (raw === null || (raw === '' && type !== 'str')) return BLANK;
  switch (type) {
    case 's':
      return strings[Number(raw)] ?? BLANK;
    case 'str':
    case 'inlineStr':
      return decodeXstring(raw);
    case 'b':
      return raw.trim() === '1' || raw.trim() === 'true';
    case 'e':
      return errorOf(raw.trim());
    case 'd':
      return isoSerial(raw.trim());
    default: {
      const number = Number(raw);
      return raw.trim() === '' || Number.isNaN(number) ? raw : number;
    }
  }
}

/** Reads the cell whose opening tag, with these attributes, is current; moves behind it. */
export function readCell(
  tags: Scanner,
  { s = '0', t: type = 'n', cm = '0' }: Record<string, string>,
  column: number,
  strings: readonly string[],
): RawCell {
  let raw: string | null = null;
  let inline: string | null = null;
  let formula: RawFormula | null = null;
  if (!tags.closes) {
    while (tags.next() && !(tags.name === 'c' && !tags.opens)) {
      if (!tags.opens) continue;
      if (tags.name === 'v') raw = tags.text();
      else if (tags.name === 'is') inline = richText(tags);
      else if (tags.name === 'f') {
        const { t = '', ref = '', si = '' } = tags.attributes();
        formula = { text: tags.text(), type: t, ref, shared: si };
      } else tags.skip();
    }
  }
  const value = inline ?? valueOf(type, raw, strings);
  return { column, value, formula, style: Number(s), metadata: Number(cm) };
}
