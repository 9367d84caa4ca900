/** Runs of a script: a plain one that counts, one that fails or is killed, and one that goes step by step. */
import { Blocked } from './world';
import type { Run } from './strict';

/** Performs at once, and keeps what was called. */
export class PlainRun implements Run {
  readonly calls: string[] = [];
  /** The call (counted from 1) that throws once; 'killed' from then on all do, as at the end of six minutes. */
  failAt: { readonly call: number; readonly killed: boolean } | null = null;

  constructor(readonly name = 'run') {}

  perform(call: string, act: () => unknown): unknown {
    this.calls.push(call);
    const { failAt } = this;
    if (failAt && (failAt.killed ? this.calls.length >= failAt.call : this.calls.length === failAt.call)) {
      throw new Error(failAt.killed ? 'Exceeded maximum execution time' : 'Service Spreadsheets failed');
    }
    try {
      return act();
    } catch (failure) {
      // Nobody else runs here: waiting for the lock ends in vain.
      if (failure instanceof Blocked) return false;
      throw failure;
    }
  }
}

class Paused extends Error {}

type Outcome = { readonly gave: unknown } | { readonly threw: unknown };

/** What a stepwise run has been through; copied to go back. */
export type Log = readonly Outcome[];

/**
 * Goes one service call further each time: the script is run anew with the answers it had, performs one call and is
 * stopped at the next. Works because a script does nothing but compute between service calls.
 */
export class StepRun implements Run {
  log: Log = [];
  private index = 0;
  private steps = 0;
  private paused = false;
  /** At a lock that another run holds: give up waiting. */
  timeout = false;

  constructor(readonly name: string) {}

  perform(_: string, act: () => unknown): unknown {
    if (this.paused) throw new Paused();
    const known = this.log[this.index];
    if (known === undefined) {
      if (this.steps === 0) {
        this.paused = true;
        throw new Paused();
      }
      this.steps -= 1;
      this.log = [...this.log, this.outcomeOf(act)];
    }
    const outcome = this.log[this.index]!;
    this.index += 1;
    if ('threw' in outcome) throw outcome.threw;
    return outcome.gave;
  }

  private outcomeOf(act: () => unknown): Outcome {
    try {
      return { gave: act() };
    } catch (failure) {
      if (!(failure instanceof Blocked)) return { threw: failure };
      if (this.timeout) return { gave: false };
      this.paused = true;
      throw failure;
    }
  }

  /** One call further; 'blocked' where that call waits for a lock, else what the script gave once it has ended. */
  step<T>(script: () => T): { readonly ended: T } | 'blocked' | 'goes on' {
    const before = this.log;
    this.index = 0;
    this.steps = 1;
    this.paused = false;
    try {
      const ended = script();
      if (!this.paused) return { ended };
    } catch (failure) {
      if (!this.paused && !(failure instanceof Blocked)) throw failure;
    }
    return this.log === before ? 'blocked' : 'goes on';
  }
}
