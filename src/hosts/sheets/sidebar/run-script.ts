/** Calls the script, one call after the other: google.script.run keeps no order of its own. */
import { PortError } from '../../../ports/workbook';
import type { Answered, Asked, Method, Service } from '../server/transfer';

/** The part of google.script.run that is used. */
export interface Runner {
  withSuccessHandler(heard: (answer: Answered) => void): Runner;
  withFailureHandler(heard: (failure: Error) => void): Runner;
  thiduaServe(asked: Asked): void;
}

export type Ask = <M extends Method>(method: M, ...args: Parameters<Service[M]>) => Promise<ReturnType<Service[M]>>;

/** A script may run for six minutes; after that nobody answers any more. */
const PATIENCE_MS = 370_000;

export function scriptCaller(runner: () => Runner, patience = PATIENCE_MS): Ask {
  let last: Promise<unknown> = Promise.resolve();
  const ask = (method: Method, args: readonly unknown[]): Promise<unknown> => {
    const next = last.then(() => callOnce(runner(), { method, args }, patience));
    last = next.catch(() => undefined);
    return next;
  };
  return ((method: Method, ...args: unknown[]) => ask(method, args)) as Ask;
}

function callOnce(runner: Runner, asked: Asked, patience: number): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(new PortError('lost-host', 'timeout')), patience);
    const end = (finish: () => void): void => {
      clearTimeout(timer);
      finish();
    };
    runner
      .withSuccessHandler((answer) => end(() => settle(answer, resolve, reject)))
      .withFailureHandler((failure) => end(() => reject(new PortError('lost-host', failure.message))))
      .thiduaServe(asked);
  });
}

function settle(
  answer: Answered | null,
  resolve: (value: unknown) => void,
  reject: (failure: PortError) => void,
): void {
  if (answer === null) return reject(new PortError('lost-host', 'null'));
  if ('value' in answer) return resolve(answer.value);
  reject(new PortError(answer.failed.code as PortError['code'], answer.failed.detail));
}
