/** Tiền thưởng: count × coefficient × base salary, each with its text; blank until DL_ThongTin says them. */
import {
  type Dong,
  Exact,
  fromDecimal,
  groupDigits,
  multiply,
  parseDongText,
  rational,
  readNumberText,
  roundTo,
} from '../../../amount';
import { showDay } from '../../../cell';
import { type Message, message } from '../../../../messages/message';
import type { SubjectKind } from '../../../rules/model';
import type { AgencyKey } from '../../../store';
import { type AgencyItem, itemAt, numberOf } from '../agency';
import type { PaperInput } from '../input';

export interface BonusLine {
  readonly kind: SubjectKind;
  readonly count: number;
  readonly coefficient: AgencyItem | null;
  /** For one; null while anything is unknown. */
  readonly each: Dong | null;
  readonly total: Dong | null;
}

export interface Bonus {
  readonly wage: AgencyItem | null;
  /** Amounts are rounded up to this, where the department says so. */
  readonly round: AgencyItem | null;
  readonly lines: readonly BonusLine[];
  /** Null while any line with somebody in it is unknown. */
  readonly total: Dong | null;
}

/** A number as people type it; null where it is none or can be read in two ways. */
export function numberIn(item: AgencyItem | null): Exact | null {
  if (item === null) return null;
  const read = readNumberText(item.values.join(''));
  return 'value' in read && read.value.gt('0') ? read.value : null;
}

/** What holds on the day of the decision, or of the meeting until that day is known. */
function held(input: PaperInput, item: AgencyKey): AgencyItem | null {
  const day = numberOf(input.agency, 'number.quyet-dinh', input.lawAt)?.from ?? input.lawAt;
  return itemAt(input.agency, item, day);
}

function amountOf(coefficient: Exact | null, wage: Exact | null, round: Exact | null): Exact | null {
  if (coefficient === null || wage === null) return null;
  const product = multiply(fromDecimal(coefficient), fromDecimal(wage));
  if (round === null) return roundTo(product, 0);
  return roundTo(rational(product.num, product.den.times(round)), 0, 'up').times(round);
}

const dong = (amount: Exact): Dong => parseDongText(amount.toFixed(0))!;

/** Cells of DL_ThongTin whose number cannot be read, or only in two ways: the amounts stay blank until they are clear. */
export function bonusLacks(input: PaperInput): Message[] {
  const items = (['wage', 'bonus.round', 'bonus.collective', 'bonus.individual'] as const).map((item) =>
    held(input, item),
  );
  return items.flatMap((item) =>
    item === null || numberIn(item) !== null
      ? []
      : [message('paper.lacks.number', { cell: item.src, text: item.values.join('; ') })],
  );
}

export function bonusOf(input: PaperInput, counts: Readonly<Record<SubjectKind, number>>): Bonus {
  const [wage, round] = [held(input, 'wage'), held(input, 'bonus.round')];
  const lines = (['collective', 'individual'] as const).map((kind): BonusLine => {
    const coefficient = held(input, `bonus.${kind}`);
    const each = amountOf(numberIn(coefficient), numberIn(wage), numberIn(round));
    const count = counts[kind];
    const total = each === null ? null : dong(each.times(new Exact(String(count))));
    return { kind, count, coefficient, each: each === null ? null : dong(each), total };
  });
  const owed = lines.filter(({ count }) => count > 0);
  const known = owed.every(({ total }) => total !== null);
  const sum = owed.reduce((all, { total }) => all.plus(new Exact(String(total ?? 0))), new Exact('0'));
  return { wage, round, lines, total: known ? dong(sum) : null };
}

/** '1.490.000 đồng từ ngày 01/7/2019 theo …': the item with its day, text and cell. */
export function itemText(item: AgencyItem): string {
  const { values, from, basis, src } = item;
  const since = from === null ? '' : `, từ ngày ${showDay(from)}`;
  const by = basis === null ? ' (chưa ghi căn cứ)' : `, căn cứ ${basis}`;
  const money = item.item === 'wage' || item.item === 'bonus.round';
  const read = numberIn(item);
  const shown = read === null ? values.join('; ') : `${groupDigits(read.toFixed())}${money ? ' đồng' : ''}`;
  return `${shown}${since}${by} (${src})`;
}
