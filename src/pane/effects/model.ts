/** What the pane can do to the world, and the world it does it to. */
import type { Assessment } from '../../core/assessment/model';
import type { Ref } from '../../core/cell';
import type { RuleSet } from '../../core/rules/model';
import type { Language } from '../../messages';
import type { WorkPort } from '../../ports/work';
import type { WorkbookPort } from '../../ports/workbook';
import type { Cure } from '../drafts/health';
import type { FormulaForm } from '../model/draft';
import type { Settings } from '../model/state';
import type { Dates } from './dates';

export interface Effects {
  start(): Promise<void>;
  /** "Tính lại": reads the cells anew. */
  refresh(): Promise<void>;
  /** Changes the language once its sentences are there. */
  speak(language: Language): Promise<void>;
  cancel(): void;
  /** A choice that changes what is computed: it is applied and computed at once. */
  choose(patch: Partial<Settings>): Promise<void>;
  follow(ref: Ref): Promise<void>;
  goBack(): Promise<void>;
  selection(): Promise<Ref | null>;
  /** Shows what formulas would be written beside a table, from a column on or in the first empty ones. */
  draftFormulas(table: number, column: number | null, form?: FormulaForm): Promise<void>;
  /** The same from the column that the user has selected. */
  draftAtSelection(): Promise<void>;
  /** Shows what would be written into sheets of ours. */
  draftSheets(names: readonly string[]): Promise<void>;
  /** Shows how answers about names would be kept in DL_DoiTuong. */
  draftNames(): Promise<void>;
  /** Shows how formulas of ours that do not live would be repaired, frozen or turned back. */
  draftHealth(cure: Cure): Promise<void>;
  /** Shows how the rule set in use would be written into QD_QuyDinh, readings included. */
  draftRules(): Promise<void>;
  /** What the workbook as it was read comes to on other dates; nothing shown changes. Rejects where it cannot be told. */
  judge(rules: RuleSet, dates: Dates): Promise<Assessment>;
  /** Before a verdict is shown or written, and on focus: has the workbook changed? */
  look(): Promise<boolean>;
  write(): Promise<void>;
  undo(): Promise<void>;
  stop(): void;
}

export interface World {
  readonly port: WorkbookPort;
  readonly work: WorkPort;
  readonly presets: readonly RuleSet[];
  readonly today: () => string;
}
