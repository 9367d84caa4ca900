/** Findings about our own sheets: which cell, what is wrong, what to type. */
import { address, cellRef, type Ref } from '../cell';
import type { Finding, Severity } from '../finding';
import { message } from '../../messages/message';

type Args = Record<string, string | number>;

/** A finding of this folder; its sentences are 'store.<name>' and 'store.<name>.do'. */
export function storeFinding(name: string, cells: readonly Ref[], args: Args, severity: Severity = 'error'): Finding {
  return {
    check: `store.${name}`,
    severity,
    cells,
    message: message(`store.${name}`, args),
    advice: message(`store.${name}.do`, args),
  };
}

/** A finding about one cell; {cell} is its address. */
export function cellFinding(
  name: string,
  sheet: string,
  row: number,
  column: number,
  args: Args,
  severity: Severity = 'error',
): Finding {
  const ref = cellRef(sheet, row, column);
  return storeFinding(name, [ref], { cell: address(ref), ...args }, severity);
}
