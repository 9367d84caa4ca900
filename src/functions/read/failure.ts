/** Failures of reading arguments, as values. */
import { message } from '../../messages/message';
import type { FunctionError } from '../model';

export function failure(key: string, args: Record<string, string | number> = {}): FunctionError {
  return { failure: '#VALUE!', message: message(`functions.${key}`, args) };
}

export function isFailure(value: unknown): value is FunctionError {
  return typeof value === 'object' && value !== null && 'failure' in value;
}
