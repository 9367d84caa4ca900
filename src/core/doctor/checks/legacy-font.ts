/** Cells in TCVN3 or VNI fonts: other programs show them as broken letters. */
import { decode, encodingOf } from '../../text';
import type { Ref } from '../../cell';
import { type Check, refOf } from '../context';
import { found } from '../finding';

export const legacyFont: Check = (patient) => {
  const { fonts, values, ref } = patient.grid;
  if (fonts === undefined) return [];
  const cells: Ref[] = [];
  let sample = '';
  let font = '';
  for (let r = 0; r < values.length; r++) {
    const row = fonts[r]!;
    for (let c = 0; c < row.length; c++) {
      const cell = values[r]![c];
      if (row[c] === null || typeof cell !== 'string' || cell.trim() === '' || encodingOf(row[c]!) === 'unicode')
        continue;
      if (cells.length === 0) [sample, font] = [decode(cell, row[c]!).trim().slice(0, 60), row[c]!];
      cells.push(refOf(patient, ref.row + r, ref.column + c));
    }
  }
  if (cells.length === 0) return [];
  return [found('legacy-font', 'info', cells.slice(0, 5000), { count: cells.length, font, sample })];
};
