/** Conditions and points of a rule set in a reader's words: 'Tỷ lệ giải ngân …: yêu cầu từ 100% trở lên'. */
import { foundAndNeeded, NO_NOUN } from '../../../core/evaluation/need';
import { NOTHING } from '../../../core/evaluation/quantity';
import { isPlanKind } from '../../../core/disbursement';
import { rowLabel } from '../../../core/report';
import { parseCondition } from '../../../core/rules/condition';
import type { Band, Cond, Id, RuleSet, Test } from '../../../core/rules/model';
import { DISBURSED, SCORE } from '../../../core/rules/quantities';
import { valueKinds } from '../../../core/rules/value-kinds';
import { type Language, say } from '../../../messages';

/** What an id of a rule set is called; the id itself where no row has it. */
export function calledIn(rules: RuleSet, id: Id, language: Language): string {
  if (id === SCORE) return say(language, { key: 'pane.rulebook.score', args: {} });
  if (id === DISBURSED) return say(language, { key: 'pane.rulebook.disbursed', args: {} });
  if (isPlanKind(id)) {
    const plan = say(language, { key: `attainment.${id}`, args: {} });
    return say(language, { key: 'pane.context.plan', args: { plan } });
  }
  return rowLabel(rules, id, language) ?? rules.readings.find((one) => one.id === id)?.question ?? id;
}

/** 'yêu cầu từ 95% đến dưới 100%': a condition cell with the council's choices in its places. */
export function needed(cell: string, of: Id, rules: RuleSet, language: Language): string {
  const filled = cell.replace(/\{([^{}]+)\}/g, (whole, id: Id) => {
    return rules.readings.find((reading) => reading.id === id)?.choice ?? whole;
  });
  if (filled.trim() === '') return say(language, { key: 'pane.rulebook.majority', args: {} });
  const read = parseCondition(filled);
  if ('problem' in read) return filled;
  const row = rules.measures.find(({ id }) => id === of) ?? rules.items?.find(({ id }) => id === of);
  const noun = row?.noun === undefined ? NO_NOUN : { vi: row.noun, en: row.nounEn ?? row.noun };
  const share = valueKinds(rules).get(of)?.includes('percent') === true;
  const show = share ? 'percent' : noun === NO_NOUN ? 'number' : 'count';
  return say(language, foundAndNeeded({ ...NOTHING, show }, read.condition, { digits: 2, noun, cells: '' })[0]!);
}

/** One line a condition. `holds`: it sets a decision on hold when met, so it asks for nothing. */
export function askedLines(conds: readonly Cond[], holds: boolean, rules: RuleSet, language: Language): string[] {
  return conds.map((cond) => {
    if ('of' in cond) return testLine(cond, holds, rules, language);
    const [key, inner] = 'any' in cond ? ['any', cond.any] : ['all', cond.all];
    const list = askedLines(inner, holds, rules, language).join('; ');
    return say(language, { key: `pane.rulebook.${key}`, args: { list } });
  });
}

function testLine({ of, is, when, ...rest }: Test, holds: boolean, rules: RuleSet, language: Language): string {
  const label = calledIn(rules, of, language);
  const unit = rest.in === 'unit' ? say(language, { key: 'pane.rulebook.inUnit', args: {} }) : '';
  const plain = holds && /^"?yes"?$/.test(is.trim());
  const need = plain ? say(language, { key: 'pane.rulebook.present', args: {} }) : needed(is, of, rules, language);
  const reading = when && rules.readings.find(({ id }) => id === when.reading);
  const choice = reading?.choices?.find(({ value }) => value === when!.choice)?.label ?? when?.choice;
  const only = when ? say(language, { key: 'pane.rulebook.when', args: { choice: choice! } }) : '';
  return `${label}${unit}: ${need}${only}`;
}

/** 'yêu cầu từ 95% đến dưới 100%: 40 điểm'. */
export function bandLine({ is, points }: Band, of: Id, rules: RuleSet, language: Language): string {
  const need = needed(is, of, rules, language);
  if (points === 'proportional') return say(language, { key: 'pane.rulebook.proportional', args: { need } });
  return say(language, { key: 'pane.rulebook.points', args: { need, points: points.replace('.', ',') } });
}
