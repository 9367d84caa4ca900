/** Calls functions as a host does. */
import { type Cell } from '../../src/core/cell';
import { callFunction, EXCEL, findFunction, type HostTraits } from '../../src/functions';
import { say } from '../../src/messages';

/** The block a host would show, or the sentence of a failure. */
export function block(
  id: string,
  args: readonly unknown[],
  host: HostTraits = EXCEL,
): readonly (readonly Cell[])[] | string {
  const result = callFunction(findFunction(id)!, args, host);
  return 'failure' in result ? `${result.failure} ${say(host.language, result.message)}` : result.values;
}

/** The one value a cell would show. */
export function value(id: string, args: readonly unknown[], host: HostTraits = EXCEL): Cell {
  const result = block(id, args, host);
  if (typeof result === 'string') return result;
  if (result.length !== 1 || result[0]!.length !== 1) throw new Error(`${id} spilled`);
  return result[0]![0]!;
}
