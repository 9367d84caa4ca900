/** What was taken from a table: unit, plan, disbursed, each with its cell; and whether the sums agree with TỔNG SỐ. */
import { isZeroDong, showDong } from '../../../core/amount';
import { address, a1, columnLetter } from '../../../core/cell';
import { usePane } from '../../context';
import type { Recognised, RecognisedColumn } from '../../model/recognised';
import { inUnitOf } from '../../parts/amount';
import { CellLink } from '../../parts/cell-link';
import { Sign } from '../../parts/sign';

export function TableLines({ table }: { readonly table: Recognised }) {
  const { t } = usePane();
  const column = (name: string, found: RecognisedColumn | null) => (
    <div class="line">
      <dt>{name}</dt>
      <dd>
        {found ? (
          <>
            <span>
              {t('confirm.column', {
                letter: columnLetter(found.column.column),
                header: found.column.header.join(' › '),
              })}
            </span>
            <CellLink src={address(found.ref)} />
          </>
        ) : (
          <span class="bad">{t('confirm.none')}</span>
        )}
      </dd>
    </div>
  );
  return (
    <>
      <dl class="lines">
        <div class="line">
          <dt>{t('confirm.unit')}</dt>
          <dd>
            <span>{table.table.unit ? t(`unit.${table.unit}`) : t('confirm.noUnit')}</span>
            {table.unitRef && <CellLink src={address(table.unitRef)} />}
          </dd>
        </div>
        {column(t('confirm.plan'), table.plan)}
        {column(t('confirm.disbursed'), table.disbursed)}
      </dl>
      {table.plan && <SumLine name={t('confirm.plan')} unit={table.unit} found={table.plan} />}
      {table.disbursed && <SumLine name={t('confirm.disbursed')} unit={table.unit} found={table.disbursed} />}
    </>
  );
}

interface SumLineProps {
  readonly name: string;
  readonly unit: Recognised['unit'];
  readonly found: RecognisedColumn;
}

/** "Cộng các dòng … bằng TỔNG SỐ", or the difference in one sentence. */
function SumLine({ name, unit, found }: SumLineProps) {
  const { t } = usePane();
  const { sum, printed, texts } = found;
  const shown = `${inUnitOf(sum, unit)} ${t(`unit.${unit}`)}`;
  if (!printed) return <p class="sum">{t('confirm.noTotal', { name, sum: shown })}</p>;
  const agrees = isZeroDong(printed.off);
  const args = { name, sum: shown, cell: a1(printed.ref) };
  return (
    <p class="sum">
      <Sign tone={agrees ? 'good' : 'ask'} />
      <span>
        {agrees
          ? t('confirm.sumAgrees', args)
          : t('confirm.sumDiffers', {
              ...args,
              printed: `${inUnitOf(printed.amount, unit)} ${t(`unit.${unit}`)}`,
              off: showDong(typeof printed.off === 'number' ? Math.abs(printed.off) : printed.off.abs()),
            })}{' '}
        {!agrees &&
          (texts.length > 0
            ? t('confirm.becauseTexts', { cells: texts.map((ref) => a1(ref)).join(', ') })
            : t('confirm.byRows'))}
      </span>
      <CellLink src={address(printed.ref)} />
    </p>
  );
}
