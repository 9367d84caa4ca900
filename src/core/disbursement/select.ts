/**
 * Which figures of one subject count on a data date: the latest through day not after it, best grade first.
 * Shared by attainment and evaluation, so that a printed rate and a verdict never rest on different cells.
 */
import { type Dong, sumDong } from '../amount';
import type { Day } from '../cell';
import { type Basis, type Figure, type Grade, GRADES } from './figure';

/** The money that counts, with the cells it came from. */
export interface SelectedFigure {
  readonly amount: Dong;
  readonly grade: Grade;
  readonly through: Day;
  readonly src: readonly string[];
}

export interface Selection {
  readonly quantity: Figure['quantity'];
  readonly basis: Basis;
  readonly dataAt: Day;
  /** Grades that a rule accepts; all of them when absent. */
  readonly grades?: readonly Grade[];
}

/**
 * `figures` are those of ONE subject, plan kind and budget year. Several rows of the same day and grade add up
 * (several tables); the treasury's figure replaces the books' of the same day. An estimate looks ahead by nature,
 * so its through day may lie after `dataAt`; actual money and plans of later days are never used.
 * Null where nothing counts.
 */
export function selectFigure(figures: readonly Figure[], selection: Selection): SelectedFigure | null {
  const { quantity, basis, dataAt, grades = GRADES } = selection;
  const usable = figures.filter(
    (figure) =>
      figure.quantity === quantity &&
      (figure.quantity === 'plan' || (figure.basis === basis && grades.includes(figure.grade))) &&
      (basis === 'estimate' && quantity === 'disbursed' ? true : figure.through <= dataAt),
  );
  if (usable.length === 0) return null;
  const through = usable.reduce((latest, figure) => (figure.through > latest ? figure.through : latest), '');
  const latest = usable.filter((figure) => figure.through === through);
  const grade = [...GRADES].reverse().find((each) => latest.some((figure) => figure.grade === each))!;
  const chosen = latest.filter((figure) => figure.grade === grade);
  return {
    amount: sumDong(chosen.map((figure) => figure.amount)),
    grade,
    through,
    src: chosen.flatMap((figure) => figure.src),
  };
}
