/** A returned file: whose form it is by its first row, whether it may be merged here, and what was typed. */
import { address, at, type Cell, cellRef, dayOfSerial, type Grid, parseDay, textOf } from '../cell';
import { message } from '../../messages/message';
import { sameName, tidy } from '../text';
import { readBase } from './base-sheet';
import { COVER_FIELDS, type CoverField } from './cover-sheet';
import { PARTS } from './parts';
import { readPart } from './read-part';
import type { FormProblem, ReturnedForm } from './returned';
import { FORM_VERSION, type FormStamp, type FoundStamp, readFormStamp, STAMP_AT } from './stamp';
import type { FormUnit } from './units';
import { told } from './words';

export interface Receiver {
  readonly year: number;
  readonly agency: string;
  readonly units: readonly FormUnit[];
}

/** `refused`: nothing of this file may be merged. */
export function readForm(
  file: string,
  grids: readonly Grid[],
  receiver: Receiver,
): { readonly form: ReturnedForm } | { readonly refused: FormProblem } {
  if (/\.csv$/i.test(file)) return { refused: whole(file, 'collect.oneSheet') };
  const sheets = grids.flatMap((grid) => {
    const stamp = readFormStamp(grid);
    return stamp ? [{ grid, stamp }] : [];
  });
  const cover = sheets.find(({ stamp }) => stamp.sheet === 'cover');
  if (!cover) return { refused: whole(file, 'collect.notForm') };
  const { stamp, grid } = cover;
  const refused = (name: string, column: keyof typeof STAMP_AT, args: Record<string, string | number> = {}) => ({
    refused: inCell(file, grid, stamp, column, name, args),
  });
  if (stamp.version === null) return refused('collect.badStamp', 'version');
  if (stamp.version > FORM_VERSION)
    return refused('collect.newer', 'version', { version: stamp.version, known: FORM_VERSION });
  if (stamp.year === null) return refused('collect.badStamp', 'year');
  if (stamp.year !== receiver.year)
    return refused('collect.otherYear', 'year', { year: stamp.year, own: receiver.year });
  if (stamp.agency !== '' && receiver.agency !== '' && !sameName(stamp.agency, receiver.agency))
    return refused('collect.otherAgency', 'agency', { agency: stamp.agency, own: receiver.agency });
  const unit = receiver.units.find(({ id }) => id === stamp.unit);
  if (!unit) return refused('collect.noUnit', 'unit', { unit: stamp.unit, name: stamp.unitName });
  if (![unit.name, ...unit.otherNames].some((name) => sameName(name, stamp.unitName)))
    return refused('collect.otherUnit', 'unitName', { unit: unit.id, name: stamp.unitName, own: unit.name });
  const stranger = sheets.find((one) => !sameForm(one.stamp, stamp));
  if (stranger) {
    const args = {
      unit: `${stranger.stamp.unit} (${stranger.stamp.year ?? '?'})`,
      own: `${stamp.unit} (${stamp.year})`,
    };
    return { refused: inCell(file, stranger.grid, stranger.stamp, 'unit', 'collect.mixed', args) };
  }
  return { form: read(file, sheets, unit, grid) };
}

const sameForm = (a: FormStamp, b: FormStamp) =>
  a.year === b.year && a.unit === b.unit && a.version === b.version && a.agency === b.agency;

function read(
  file: string,
  sheets: readonly { readonly grid: Grid; readonly stamp: FormStamp }[],
  unit: FormUnit,
  cover: Grid,
): ReturnedForm {
  const of = (id: FormStamp['sheet']) => sheets.find(({ stamp }) => stamp.sheet === id)?.grid;
  const baseGrid = of('base');
  const base = baseGrid ? readBase(baseGrid) : null;
  const parts = PARTS.map((part) => {
    const grid = of(part.id);
    if (grid) return readPart(part, grid, unit, file, base?.get(part.id) ?? new Map<string, never>());
    const sheet = told(`${part.id}.sheet`);
    return { rows: [], gone: [], problems: [{ ...whole(file, 'collect.noSheet', { sheet }), unit: unit.id }] };
  });
  const lost = base === null ? [{ ...whole(file, 'collect.noBase'), unit: unit.id }] : [];
  const { filler, position, filledAt } = coverFields(cover);
  return {
    file,
    unit: unit.id,
    filler: tidy(textOf(filler)),
    position: tidy(textOf(position)),
    filledAt: typeof filledAt === 'number' ? dayOfSerial(filledAt) : parseDay(textOf(filledAt)),
    rows: parts.flatMap(({ rows }) => rows),
    gone: parts.flatMap(({ gone }) => gone),
    problems: [...lost, ...parts.flatMap(({ problems }) => problems)],
  };
}

/** Found by the words before them, wherever rows and columns were moved. */
function coverFields(grid: Grid): Record<CoverField, Cell> {
  const found = new Map<CoverField, Cell>();
  const { row: top, column: left, rows, columns } = grid.ref;
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      const label = textOf(at(grid, row, column));
      const field = COVER_FIELDS.find((one) => sameName(label, told(`cover.${one}`)));
      // The signature below says the same words again.
      if (field && !found.has(field)) found.set(field, at(grid, row, column + 1));
    }
  }
  return Object.fromEntries(COVER_FIELDS.map((field) => [field, found.get(field) ?? null])) as Record<CoverField, Cell>;
}

function whole(file: string, name: string, args: Record<string, string | number> = {}): FormProblem {
  const all = { ...args, file };
  return { file, unit: null, cell: null, message: message(name, all), advice: message(`${name}.do`, all) };
}

function inCell(
  file: string,
  { ref }: Grid,
  { row, column }: FoundStamp,
  key: keyof typeof STAMP_AT,
  name: string,
  args: Record<string, string | number>,
) {
  const cell = cellRef(ref.sheet, row, column + STAMP_AT[key]);
  return { ...whole(file, name, { ...args, cell: address(cell) }), cell };
}
