/** What only the sheet can tell is wrong: standings that the list of subjects lacks, numbers where a sign was meant. */
import { at, type Grid } from '../../cell';
import { decode } from '../../store/decode';
import { SUBJECTS } from '../../store/sheets/subjects';
import { readStamp } from '../../store/stamp';
import { askedIn, bareArgs, isBare } from '../check/asked';
import type { RuleSet } from '../model';
import type { RuleProblem } from '../problem';
import { applyReadings } from '../readings';
import { unknownStandings } from '../standings';
import { message } from '../../../messages/message';
import type { Reader } from './reader';

/** A bare number that a host keeps as a number ('80', or '100%' as 1) is never a whole condition, but of a count. */
export function typedNumbers({ grid, cells }: Reader, rules: RuleSet): RuleProblem[] {
  return askedIn(applyReadings(rules)).flatMap((asked) => {
    const cell = cells.get(asked.path);
    if (cell === undefined || !asked.kinds.includes('level') || !isBare(asked.cell)) return [];
    if (typeof at(grid, cell.row, cell.column) !== 'number') return [];
    return [{ path: asked.path, message: message('decision.rules.asked.bare', bareArgs(asked)) }];
  });
}

/** Held against DL_DoiTuong where the workbook has it. */
export function strangeStandings(grids: readonly Grid[], rules: RuleSet): RuleProblem[] {
  const list = grids.find((grid) => readStamp(grid)?.sheet === SUBJECTS.name);
  if (list === undefined) return [];
  const subjects = decode(SUBJECTS, list).rows.map(({ kind, standing }) => ({
    kind: kind === 'collective' ? ('collective' as const) : ('individual' as const),
    standing: typeof standing === 'string' ? standing : '',
  }));
  return unknownStandings(rules, subjects).map(({ path, id, standing }) => ({
    path,
    message: message('decision.rules.standing', { id, standing }),
  }));
}
