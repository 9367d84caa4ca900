/** What a condition asks fits what it is asked of: numbers of numbers, words of words, shares in percent. */
import { compare, multiply, parseRational, type Rational, rationalText, WHOLE } from '../../amount';
import { type Condition, parseCondition } from '../condition';
import type { Id, RuleSet } from '../model';
import type { Report } from '../problem';
import { testsIn } from '../quantities';
import { isNumeric, type ValueKind, valueKinds } from '../value-kinds';

/** A condition cell, where it stands and what it is asked of. */
export interface Asked {
  readonly cell: string;
  readonly path: string;
  readonly of: Id;
  readonly kinds: readonly ValueKind[];
}

/** Every condition cell of the rules whose quantity is known. `rules` with readings applied. */
export function askedIn(rules: RuleSet): Asked[] {
  const kinds = valueKinds(rules);
  const one = (cell: string | undefined, path: string, of: Id, known = kinds.get(of)): Asked[] =>
    cell === undefined || cell === '' || known === undefined ? [] : [{ cell, path, of, kinds: known }];
  return [
    ...rules.gates.flatMap(({ all, unless = [] }, i) =>
      [...testsIn(all, `gates[${i}].all`), ...testsIn(unless, `gates[${i}].unless`)].flatMap(({ test, path }) =>
        one(test.is, `${path}.is`, test.of),
      ),
    ),
    ...rules.measures.flatMap(({ id, quorum }, i) => one(quorum, `measures[${i}].quorum`, id, ['percent'])),
    ...rules.tiers.flatMap(({ id, min }, i) => one(min, `tiers[${i}].min`, id, ['number'])),
    ...rules.criteria.flatMap(({ of, bands }, i) =>
      bands.flatMap(({ is }, j) => one(is, `criteria[${i}].bands[${j}].is`, of)),
    ),
  ];
}

export function checkAsked(rules: RuleSet, report: Report): void {
  for (const asked of askedIn(rules)) {
    const read = parseCondition(asked.cell);
    if ('condition' in read) fits(asked, read.condition, report);
  }
  const kinds = valueKinds(rules);
  rules.criteria.forEach(({ of, perUnit, bands }, i) => {
    const known = kinds.get(of) ?? [];
    if (perUnit !== undefined && known.some((kind) => !isNumeric(kind)))
      report(`criteria[${i}].perUnit`, 'asked.perUnit', { id: of });
    bands.forEach(({ points }, j) => {
      if (points === 'proportional' && known.some((kind) => kind === 'count' || !isNumeric(kind)))
        report(`criteria[${i}].bands[${j}].points`, 'asked.proportional', { id: of });
    });
  });
}

function fits(asked: Asked, condition: Condition, report: Report): void {
  const { cell, path, of, kinds } = asked;
  if (condition.kind === 'any') return;
  if (condition.kind === 'words') {
    const numeric = kinds.find(isNumeric);
    if (numeric !== undefined) report(path, 'asked.word', { cell, id: of, suggest: EXAMPLES[numeric] ?? '>= 80' });
    else if (!kinds.includes('text') && condition.words.some((word) => word !== 'yes' && word !== 'no'))
      report(path, 'asked.yesNo', { cell, id: of });
    return;
  }
  if (kinds.includes('yes-no')) report(path, 'asked.yesNo', { cell, id: of });
  else if (kinds.includes('text')) report(path, 'asked.text', { cell, id: of });
  else if (isBare(cell)) {
    // Equality makes sense of things counted and of steps of a scale; a share or a total is never exactly a number.
    if (kinds.some((kind) => kind === 'percent' || kind === 'number')) report(path, 'asked.bare', bareArgs(asked));
  } else if (kinds.includes('percent') && condition.ranges.some(lacksPercent)) {
    report(path, 'asked.percent', {
      cell,
      suggest: cell.replace(/\d+(\.\d+)?(?![\d.]*\s*[%/])/g, (found) => `${found}%`),
    });
  }
}

const EXAMPLES: Partial<Record<ValueKind, string>> = { percent: '>= 100%', count: '>= 2' };

/** A number and no sign: '100%', '1' (what a spreadsheet makes of '100%' typed into a cell). */
export function isBare(cell: string): boolean {
  return parseRational(cell.trim()) !== null;
}

/** What to type instead of a bare number. */
export function bareArgs({ cell, kinds }: Asked): Record<string, string> {
  const number = kinds.includes('percent') ? inPercent(cell.trim()) : cell.trim();
  return { cell, suggest: `>= ${number}`, equal: `[${number}..${number}]` };
}

const HUNDRED = parseRational('100')!;

/** '1' → '100%', '0.95' → '95%'; '95' (a percent sign forgotten) → '95%'. */
function inPercent(text: string): string {
  if (/[%/]/.test(text)) return text;
  const value = parseRational(text)!;
  return compare(value, WHOLE) > 0 ? `${text}%` : `${rationalText(multiply(value, HUNDRED))}%`;
}

/** '>= 95' of a share would be 9.500%. */
function lacksPercent({ low, high }: { low: End; high: End }): boolean {
  return [low, high].some((end) => end !== null && !/[%/]/.test(end.text) && compare(end.value, WHOLE) > 0);
}

type End = { readonly value: Rational; readonly text: string } | null;
