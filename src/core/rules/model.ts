/** The rule set: five tables whose rows carry label, subject kind, dates and citations. Pure data. */
import type { Day } from '../cell';

export type Id = string;
/** An exact number as text: '100', '2/3', '0.95', '95%'. */
export type Num = string;
/** What an accountant types: '>= 100%'  '[90%..100%)'  '> 1/2'  '"A","B"'  '-'. */
export type ConditionCell = string;

export type SubjectKind = 'collective' | 'individual';

/** A clause or a reading that a row rests on; a row without any prints as "quy định nội bộ". */
export interface Citation {
  /** Id in RuleSet.docs. */
  readonly doc: Id;
  /** Free text in the order gạch đầu dòng, điểm, khoản, mục. */
  readonly place: string;
  /** Id in RuleSet.readings, where the clause needed one. */
  readonly reading?: Id;
}

export interface Doc {
  readonly id: Id;
  /** 'Kế hoạch số …/KH-STTTT ngày …/3/2022 của Sở Thông tin và Truyền thông'. */
  readonly title: string;
  readonly short: string;
  readonly kind: 'law' | 'plan' | 'internal';
  /** False where the product's authors have not read the text. */
  readonly read: boolean;
}

/** How the council reads a vague word or an open choice: "Hội đồng thống nhất: …". */
export interface Reading {
  readonly id: Id;
  readonly question: string;
  /** Chosen value, e.g. '2', 'council', 'none'. */
  readonly choice: string;
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
  /** Said after "Hội đồng thống nhất:". */
  readonly text: string;
  /** Minutes in which it was agreed; '' until then, and shown as such. */
  readonly agreedIn: string;
}

interface Row {
  readonly id: Id;
  readonly label: string;
  readonly labelEn?: string;
  readonly kind: SubjectKind | 'both';
  /** Standings of Subject.standing that the row is for; absent: everybody. */
  readonly standing?: readonly string[];
  readonly from?: Day;
  readonly to?: Day;
  readonly citations: readonly Citation[];
}

/** A quantity that people supply: a key of DL_MinhChung, an item of DL_Cham or of DL_KiemPhieu. */
export interface Item extends Row {
  readonly source: 'evidence' | 'mark' | 'tally';
  /** 'count': one row each, counted. 'votes': a tally. */
  readonly values: 'yes-no' | 'number' | 'count' | 'text' | 'votes';
  /** Closed-world once closed: "đã chốt đến ngày …". */
  readonly register?: boolean;
  /** Used once only: rows that DL_DaDung names as used by an earlier decision do not count. */
  readonly usedOnce?: 'initiative' | 'achievement';
  /** Whose column of DL_Cham counts. */
  readonly rater?: string;
  readonly level?: 'unit' | 'council';
  /** What is to be supplied, in the middle of a sentence: 'biên bản họp bình xét'. */
  readonly paper: string;
  readonly paperEn?: string;
  /** Who supplies it: 'unit' (the subject's own unit), or an office by name. */
  readonly owes: string;
  readonly owesEn?: string;
  /** What is counted: 'sáng kiến'. */
  readonly noun?: string;
  readonly nounEn?: string;
}

/** A quantity and a condition on it. `{many}` in the cell stands for the choice of the reading 'many'. */
export interface Test {
  readonly of: Id;
  readonly in?: 'self' | 'unit';
  /** On a share of votes '' means more than half of all members. */
  readonly is: ConditionCell;
  /** Asked only while the council's reading is this choice. */
  readonly when?: { readonly reading: Id; readonly choice: string };
}

export type Cond = Test | { readonly any: readonly Cond[] } | { readonly all: readonly Cond[] };

export type MeasureFn = 'sum' | 'count' | 'ratio' | 'mean' | 'trimmed mean' | 'vote share' | 'years in a row';

/**
 * 'unit': the rate of the whole department; 'advisory': judged by the item 'advisory' (contents 3.4–3.5);
 * 'council': to the council.
 */
export type Zero = 'missing' | 'exempt' | 'unmet' | 'unit' | 'advisory' | 'council';

export interface Measure extends Row {
  readonly fn: MeasureFn;
  readonly of: readonly [Id, Id?];
  readonly pool?: 'pooled' | 'each' | 'capped';
  /** Of a share of votes: all members, those who may vote (without the recused), those present, or valid votes. */
  readonly base?: 'members' | 'voting' | 'present' | 'valid';
  readonly quorum?: ConditionCell;
  /** What a denominator of zero or an absent plan means; 'reading:no-plan' takes the choice of that reading. */
  readonly zero: Zero | `reading:${Id}`;
  /** Which grades of evidence are accepted; an estimate makes the verdict conditional. */
  readonly grades?: readonly ('estimate' | 'books' | 'treasury')[];
  /** What a count counts: 'sáng kiến'. */
  readonly noun?: string;
  readonly nounEn?: string;
}

export interface Band {
  readonly is: ConditionCell;
  readonly points: Num | 'proportional';
}

export interface Criterion extends Row {
  readonly of: Id;
  readonly group?: Id;
  readonly max: Num;
  readonly bands: readonly Band[];
  readonly cap?: Num;
  readonly floor?: Num;
  /** Bonus or penalty: count × points. */
  readonly perUnit?: Num;
}

export interface Gate extends Row {
  readonly all: readonly Cond[];
  readonly unless?: readonly Cond[];
  /** 'hold' fires when its condition is met: "chưa xem xét (đang chờ kết luận)". */
  readonly effect: 'reject' | 'hold';
}

export interface Quota {
  readonly take: Num;
  readonly of?: Id;
  readonly per?: string;
  readonly round: 'down' | 'up' | 'nearest';
  readonly tie: 'none' | 'all' | 'council';
}

export interface Tier extends Row {
  readonly gives: 'award' | 'nomination';
  readonly gates: readonly Id[];
  readonly criteria: readonly Id[];
  readonly min?: ConditionCell;
  readonly order: readonly Id[];
  readonly quota?: Quota;
  readonly excludes?: readonly Id[];
  /** One achievement, one award: whoever DL_DaDung names as awarded for this year's movement is left out. */
  readonly oneAward?: boolean;
}

export interface RuleSet {
  readonly format: 1;
  readonly id: Id;
  readonly version: string;
  readonly title: string;
  readonly scope: string;
  readonly from: Day;
  readonly to?: Day;
  /** Whether criteria give points ("quy định nội bộ của cơ quan") or the set decides by gates alone. */
  readonly scored: boolean;
  readonly digits?: number;
  /** Budget year ("niên độ") whose money counts; absent: the one judged at the data date. */
  readonly year?: number;
  /** What the criteria's maxima add up to, bonus and penalty aside. */
  readonly max?: Num;
  /** Where the points of a criterion that does not apply go: to the rest of its group (default) or of the whole. */
  readonly rescale?: 'group' | 'whole';
  readonly docs: readonly Doc[];
  readonly readings: readonly Reading[];
  readonly items?: readonly Item[];
  readonly measures: readonly Measure[];
  readonly criteria: readonly Criterion[];
  readonly gates: readonly Gate[];
  readonly tiers: readonly Tier[];
}
