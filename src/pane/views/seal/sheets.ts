/** The draft that seals: the verdicts, their reasons, and the seal itself, as `thidua seal` writes them. */
import type { SealSheet } from '../../../core/seal';
import { nextSeal, printedCode, withSeal } from '../../../core/seal';
import { explanationRows, verdictRows } from '../../../core/report';
import type { RuleSet } from '../../../core/rules/model';
import { message, type Message } from '../../../messages';
import { storedDraft } from '../../drafts/stored';
import type { Draft } from '../../model/draft';
import type { State } from '../../model/state';

export interface SealHeadTyped {
  readonly at: string;
  readonly reason: string;
  readonly issued: string;
}

/** A message where it may not be sealed: the sheet was tampered with, no reason is given, or a sheet is not ours. */
export function sealDraft(
  state: State,
  rules: RuleSet,
  stored: SealSheet | null,
  { at, reason, issued }: SealHeadTyped,
): { readonly draft: Draft } | { readonly problem: Message } {
  const { assessment, dates, settings, language } = state;
  const { facts, decisions } = assessment!;
  const { dataAt, lawAt } = dates!;
  if (stored?.newer) return { problem: message('pane.seal.newer') };
  const head = { dataAt, lawAt, by: settings.by, at, reason, issued };
  const next = nextSeal(stored ?? { seals: [], faults: [] }, { rules, facts, decisions }, head);
  if ('problem' in next) return next;
  const told = { rules, facts, options: { language, dataAt, lawAt } };
  const rows = { seal: withSeal(stored, next.seal), verdicts: verdictRows(decisions, told) };
  const why = explanationRows(decisions, told);
  const line = (row: number, what: Message, sample: Message | string) => [{ row, what, sample }];
  const code = printedCode(next.seal.code);
  const draft = storedDraft(
    state,
    [
      {
        name: 'KQ_ChotKetQua',
        rows: rows.seal,
        lines: line(
          stored?.rows.length ?? 0,
          message('pane.seal.draft.seal', { code }),
          message('pane.seal.draft.rows', { n: rows.seal.length - (stored?.rows.length ?? 0) }),
        ),
      },
      {
        name: 'KQ_XetKhenThuong',
        rows: rows.verdicts,
        lines: line(0, message('pane.seal.draft.verdicts', { n: rows.verdicts.length }), ''),
      },
      {
        name: 'KQ_ThuyetMinh',
        rows: why,
        lines: line(0, message('pane.seal.draft.reasons', { n: why.length }), ''),
      },
    ],
    message('pane.seal.draft.title'),
  );
  if (draft === null) return { problem: message('pane.seal.notOurs') };
  return { draft: { ...draft, fromKnown: true } };
}
