/** Findings and questions as text and JSON, and the exit code they ask for. */
import { address } from '../../core/cell';
import type { Finding, Severity } from '../../core/finding';
import type { Question } from '../../core/table';
import type { Workbook } from '../../files';
import { type Language, message, say } from '../../messages';
import { EXIT, type ExitCode } from './model';

const ORDER: readonly Severity[] = ['blocking', 'error', 'warning', 'info'];
const SHOWN_CELLS = 3;

/** What the file itself calls for; formula cells without a stored result hold nothing: said, never read as zero. */
export function fileFindings({ uncomputed, remarks }: Workbook): Finding[] {
  if (uncomputed.length === 0) return [...remarks];
  const args = { count: uncomputed.length, cell: address(uncomputed[0]!) };
  return [
    ...remarks,
    {
      check: 'formula-uncomputed',
      severity: 'error',
      cells: uncomputed.slice(0, 100),
      message: message('cli.uncomputed', args),
      advice: message('cli.uncomputed.do'),
    },
  ];
}

/** The most severe first; otherwise in the order they were found. */
export function bySeverity(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
}

function cellsText(finding: Finding, language: Language): string {
  const cells = finding.cells.slice(0, SHOWN_CELLS).map(address).join(', ');
  const count = finding.cells.length - SHOWN_CELLS;
  return count > 0 ? say(language, message('cli.finding.more', { cells, count })) : cells;
}

function findingLines(finding: Finding, language: Language, note: string | undefined): string[] {
  const severity = say(language, message(`cli.severity.${finding.severity}`));
  const head = say(language, message('cli.finding', { severity, cells: cellsText(finding, language) }));
  const seen = note === undefined ? [] : [say(language, message('findings.seenAlso', { note })).trimEnd()];
  return [head.trimEnd(), `  ${say(language, finding.message)}`, `  → ${say(language, finding.advice)}`, ...seen];
}

/** One block per finding, those in `seen` with their note, and a line that counts them. */
export function findingsText(
  findings: readonly Finding[],
  language: Language,
  seen: ReadonlyMap<Finding, string> = new Map(),
): string {
  if (findings.length === 0) return say(language, message('cli.findings.none'));
  const counts = Object.fromEntries(
    ORDER.map((each) => [each, findings.filter((one) => one.severity === each).length]),
  );
  const lines = bySeverity(findings).flatMap((finding) => findingLines(finding, language, seen.get(finding)));
  return [...lines, '', say(language, message('cli.findings.count', counts))].join('\n');
}

export function findingJson(finding: Finding, language: Language) {
  return {
    check: finding.check,
    severity: finding.severity,
    cells: finding.cells.map(address),
    message: say(language, finding.message),
    advice: say(language, finding.advice),
  };
}

/** The questions with their choices, and how to answer them; '' where there are none. */
export function questionsText(questions: readonly Question[], file: string, language: Language): string {
  if (questions.length === 0) return '';
  const lines = questions.flatMap((question) => [
    `? ${say(language, question.message)}`,
    ...question.candidates.map(
      ({ value, label }) => `    ${say(language, message('cli.question.choice', { value, label }))}`,
    ),
  ]);
  const head = say(language, message('cli.questions', { count: questions.length }));
  return [head, ...lines, say(language, message('cli.question.how', { file }))].join('\n');
}

/** 1 where a verdict must stay open. */
export function exitCodeOf(questions: readonly Question[], findings: readonly Finding[]): ExitCode {
  return questions.length > 0 || findings.some(({ severity }) => severity === 'blocking') ? EXIT.undecided : EXIT.done;
}
