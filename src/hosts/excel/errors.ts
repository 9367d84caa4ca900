/** Errors of Excel as errors that a person can act on. */
import { PortError } from '../../ports/workbook';

const CODES: Readonly<Record<string, PortError['code']>> = {
  AccessDenied: 'protected',
  ItemNotFound: 'no-sheet',
  InvalidReference: 'no-sheet',
  InvalidOperationInCellEditMode: 'editing-cell',
  ActivityLimitReached: 'busy',
  Conflict: 'busy',
  RequestAborted: 'busy',
  ServiceNotAvailable: 'busy',
  MergedRangeConflict: 'merged-target',
  OperationCellsExceedLimit: 'too-large',
  RangeExceedsLimit: 'too-large',
  RequestPayloadSizeLimitExceeded: 'too-large',
  ResponsePayloadSizeLimitExceeded: 'too-large',
  HostRestartNeeded: 'lost-host',
  ConnectionFailure: 'lost-host',
};

/** Excel's own code of a failed batch, e.g. 'ItemNotFound'; '' where the failure is none of Excel's. */
export function excelCode(failure: unknown): string {
  const code = (failure as { code?: unknown } | null)?.code;
  return typeof code === 'string' && !(failure instanceof PortError) ? code : '';
}

/** Keeps a PortError; anything else becomes one, with Excel's words as its detail. */
export function toPortError(failure: unknown): PortError {
  if (failure instanceof PortError) return failure;
  const said =
    failure instanceof Error ? failure.message : String((failure as { message?: unknown } | null)?.message ?? failure);
  return new PortError(CODES[excelCode(failure)] ?? 'other', said);
}
