/** The assignment board: contents of the movement × role × unit, with owner, due date, status and evidence. */
import type { Day } from '../cell';
import type { Subject } from '../evaluation/facts';
import { textIn, wordsIn } from '../store/row-values';
import type { StoredRow } from '../store/spec';
import { tidy } from '../text';

export type BoardRole = 'carry-out' | 'communicate' | 'launch';
export type Status = 'open' | 'doing' | 'done';

/** What a launched plan says of its contents (the seed: items 3.1–3.5, each with who does what). */
export interface MovementPlan {
  /** Ids of the rule sets of the same movement. */
  readonly rules: readonly string[];
  readonly document: string;
  readonly contents: readonly {
    readonly id: string;
    readonly text: string;
    readonly citation: string;
    readonly carryOut: string;
    readonly communicate: string;
  }[];
}

export interface AssignmentRow {
  readonly content: string;
  readonly text: string;
  readonly role: BoardRole;
  readonly unit: string;
  readonly owner: string;
  readonly due: Day | null;
  readonly status: Status;
  /** Day on which it was done. */
  readonly at: Day | null;
  readonly evidence: string;
  readonly citation: string;
  readonly note: string;
}

/** The plan as rows: every unit's head launches every content; owners and due dates are the department's to fill in. */
export function prefilled({ contents, document }: MovementPlan, subjects: readonly Subject[]): AssignmentRow[] {
  const units = subjects.filter(({ kind }) => kind === 'collective').map(({ name }) => name);
  const blank = { owner: '', due: null, status: 'open', at: null, evidence: '', note: '' } as const;
  return contents.flatMap(({ id, text, citation, carryOut, communicate }) => {
    const row = (role: BoardRole, unit: string): AssignmentRow => {
      return { content: id, text, role, unit, ...blank, citation: `${citation}, ${document}` };
    };
    return [
      row('carry-out', carryOut),
      row('communicate', communicate),
      ...[...new Set(units)].map((unit) => row('launch', unit)),
    ];
  });
}

/** What is wrong with one assignment on a day. */
export type Attention = 'overdue' | 'done-late' | 'no-evidence' | 'no-owner' | 'no-due';

export function attentionOf({ owner, due, status, at, evidence }: AssignmentRow, today: Day): Attention[] {
  const done = status === 'done';
  return [
    ...(!done && due !== null && due < today ? (['overdue'] as const) : []),
    ...(done && due !== null && at !== null && at > due ? (['done-late'] as const) : []),
    ...(done && evidence.trim() === '' ? (['no-evidence'] as const) : []),
    ...(!done && owner.trim() === '' ? (['no-owner'] as const) : []),
    ...(!done && due === null ? (['no-due'] as const) : []),
  ];
}

export interface ContentSummary {
  readonly content: string;
  readonly text: string;
  readonly all: number;
  readonly done: number;
  readonly overdue: number;
  /** Done without evidence: it does not count as proven. */
  readonly unproven: number;
}

/** By content, in the order of the rows. */
export function boardSummary(rows: readonly AssignmentRow[], today: Day): ContentSummary[] {
  const contents = [...new Set(rows.map(({ content }) => content))];
  return contents.map((content) => {
    const own = rows.filter((row) => row.content === content);
    const count = (test: (row: AssignmentRow) => boolean) => own.filter(test).length;
    return {
      content,
      text: own[0]!.text,
      all: own.length,
      done: count(({ status }) => status === 'done'),
      overdue: count((row) => attentionOf(row, today).includes('overdue')),
      unproven: count((row) => attentionOf(row, today).includes('no-evidence')),
    };
  });
}

/** Rows of a plan that the board does not have yet; what people wrote in the others is not touched. */
export function missingRows(rows: readonly AssignmentRow[], planned: readonly AssignmentRow[]): AssignmentRow[] {
  const key = ({ content, role, unit }: AssignmentRow) => [content, role, tidy(unit).toLowerCase()].join('|');
  const known = new Set(rows.map(key));
  return planned.filter((row) => !known.has(key(row)));
}

/** Rows of DL_PhanCong as decoded; rows without content, role or unit are left out (the store names their cells). */
export function assignmentsOf(rows: readonly StoredRow[]): AssignmentRow[] {
  return rows.flatMap((row) => {
    const [content, role, unit] = [textIn(row, 'content'), textIn(row, 'role'), textIn(row, 'unit')];
    if (content === null || role === null || unit === null) return [];
    return [
      {
        content,
        text: wordsIn(row, 'text'),
        role: role as BoardRole,
        unit,
        owner: wordsIn(row, 'owner'),
        due: textIn(row, 'due'),
        status: (textIn(row, 'status') ?? 'open') as Status,
        at: textIn(row, 'at'),
        evidence: wordsIn(row, 'evidence'),
        citation: wordsIn(row, 'citation'),
        note: wordsIn(row, 'note'),
      },
    ];
  });
}

export function storedAssignments(rows: readonly AssignmentRow[]): StoredRow[] {
  return rows.map((row) => ({ ...row }));
}
