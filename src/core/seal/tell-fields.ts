/** Fields of canonical rows as a person reads them. */
import { type Language, message, say } from '../../messages';
import { parseDongText, showDong } from '../amount';
import { showDay } from '../cell';
import {
  BASIS_CHOICES,
  type Choice,
  EVIDENCE_CHOICES,
  GRADE_CHOICES,
  KIND_CHOICES,
  LEVEL_CHOICES,
  METHOD_CHOICES,
  PLAN_KIND_CHOICES,
  QUANTITY_CHOICES,
  RATER_CHOICES,
  STANDING_CHOICES,
  TALLY_ITEM_CHOICES,
  USED_CHOICES,
} from '../store/choices';

const LISTS: Readonly<Record<string, readonly Choice[]>> = {
  basis: BASIS_CHOICES,
  key: EVIDENCE_CHOICES,
  grade: GRADE_CHOICES,
  kind: KIND_CHOICES,
  level: LEVEL_CHOICES,
  method: METHOD_CHOICES,
  planKind: PLAN_KIND_CHOICES,
  quantity: QUANTITY_CHOICES,
  rater: RATER_CHOICES,
  standing: STANDING_CHOICES,
  item: TALLY_ITEM_CHOICES,
  used: USED_CHOICES,
};
const DAYS = ['at', 'from', 'to', 'through'];

/** '12345677000' → '12.345.677.000 đồng', '2022-12-31' → '31/12/2022', 'treasury' → 'KBNN xác nhận'. */
export function shownField(name: string, value: string, language: Language): string {
  if (name === 'amount') {
    const amount = parseDongText(value);
    return amount === null ? value : `${showDong(amount)} đồng`;
  }
  if (DAYS.includes(name)) return value === '' || value === '-' ? '–' : showDay(value);
  if (value === 'yes' || value === 'no') return say(language, message(`seal.word.${value}`));
  return LISTS[name]?.find(({ code }) => code === value)?.label ?? value;
}

const NAMED = [
  ...['amount', 'grade', 'through', 'value', 'by', 'note', 'at', 'method', 'name', 'otherNames', 'kind', 'unit'],
  ...['standing', 'from', 'to', 'role', 'members', 'present', 'issued', 'returned', 'valid', 'invalid', 'yes', 'no'],
  ...['recused', 'absent', 'points', 'award', 'year', 'decision'],
];

export function fieldName(name: string, language: Language): string {
  return NAMED.includes(name) ? say(language, message(`seal.field.${name}`)) : name;
}
