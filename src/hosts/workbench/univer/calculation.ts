/** Waiting for Univer to finish calculating, so that nobody reads half of a result. */
import { ICommandService } from '@univerjs/core';
import { FormulaCalculationSessionService, SetRangeValuesMutation } from '@univerjs/preset-sheets-core';
import type { Book } from './book';

/** Univer starts to calculate 100 ms after the last change. */
const START = 140;
const LONGEST = 30_000;

/** Written by the engine itself, not by a person or by us. */
export function isResult(options: unknown): boolean {
  return (options as { applyFormulaCalculationResult?: boolean } | undefined)?.applyFormulaCalculationResult === true;
}

export class Calculation {
  private changedAt = -Infinity;
  private readonly session: FormulaCalculationSessionService;

  constructor(book: Book) {
    this.session = book.injector.get(FormulaCalculationSessionService);
    book.injector.get(ICommandService).onCommandExecuted(({ id }, options) => {
      if (id === SetRangeValuesMutation.id && !isResult(options)) this.expect();
    });
  }

  /** Something changed: a calculation is about to start. */
  expect(): void {
    this.changedAt = performance.now();
  }

  /** Resolves when nothing is being calculated; gives up waiting after half a minute. */
  async settled(): Promise<void> {
    const rest = START - (performance.now() - this.changedAt);
    if (rest > 0) await new Promise((go) => setTimeout(go, rest));
    const { started, completed, resultApplied, stopped, resultEmitted } = this.session.state;
    const done = !started || (resultApplied && (completed || stopped || resultEmitted));
    if (!done) await this.session.waitForLatestApplied(LONGEST).catch(() => undefined);
  }
}
