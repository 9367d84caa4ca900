/** What a comparison and a damaged sheet say to a reviewer, line by line. */
import { outcomeMessage } from '../evaluation/outcome-words';
import { type Language, message, type Message, say } from '../../messages';
import type { Facts } from '../evaluation/facts';
import { rowLabel } from '../report';
import type { RuleSet } from '../rules/model';
import { printedCode } from './code';
import { splitFields, splitParts } from './fields';
import { EMPTY_LIST } from './rule-rows';
import type { Change, Flip, SealState } from './model';
import type { PrintedFault } from './printed';
import type { SealFault } from './read-seals';
import { fieldName, shownField } from './tell-fields';

/** Names of subjects and rules; of the sealed ones where they are known, so that what is gone has its name. */
export interface Naming {
  readonly language: Language;
  readonly facts: Facts;
  readonly rules: RuleSet;
}

/** 'khớp', 'số liệu đã thay đổi; quy định đã thay đổi'. */
export function statesText(states: readonly SealState[], language: Language): string {
  return states.map((state) => say(language, message(`seal.state.${state.split(' ')[0]}`))).join('; ');
}

/** 'Giải ngân, Tỉnh giao, Thực hiện, niên độ 2022 của Phòng CNTT: Giá trị 1.000 đồng → 999 đồng'. */
export function inputChangeText(change: Change, naming: Naming): string {
  return changeText(subjectOfChange(splitParts(change.key), naming), change, naming.language);
}

/** 'Điều kiện "Bình xét tại phòng, đơn vị" (all.0.is): > 1/2 → >= 80%'. */
export function ruleChangeText({ key, before, after }: Change, { language, rules }: Naming): string {
  const [table = '', id = '', ...rest] = splitParts(key);
  const known = rowLabel(rules, id.replace(/ @[\d-]*$/, ''), language) ?? id;
  const where = rest.length === 0 ? '' : ` (${rest.join('.')})`;
  const what = say(
    language,
    message(`seal.${id === '' ? 'table' : 'rule'}.${RULE_TABLES.includes(table) ? table : 'general'}`, {
      id: known,
      table,
    }),
  );
  const shown = (value: string | null) =>
    value === EMPTY_LIST ? say(language, message('seal.value.none')) : (value ?? '');
  const args = { what: what + where, before: shown(before), after: shown(after) };
  return say(language, message(`seal.change.${kindOf({ before, after })}`, args));
}

const RULE_TABLES = ['docs', 'readings', 'items', 'measures', 'criteria', 'gates', 'tiers'];

/** 'Phòng CNTT – Giấy khen …: đủ điều kiện → chưa đủ điều kiện'. */
export function flipText({ subject, tier, was, now }: Flip, { language, facts, rules }: Naming): string {
  const standing = (one: Flip['was'], other: Flip['was']) => {
    if (one === null) return say(language, message('seal.flip.none'));
    const outcome = say(language, outcomeMessage(one.outcome));
    const points =
      one.points === other?.points || one.points === null ? [] : [`${fieldName('points', language)} ${one.points}`];
    const rank =
      one.rank === other?.rank || one.rank === null
        ? []
        : [say(language, message('decision.rank', { rank: one.rank }))];
    return [outcome, ...points, ...rank].join(', ');
  };
  const args = {
    name: nameOf(subject, facts),
    tier: rowLabel(rules, tier, language) ?? tier,
    was: standing(was, now),
    now: standing(now, was),
  };
  return say(language, message('seal.flip', args));
}

/** What the printed results say and what was sealed, with the cell. */
export function printedMessage(fault: PrintedFault): Message {
  const { kind, ...args } = fault;
  return message(`seal.printed.${kind}`, args);
}

/** What is wrong with the sheet and what to do. */
export function faultMessage(fault: SealFault): Message {
  const code = printedCode(fault.code);
  switch (fault.fault) {
    case 'truncated':
      return message('seal.fault.truncated', { code, expected: fault.expected, found: fault.found });
    case 'reordered':
      return message('seal.fault.reordered', { code, number: fault.number });
    case 'edited':
      if (fault.cell === undefined || fault.part === undefined) return message('seal.fault.head', { code });
      return message('seal.fault.edited', { code, cell: fault.cell, part: fault.part });
    case 'stamp':
      return message('seal.fault.stamp');
    case 'chain':
      return message('seal.fault.chain', { code, previous: printedCode(fault.previous) });
  }
}

function nameOf(id: string, facts: Facts): string {
  return facts.subjects.find((subject) => subject.id === id)?.name ?? id;
}

function kindOf({ before, after }: Pick<Change, 'before' | 'after'>): string {
  return before === null ? 'added' : after === null ? 'removed' : 'changed';
}

function subjectOfChange([table = '', ...key]: readonly string[], { language, facts }: Naming): string {
  const [a = '', b = '', c = '', d = '', e = '', project] = key;
  const shown = (name: string, value: string) => shownField(name, value, language);
  const args: Readonly<Record<string, Record<string, string>>> = {
    subject: { name: nameOf(a, facts) },
    figure: {
      name: nameOf(a, facts),
      quantity: shown('quantity', b),
      plan: shown('planKind', c),
      basis: shown('basis', d),
      year: e,
      project: project === undefined ? '' : say(language, message('seal.input.project', { project })),
    },
    evidence: { name: nameOf(a, facts), key: shown('key', b), day: shown('at', c) },
    closed: { key: shown('key', a), name: b === '' ? '' : ` – ${nameOf(b, facts)}` },
    mark: { name: nameOf(a, facts), item: b, rater: shown('rater', c) },
    tally: { name: nameOf(a, facts), item: shown('item', b) },
    used: { kind: shown('used', a), name: nameOf(b, facts), what: c },
    assignment: { name: nameOf(a, facts), project: b },
  };
  return say(language, message(`seal.input.${table}`, args[table] ?? {}));
}

/** Only the fields that differ where a row changed; all of them where it is new or gone. */
function changeText(what: string, { before, after }: Change, language: Language): string {
  const [old, fresh] = [splitFields(before ?? ''), splitFields(after ?? '')];
  const names = [...new Set([...old.keys(), ...fresh.keys()])].filter((name) => old.get(name) !== fresh.get(name));
  const shown = (fields: Map<string, string>, name: string) => {
    const value = fields.get(name);
    return value === undefined ? '–' : shownField(name, value, language);
  };
  const kind = kindOf({ before, after });
  const one = (name: string) =>
    kind === 'changed'
      ? `${fieldName(name, language)} ${shown(old, name)} → ${shown(fresh, name)}`
      : `${fieldName(name, language)} ${shown(kind === 'added' ? fresh : old, name)}`;
  const said = names.map(one).join(', ');
  if (kind === 'changed') return `${what}: ${said}`;
  return say(language, message(`seal.change.${kind}`, { what, before: said, after: said }));
}
