/** What papers and the summary are built from, made once for each state of the workbook. */
import { useMemo } from 'preact/hooks';
import type { Assessment } from '../../../core/assessment/model';
import { type PaperInput, progressFacts, readAgency, sealNoteOf } from '../../../core/report/papers';
import type { RuleSet } from '../../../core/rules/model';
import { usePane } from '../../context';
import { milestonesOf } from '../../model/milestone';
import type { State } from '../../model/state';

interface Made {
  readonly rules: RuleSet;
  readonly dates: State['dates'];
  readonly milestone: string;
  readonly input: PaperInput;
}

const made = new WeakMap<Assessment, Made>();

/** Holding the last seal against the results is work: done once for an assessment. Null before anything is assessed. */
function paperInputOf(state: State, rules: RuleSet | null): PaperInput | null {
  const { grids, assessment, dates } = state;
  const { milestone } = state.settings;
  if (!assessment || !dates || !rules) return null;
  const known = made.get(assessment);
  if (known && known.dates === dates && known.milestone === milestone && same(known.rules, rules)) return known.input;
  const { facts, decisions } = assessment;
  const input: PaperInput = {
    assessment,
    rules,
    ...dates,
    agency: readAgency(grids).agency,
    progress: progressFacts(assessment, grids, { ...dates, milestones: milestonesOf(state) }),
    seal: sealNoteOf(grids, { rules, facts, decisions, ...dates }),
  };
  made.set(assessment, { rules, dates, milestone, input });
  return input;
}

/** The set in use is put together anew by every drawing of the pane. */
function same(a: RuleSet, b: RuleSet): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

export function usePaperInput(): PaperInput | null {
  const { state, rules } = usePane();
  return useMemo(
    () => paperInputOf(state, rules),
    [state.grids, state.assessment, state.dates, state.settings.milestone, rules],
  );
}
