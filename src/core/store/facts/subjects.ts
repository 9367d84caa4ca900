/** Subjects from DL_DoiTuong. */
import { address, cellRef } from '../../cell';
import type { Subject } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import { sameName } from '../../text';
import type { DecodedRow } from '../decode';
import { cellFinding, storeFinding } from '../finding';
import { type FactSheet, listIn, sourceOf, textIn } from './source';

function subjectOf(from: FactSheet, row: DecodedRow): Subject | null {
  const [id, name, kind] = [textIn(row, 'id'), textIn(row, 'name'), textIn(row, 'kind')];
  if (id === null || name === null || kind === null) return null;
  const [unit, since, to] = [textIn(row, 'unit'), textIn(row, 'from'), textIn(row, 'to')];
  return {
    id,
    name,
    otherNames: listIn(row, 'otherNames'),
    kind: kind === 'collective' ? 'collective' : 'individual',
    ...(unit !== null && { unit }),
    standing: textIn(row, 'standing') ?? '',
    ...(since !== null && { from: since }),
    ...(to !== null && { to }),
    src: sourceOf(from, row, 'name'),
  };
}

/** A row without code, name or kind is left out (decode has said so). */
export function subjectsFrom(from: FactSheet): Subject[] {
  return from.decoded.rows.flatMap((row) => subjectOf(from, row) ?? []);
}

/** Two rows of one code: another person means a code used again, the same person needs stretches that do not overlap. */
function clash(subject: Subject, other: Subject): 'codeReused' | 'stretchesOverlap' | null {
  if (!sameName(other.name, subject.name) || other.kind !== subject.kind) return 'codeReused';
  const meets = (other.from ?? '') <= (subject.to ?? '9999') && (subject.from ?? '') <= (other.to ?? '9999');
  return meets ? 'stretchesOverlap' : null;
}

/** Names both rows. Of two people with one code nobody knows whose evidence and money is whose: nothing is decided. */
function clashFinding({ sheet, decoded }: FactSheet, one: SubjectRow, earlier: readonly SubjectRow[]): Finding[] {
  const clashes = earlier.map((other) => ({ other, problem: clash(one.subject, other.subject) }));
  const found =
    clashes.find(({ problem }) => problem === 'codeReused') ?? clashes.find(({ problem }) => problem !== null);
  if (!found || found.problem === null) return [];
  const { id, name } = one.subject;
  const cells = [found.other, one].map(({ row }) => cellRef(sheet, row, decoded.columns['id'] ?? 0));
  const [first, cell] = cells.map(address);
  const args = { cell: cell!, first: first!, id, name, known: found.other.subject.name };
  return [storeFinding(found.problem, cells, args, found.problem === 'codeReused' ? 'blocking' : 'error')];
}

interface SubjectRow {
  readonly row: number;
  readonly subject: Subject;
}

/** Codes used again, stretches that overlap, units that do not exist. */
export function subjectFindings(from: FactSheet): Finding[] {
  const { columns, rows } = from.decoded;
  const rowsOf = rows.flatMap((row) => {
    const subject = subjectOf(from, row);
    return subject ? [{ row: row.row, subject }] : [];
  });
  const subjects = rowsOf.map(({ subject }) => subject);
  const units = new Set(subjects.filter(({ kind }) => kind === 'collective').map(({ id }) => id));
  const byId = new Map<string, SubjectRow[]>();
  return rowsOf.flatMap((one): Finding[] => {
    const { id, unit } = one.subject;
    const earlier = byId.get(id) ?? [];
    byId.set(id, [...earlier, one]);
    const found = clashFinding(from, one, earlier);
    if (unit !== undefined && !units.has(unit))
      found.push(cellFinding('unknownUnit', from.sheet, one.row, columns['unit'] ?? 0, { unit }));
    return found;
  });
}
