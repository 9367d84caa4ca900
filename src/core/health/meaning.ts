/** What a formula of ours was meant to be, whatever a program without the add-in made of it. */
import type { Cell } from '../cell';
import { isError } from '../cell';
import type { Ailment } from './model';

/** Texts and quoted sheet names, in which nothing is a function. */
const QUOTED = '"(?:[^"]|"")*"|\'(?:[^\']|\'\')*\'';
const RENAMED = new RegExp(`${QUOTED}|_xldudf_(?=TD_)`, 'gi');
const IMPLICIT = new RegExp(`${QUOTED}|@(?=(?:_xldudf_)?TD_)`, 'gi');
const OURS = new RegExp(`${QUOTED}|(?<![\\w.])(TD_[A-Z]+)(?=\\()`, 'gi');
/** Google Sheets on export: the formula as text, then the value it last had. */
const EXPORTED = /^=IFERROR\(__xludf\.DUMMYFUNCTION\("((?:[^"]|"")*)"\)/i;

const keepText = (found: string): string => (/^["']/.test(found) ? found : '');

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
  const exported = EXPORTED.exec(formula);
  if (exported) {
    const meant = `=${exported[1]!.replace(/""/g, '"')}`;
    return callsOurs(meant) ? { ailment: 'exported', meant } : null;
  }
  const named = formula.replace(RENAMED, keepText);
  const meant = named.replace(IMPLICIT, keepText);
  if (!callsOurs(meant)) return null;
  if (named !== formula) return { ailment: 'renamed', meant };
  if (meant !== named) return { ailment: 'implicit', meant };
  if (isError(value) && value.error === '#NAME?') return { ailment: 'missing', meant };
  return functions ? null : { ailment: 'at-risk', meant };
}
