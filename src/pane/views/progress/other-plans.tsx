/** The same money against the subject's other plans, and on the other basis. */
import type { Attainment } from '../../../core/assessment/model';
import { usePane } from '../../context';
import { rowKey } from '../../model/attainment-list';
import { rateText } from '../../parts/amount';
import { Figure } from '../../parts/figure';

export function OtherPlans({ row }: { readonly row: Attainment }) {
  const { state, t, said } = usePane();
  const others = (state.assessment?.attainment ?? []).filter(
    (other) =>
      rowKey(other) === rowKey(row) &&
      other.kind === row.kind &&
      other.rate !== null &&
      (other.planKind !== row.planKind || other.basis !== row.basis),
  );
  return (
    <>
      {others.map((other) => (
        <Figure
          key={`${other.planKind} ${other.basis}`}
          name={t('figure.against', {
            plan: said({ key: `attainment.${other.planKind}`, args: {} }),
            basis: said({ key: `attainment.basis.${other.basis}`, args: {} }),
          })}
          src={other.planKind === row.planKind ? other.disbursedSrc : other.planSrc}
        >
          {rateText(other) ?? '–'}
        </Figure>
      ))}
    </>
  );
}
