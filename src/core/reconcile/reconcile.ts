/** The accountant's side against the treasury's: every amount of both in exactly one line. Pure, linear in rows. */
import { addDong, compareDong, isZeroDong, subtractDong, sumDong } from '../amount';
import { causesOf, type Judged, type Open, rowsByCode, type Sides } from './causes';
import {
  type Cause,
  CAUSES,
  type Entry,
  type Line,
  type LineState,
  type Reconciliation,
  type Side,
  type SideName,
} from './model';
import { moneyOf } from './money';
import { type Group, refine } from './refine';
import { type SourcePairs, sourcesNamed } from './sources';
import { suggestionsFor } from './suggest';

interface Counted extends Omit<Open, 'difference'> {
  readonly difference: Open['difference'];
  readonly state: LineState;
}

/** `pairs`: sources of the treasury under the books' names. Lines with differences first, the largest on top. */
export function reconcile(books: Side, treasury: Side, pairs: SourcePairs = {}): Reconciliation {
  const named = sourcesNamed(books, treasury, pairs);
  const sides: Sides = { books, treasury };
  const counted = projectsOf(named.books, named.treasury).map(({ code, both, ...entries }) =>
    refine(code, entries.books, entries.treasury).flatMap((group) => countedOf(group, both)),
  );
  const open = new Set(counted.filter((lines) => lines.some(differs)).map(([line]) => line!.group.code));
  const rows = { books: rowsByCode(books, open), treasury: rowsByCode(treasury, open) };
  const lines = counted.flatMap((project) => linesOf(project, sides, rows)).sort(byAttention);
  return {
    books,
    treasury,
    lines,
    suggestions: suggestionsFor(lines),
    loneSources: named.lone,
    totals: totalsOf(lines),
  };
}

const differs = ({ state }: Counted) => state !== 'agrees';

interface Project {
  readonly code: string;
  /** Both sides have rows of this code. */
  readonly both: boolean;
  readonly books: Entry[];
  readonly treasury: Entry[];
}

/** Rows by code; a row without one is a project of its own, which nothing can be matched with. */
function projectsOf(books: readonly Entry[], treasury: readonly Entry[]): Project[] {
  const projects = new Map<string, { code: string; books: Entry[]; treasury: Entry[] }>();
  const add = (side: SideName, entry: Entry) => {
    const key = entry.code === '' ? `\u0000${side} ${entry.sheet} ${entry.row}` : entry.code;
    let project = projects.get(key);
    if (!project) projects.set(key, (project = { code: entry.code, books: [], treasury: [] }));
    project[side].push(entry);
  };
  for (const entry of books) add('books', entry);
  for (const entry of treasury) add('treasury', entry);
  return [...projects.values()].map((one) => ({ ...one, both: one.books.length > 0 && one.treasury.length > 0 }));
}

/** A group in which neither side says an amount is no line. */
function countedOf(group: Group, both: boolean): Counted[] {
  const [books, treasury] = [moneyOf(group.books), moneyOf(group.treasury)];
  if ((books?.src.length ?? 0) + (treasury?.src.length ?? 0) === 0) return [];
  const difference = subtractDong(books?.dong ?? 0, treasury?.dong ?? 0);
  const silent = (books?.src.length ?? 0) === 0 || (treasury?.src.length ?? 0) === 0;
  const only: LineState = (books?.src.length ?? 0) > 0 ? 'only-books' : 'only-treasury';
  // 0 on one side and no row on the other: neither has paid anything.
  const state = isZeroDong(difference) ? 'agrees' : silent && !both ? only : 'differs';
  return [{ group, books, treasury, difference, state }];
}

function linesOf(project: readonly Counted[], sides: Sides, rows: Parameters<typeof causesOf>[2]): Line[] {
  const open = project.filter(differs);
  const causes = open.length === 0 ? [] : causesOf(open, sides, rows);
  const causeOf = new Map(open.map((line, i) => [line, causes[i]!]));
  return project.map((line) => lineOf(line, causeOf.get(line) ?? null));
}

function lineOf({ group, books, treasury, difference, state }: Counted, judged: Judged | null): Line {
  return {
    code: group.code,
    name: nameOf(group.books) || nameOf(group.treasury),
    ...group.parts,
    books,
    treasury,
    difference,
    state,
    coarse: group.coarse,
    cause: judged?.cause ?? null,
    reasons: judged?.reasons ?? [],
  };
}

/** The first in order of the names written, so that the order of rows changes nothing. */
function nameOf(entries: readonly Entry[]): string {
  return entries.reduce((first, { name }) => (name !== '' && (first === '' || name < first) ? name : first), '');
}

const ORDER: readonly LineState[] = ['differs', 'only-treasury', 'only-books', 'agrees'];

function byAttention(a: Line, b: Line): number {
  const size = ({ difference }: Line) => (compareDong(difference, 0) < 0 ? subtractDong(0, difference) : difference);
  return (
    ORDER.indexOf(a.state) - ORDER.indexOf(b.state) ||
    (a.cause === 'unclear' ? 0 : 1) - (b.cause === 'unclear' ? 0 : 1) ||
    compareDong(size(b), size(a)) ||
    (keyOf(a) < keyOf(b) ? -1 : 1)
  );
}

/** What a line is about, as text. */
export function keyOf({ code, name, kind, year, source, paid }: Line): string {
  return [code, code === '' ? name : '', kind ?? '', year ?? '', source ?? '', paid ?? ''].join('|');
}

function totalsOf(lines: readonly Line[]): Reconciliation['totals'] {
  const states: Record<LineState, number> = { agrees: 0, differs: 0, 'only-books': 0, 'only-treasury': 0 };
  const causes = Object.fromEntries(CAUSES.map((cause) => [cause, 0])) as Record<Cause, number>;
  for (const { state, cause } of lines) {
    states[state] += 1;
    if (cause !== null) causes[cause] += 1;
  }
  const sum = (side: SideName) => sumDong(lines.map((line) => line[side]?.dong ?? 0));
  const [books, treasury] = [sum('books'), sum('treasury')];
  return {
    books,
    treasury,
    difference: lines.reduce((total: Line['difference'], { difference }) => addDong(total, difference), 0),
    states,
    causes,
  };
}
