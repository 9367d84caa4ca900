/** "Đơn vị tính: triệu đồng": the unit line of a table, and units printed in headings. */
import { parseUnit, type Unit } from '../amount';
import { fold, matchesOf } from '../text';
import type { UnitLine } from './model';
import type { View } from './view';

const LINE = /^\W*(?:don vi(?: tinh)?|dvt|dv tinh|unit|currency)\b\s*[:.;-]?\s*(.*)$/;
const IN_BRACKETS = /[([]\s*(?:don vi(?: tinh)?|dvt)?\s*[:.]?\s*([^()[\]]*?)\s*[)\]]/g;
const ENGLISH: Readonly<Record<string, Unit>> = {
  'million dong': 'triệu',
  'vnd million': 'triệu',
  'million vnd': 'triệu',
  'billion vnd': 'tỷ',
  'vnd billion': 'tỷ',
  'billion dong': 'tỷ',
  'thousand dong': 'nghìn',
};

/** The unit that a text names: 'Triệu đồng.' → 'triệu'; null where it names none or a foreign currency. */
export function unitOf(text: string): Unit | null {
  const bare = fold(text).replace(/^[\s:.;,-]+|[\s:.;,)\]-]+$/g, '');
  if (bare === '' || bare.length > 30) return null;
  return ENGLISH[bare] ?? parseUnit(bare);
}

/** Reads a cell that is a unit line; the unit may stand in the next filled cell of its row. Null where it is none. */
function readUnitLine(view: View, row: number, column: number): UnitLine | null {
  const text = view.text(row, column);
  if (text === '' || text.length > 200) return null;
  const found = LINE.exec(fold(text.trim()));
  if (!found) return null;
  const shown = text.replace(/\s+/g, ' ').trim();
  const own = unitOf(found[1]!);
  if (own !== null) return { unit: own, text: shown, row };
  if (found[1] !== '') return null;
  for (let next = column + 1; next < Math.min(view.right, column + 4); next++) {
    const beside = view.text(row, next).trim();
    if (beside === '') continue;
    const unit = unitOf(beside);
    return unit === null ? null : { unit, text: `${shown} ${beside}`, row };
  }
  return null;
}

/** Every unit line of a row. */
export function unitLinesOf(view: View, row: number): readonly UnitLine[] {
  const lines: UnitLine[] = [];
  for (let column = view.left; column < view.right; column++) {
    if (typeof view.value(row, column) !== 'string') continue;
    const line = readUnitLine(view, row, column);
    if (line !== null) lines.push(line);
  }
  return lines;
}

/** A unit in a heading: 'Kế hoạch vốn (triệu đồng)', 'Giải ngân - ĐVT: đồng'. */
export function unitInHeading(text: string): Unit | null {
  const folded = fold(text);
  for (const found of matchesOf(folded, IN_BRACKETS)) {
    const unit = unitOf(found[1]!);
    if (unit !== null) return unit;
  }
  const tail = /(?:don vi(?: tinh)?|dvt)\s*[:.]\s*(.+)$/.exec(folded);
  return tail ? unitOf(tail[1]!) : null;
}
