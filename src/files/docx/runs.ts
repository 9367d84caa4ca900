/** Words of a paper as runs of .docx: plain text whatever it looks like; what is left blank becomes dots. */
import { Tab, TextRun } from 'docx';
import type { Run } from '../../core/report/paper';

export const DOTS = '…………………';
/** In a cell of a table, where a long blank would take two lines. */
const CELL_DOTS = '………';

/** What XML cannot hold is shown as the replacement character; nothing in a text is ever markup. */
export function plain(text: string): string {
  return (
    text
      .replace(/\r\n?/g, '\n')
      .replace(/\t/g, ' ')
      // eslint-disable-next-line no-control-regex -- these are exactly the characters XML forbids
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '\ufffd')
      .replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
  );
}

interface Style {
  readonly size?: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
  /** Within a table. */
  readonly cell?: boolean;
}

/** Line breaks stay line breaks. */
export function textRuns(runs: readonly Run[], { cell, ...style }: Style = {}): TextRun[] {
  const dots = cell === true ? CELL_DOTS : DOTS;
  return runs.flatMap((run) =>
    (run.blank === true ? dots : plain(run.text)).split('\n').map(
      (text, i) =>
        new TextRun({
          ...style,
          text,
          ...(i > 0 && { break: 1 }),
          ...(run.bold !== undefined && { bold: run.bold }),
          ...(run.italic !== undefined && { italics: run.italic }),
          ...(run.underline === true && { underline: {} }),
        }),
    ),
  );
}

/** A blank at the end of a paragraph is dots up to the margin: room to write on. Punctuation may follow it. */
export function endsBlank(runs: readonly Run[]): boolean {
  const last = runs[runs.length - 1];
  if (last?.blank === true) return true;
  return runs[runs.length - 2]?.blank === true && last !== undefined && /^[.;:]?(\.\/\.)?$/.test(last.text);
}

/** Room that is left even where the blank begins at the end of a line: it goes on to the next. */
const LEAST_DOTS = '.'.repeat(12);

/** The runs with the last blank as a tab that a dotted leader fills; the paragraph holds the tab stop. */
export function ledRuns(runs: readonly Run[], style: Style = {}): TextRun[] {
  const at = runs.length - (runs[runs.length - 1]?.blank === true ? 1 : 2);
  return [
    ...textRuns(runs.slice(0, at), style),
    new TextRun({ ...style, children: [LEAST_DOTS, new Tab()] }),
    ...textRuns(runs.slice(at + 1), style),
  ];
}
