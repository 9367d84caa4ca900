/** Rows about somebody whom DL_DoiTuong does not know. */
import type { Subject } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import { cellFinding } from '../finding';
import { type FactSheet, listIn } from './source';

/** Says nothing while there are no subjects at all: then the list itself is what is missing. */
export function unknownSubjects(sheets: readonly FactSheet[], subjects: readonly Subject[]): Finding[] {
  if (subjects.length === 0) return [];
  const known = new Set(subjects.map((subject) => subject.id));
  return sheets.flatMap(({ sheet, decoded }) =>
    ['subject', 'subjects'].flatMap((key) => {
      const column = decoded.columns[key];
      if (column === undefined) return [];
      return decoded.rows.flatMap((row) =>
        listIn(row, key)
          .filter((id) => !known.has(id))
          .map((id) => cellFinding('unknownSubject', sheet, row.row, column, { id })),
      );
    }),
  );
}
