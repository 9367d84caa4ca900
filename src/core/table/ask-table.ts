/** Questions about a whole table: its unit, its budget year, the day of its figures. */
import { message, say } from '../../messages';
import { UNITS, type Unit } from '../amount';
import { type Day, monthEnd, parseDay, showDay } from '../cell';
import type { Question } from './model';
import type { QuestionScope } from './questions';

/** Typical size of a project's amount in đồng: where the unit is not printed, units are listed by how near they bring the median. */
const TYPICAL = 2e9;
const SCALE: Readonly<Record<Unit, number>> = { đồng: 1, nghìn: 1e3, triệu: 1e6, tỷ: 1e9 };

export function unitAnswer(scope: QuestionScope): Unit | null {
  const answer = scope.answers[`${scope.key}:unit`];
  return UNITS.find((unit) => unit === answer) ?? null;
}

/** No unit is printed, or two that contradict each other. */
export function askUnit(scope: QuestionScope, median: number, printed: readonly Unit[]): Question {
  const far = (unit: Unit) => Math.abs(Math.log10((Math.max(median, 1e-6) * SCALE[unit]) / TYPICAL));
  const order = [...(printed.length > 1 ? printed : UNITS)].sort((a, b) => far(a) - far(b));
  const total = order.reduce((sum, unit) => sum + 1 / (0.5 + far(unit)), 0);
  return {
    id: `${scope.key}:unit`,
    sheet: scope.sheet,
    about: 'unit',
    message: message(printed.length > 1 ? 'table.ask.twoUnits' : 'table.ask.unit', { sheet: scope.sheet }),
    candidates: order.map((unit) => ({
      value: unit,
      label: say('vi', message(`unit.${unit}`)),
      confidence: 1 / (0.5 + far(unit)) / total,
    })),
  };
}

export function yearAnswer(scope: QuestionScope): number | null {
  const answer = Number(scope.answers[`${scope.key}:year`]);
  return answer >= 1990 && answer <= 2100 ? answer : null;
}

/** `near`: a year that the figures' day suggests. */
export function askYear(scope: QuestionScope, near: number | null): Question {
  const years = near === null ? [] : [near - 1, near];
  return {
    id: `${scope.key}:year`,
    sheet: scope.sheet,
    about: 'year',
    message: message('table.ask.year', { sheet: scope.sheet }),
    candidates: years.map((year) => ({ value: String(year), label: String(year), confidence: 1 / years.length })),
  };
}

/** The day typed as an answer: '2022-12-31' or '31/12/2022'. */
export function throughAnswer(scope: QuestionScope): Day | null {
  const answer = scope.answers[`${scope.key}:through`];
  return answer === undefined ? null : parseDay(answer);
}

export function askThrough(scope: QuestionScope, year: number, column: string): Question {
  const days = [monthEnd(year, 12), monthEnd(year + 1, 1), monthEnd(year, 11), monthEnd(year, 9)];
  return {
    id: `${scope.key}:through`,
    sheet: scope.sheet,
    about: 'year',
    message: message('table.ask.through', { sheet: scope.sheet, column }),
    candidates: days.map((day, i) => ({ value: day, label: showDay(day), confidence: [0.5, 0.25, 0.15, 0.1][i]! })),
  };
}
