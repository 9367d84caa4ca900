/** Questions about columns: two that claim one role, roles that are not sure, money that is missing. */
import { type Message, message, say } from '../../messages';
import { columnLetter } from '../cell';
import type { Answers, Column, Question, Role } from './model';
import { ROLES } from './model';
import { type Draft, SURE } from './column-draft';

export interface QuestionScope {
  /** 'GiaiNgan' or, for a second table of the sheet, 'GiaiNgan#2'. */
  readonly key: string;
  readonly sheet: string;
  readonly answers: Answers;
}

/** 'F · Kế hoạch vốn năm 2022 › Tỉnh giao' */
export function columnLabel(column: number, path: readonly string[]): string {
  return path.length === 0 ? columnLetter(column) : `${columnLetter(column)} · ${path.join(' › ')}`;
}

export function roleLabel(role: Role): string {
  return say('vi', message(`role.${role}`));
}

/** Gives roles to the columns that the user named for them: 'GiaiNgan:plan.province' = 'F'. */
export function applyNamedColumns(drafts: readonly Draft[], scope: QuestionScope): void {
  for (const role of ROLES) {
    const letter = scope.answers[`${scope.key}:${role}`];
    const draft = drafts.find((one) => columnLetter(one.heading.column) === letter);
    if (draft === undefined) continue;
    draft.role = role;
    draft.confidence = 1;
    draft.reasons = [message('table.reason.answer')];
  }
}

/** Applies answers about single columns ('GiaiNgan:column:H') and asks for the unsure ones. */
export function askUnsure(drafts: readonly Draft[], scope: QuestionScope): Question[] {
  const questions: Question[] = [];
  for (const draft of drafts) {
    const id = `${scope.key}:column:${columnLetter(draft.heading.column)}`;
    const answer = scope.answers[id];
    if (answer !== undefined && isRole(answer)) {
      draft.role = answer;
      draft.confidence = 1;
      draft.reasons = [message('table.reason.answer')];
      continue;
    }
    if (draft.confidence >= SURE || !matters(draft.role)) continue;
    const guessed = draft.role;
    const others = alternatives(guessed);
    questions.push({
      id,
      sheet: scope.sheet,
      about: 'column',
      message: message('table.ask.column', { column: columnLabel(draft.heading.column, draft.heading.path) }),
      candidates: [guessed, ...others].map((role, i) => ({
        value: role,
        label: roleLabel(role),
        confidence: i === 0 ? draft.confidence : (1 - draft.confidence) / others.length,
      })),
    });
    draft.role = 'other';
  }
  return questions;
}

export function isRole(text: string): text is Role {
  return (ROLES as readonly string[]).includes(text);
}

function matters(role: Role): boolean {
  return role.startsWith('plan') || role.startsWith('disbursed') || role === 'adjustment';
}

function alternatives(role: Role): readonly Role[] {
  const near: readonly Role[] = role.startsWith('disbursed')
    ? ['disbursed', 'disbursed.month', 'progress', 'other']
    : ['plan', 'plan.adjusted', 'adjustment', 'other'];
  return near.filter((other) => other !== role);
}

/** One role may be held by one column. Where several claim it, the answer decides, then visibility; else it is asked and none holds it. */
export function askRivals(
  drafts: readonly Draft[],
  scope: QuestionScope,
  keyOf: (draft: Draft) => string | null,
): Question[] {
  const rivals = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const key = keyOf(draft);
    if (key !== null) rivals.set(key, [...(rivals.get(key) ?? []), draft]);
  }
  const questions: Question[] = [];
  for (const [key, claimants] of rivals) {
    if (claimants.length < 2) continue;
    const id = `${scope.key}:${key}`;
    const chosen = scope.answers[id];
    const winner =
      chosen === undefined ? onlyVisible(claimants) : claimants.find((d) => columnLetter(d.heading.column) === chosen);
    const role = claimants[0]!.role;
    if (winner === undefined && chosen === undefined) questions.push(rivalQuestion(id, scope, role, claimants));
    for (const draft of claimants) {
      if (draft === winner) {
        if (chosen !== undefined) draft.reasons = [message('table.reason.answer')];
        continue;
      }
      draft.role = 'other';
      draft.reasons = [...draft.reasons, message(winner ? 'table.reason.otherChosen' : 'table.reason.rival')];
    }
  }
  return questions;
}

function onlyVisible(claimants: readonly Draft[]): Draft | undefined {
  const visible = claimants.filter((draft) => !draft.hidden);
  return visible.length === 1 ? visible[0] : undefined;
}

function rivalQuestion(id: string, scope: QuestionScope, role: Role, claimants: readonly Draft[]): Question {
  return {
    id,
    sheet: scope.sheet,
    about: role.startsWith('plan') ? 'plan' : 'disbursed',
    message: message('table.ask.rivals', { role: roleLabel(role), sheet: scope.sheet }),
    candidates: [...claimants]
      .sort((a, b) => b.confidence - a.confidence || a.heading.column - b.heading.column)
      .map((draft) => ({
        value: columnLetter(draft.heading.column),
        label: columnLabel(draft.heading.column, draft.heading.path),
        confidence: draft.confidence / claimants.length,
      })),
  };
}

/** One side of the money is there and the other is not: which column is it? `columns` are those that hold figures. */
export function askMissingSide(drafts: readonly Draft[], scope: QuestionScope, figures: readonly Draft[]): Question[] {
  const has = (side: string) => drafts.some((draft) => draft.role === side || draft.role.startsWith(`${side}.`));
  const questions: Question[] = [];
  for (const side of ['plan', 'disbursed'] as const) {
    const id = `${scope.key}:${side}`;
    const chosen = scope.answers[id];
    const other = side === 'plan' ? 'disbursed' : 'plan';
    if (has(side) || !has(other)) continue;
    const unused = figures.filter((draft) => draft.role === 'other');
    // A column whose words say what it is ("Chênh lệch", "Năm kế hoạch") may be chosen, but is not offered.
    const free = unused.filter((draft) => draft.confidence < 0.85 && !draft.reasons.some(isRival));
    const answer = unused.find((draft) => columnLetter(draft.heading.column) === chosen);
    if (answer) {
      answer.role = side;
      answer.confidence = 1;
      answer.reasons = [message('table.reason.answer')];
    } else if (chosen === undefined && free.length > 0) questions.push(rivalQuestion(id, scope, side, free));
  }
  return questions;
}

/** It waits for another question already. */
function isRival(reason: Message): boolean {
  return reason.key === 'table.reason.rival';
}

export type { Column };
