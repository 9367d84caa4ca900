/** Subjects from DL_DoiTuong. */
import type { Subject } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import type { DecodedRow } from '../decode';
import { cellFinding } from '../finding';
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
function clash(subject: Subject, same: readonly Subject[]): 'codeReused' | 'stretchesOverlap' | null {
  if (same.some((other) => other.name !== subject.name || other.kind !== subject.kind)) return 'codeReused';
  const meets = (other: Subject) =>
    (other.from ?? '') <= (subject.to ?? '9999') && (subject.from ?? '') <= (other.to ?? '9999');
  return same.some(meets) ? 'stretchesOverlap' : null;
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
  const byId = new Map<string, Subject[]>();
  return rowsOf.flatMap(({ row, subject }): Finding[] => {
    const { id, name, unit } = subject;
    const found: Finding[] = [];
    const earlier = byId.get(id) ?? [];
    const problem = clash(subject, earlier);
    byId.set(id, [...earlier, subject]);
    const known = earlier[0]?.name ?? name;
    if (problem) found.push(cellFinding(problem, from.sheet, row, columns['id'] ?? 0, { id, name, known }));
    if (unit !== undefined && !units.has(unit))
      found.push(cellFinding('unknownUnit', from.sheet, row, columns['unit'] ?? 0, { unit }));
    return found;
  });
}
