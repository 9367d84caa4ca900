/** From drafts to the columns of a table, with what has to be asked. */
import { message } from '../../messages';
import type { Unit } from '../amount';
import { columnLetter } from '../cell';
import { askThrough, askUnit, askYear, throughAnswer, unitAnswer, yearAnswer } from './ask-table';
import type { Draft } from './column-draft';
import { isAmount } from './label-columns';
import { mappedUnit, mappedYear, readPeriodText } from './mapped';
import type { Column, MappedItem, Period, Question, UnitLine } from './model';
import { periodOf, type TableTime, yearOf, yearOfHeadings } from './period';
import { applyNamedColumns, askMissingSide, askRivals, askUnsure, columnLabel, type QuestionScope } from './questions';
import type { TitleBlock } from './title';
import { settleWithin } from './within';

export interface SettledColumns {
  readonly columns: readonly Column[];
  readonly questions: readonly Question[];
  readonly time: TableTime;
  readonly unit: UnitLine | null;
}

const RIVALS: ReadonlySet<string> = new Set([
  'disbursed',
  'disbursed.estimate',
  'disbursed.carryover',
  'disbursed.month',
]);

/** Settles roles, unit and periods. `titleRow` is where an answered unit is said to stand. */
export function settleColumns(
  drafts: readonly Draft[],
  title: TitleBlock,
  scope: QuestionScope,
  items: readonly MappedItem[],
): SettledColumns {
  const questions: Question[] = [];
  applyNamedColumns(drafts, scope);
  questions.push(...askUnsure(drafts, scope));
  const time = timeOf(drafts, title, scope, mappedYear(items));
  dropOtherYears(drafts, time.year);
  questions.push(...askRivals(drafts, scope, (draft) => rivalKey(draft, time)));
  questions.push(...askMissingSide(drafts, scope, drafts.filter(isAmount)));
  const money = drafts.filter((draft) => isMoney(draft.role));
  questions.push(...askTime(money, time, scope));
  const unit = settleUnit(money, title, scope, items, questions);
  const columns = settleWithin(
    drafts.map((draft) => columnOf(draft, time, scope)),
    time.asOf,
  );
  return { columns, questions, time, unit };
}

function isMoney(role: string): boolean {
  return role.startsWith('plan') || role.startsWith('disbursed');
}

function timeOf(drafts: readonly Draft[], title: TitleBlock, scope: QuestionScope, mapped: number | null): TableTime {
  const named = yearOfHeadings(drafts.map((draft) => ({ words: draft.heading.words, role: draft.role })));
  const year = yearAnswer(scope) ?? title.year ?? named ?? yearOf(title.asOf) ?? mapped;
  return { year, asOf: throughAnswer(scope) ?? title.asOf };
}

/** "Kế hoạch vốn năm 2021" beside that of 2022 is no plan of this year. */
function dropOtherYears(drafts: readonly Draft[], year: number | null): void {
  if (year === null) return;
  for (const draft of drafts) {
    if (!/^plan(\.(pm|province|allocated|start|adjusted))?$/.test(draft.role)) continue;
    const named = yearOfHeadings([{ words: draft.heading.words, role: draft.role }]);
    if (named === null || named === year) continue;
    draft.role = 'other';
    draft.reasons = [...draft.reasons, message('table.reason.otherYear', { year: named })];
  }
}

function rivalKey(draft: Draft, time: TableTime): string | null {
  if (draft.role.startsWith('plan')) return draft.role;
  if (!RIVALS.has(draft.role)) return null;
  const period = periodOfDraft(draft, time);
  if (period === null) return draft.role;
  const estimated = draft.role === 'disbursed.carryover' && period.grade === 'estimate';
  return `${draft.role}@${period.through}${estimated ? '~' : ''}`;
}

/** Without a year or a day the money cannot be placed. */
function askTime(money: readonly Draft[], time: TableTime, scope: QuestionScope): Question[] {
  const undated = money.find((draft) => draft.role === 'disbursed' && periodOfDraft(draft, time) === null);
  if (undated === undefined) return [];
  if (time.year === null) return [askYear(scope, time.asOf === null ? null : Number(time.asOf.slice(0, 4)))];
  return [askThrough(scope, time.year, columnLabel(undated.heading.column, undated.heading.path))];
}

function settleUnit(
  money: readonly Draft[],
  title: TitleBlock,
  scope: QuestionScope,
  items: readonly MappedItem[],
  questions: Question[],
): UnitLine | null {
  const printed = [...new Set(title.units.map((line) => line.unit))];
  const line = printed.length === 1 ? title.unit : null;
  const answer = unitAnswer(scope) ?? mappedUnit(items, line?.text ?? null);
  if (answer !== null) {
    const same = title.units.find((one) => one.unit === answer);
    // A printed unit that the user corrected keeps its line, so that the correction is found again by it.
    return same ?? { unit: answer, text: line?.text ?? '', row: line?.row ?? -1 };
  }
  if (printed.length === 1) return title.unit;
  const bare = money.filter((draft) => draft.unit === null);
  if (bare.length > 0) questions.push(askUnit(scope, medianOf(bare), printed as Unit[]));
  return null;
}

/** The heading's own period, else the one confirmed before. */
function periodOfDraft(draft: Draft, time: TableTime): Period | null {
  return periodOf(draft.heading.words, draft.role, time) ?? readPeriodText(draft.mapped?.period ?? '');
}

function medianOf(money: readonly Draft[]): number {
  const medians = money
    .map((draft) => draft.profile.median)
    .filter((median) => median > 0)
    .sort((a, b) => a - b);
  return medians[Math.floor(medians.length / 2)] ?? 0;
}

function columnOf(draft: Draft, time: TableTime, scope: QuestionScope): Column {
  const { heading, role, unit, confidence, reasons } = draft;
  return {
    column: heading.column,
    header: heading.path,
    role,
    unit,
    period: role.startsWith('disbursed') && role !== 'disbursed.lifetime' ? periodOfDraft(draft, time) : null,
    figures: isAmount(draft),
    confidence,
    reasons: draft.hidden
      ? [...reasons, message('table.reason.hidden', { column: columnLetter(heading.column), sheet: scope.sheet })]
      : reasons,
  };
}
