/** What `verify` found, as text and JSON. */
import { showDay } from '../../core/cell';
import type { Facts } from '../../core/evaluation';
import type { Finding } from '../../core/finding';
import type { RuleSet } from '../../core/rules';
import {
  type Comparison,
  factsFrom,
  faultMessage,
  flipText,
  inputChangeText,
  type Naming,
  printedCode,
  type PrintedFault,
  printedMessage,
  ruleChangeText,
  type Seal,
  type SealFault,
  statesText,
} from '../../core/seal';
import type { Question } from '../../core/table';
import { type Language, message, say } from '../../messages';
import { findingJson, findingsText, questionsText } from './findings';

export interface Verified {
  readonly file: string;
  readonly seal: Seal;
  readonly seals: readonly Seal[];
  readonly faults: readonly SealFault[];
  readonly comparison: Comparison;
  /** Where the printed results differ from the sealed ones. */
  readonly printed: readonly PrintedFault[];
  readonly rules: RuleSet;
  readonly facts: Facts;
  readonly questions: readonly Question[];
  readonly blocking: readonly Finding[];
}

/** Names of today, and of the seal for whoever is no longer there. */
function namingOf({ seal, rules, facts }: Verified, language: Language): Naming {
  const before = factsFrom(seal.rows).subjects.filter(({ id }) => !facts.subjects.some((one) => one.id === id));
  return { language, rules, facts: { ...facts, subjects: [...facts.subjects, ...before] } };
}

function lines(key: string, said: readonly string[], language: Language): string {
  if (said.length === 0) return '';
  return [say(language, message(key, { count: said.length })), ...said.map((line) => `  ${line}`)].join('\n');
}

function headText({ seal, comparison }: Verified, language: Language): string {
  const { code, at, by, issued, dataAt, lawAt } = seal;
  const who = by === '' ? say(language, message('cli.verify.nobody')) : by;
  const when = { at: shownTime(at), by: who, dataAt: showDay(dataAt), lawAt: showDay(lawAt) };
  const states = statesText(comparison.states, language);
  return [
    say(language, message('cli.verify.head', { code: printedCode(code), states })),
    say(language, message('cli.verify.when', when)),
    ...(issued === undefined ? [] : [say(language, message('cli.verify.issued', { issued }))]),
  ].join('\n');
}

/** '2022-12-31 09:05' → '09:05 31/12/2022'. */
function shownTime(at: string): string {
  const [day = '', clock = ''] = at.split(/[ T]/);
  return /^\d{4}-\d\d-\d\d$/.test(day) ? `${clock.slice(0, 5)} ${showDay(day)}`.trim() : at;
}

/** State first, then what was done to the sheet, then old and new values, then the decisions that flip. */
export function verifiedText(verified: Verified, language: Language): string {
  const { comparison, faults, printed, questions, blocking, file } = verified;
  const naming = namingOf(verified, language);
  const open = questions.length + blocking.length > 0;
  const args = { questions: questions.length, findings: blocking.length };
  const flips = comparison.flips.map((flip) => flipText(flip, naming));
  const none = comparison.states[0] === 'match' ? '' : say(language, message('cli.verify.noFlips'));
  const blocks = [
    headText(verified, language),
    lines(
      'cli.verify.faults',
      faults.map((fault) => say(language, faultMessage(fault))),
      language,
    ),
    lines(
      'cli.verify.printed',
      printed.map((fault) => say(language, printedMessage(fault))),
      language,
    ),
    lines(
      'cli.verify.inputs',
      comparison.inputs.map((change) => inputChangeText(change, naming)),
      language,
    ),
    lines(
      'cli.verify.rules',
      comparison.rules.map((change) => ruleChangeText(change, naming)),
      language,
    ),
    open ? say(language, message('cli.verify.open', args)) : lines('cli.verify.flips', flips, language) || none,
    open ? questionsText(questions, file, language) : '',
    blocking.length > 0 ? findingsText(blocking, language) : '',
  ];
  return blocks.filter((block) => block !== '').join('\n\n');
}

/** Codes as printed; changes as canonical rows, so that they do not change with wording. */
export function verifiedJson(
  { file, seal, seals, faults, printed, comparison, questions, blocking }: Verified,
  language: Language,
) {
  const { engine, dataAt, lawAt, by, at, reason, issued, previous, digests } = seal;
  const open = questions.length + blocking.length > 0;
  return {
    schema: 1,
    file,
    code: printedCode(seal.code),
    previous: previous === '' ? null : printedCode(previous),
    ...{ engine, dataAt, lawAt, by, at, reason, issued: issued ?? null, digests },
    states: comparison.states,
    inputs: comparison.inputs,
    rules: comparison.rules,
    flips: open ? [] : comparison.flips,
    faults: faults.map((fault) => ({ ...fault, message: say(language, faultMessage(fault)) })),
    printed: printed.map((fault) => ({ ...fault, message: say(language, printedMessage(fault)) })),
    seals: seals.map(({ code: each, at, by, reason }) => ({ code: printedCode(each), at, by, reason })),
    questions: questions.map(({ id }) => id),
    findings: blocking.map((finding) => findingJson(finding, language)),
  };
}
