/** What a formula of ours was meant to be, whatever a program without the add-in made of it. */
import type { Cell } from '../cell';
import { isError } from '../cell';
import type { Ailment } from './model';
import { asTyped } from './written-forms';

/** Texts and quoted sheet names, in which nothing is a function. */
const QUOTED = '"(?:[^"]|"")*"|\'(?:[^\']|\'\')*\'';
const OURS = new RegExp(`${QUOTED}|(?<![\\w.])(TD_[A-Z]+)(?=\\()`, 'gi');
/** True where the formula calls a function of ours, outside of texts. */
export function callsOurs(formula: string): boolean {
  let found = false;
  formula.replace(OURS, (whole: string, name?: string) => {
    found = found || name !== undefined;
    return whole;
  });
  return found;
}

/** The formula as it was meant, and what ails it; null for formulas that are not ours or are well. */
export function ailmentOf(
  formula: string,
  value: Cell,
  functions: boolean,
): { ailment: Ailment; meant: string } | null {
  const typed = asTyped(formula);
  const meant = typed?.formula ?? formula;
  if (typed?.damage === 'frozen') return { ailment: 'exported', meant };
  if (!callsOurs(meant)) return null;
  if (typed !== null && isImplicit(formula, meant)) return { ailment: 'implicit', meant };
  if (typed?.damage === 'prefixed' && !sameButCase(formula, meant)) return { ailment: 'renamed', meant };
  if (isError(value) && value.error === '#NAME?') return { ailment: 'missing', meant };
  return functions ? null : { ailment: 'at-risk', meant };
}

function sameButCase(a: string, b: string): boolean {
  return a.toUpperCase() === b.toUpperCase();
}

/** Nothing but '@', or the function that stands for it in a file, was added. */
function isImplicit(formula: string, meant: string): boolean {
  return /^=_xlfn\.SINGLE\(/i.test(formula) || (formula.includes('@') && sameButCase(formula.replace(/@/g, ''), meant));
}
