/** Every condition cell reads, and the bands of a criterion neither overlap nor leave a hole. */
import { compare, parseRational, rationalText } from '../../amount';
import { type Condition, parseCondition, point, type Range, shared, uncovered } from '../condition';
import type { Cond, Criterion, RuleSet } from '../model';
import type { Report } from '../problem';
import { testsIn } from '../quantities';
import { readingsIn } from '../readings';

/** `rules` with its readings applied. */
export function checkCells(rules: RuleSet, report: Report): void {
  const cell = (text: string, path: string): Condition | null => {
    if (readingsIn(text).length > 0) return null; // An unknown reading is named by its own check.
    const read = parseCondition(text);
    if ('condition' in read) return read.condition;
    report(path, read.problem.key.replace(/^decision\./, ''), { ...read.problem.args });
    return null;
  };
  const shares = new Set(rules.measures.filter(({ fn }) => fn === 'vote share').map(({ id }) => id));
  rules.gates.forEach((gate, i) => {
    if (gate.all.length === 0) report(`gates[${i}].all`, 'gate.empty', { id: gate.id });
    for (const part of ['all', 'unless'] as const) checkGroups(gate[part] ?? [], `gates[${i}].${part}`, report);
    const tests = [...testsIn(gate.all, `gates[${i}].all`), ...testsIn(gate.unless ?? [], `gates[${i}].unless`)];
    for (const { test, path } of tests) if (!(test.is === '' && shares.has(test.of))) cell(test.is, `${path}.is`);
  });
  rules.measures.forEach((measure, i) => {
    if (measure.quorum !== undefined) cell(measure.quorum, `measures[${i}].quorum`);
  });
  rules.tiers.forEach((tier, i) => {
    if (tier.min !== undefined) cell(tier.min, `tiers[${i}].min`);
  });
  rules.criteria.forEach((row, i) => {
    const read = row.bands.map((band, j) => cell(band.is, `criteria[${i}].bands[${j}].is`));
    if (!read.includes(null)) checkBands(rules, row, i, read as Condition[], report);
    checkPoints(row, i, report);
  });
}

/** A group without conditions says nothing. */
function checkGroups(conds: readonly Cond[], path: string, report: Report): void {
  conds.forEach((cond, i) => {
    if ('of' in cond) return;
    const [key, inside] = 'any' in cond ? ['any', cond.any] : ['all', cond.all];
    if (inside.length === 0) report(`${path}[${i}].${key}`, 'group.empty');
    checkGroups(inside, `${path}[${i}].${key}`, report);
  });
}

/** A yes/no criterion must answer both words; a number must fall into exactly one band. */
function checkBands(rules: RuleSet, row: Criterion, i: number, bands: readonly Condition[], report: Report): void {
  const at = (j: number) => `criteria[${i}].bands[${j}].is`;
  if (row.perUnit !== undefined) {
    if (bands.length > 0) report(`criteria[${i}].bands`, 'bands.perUnit', { id: row.id });
    return;
  }
  if (bands.length === 0) report(`criteria[${i}].bands`, 'bands.none', { id: row.id });
  else if (bands.every((band) => band.kind === 'words')) checkWords(rules, row, i, bands, report);
  else if (bands.every((band) => band.kind === 'ranges')) {
    bands.forEach((band, j) => {
      const earlier = bands.slice(0, j).flatMap(rangesOf);
      const both = rangesOf(band).flatMap((a) => earlier.map((b) => shared(a, b)).filter((range) => range !== null));
      if (both.length > 0) report(at(j), 'bands.overlap', { cell: row.bands[j]!.is, range: rangeText(both[0]!) });
    });
    const gaps = uncovered(bands.flatMap(rangesOf), { low: point(parseRational('0')!, '0').low, high: null });
    if (gaps.length > 0) report(at(bands.length - 1), 'bands.hole', { id: row.id, range: rangeText(gaps[0]!) });
  } else if (!(bands.length === 1 && bands[0]!.kind === 'any')) {
    report(at(0), 'bands.mixed', { id: row.id });
  }
}

/** The ranges of a condition; those of a negated one are what it leaves. */
function rangesOf(condition: Condition): readonly Range[] {
  if (condition.kind !== 'ranges') return [];
  return condition.not ? uncovered(condition.ranges, { low: null, high: null }) : condition.ranges;
}

function checkWords(rules: RuleSet, row: Criterion, i: number, bands: readonly Condition[], report: Report): void {
  const said = new Set<string>();
  const listed = bands.flatMap((band) => (band.kind === 'words' && !band.not ? band.words : []));
  listed.forEach((word) => {
    if (said.has(word)) report(`criteria[${i}].bands`, 'bands.twice', { id: row.id, word });
    said.add(word);
  });
  const item = (rules.items ?? []).find(({ id }) => id === row.of);
  const negated = bands.some((band) => band.kind === 'words' && band.not);
  if (item?.values !== 'yes-no' || negated) return;
  for (const word of ['yes', 'no'])
    if (!said.has(word)) report(`criteria[${i}].bands`, 'bands.word', { id: row.id, word });
}

/** Points of a band may not pass the criterion's maximum. */
function checkPoints(row: Criterion, i: number, report: Report): void {
  const max = parseRational(row.max)!;
  row.bands.forEach((band, j) => {
    if (band.points === 'proportional') return;
    if (compare(parseRational(band.points)!, max) > 0) {
      report(`criteria[${i}].bands[${j}].points`, 'points.above', { points: band.points, max: row.max });
    }
  });
}

function rangeText({ low, high }: Range): string {
  const end = (bound: Range['low']) => (bound === null ? '∞' : bound.text || rationalText(bound.value));
  return `${low?.closed ? '[' : '('}${low === null ? '-' : ''}${end(low)}..${end(high)}${high?.closed ? ']' : ')'}`;
}
