/** Long work outside the page's thread: grids in, results out. Cancelling ends it at once. */
import type { Assessment, AssessmentOptions } from '../core/assessment/model';
import type { Grid } from '../core/cell';
import type { ReadOptions } from './workbook';

export interface WorkPort {
  /** False where the work runs in the page's own thread and cannot be stopped once it runs. */
  readonly stoppable?: false;
  /**
   * Assesses a workbook's grids. Exact amounts and rates come back as whole values, their methods included,
   * however they travelled. Rejects with PortError 'cancelled' when the signal aborts, within 200 ms.
   */
  assess(grids: readonly Grid[], options: AssessmentOptions, run?: ReadOptions): Promise<Assessment>;
}
