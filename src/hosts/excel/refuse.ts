/** Reasons not to write, found before anything is touched. Pure. */
import { address, cellRef, overlaps, type Ref } from '../../core/cell';
import { type Conflict, PortError, type WriteBatch, type WriteOptions } from '../../ports/workbook';
import { bearsOurName, type TargetRange, type Targets } from './inspect';
import type { Memory } from './memory';
import { sameStanding, standing } from './values';

/** Throws the PortError of the first reason. */
export function refuse(batch: WriteBatch, targets: Targets, memory: Memory): void {
  for (const { range, cells } of batch.ranges) {
    if (cells.length === range.rows && cells.every((line) => line.length === range.columns)) continue;
    throw new RangeError(`write: cells of ${address(range)} have another shape`);
  }
  for (const name of batch.addSheets ?? []) if (!bearsOurName(name)) throw new PortError('not-ours', name);
  if (targets.added.length > 0 && targets.bookProtected) throw new PortError('protected', targets.added.join(', '));
  for (const sheet of targets.sheets.values()) {
    if (sheet.protected) throw new PortError('protected', sheet.name);
    if (sheet.there && !sheet.ours && bearsOurName(sheet.name)) throw new PortError('not-ours', sheet.name);
  }
  for (const { sheet } of batch.dress ?? []) {
    if (!bearsOurName(sheet)) throw new PortError('not-ours', sheet);
  }
  for (const target of targets.ranges) {
    const { range } = target.write;
    const merge = target.merges.find((one) => overlaps(one, range));
    if (merge) throw new PortError('merged-target', address({ sheet: range.sheet, ...merge }));
    const sheet = targets.sheets.get(range.sheet)!;
    if (sheet.there && (!sheet.ours || target.write.replaces)) refuseOccupied(target, memory);
  }
}

/** Outside of our sheets, or where the batch says what it replaces: a cell must be blank, as it was seen, or as we wrote it. */
function refuseOccupied({ write, before }: TargetRange, memory: Memory): void {
  const { range, replaces } = write;
  const taken: Ref[] = [];
  before!.formulas.forEach((line, r) =>
    line.forEach((formula, c) => {
      const now = standing(formula, before!.values[r]![c]!);
      const place = cellRef(range.sheet, range.row + r, range.column + c);
      const expected = replaces?.[r]?.[c] ?? null;
      if (now === null || sameStanding(now, expected) || memory.wrote(place, now)) return;
      taken.push(place);
    }),
  );
  if (taken.length > 0) throw new PortError('occupied', taken.slice(0, 5).map(address).join(', '));
}

/** A co-author's revision where the batch expected another one; null where all are as expected. */
export function staleRevision(targets: Targets, options: WriteOptions): Conflict | null {
  for (const [name, expected] of Object.entries(options.ifRevision ?? {})) {
    const stamp = targets.sheets.get(name)?.stamp ?? null;
    const revision = stamp?.revision ?? 0;
    if (targets.sheets.has(name) && revision !== expected) {
      return { sheet: name, revision, by: stamp?.by ?? '', at: stamp?.at ?? '' };
    }
  }
  return null;
}
