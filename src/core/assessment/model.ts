/** An existing workbook assessed: what was recognised, attained, decided, asked and found. */
import type { Day, Ref } from '../cell';
import type { Dong, Rational } from '../amount';
import type { Confirmation } from './confirmed';
import type { Basis, Grade, Outside, PlanKind } from '../disbursement';
import type { Decision } from '../evaluation/decision';
import type { Dates } from '../evaluation/context';
import type { Facts } from '../evaluation/facts';
import type { Finding } from '../finding';
import type { Id, RuleSet } from '../rules/model';
import type { Answers, MappedItem, Question, Table, TableData } from '../table/model';

export interface AssessmentOptions {
  readonly rules: RuleSet;
  /** "Số liệu đến ngày". */
  readonly dataAt: Day;
  /** "Ngày họp Hội đồng": which rules are in force. */
  readonly lawAt: Day;
  readonly answers?: Answers;
  /** A mapping corrected in the pane and not stored yet; without it the rows of DL_AnhXa hold. */
  readonly mapped?: readonly MappedItem[];
  /** Every rule set there is, so that a law date outside the chosen one can be answered with the list of them. */
  readonly sets?: readonly RuleSet[];
  /** An `evaluator()` kept from one assessment to the next judges again only whom a change concerns. */
  readonly judge?: (rules: RuleSet, facts: Facts, dates: Dates) => Decision[];
}

/** Attainment of one subject against one plan kind on one basis. */
export interface Attainment {
  readonly subject: Id;
  readonly name: string;
  readonly kind: 'collective' | 'individual' | 'project' | 'source' | 'whole';
  readonly planKind: PlanKind;
  readonly basis: Basis;
  readonly asOf: Day;
  readonly plan: Dong;
  readonly disbursed: Dong;
  /** Exact; null where plan is 0 or not reported. */
  readonly rate: Rational | null;
  readonly met: boolean | null;
  readonly shortfall: Dong | null;
  readonly planSrc: readonly string[];
  readonly disbursedSrc: readonly string[];
  /** How sure the disbursed amount is; absent where none is reported. */
  readonly grade?: Grade;
  /** Money within `disbursed` of projects that have no plan of any kind. */
  readonly outside?: Outside;
  /** Documents of the State Treasury that confirm it. */
  readonly confirmedBy?: readonly string[];
  /** Which amount nobody reported; its figure above is 0 and says nothing. Absent for a unit without capital plan. */
  readonly missing?: 'plan' | 'disbursed';
}

export interface Assessment {
  readonly tables: readonly Table[];
  readonly data: readonly TableData[];
  readonly facts: Facts;
  readonly attainment: readonly Attainment[];
  readonly decisions: readonly Decision[];
  readonly questions: readonly Question[];
  readonly findings: readonly Finding[];
  /** What the State Treasury confirmed, as people entered it; absent where nothing is. */
  readonly confirmations?: readonly Confirmation[];
}

export type { Ref };
