/** "Cộng các dòng … bằng TỔNG SỐ", or the difference explained in one sentence. */
import { isZeroDong, showDong, showInUnit } from '../../../core/amount';
import { a1, address } from '../../../core/cell';
import { usePane } from '../../context';
import type { Recognised, RecognisedColumn } from '../../model/recognised';
import { inUnitOf } from '../../parts/amount';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';

interface SumLineProps {
  readonly name: string;
  readonly unit: Recognised['unit'];
  readonly rows: number;
  readonly found: RecognisedColumn;
}

export function SumLine({ name, unit, rows, found }: SumLineProps) {
  const { t } = usePane();
  const { sum, printed, texts } = found;
  const words = t(`unit.${unit}`);
  const shown = `${inUnitOf(sum, unit)} ${words}`;
  if (!printed) return <p class="sum">{t('confirm.noTotal', { name, sum: shown })}</p>;
  const off = typeof printed.off === 'number' ? Math.abs(printed.off) : printed.off.abs();
  const agrees = isZeroDong(off);
  const cell = a1(printed.ref);
  const why =
    texts.length > 0 ? 'becauseTexts' : typeof off === 'number' && off * 2 <= rows ? 'becauseRounding' : 'byRows';
  return (
    <p class="sum">
      <Sign tone={agrees ? 'good' : 'ask'} />
      <span>
        {agrees
          ? t('confirm.sumAgrees', { name, sum: shown, cell })
          : t('confirm.sumDiffers', {
              name,
              cell,
              sum: `${showInUnit(sum, unit)} ${words}`,
              printed: `${showInUnit(printed.amount, unit)} ${words}`,
              off: showDong(off),
            })}{' '}
        {!agrees && t(`confirm.${why}`, { cells: texts.map((ref) => a1(ref)).join(', ') })}
      </span>
      <CellLink src={address(printed.ref)} />
    </p>
  );
}

/** Whether every printed total of a table agrees with its rows. */
export function agrees({ plan, disbursed }: Recognised): boolean {
  return [plan, disbursed].every((column) => column !== null && (!column.printed || isZeroDong(column.printed.off)));
}
