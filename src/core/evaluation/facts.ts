/** What is known: subjects, figures, evidence, marks and tallies, each with the cell it came from. */
import type { Day } from '../cell';
import type { Figure, Grade } from '../disbursement';
import type { Id, SubjectKind } from '../rules/model';

export interface Subject {
  /** Mã: never reused. */
  readonly id: Id;
  readonly name: string;
  readonly otherNames: readonly string[];
  readonly kind: SubjectKind;
  /** Mã of the unit an individual belongs to. A person who moved has one row per stretch. */
  readonly unit?: Id;
  /** 'head', 'deputy', 'staff', or '' . */
  readonly standing: string;
  readonly from?: Day;
  readonly to?: Day;
  readonly src: string;
}

export interface Assignment {
  readonly person: Id;
  readonly project: string;
  readonly role: string;
  readonly from?: Day;
  readonly to?: Day;
}

export interface Evidence {
  readonly subject: Id;
  /** 'initiative', 'exemplary', 'hold', … or any key a rule set names. */
  readonly key: Id;
  /** Exact number as text, 'yes' / 'no', or free text. */
  readonly value: string;
  readonly grade?: Grade;
  readonly at: Day | null;
  readonly src: string;
  readonly by?: string;
  readonly note?: string;
}

/** "Sổ đã chốt đến ngày …": from then on an absent row means 0, before it means missing. */
export interface ClosedRegister {
  /** The key of the evidence, or `usedRegister(kind)` for a part of DL_DaDung. */
  readonly key: Id;
  /** Absent: closed for every subject. */
  readonly subject?: Id;
  readonly through: Day;
  readonly src: string;
}

export interface Mark {
  readonly subject: Id;
  readonly item: Id;
  readonly rater: 'self' | 'manager' | 'authority' | string;
  readonly value: string | 'recused';
  /** Null proves nothing yet. Absent only in results that were sealed before the day was kept. */
  readonly at?: Day | null;
  readonly src: string;
}

/** Votes; a secret ballot holds counts only. returned = valid + invalid, valid = yes + no. */
export interface Tally {
  readonly subject: Id;
  readonly item: Id;
  readonly level: 'unit' | 'council';
  readonly method: 'show of hands' | 'secret ballot' | 'in writing';
  readonly members: number;
  readonly present?: number;
  readonly issued?: number;
  readonly returned?: number;
  readonly valid?: number;
  readonly invalid?: number;
  readonly yes: number;
  readonly no: number;
  readonly recused: number;
  readonly absent: number;
  readonly at: Day | null;
  readonly src: string;
}

/** What an earlier decision used up: one initiative is used once, one achievement earns one award. */
export interface Used {
  readonly kind: 'initiative' | 'achievement' | 'award';
  /** The initiative or achievement as written, or the id of the tier that was given. */
  readonly what: string;
  readonly subject: Id;
  /** What it was used for, in words; '' where nobody wrote it. */
  readonly award: string;
  readonly year: number | null;
  readonly decision: string;
  /** Day of the decision; null proves nothing yet. */
  readonly at: Day | null;
  readonly src: string;
}

/** How far the matter of a subject has gone. It decides nothing; after 'issued' nothing changes the result any more. */
export interface Stage {
  readonly stage: 'reviewed' | 'met' | 'issued';
  /** Absent: everybody. */
  readonly subject?: Id;
  /** Absent: every form of commendation. */
  readonly tier?: Id;
  readonly at: Day;
  readonly document: string;
  readonly src: string;
}

export interface Facts {
  readonly subjects: readonly Subject[];
  readonly figures: readonly Figure[];
  readonly evidence: readonly Evidence[];
  readonly closed: readonly ClosedRegister[];
  readonly marks: readonly Mark[];
  readonly tallies: readonly Tally[];
  readonly assignments: readonly Assignment[];
  readonly used: readonly Used[];
  readonly stages: readonly Stage[];
}

export const NO_FACTS: Facts = {
  subjects: [],
  figures: [],
  evidence: [],
  closed: [],
  marks: [],
  tallies: [],
  assignments: [],
  used: [],
  stages: [],
};

/** The key under which a part of the register of used things is closed. */
export function usedRegister(kind: Used['kind']): string {
  return `used.${kind}`;
}
