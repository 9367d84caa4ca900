/** Facts as canonical rows, one for every row of the DL_ sheets, and back. Addresses stay out. */
import { dongText, parseDongText } from '../amount';
import type { Figure } from '../disbursement';
import { type Evidence, type Facts, NO_FACTS, type Subject, type Tally, type Used } from '../evaluation/facts';
import { type CanonicalRow, canonicalRows } from './canonical';
import { joinFields, joinParts, splitFields, splitParts, tidied } from './fields';

const COUNTS = [
  ...(['members', 'present', 'issued', 'returned', 'valid', 'invalid'] as const),
  ...(['yes', 'no', 'recused', 'absent'] as const),
];

/** A mark without a day; one that says nothing was sealed before days were kept. */
const UNDATED = '-';

/**
 * Keys say what a row is about, values what it says: a corrected amount or grade is one changed row. Stages stay out:
 * they decide nothing, and a decision is issued after the result was sealed.
 */
export function factRows(facts: Facts): CanonicalRow[] {
  return canonicalRows('inputs', [
    ...facts.subjects.map(({ id, otherNames, name, kind, unit, standing, from, to }) =>
      row(['subject', id], {
        otherNames: joinParts(names(otherNames)),
        name,
        kind,
        unit,
        standing,
        from,
        to,
      }),
    ),
    ...facts.figures.map(({ subject, quantity, planKind, basis, year, project, grade, through, amount, outside }) =>
      row(['figure', subject, quantity, planKind, basis, String(year), ...(project === undefined ? [] : [project])], {
        grade,
        through,
        amount: dongText(amount),
        outside: outside && dongText(outside.amount),
      }),
    ),
    ...facts.evidence.map(({ subject, key, at, value, grade, by, note }) =>
      row(['evidence', subject, key, at ?? ''], { value, grade, by, note }),
    ),
    ...facts.closed.map(({ key, subject, through }) => row(['closed', key, subject ?? ''], { through })),
    ...facts.marks.map(({ subject, item, rater, value, at }) =>
      row(['mark', subject, item, rater], { value, at: at === null ? UNDATED : at }),
    ),
    ...facts.tallies.map((tally) =>
      row(['tally', tally.subject, tally.item, tally.level], picked(tally, ['at', 'method', ...COUNTS])),
    ),
    ...facts.used.map(({ kind, subject, what, award, year, decision, at }) =>
      row(['used', kind, subject, what], { award, year, decision, at }),
    ),
    ...facts.assignments.map(({ person, project, ...rest }) => row(['assignment', person, project], rest)),
  ]);
}

function row(key: readonly string[], fields: Parameters<typeof joinFields>[0]): [string, string] {
  return [joinParts(key), joinFields(fields)];
}

/** Blank ones left out; sorted as they come back from a cell. */
function names(otherNames: readonly string[]): string[] {
  return otherNames
    .map(tidied)
    .filter((name) => name !== '')
    .sort();
}

function picked(tally: Tally, names: readonly (keyof Tally)[]) {
  return Object.fromEntries(names.map((name) => [name, tally[name]]));
}

/** The facts that were sealed, without the cells they came from. */
export function factsFrom(rows: readonly CanonicalRow[]): Facts {
  const read = rows
    .filter(({ part }) => part === 'inputs')
    .map(({ key, value }) => ({ key: splitParts(key), fields: splitFields(value) }));
  const of = <T>(table: string, make: (key: readonly string[], fields: Map<string, string>) => T) =>
    read.flatMap(({ key: [name, ...key], fields }) => (name === table ? [make(key, fields)] : []));
  return {
    ...NO_FACTS,
    subjects: of('subject', ([id], fields) => ({
      ...only<Subject>(fields, ['name', 'kind', 'unit', 'from', 'to']),
      id: id!,
      otherNames: splitParts(fields.get('otherNames') ?? '').filter((name) => name !== ''),
      standing: fields.get('standing') ?? '',
      src: '',
    })),
    figures: of('figure', ([subject, quantity, planKind, basis, year, project], fields) => ({
      ...(project === undefined ? {} : { project }),
      ...({ subject, quantity, planKind, basis } as Pick<Figure, 'subject' | 'quantity' | 'planKind' | 'basis'>),
      ...only<Figure>(fields, ['grade', 'through']),
      year: Number(year),
      amount: parseDongText(fields.get('amount') ?? '') ?? 0,
      ...(fields.has('outside') && { outside: { amount: parseDongText(fields.get('outside')!) ?? 0, src: [] } }),
      src: [],
    })),
    evidence: of('evidence', ([subject, key, at], fields) => ({
      ...only<Evidence>(fields, ['grade', 'by', 'note']),
      ...{ subject: subject!, key: key!, at: at || null, value: fields.get('value') ?? '', src: '' },
    })),
    closed: of('closed', ([key, subject], fields) => ({
      ...(subject ? { subject } : {}),
      ...{ key: key!, through: fields.get('through') ?? '', src: '' },
    })),
    marks: of('mark', ([subject, item, rater], fields) => ({
      ...{ subject: subject!, item: item!, rater: rater!, value: fields.get('value') ?? '', src: '' },
      ...(fields.has('at') && { at: fields.get('at') === UNDATED ? null : fields.get('at')! }),
    })),
    tallies: of('tally', ([subject, item, level], fields) => ({
      ...({ subject, item, level } as Pick<Tally, 'subject' | 'item' | 'level'>),
      ...only<Tally>(fields, ['method']),
      ...counts(fields),
      at: fields.get('at') ?? null,
      src: '',
    })),
    used: of('used', ([kind, subject, what], fields) => ({
      ...{ kind: kind as Used['kind'], subject: subject!, what: what!, src: '' },
      award: fields.get('award') ?? '',
      year: fields.has('year') ? Number(fields.get('year')) : null,
      decision: fields.get('decision') ?? '',
      at: fields.get('at') ?? null,
    })),
    assignments: of('assignment', ([person, project], fields) => ({
      ...only(fields, ['from', 'to']),
      ...{ person: person!, project: project!, role: fields.get('role') ?? '' },
    })),
  };
}

/** Optional texts, absent where the row does not say them. */
function only<T>(fields: Map<string, string>, names: readonly (keyof T & string)[]): T {
  return Object.fromEntries(names.flatMap((name) => (fields.has(name) ? [[name, fields.get(name)]] : []))) as T;
}

function counts(fields: Map<string, string>) {
  const said = COUNTS.flatMap((name) => (fields.has(name) ? [[name, Number(fields.get(name))]] : []));
  return Object.fromEntries(said) as Pick<Tally, 'members' | 'yes' | 'no' | 'recused' | 'absent'>;
}
