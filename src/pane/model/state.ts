/** Everything the pane knows: the workbook as it was read, the choices made, and where each view stands. */
import type { Assessment } from '../../core/assessment/model';
import type { Day, Grid, Ref } from '../../core/cell';
import type { Basis, Grade, PlanKind } from '../../core/disbursement';
import type { Severity } from '../../core/finding';
import type { Id, RuleSet } from '../../core/rules/model';
import type { RuleProblem } from '../../core/rules/problem';
import type { Answers, MappedItem } from '../../core/table/model';
import type { Language, Message } from '../../messages';
import type { Capabilities, SheetInfo } from '../../ports/workbook';
import type { Draft, Undo } from './draft';

/** 'confirm', 'result' and 'emulation' are the first ten minutes; 'ready' is the pane as it stays. */
export type Phase = 'loading' | 'failed' | 'empty' | 'confirm' | 'result' | 'emulation' | 'ready';

export type Tab = 'progress' | 'award' | 'check' | 'marks' | 'board' | 'report' | 'setup';

/** What the user decides. Null means "as the workbook says". */
export interface Settings {
  readonly ruleId: Id;
  readonly dataAt: Day | null;
  /** "Ngày họp Hội đồng"; null: the data date. */
  readonly lawAt: Day | null;
  readonly planKind: PlanKind | null;
  readonly basis: Basis;
  /** The weakest grade of figures that a verdict accepts; null: as the rule set says. */
  readonly grade: Grade | null;
  readonly answers: Answers;
  /** Names answered here that DL_DoiTuong does not hold yet: text of the sheet → code of a subject. */
  readonly names: readonly { readonly id: Id; readonly text: string }[];
  /** A mapping corrected here and not stored yet. */
  readonly mapped: readonly MappedItem[] | null;
  /** Readings chosen by the council, by id. */
  readonly readings: Readonly<Record<Id, { readonly choice: string; readonly agreedIn: string }>>;
  /** Milestone of the year so far, as typed: '95%'; '' where there is none. */
  readonly milestone: string;
  /** Who writes, as declared by the user. */
  readonly by: string;
}

export type Group = 'collective' | 'individual' | 'project' | 'source';
export type Sort = 'attention' | 'remaining' | 'name';
export type Shown = 'all' | 'unmet' | 'met' | 'none';

export interface ProgressView {
  readonly by: Group;
  readonly sort: Sort;
  readonly shown: Shown;
  readonly query: string;
  readonly open: Id | null;
  readonly plansOpen: boolean;
}

export interface AwardView {
  readonly tier: Id | null;
  readonly outcome: string;
  readonly query: string;
  /** Subject whose page is open. */
  readonly subject: Id | null;
  readonly owedOpen: boolean;
}

export interface Views {
  readonly progress: ProgressView;
  readonly award: AwardView;
  readonly check: { readonly severity: Severity | 'all' };
  /** Sections that are open; the step of the guided set-up. */
  readonly setup: { readonly open: readonly string[]; readonly step: number };
}

/** A figure that was followed to its cell, and where the user stood before. */
export interface Jump {
  readonly to: Ref;
  readonly from: Ref | null;
}

/** The rule set that the workbook's own sheet QD_QuyDinh holds; null with its problems where it cannot be used. */
export interface OwnRules {
  readonly rules: RuleSet | null;
  readonly problems: readonly RuleProblem[];
}

export interface State {
  readonly language: Language;
  readonly phase: Phase;
  /** Work under way: 0…1, or null while its length is unknown. */
  readonly busy: { readonly share: number | null; readonly what: Message; readonly stoppable: boolean } | null;
  readonly problem: Message | null;
  readonly capabilities: Capabilities | null;
  readonly sheets: readonly SheetInfo[];
  readonly grids: readonly Grid[];
  readonly assessment: Assessment | null;
  /** The dates that the assessment was made with. */
  readonly dates: { readonly dataAt: Day; readonly lawAt: Day } | null;
  readonly settings: Settings;
  /** Null where the workbook has no QD_QuyDinh. */
  readonly own: OwnRules | null;
  /** Settings or cells changed since the figures shown were computed. */
  readonly stale: boolean;
  /** When the workbook was last looked at (hosts that cannot push), ms since 1970. */
  readonly lookedAt: number | null;
  readonly tab: Tab;
  /** The page open in a tab that has several; left out: its first. */
  readonly pages: Readonly<Partial<Record<Tab, string>>>;
  readonly views: Views;
  /** What views that are loaded when asked keep of themselves, by place (`useKept`). */
  readonly kept: Readonly<Record<string, unknown>>;
  readonly scroll: Readonly<Record<string, number>>;
  readonly jump: Jump | null;
  readonly draft: Draft | null;
  readonly undo: Undo | null;
  /** Said once to screen readers and shown for a moment. */
  readonly notice: Message | null;
}

export function initialState(language: Language, ruleId: Id): State {
  return {
    language,
    phase: 'loading',
    busy: null,
    problem: null,
    capabilities: null,
    sheets: [],
    grids: [],
    assessment: null,
    dates: null,
    settings: {
      ruleId,
      dataAt: null,
      lawAt: null,
      planKind: null,
      basis: 'actual',
      grade: null,
      answers: {},
      names: [],
      mapped: null,
      readings: {},
      milestone: '',
      by: '',
    },
    own: null,
    stale: false,
    lookedAt: null,
    tab: 'progress',
    pages: {},
    kept: {},
    views: {
      progress: { by: 'collective', sort: 'attention', shown: 'all', query: '', open: null, plansOpen: false },
      award: { tier: null, outcome: 'all', query: '', subject: null, owedOpen: false },
      check: { severity: 'all' },
      setup: { open: ['mapping', 'dates'], step: 0 },
    },
    scroll: {},
    jump: null,
    draft: null,
    undo: null,
    notice: null,
  };
}
