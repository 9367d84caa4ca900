/** #REF! and its kind in amounts and rates: the figure is lost, and so is every sum above it. */
import { isError, type Ref } from '../../cell';
import type { Finding } from '../../finding';
import { type Check, decides, kindAt, refOf } from '../context';
import { found, limited } from '../finding';

interface Run {
  readonly cells: Ref[];
  readonly error: string;
  readonly blocking: boolean;
}

export const errorValue: Check = (patient) => {
  const findings: Finding[] = [];
  for (const column of patient.table.columns) {
    let run: Run | null = null;
    const first = patient.table.dataRows[0];
    for (let i = 0; i <= patient.table.rowKinds.length; i++) {
      const cell = i < patient.table.rowKinds.length ? patient.view.value(first + i, column.column) : null;
      const error = isError(cell) ? cell.error : null;
      const blocking = error !== null && decides(column) && kindAt(patient.table, first + i) === 'data';
      // One finding a run: a column of #VALUE! is one problem, not a hundred.
      if (run !== null && (run.error !== error || run.blocking !== blocking)) {
        findings.push(report(run));
        run = null;
      }
      if (error === null) continue;
      run ??= { cells: [], error, blocking };
      run.cells.push(refOf(patient, first + i, column.column));
    }
  }
  return limited(findings);
};

function report({ cells, error, blocking }: Run): Finding {
  const severity = blocking ? 'blocking' : 'error';
  return cells.length === 1
    ? found('error-value', severity, cells, { error })
    : found('error-value', severity, cells, { error, count: cells.length }, '.many');
}
