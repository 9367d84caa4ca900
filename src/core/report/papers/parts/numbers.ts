/** Number of everybody in the "Bản thuyết minh kết quả xét": lists lead there by it. */
import type { Id } from '../../../rules/model';
import type { Decision, Reason } from '../../../evaluation/decision';
import { showDay } from '../../../cell';
import type { Block } from '../../paper';
import type { PaperInput } from '../input';
import { formText } from './form';
import { planOf, planText } from './foot';
import { formClauses } from './conditions';
import { subjects } from './people';
import { achievedReasons } from './results';
import { small } from './words';

const counted = new WeakMap<PaperInput, ReadonlyMap<Id, string>>();

/** Counted once for an input: every list asks for them row by row. */
export function explanationNumbers(input: PaperInput): ReadonlyMap<Id, string> {
  const known = counted.get(input) ?? new Map(subjects(input).map(({ id }, at) => [id, String(at + 1)]));
  counted.set(input, known);
  return known;
}

const within = (reason: Reason): readonly string[] => [...reason.src, ...reason.why.flatMap(within)];

/** 'GiaiNgan, DL_MinhChung': the sheets that decisions rest on, in the order in which they are met. */
export function sheetsOf(all: readonly Decision[], input: PaperInput): string {
  const cells = all.flatMap((decision) => achievedReasons(decision, input).flatMap(within));
  const names = cells.map((text) => text.slice(0, Math.max(0, text.lastIndexOf('!'))).replace(/^'(.*)'$/, '$1'));
  return [...new Set(names)].filter((name) => name !== '').join(', ');
}

const forms = (all: readonly Decision[], input: PaperInput): string =>
  [...new Set(all.map((decision) => formText(input, decision)))].join(', ');

/** Once above a list: day, plan, sheets, clause of the form, and where the cells of every row stand. */
export function listNote(all: readonly Decision[], input: PaperInput, explained = true): Block {
  const plan = planOf(input);
  const sheets = sheetsOf(all, input);
  const parts = [
    `Số liệu đến ngày ${showDay(input.dataAt)}${plan === null ? '' : `, tỷ lệ giải ngân so với ${planText(plan)}`}`,
    ...(sheets === '' ? [] : [`nguồn: trang tính ${sheets}`]),
    `${forms(all, input)} căn cứ ${formClauses(all, input)}`,
    ...(explained
      ? ['“Số TM”: số thứ tự trong Bản thuyết minh kết quả xét, ghi ô số liệu và điều, khoản của từng kết quả']
      : []),
  ];
  return small(`${parts.join('; ')}.`);
}
