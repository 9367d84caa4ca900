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

export interface Facts {
  readonly subjects: readonly Subject[];
  readonly figures: readonly Figure[];
  readonly evidence: readonly Evidence[];
  readonly closed: readonly ClosedRegister[];
  readonly marks: readonly Mark[];
  readonly tallies: readonly Tally[];
  readonly assignments: readonly Assignment[];
}

export const NO_FACTS: Facts = {
  subjects: [],
  figures: [],
  evidence: [],
  closed: [],
  marks: [],
  tallies: [],
  assignments: [],
};
