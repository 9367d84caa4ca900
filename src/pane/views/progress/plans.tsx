/** "So với kế hoạch nào": the same money against every plan, and a sentence ready for a report. */
import { showPercent } from '../../../core/amount';
import { comparePlans, explainComparison, isWholePlan, PLAN_KINDS } from '../../../core/disbursement';
import { usePane } from '../../context';
import { planInUse, wholeOf } from '../../model/attainment-list';
import { inUnitOf, useUnit } from '../../parts/amount';
import { Fold } from '../../parts/fold';
import { Sentence } from '../../parts/sentence';

export function Plans() {
  const { state, dispatch, effects, t, said } = usePane();
  const unit = useUnit();
  const { attainment } = state.assessment!;
  const { basis } = state.settings;
  const inUse = planInUse(attainment, state.settings);
  const rows = PLAN_KINDS.flatMap((kind) => {
    const row = wholeOf(attainment, kind, basis);
    return row && row.planSrc.length > 0 ? [row] : [];
  });
  if (rows.length < 2) return null;
  const label = (kind: string) => said({ key: `attainment.${kind}`, args: {} });
  // Rival denominators stand alone; parts with money of their own are added to the plan in use.
  const first = rows.find((row) => row.planKind === inUse) ?? rows[0]!;
  const parts = [first, ...rows.filter((row) => row !== first && !isWholePlan(row.planKind))];
  const steps = comparePlans(
    parts.map((row) => ({ label: label(row.planKind), plan: row.plan, disbursed: row.disbursed })),
  );
  const sentence = [
    ...rows
      .filter((row) => row !== first && isWholePlan(row.planKind) && row.rate !== null)
      .map((row) => t('plans.against', { plan: label(row.planKind), rate: showPercent(row.disbursed, row.plan) })),
    ...explainComparison(steps).map(said),
  ].join(' ');
  return (
    <Fold
      title={t('plans.title')}
      open={state.views.progress.plansOpen}
      onToggle={() =>
        dispatch({ type: 'view', view: 'progress', patch: { plansOpen: !state.views.progress.plansOpen } })
      }
    >
      <table class="plain-table">
        <thead>
          <tr>
            <th scope="col">{t('plans.plan')}</th>
            <th scope="col" class="num">
              {t('plans.amount', { unit: t(`unit.short.${unit}`) })}
            </th>
            <th scope="col" class="num">
              {t('plans.rate')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.planKind} class={row.planKind === inUse ? 'chosen' : ''}>
              <th scope="row">
                <label class="candidate">
                  <input
                    type="radio"
                    name="plan-in-use"
                    checked={row.planKind === inUse}
                    onChange={() => void effects.choose({ planKind: row.planKind })}
                  />
                  <span>{label(row.planKind)}</span>
                </label>
              </th>
              <td class="num">{inUnitOf(row.plan, unit)}</td>
              <td class="num">{row.rate === null ? '–' : showPercent(row.disbursed, row.plan)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <Sentence text={sentence} key={sentence} />
    </Fold>
  );
}
