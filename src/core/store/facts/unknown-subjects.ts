/** Rows about somebody whom DL_DoiTuong does not know. */
import type { Subject } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import { cellFinding } from '../finding';
import { type FactSheet, listIn } from './source';

/** Says nothing while there are no subjects at all: then the list itself is what is missing. */
export function unknownSubjects(sheets: readonly FactSheet[], subjects: readonly Subject[]): Finding[] {
  if (subjects.length === 0) return [];
  const known = new Set(subjects.map((subject) => subject.id));
  const findings: Finding[] = [];
  for (const { sheet, decoded } of sheets) {
    for (const key of ['subject', 'subjects']) {
      const column = decoded.columns[key];
      if (column === undefined) continue;
      for (const row of decoded.rows) {
        for (const id of listIn(row, key)) {
          if (!known.has(id)) findings.push(cellFinding('unknownSubject', sheet, row.row, column, { id }));
        }
      }
    }
  }
  return findings;
}
