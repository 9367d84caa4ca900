/** Reads QD_QuyDinh back into a rule set; every mistake names its cell and says what to type. */
import { message } from '../../../messages/message';
import { address, at, type Grid, textOf } from '../../cell';
import { readStamp } from '../../store/stamp';
import { fold } from '../../text';
import type { PlacedSet } from '../neighbours';
import { FORMAT, parseRuleSet, type RuleSetReading } from '../parse';
import type { RuleProblem } from '../problem';
import { BLOCKS, GENERAL, GENERAL_TITLE } from './blocks';
import { toVietnamese } from './condition-text';
import { strangeStandings, typedNumbers } from './against';
import type { Plain } from './paths';
import { readBlock } from './read-block';
import { endOf, problemAt, type Reader, take, titleRow } from './reader';
import { missingTitles } from './titles';

/** The name of the sheet, in its stamp as well. */
export const RULES_SHEET = 'QD_QuyDinh';

/** The rule set that stands in one of the sheets, the first; null where none of them is QD_QuyDinh by its A1. */
export function fromSheets(grids: readonly Grid[]): RuleSetReading | null {
  const [grid] = ruleGrids(grids);
  return grid === undefined ? null : fromSheet(readerOf(grid), grids);
}

/** Every sheet that is QD_QuyDinh by its A1, whatever it is called now. */
export function ruleGrids(grids: readonly Grid[]): Grid[] {
  return grids.filter((each) => readStamp(each)?.sheet === RULES_SHEET);
}

/** All rule sets of the workbook that can be read, with the cells of their dates. */
export function placedSets(grids: readonly Grid[]): PlacedSet[] {
  return ruleGrids(grids).flatMap((grid) => {
    const reader = readerOf(grid);
    const read = fromSheet(reader);
    const from = reader.cells.get('from');
    return 'rules' in read && from !== undefined
      ? [{ rules: read.rules, from, to: reader.cells.get('to') ?? from }]
      : [];
  });
}

function readerOf(grid: Grid): Reader {
  return { grid, cells: new Map(), specs: new Map(), problems: [] };
}

/** `grids`: the workbook it stands in, whose list of subjects knows the standings. */
function fromSheet(reader: Reader, grids: readonly Grid[] = []): RuleSetReading {
  const { grid } = reader;
  const stamp = readStamp(grid);
  if (stamp !== null && stamp.version > FORMAT) return { problems: [problemAt(reader, 'newer', {}, 0, 1)] };
  const titles = missingTitles(reader);
  if (titles.length > 0) return { problems: titles };
  const rules = readGeneral(reader);
  for (const block of BLOCKS) {
    const entries = readBlock(reader, block);
    if (entries !== null) rules[block.table] = entries;
  }
  if (reader.problems.length > 0) return { problems: reader.problems };
  const read = parseRuleSet(rules);
  const problems =
    'rules' in read ? [...typedNumbers(reader, read.rules), ...strangeStandings(grids, read.rules)] : read.problems;
  return 'rules' in read && problems.length === 0
    ? read
    : { problems: problems.map((problem) => located(reader, problem)) };
}

/** Texts of a mistake that hold numbers or conditions. */
const TYPED = ['cell', 'range', 'suggest', 'equal', 'found', 'most', 'max', 'cap', 'floor', 'sum'];

/** Puts the cell of a path (or of the nearest row above it) into the sentence, and conditions as the sheet shows them. */
function located(reader: Reader, problem: RuleProblem): RuleProblem {
  let path = problem.path;
  while (path !== '' && !reader.cells.has(path)) path = path.replace(/(\.[^.[]*|\[\d+\])$|^[^.[]*$/, '');
  const cell = reader.cells.get(path);
  if (cell === undefined) return problem;
  const { key, args } = problem.message;
  const spec = reader.specs.get(problem.path);
  // A value left out, as a person sees it: a blank cell under a heading.
  if (key.endsWith('.missingKey') && spec !== undefined) {
    const { heading, help } = spec;
    return { path, cell, message: message('decision.sheet.blank', { at: address(cell), heading, help }) };
  }
  const typed = TYPED.filter((name) => typeof args[name] === 'string');
  const shown = Object.fromEntries(typed.map((name) => [name, toVietnamese(String(args[name]))]));
  return { path: problem.path, cell, message: message(key, { ...args, ...shown, at: address(cell) }) };
}

function readGeneral(reader: Reader): Plain {
  const rules: Plain = {};
  const title = titleRow(reader, GENERAL_TITLE);
  const rows = new Map<string, number>();
  for (let row = title + 1; row < endOf(reader, title); row++) {
    const heading = fold(textOf(at(reader.grid, row, 0)));
    if (heading === '') continue;
    if (GENERAL.some((spec) => fold(spec.heading) === heading)) rows.set(heading, row);
    else reader.problems.push(problemAt(reader, 'unknownRow', { heading: textOf(at(reader.grid, row, 0)) }, row, 0));
  }
  for (const spec of GENERAL) {
    const row = rows.get(fold(spec.heading));
    if (row !== undefined) take(reader, rules, spec, '', row, 1);
    else if (spec.optional !== true)
      reader.problems.push(problemAt(reader, 'noRow', { heading: spec.heading }, title, 0));
  }
  return rules;
}
