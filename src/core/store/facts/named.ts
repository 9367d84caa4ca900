/** Keys of rows held against the rules in force: their own labels are understood, anything nobody knows is said. */
import type { Facts } from '../../evaluation/facts';
import type { Finding } from '../../finding';
import { dependencies } from '../../rules/dependencies';
import type { Id, RuleSet } from '../../rules/model';
import { fold, sameName } from '../../text';
import { type Choice, EVIDENCE_CHOICES, RATER_CHOICES, STANDING_CHOICES, TALLY_ITEM_CHOICES } from '../choices';
import { cellFinding } from '../finding';
import { EVIDENCE, MARKS, SUBJECTS, TALLIES } from '../sheets';
import { type FactSheet, textIn } from './source';
import { ROW_TABLES } from '../../rules/tables';

const NONE: ReadonlySet<string> = new Set();

/** A sheet of facts with the name of its table. */
export interface NamedSheet extends FactSheet {
  readonly name: string;
}

interface Row {
  readonly id: Id;
  readonly label: string;
  readonly labelEn?: string;
}

/** What rows of the sheets may be about, in one rule set. */
function rowsOf({ items = [], criteria }: RuleSet): readonly Row[] {
  return [...items, ...criteria];
}

function isNamed(row: Row, text: string): boolean {
  return row.id === text || sameName(row.label, text) || (row.labelEn !== undefined && sameName(row.labelEn, text));
}

/** Facts whose keys are written as the label of an item of the rules have its id. */
export function withIds(facts: Facts, rules: RuleSet): Facts {
  const items = rules.items ?? [];
  const ids = new Map<string, Id>();
  const idOf = (text: string): Id => {
    let id = ids.get(text);
    if (id === undefined) {
      id = items.some((item) => item.id === text) ? text : (items.find((item) => isNamed(item, text))?.id ?? text);
      ids.set(text, id);
    }
    return id;
  };
  const keyed = <T extends { readonly key: Id }>(row: T): T =>
    idOf(row.key) === row.key ? row : { ...row, key: idOf(row.key) };
  const about = <T extends { readonly item: Id }>(row: T): T =>
    idOf(row.item) === row.item ? row : { ...row, item: idOf(row.item) };
  return {
    ...facts,
    evidence: facts.evidence.map(keyed),
    closed: facts.closed.map(keyed),
    marks: facts.marks.map(about),
    tallies: facts.tallies.map(about),
  };
}

/** Cells whose text no rule set knows: the row counts for nothing, and may have been a hold or a vote. */
export function unknownKeys(sheets: readonly NamedSheet[], rules: RuleSet, sets: readonly RuleSet[]): Finding[] {
  const own = (rules.items ?? []).map(({ id, label }) => ({ code: id, label }));
  const held = holdsOf(rules);
  const everywhere = [rules, ...sets].flatMap(rowsOf);
  const choices = [...EVIDENCE_CHOICES, ...TALLY_ITEM_CHOICES];
  const known = remembered((text) => isChoice(choices, text) || everywhere.some((row) => isNamed(row, text)));
  const raters = [
    ...RATER_CHOICES,
    ...(rules.items ?? []).flatMap(({ rater: code = '' }) =>
      code === '' || isChoice(RATER_CHOICES, code) ? [] : [{ code, label: code }],
    ),
  ];
  const oneRater = (item: string) =>
    rules.items?.some((each) => each.rater !== undefined && isNamed(each, item)) === true;
  const asked = ROW_TABLES.flatMap((table) => (rules[table] ?? []).flatMap(({ standing = [] }) => standing));
  const standings = [...STANDING_CHOICES, ...asked.map((code) => ({ code, label: code }))];
  return sheets.flatMap((sheet) => {
    switch (sheet.name) {
      case EVIDENCE.name:
        return unknownIn(sheet, 'key', known, own, held);
      case TALLIES.name:
        return unknownIn(sheet, 'item', known, own);
      case MARKS.name:
        return [
          ...unknownIn(sheet, 'item', known, own),
          ...unknownIn(sheet, 'rater', (text, row) => isChoice(raters, text) || !oneRater(row('item')), raters),
        ];
      case SUBJECTS.name:
        return unknownIn(sheet, 'standing', (text) => isChoice(standings, text), STANDING_CHOICES);
      default:
        return [];
    }
  });
}

/** Labels of what puts somebody on hold, as the rules name it. */
function holdsOf(rules: RuleSet): ReadonlySet<string> {
  const needs = dependencies(rules);
  const ids = rules.gates.filter(({ effect }) => effect === 'hold').flatMap(({ id }) => [...(needs.get(id) ?? [])]);
  return new Set((rules.items ?? []).filter(({ id }) => ids.includes(id)).map(({ label }) => label));
}

function isChoice(choices: readonly Choice[], text: string): boolean {
  return choices.some(({ code, label }) => code === text || sameName(label, text));
}

function remembered(test: (text: string) => boolean): (text: string) => boolean {
  const seen = new Map<string, boolean>();
  return (text) => seen.get(text) ?? (seen.set(text, test(text)), seen.get(text)!);
}

/** `stopping`: labels of which one that was only mistyped stops the verdicts. */
function unknownIn(
  { sheet, decoded }: NamedSheet,
  key: string,
  isKnown: (text: string, row: (key: string) => string) => boolean,
  offered: readonly Choice[],
  stopping: ReadonlySet<string> = NONE,
): Finding[] {
  const column = decoded.columns[key];
  if (column === undefined) return [];
  return decoded.rows.flatMap((row) => {
    const text = textIn(row, key);
    if (text === null || isKnown(text, (other) => textIn(row, other) ?? '')) return [];
    const guess = nearest(text, offered);
    const name = `unknownKey.${key === 'item' ? 'key' : key}`;
    const severity = guess !== null && stopping.has(guess) ? 'blocking' : 'error';
    const finding = cellFinding(name, sheet, row.row, column, { text }, severity);
    const args = { ...finding.advice.args, guess: guess ?? offered.map(({ label }) => label).join('"; "') };
    return [{ ...finding, advice: { key: guess === null ? 'store.unknownKey.list' : 'store.unknownKey.guess', args } }];
  });
}

/** The label with most words in common; null where none has half of them. */
function nearest(text: string, offered: readonly Choice[]): string | null {
  const own = wordsOf(text);
  let best: { label: string; share: number } | null = null;
  for (const { code, label } of offered) {
    const share = Math.max(likeness(own, wordsOf(label)), likeness(own, wordsOf(code)));
    if (share >= 0.5 && share > (best?.share ?? 0)) best = { label, share };
  }
  return best?.label ?? null;
}

const wordsOf = (text: string) =>
  new Set(
    fold(text)
      .split(/[^a-z0-9]+/)
      .filter((word) => word !== ''),
  );

function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common === 0 ? 0 : (2 * common) / (a.size + b.size);
}
