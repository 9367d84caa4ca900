/** The last seal held against the workbook as it is, judged on the dates of the seal. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Assessment } from '../../../core/assessment/model';
import type { RuleSet } from '../../../core/rules/model';
import type { Grid } from '../../../core/cell';
import {
  compareSeal,
  type Comparison,
  type PrintedFault,
  printedFaults,
  type Seal,
  sealSheetIn,
  type SealSheet,
} from '../../../core/seal';
import { usePane } from '../../context';

export interface Compared {
  readonly seal: Seal;
  readonly comparison: Comparison;
  /** Where KQ_XetKhenThuong no longer says what was sealed. */
  readonly printed: readonly PrintedFault[];
  /** What it was compared with. */
  readonly now: Assessment;
  /** Open questions or blocking findings: nothing is decided now, so no decision can be said to flip. */
  readonly open: boolean;
}

export interface SealView {
  readonly sheet: SealSheet | null;
  readonly last: Seal | null;
  /** Null while it is being compared. */
  readonly compared: Compared | null;
  readonly failed: string | null;
}

export function useSeals(): SealView {
  const { state, rules, effects } = usePane();
  const { grids, assessment, dates } = state;
  const sheet = useMemo(() => sealSheetIn(grids), [grids]);
  const last = sheet?.seals[sheet.seals.length - 1] ?? null;
  const [compared, setCompared] = useState<Compared | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  useEffect(() => {
    let left = false;
    setCompared(null);
    setFailed(null);
    if (!last || !rules || !assessment) return undefined;
    const same = dates?.dataAt === last.dataAt && dates.lawAt === last.lawAt;
    const judged = same
      ? Promise.resolve(assessment)
      : effects.judge(rules, { dataAt: last.dataAt, lawAt: last.lawAt });
    judged.then(
      (now) => {
        if (!left) setCompared(compare(grids, last, rules, now));
      },
      (failure: unknown) => {
        if (!left) setFailed(failure instanceof Error ? failure.message : String(failure));
      },
    );
    return () => {
      left = true;
    };
  }, [last, rules, assessment, dates]);
  return { sheet, last, compared: compared?.seal === last ? compared : null, failed };
}

function compare(grids: readonly Grid[], seal: Seal, rules: RuleSet, now: Assessment): Compared {
  const { facts, decisions, questions, findings } = now;
  const open = questions.length > 0 || findings.some(({ severity }) => severity === 'blocking');
  const today = { rules, facts, decisions };
  const comparison = compareSeal(seal, today);
  const printed = printedFaults(grids, seal, comparison, open ? null : today) ?? [];
  return { seal, comparison, now, open, printed };
}
