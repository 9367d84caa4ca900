/** What every paper is built from: results, never a second calculation. */
import type { Message } from '../../../messages/message';
import type { Assessment } from '../../assessment/model';
import type { Day } from '../../cell';
import type { Id, RuleSet, SubjectKind } from '../../rules/model';
import type { AgencyKey } from '../../store';
import type { Paper } from '../paper';
import type { ProgressFacts } from '../progress';
import type { Agency } from './agency';

/** The last seal, and whether it is still what the workbook says. */
export interface SealNote {
  /** As printed. */
  readonly code: string;
  readonly holds: boolean;
}

export interface PaperInput {
  readonly assessment: Pick<Assessment, 'facts' | 'decisions' | 'attainment'>;
  readonly rules: RuleSet;
  readonly dataAt: Day;
  readonly lawAt: Day;
  readonly agency: Agency;
  readonly seal: SealNote | null;
  /** For papers about one subject or unit; left out: all of them in one document, each on a page of its own. */
  readonly subject?: Id;
  /** Months, bottlenecks and deadlines of the progress report; left out, it goes without them. */
  readonly progress?: ProgressFacts;
}

export interface PaperSpec {
  readonly id: string;
  /** Whose paper it is: of the whole movement, of one unit, of one subject of a kind or of either. */
  readonly of: 'whole' | 'unit' | 'subject';
  /** Items of DL_ThongTin that are printed in it. */
  readonly needs: readonly AgencyKey[];
  /** Further things that are not there yet. */
  readonly lacks?: (input: PaperInput) => readonly Message[];
  readonly build: (input: PaperInput) => Omit<Paper, 'id' | 'foot' | 'fields' | 'lists'>;
}

export type { SubjectKind };
