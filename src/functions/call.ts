/** The one way in which any host calls a function: arguments made alike, size guarded, ranges spilled, failures said. */
import { message } from '../messages/message';
import { countCells, normalise, paramAt } from './call/normalise';
import type { HostTraits } from './call/traits';
import { type CallResult, vectorise } from './call/vectorise';
import type { FunctionSpec } from './model';

export * from './call/traits';
export type { CallResult } from './call/vectorise';

/**
 * Calls a function with the arguments as the host passed them (scalars or matrices of its own values), a
 * repeating parameter as so many arguments at the end.
 * Never throws: a failure carries an error code for the cell and a sentence (`say(host.language, failure.message)`).
 * Result cells hold no blanks that a host would show as 0: a blank is the empty text.
 */
export function callFunction(spec: FunctionSpec, rawArgs: readonly unknown[], host: HostTraits): CallResult {
  const cells = countCells(rawArgs);
  if (cells > host.maxCells) {
    return { failure: '#VALUE!', message: message('functions.tooLarge', { cells, limit: host.maxCells }) };
  }
  const count = Math.max(spec.params.length, rawArgs.length);
  const args = [];
  for (let i = 0; i < count; i++) {
    const param = paramAt(spec, i);
    if (param === undefined) return { failure: '#VALUE!', message: message('functions.tooMany', { name: spec.id }) };
    if (i >= rawArgs.length && param.optional !== true) {
      if (param.repeating === true && i >= spec.params.length) continue;
      return { failure: '#VALUE!', message: message('functions.argumentMissing', { name: param.name }) };
    }
    args.push(normalise(param, rawArgs[i], host));
  }
  try {
    return shown(vectorise(spec, args));
  } catch (error) {
    // A defect of ours must not stop the host from recalculating the rest of the workbook.
    const detail = error instanceof Error ? error.message : String(error);
    return { failure: '#VALUE!', message: message('functions.defect', { name: spec.id, detail }) };
  }
}

function shown(result: CallResult): CallResult {
  if ('failure' in result) return result;
  const values = result.values.map((row) => row.map((cell) => cell ?? ''));
  return { values, scalar: result.scalar };
}
