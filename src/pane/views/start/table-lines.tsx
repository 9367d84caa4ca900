/** What was taken from a table: unit, plan, disbursed, each with its cell; and whether the sums agree with TỔNG SỐ. */
import { address, columnLetter } from '../../../core/cell';
import { usePane } from '../../context';
import type { Recognised, RecognisedColumn } from '../../model/recognised';
import { CellLink } from '../../parts/cell-link';
import { SumLine } from './sum-line';

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
          <span class="wrong">{t('confirm.none')}</span>
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
      {table.plan && <SumLine name={t('confirm.plan')} unit={table.unit} rows={table.projects} found={table.plan} />}
      {table.disbursed && (
        <SumLine name={t('confirm.disbursed')} unit={table.unit} rows={table.projects} found={table.disbursed} />
      )}
    </>
  );
}
