/** Initiatives, achievements and awards that earlier decisions used up, from DL_DaDung. */
import { type ClosedRegister, type Used, usedRegister } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import type { DecodedRow } from '../decode';
import { cellFinding } from '../finding';
import { closedThrough, isClosing } from './evidence';
import { type FactSheet, listIn, numberIn, sourceOf, textIn } from './source';

interface UsedRow {
  readonly row: DecodedRow;
  readonly kind: Used['kind'];
  readonly what: string;
}

function rowsOf(from: FactSheet): UsedRow[] {
  return from.decoded.rows.flatMap((row): UsedRow[] => {
    const [kind, what] = [textIn(row, 'kind') as Used['kind'] | null, textIn(row, 'what')];
    return kind === null || what === null ? [] : [{ row, kind, what }];
  });
}

/** One fact per subject named; a row that names nobody says no more than that somebody used it. */
export function usedFrom(from: FactSheet): Used[] {
  return rowsOf(from).flatMap(({ row, kind, what }): Used[] => {
    if (isClosing(what)) return [];
    const fact = {
      kind,
      what,
      award: textIn(row, 'award') ?? '',
      year: numberIn(row, 'year'),
      decision: textIn(row, 'document') ?? '',
      at: textIn(row, 'at'),
      src: sourceOf(from, row, 'what'),
    };
    const subjects = listIn(row, 'subjects');
    return (subjects.length === 0 ? [''] : subjects).map((subject) => ({ ...fact, subject }));
  });
}

/** Rows that close a part of the register; without a subject for everybody. */
export function usedClosed(from: FactSheet): ClosedRegister[] {
  return rowsOf(from).flatMap(({ row, kind, what }): ClosedRegister[] => {
    const through = isClosing(what) ? closedThrough(row, what) : null;
    if (through === null) return [];
    const closed = { key: usedRegister(kind), through, src: sourceOf(from, row, 'what') };
    const subjects = listIn(row, 'subjects');
    return subjects.length === 0 ? [closed] : subjects.map((subject) => ({ ...closed, subject }));
  });
}

/** Rows without a day, and closing rows whose day cannot be read. Subjects of former years need not be known any more. */
export function usedFindings(from: FactSheet): Finding[] {
  const { columns } = from.decoded;
  return rowsOf(from).flatMap(({ row, what }): Finding[] => {
    const finding = (name: string, key: string) =>
      cellFinding(name, from.sheet, row.row, columns[key] ?? 0, {}, 'warning');
    if (isClosing(what)) return closedThrough(row, what) === null ? [finding('closedWithoutDay', 'what')] : [];
    return textIn(row, 'at') === null ? [finding('usedWithoutDay', 'at')] : [];
  });
}
