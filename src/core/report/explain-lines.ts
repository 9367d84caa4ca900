/** An explanation as lines of text: for a terminal, TD_LYDO and the sheet KQ_ThuyetMinh. */
import { type Language, message, say } from '../../messages';
import type { ExplainedReason, Explanation } from './explain';

const INDENT = '  ';

/** Head line, then each reason with its figures and clauses; reasons of reasons are indented. */
export function explanationLines(explanation: Explanation, language: Language): string[] {
  const head = [explanation.title, ...explanation.context].join(' · ');
  return [head, ...explanation.reasons.flatMap((reason) => reasonLines(reason, language, ''))];
}

/** Figures stand under the clause they are held against; a short finding stands beside its label. */
function reasonLines(explained: ExplainedReason, language: Language, indent: string): string[] {
  const { mark, label, citations, details, why, reason } = explained;
  const below = indent + INDENT;
  const found = details.join(' · ');
  const own = reason.amounts !== undefined || found === '' ? `${label} – ${citations}` : `${label} – ${found}`;
  const lines = [`${indent}${mark} ${own}`];
  if (reason.amounts !== undefined && found !== '') lines.push(below + found);
  else if (found !== '' && reason.verdict !== 'missing' && indent === '') {
    lines.push(below + say(language, message('decision.basis', { citations })));
  }
  return [...lines, ...why.flatMap((each) => reasonLines(each, language, below))];
}
