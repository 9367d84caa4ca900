/** The cells that a formula reads, and a short digest of what they hold. */
import { at, type Grid, parseAddress, type Ref, textOf } from '../cell';

const REFERENCE =
  /"(?:[^"]|"")*"|((?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)(?![\p{L}\p{N}_(.])/gu;

/** Areas named in the formula, in order, each once. */
export function inputsOf(formula: string, sheet: string): Ref[] {
  const seen = new Map<string, Ref>();
  formula.replace(REFERENCE, (whole: string, owner: string | undefined, place: string | undefined, at: number) => {
    const inName = /[\p{L}\p{N}_.]/u.test(formula.charAt(at - 1));
    const ref = place === undefined || inName ? null : parseAddress(`${owner ?? ''}${place}`, sheet);
    if (ref) seen.set(JSON.stringify(ref), ref);
    return whole;
  });
  return [...seen.values()];
}

/** Text that differs when any of the cells differs; null where a sheet is not among the grids. */
export function digestOf(inputs: readonly Ref[], grids: readonly Grid[]): string | null {
  let hash = 0x811c9dc5;
  let count = 0;
  for (const ref of inputs) {
    const grid = grids.find((one) => one.ref.sheet === ref.sheet);
    if (!grid) return null;
    // Rows below everything that was read are blank: whole-column references stay cheap.
    const last = Math.min(ref.row + ref.rows, grid.ref.row + grid.ref.rows);
    for (let row = ref.row; row < last; row++) {
      for (let column = ref.column; column < ref.column + ref.columns; column++) {
        const text = `${textOf(at(grid, row, column))}\u0000`;
        for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
        count += 1;
      }
    }
  }
  return `${count}-${(hash >>> 0).toString(16)}`;
}
