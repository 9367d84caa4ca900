/** The results held against those of another day or of another rule set: counts side by side, then who differs. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Day, showDay } from '../../../core/cell';
import type { Decision } from '../../../core/evaluation/decision';
import { changedRows, type Flip, flipsIn, flipText, resultRows, sealSheetIn } from '../../../core/seal';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { ruleOptions } from '../../model/rule-label';
import { OWN_RULES } from '../../model/rules';
import { Field } from '../../parts/choice';
import { Fold } from '../../parts/fold';
import { type Other, otherBy } from './compared';
import { SideBySide } from './side-by-side';

interface CompareProps {
  readonly open: boolean;
  readonly onToggle: () => void;
}

const SHOWN = 60;

export function Compare({ open, onToggle }: CompareProps) {
  const { state, presets, t } = usePane();
  const [{ other }, keep] = useKept('report.compare', { other: '' });
  const days = useMemo(() => otherDays(state), [state.assessment, state.grids, state.dates]);
  const rules = ruleOptions({ presets, state, t }).filter(({ value }) => value !== state.settings.ruleId);
  const options = [
    { value: '', label: t('report.compareNone') },
    ...days.map(({ day, sealed }) => ({
      value: `day ${day}`,
      label: t(sealed ? 'report.compareSealed' : 'report.compareDay', { day: showDay(day) }),
    })),
    ...rules.map(({ value, label }) => ({
      value: `rules ${value}`,
      label: t('report.compareRules', { rules: label }),
    })),
  ];
  const chosen = options.some(({ value }) => value === other) ? other : '';
  return (
    <Fold title={t('report.compare')} open={open} onToggle={onToggle}>
      <Field
        label={t('report.compareWith')}
        value={chosen}
        options={options}
        onChoose={(value) => keep({ other: value })}
      />
      {chosen !== '' && (
        <Found key={chosen} chosen={chosen} label={options.find((one) => one.value === chosen)!.label} />
      )}
    </Fold>
  );
}

/** Days that the workbook has figures of, and days of seals; the day in use is no other day. */
function otherDays({ assessment, grids, dates }: ReturnType<typeof usePane>['state']) {
  const days = new Map<Day, boolean>();
  for (const { column, data } of (assessment?.data ?? []).flatMap((table) =>
    table.money.map(({ column }) => ({ column, data: table })),
  )) {
    const through = column.period?.through ?? data.table.asOf;
    if (column.role.startsWith('disbursed') && through !== null) days.set(through, false);
  }
  for (const seal of sealSheetIn(grids)?.seals ?? []) days.set(seal.dataAt, true);
  days.delete(dates!.dataAt);
  return [...days].map(([day, sealed]) => ({ day, sealed })).sort((a, b) => (a.day < b.day ? 1 : -1));
}

function Found({ chosen, label }: { readonly chosen: string; readonly label: string }) {
  const { state, presets, rules, effects, t } = usePane();
  const [other, setOther] = useState<Other | { readonly failed: string } | null>(null);
  const { assessment, dates, own } = state;
  useEffect(() => {
    let left = false;
    setOther(null);
    const id = chosen.replace(/^rules /, '');
    const set = chosen.startsWith('rules ')
      ? ((id === OWN_RULES ? own?.rules : presets.find((preset) => preset.id === id)) ?? null)
      : null;
    otherBy({
      rules: rules!,
      set,
      day: chosen.replace(/^day /, ''),
      assessment: assessment!,
      dates: dates!,
      effects,
    }).then(
      (found) => !left && setOther(found),
      (failure: unknown) => !left && setOther({ failed: failure instanceof Error ? failure.message : String(failure) }),
    );
    return () => {
      left = true;
    };
  }, [chosen, assessment, dates, rules]);
  if (other === null) return <p class="small muted">{t('report.comparing')}</p>;
  if ('failed' in other) return <p class="small wrong">{other.failed}</p>;
  if (other.open) return <p class="small">{t('report.compareOpen')}</p>;
  return (
    <>
      {other.lawAt !== dates!.lawAt && (
        <p class="small muted">{t('report.compareOther', { day: showDay(other.lawAt) })}</p>
      )}
      <SideBySide now={assessment!.decisions} then={other.decisions} label={label} />
      <Flips now={assessment!.decisions} other={other} />
    </>
  );
}

function Flips({ now, other }: { readonly now: readonly Decision[]; readonly other: Other }) {
  const { state, rules, t } = usePane();
  const flips = useMemo(() => flipsIn(changedRows(resultRows(other.decisions), resultRows(now))), [now, other]);
  const naming = {
    language: state.language,
    facts: state.assessment!.facts,
    rules: { ...rules!, tiers: [...rules!.tiers, ...other.rules.tiers] },
  };
  const turned = flips.filter(({ was, now: is }) => was?.outcome !== is?.outcome);
  const same = flips.filter((flip) => !turned.includes(flip));
  const rows = (some: readonly Flip[]) => (
    <>
      <ul class="told">
        {some.slice(0, SHOWN).map((flip, i) => (
          <li key={i}>{flipText(flip, naming)}</li>
        ))}
      </ul>
      {some.length > SHOWN && <p class="small muted">{t('report.more', { n: some.length - SHOWN })}</p>}
    </>
  );
  return (
    <>
      <div role="status">
        <h3>{turned.length === 0 ? t('report.noFlips') : t('report.flips', { n: turned.length })}</h3>
        {rows(turned)}
      </div>
      {same.length > 0 && (
        <details class="take">
          <summary>{t('report.samePoints', { n: same.length })}</summary>
          {rows(same)}
        </details>
      )}
    </>
  );
}
