/** Findings as rows of KQ_KiemTra: the gravest first, with the note of those that were looked at. */
import { a1, address } from '../../cell';
import type { Severity } from '../../finding';
import { type Language, message, say } from '../../../messages';
import type { StoredRow } from '../../store';
import type { Judged } from './notes';

const ORDER: readonly Severity[] = ['blocking', 'error', 'warning', 'info'];

export function findingRows(judged: readonly Judged[], language: Language): StoredRow[] {
  const rank = ({ finding }: Judged) => ORDER.indexOf(finding.severity);
  return [...judged].sort((a, b) => rank(a) - rank(b)).map((one) => rowOf(one, language));
}

function rowOf({ finding, seen }: Judged, language: Language): StoredRow {
  const sheet = finding.cells[0]?.sheet ?? '';
  const note = seen && (seen.note === '' ? say(language, message('findings.seen')) : seen.note);
  return {
    severity: say(language, message(`functions.severity.${finding.severity}`)),
    check: finding.check,
    sheet,
    cells: finding.cells.map((ref) => (ref.sheet === sheet ? a1(ref) : address(ref))),
    text: say(language, finding.message),
    advice: say(language, finding.advice),
    note: note ?? null,
    by: seen?.by ?? null,
    at: seen?.at || null,
  };
}
