/** *Quy định*: the rule set in use row by row with its citations and readings, and what another version would change. */
import { useMemo } from 'preact/hooks';
import { showDay } from '../../../core/cell';
import { usePane } from '../../context';
import { useKept } from '../../kept';
import { ruleOptions } from '../../model/rule-label';
import { Button } from '../../parts/button';
import { Calm } from '../../parts/calm';
import { Field } from '../../parts/choice';
import { Fold } from '../../parts/fold';
import { Sign } from '../../parts/sign';
import { RuleProblems } from '../setup/rule-problems';
import { Compare } from './compare';
import { toldRules, type ToldRow } from './told';

export default function RuleBook() {
  const { state, effects, presets, rules, t } = usePane();
  const [{ open }, change] = useKept('rulebook', { open: ['gates'] as readonly string[] });
  const blocks = useMemo(() => (rules ? toldRules(rules, state.language) : []), [rules, state.language]);
  if (!rules) {
    return (
      <Calm tone="hold" title={t('rulebook.unusable')}>
        <RuleProblems />
        <p class="small">{t('rulebook.mend')}</p>
        <Field
          label={t('rules.choose')}
          value={state.settings.ruleId}
          options={ruleOptions({ presets, state, t })}
          onChoose={(ruleId) => void effects.choose({ ruleId, readings: {} })}
        />
      </Calm>
    );
  }
  const toggle = (id: string) => change({ open: open.includes(id) ? open.filter((one) => one !== id) : [...open, id] });
  return (
    <div class="screen">
      <p>
        <strong>{rules.title}</strong>
      </p>
      <p class="small muted">
        {t('rulebook.version', {
          id: rules.id,
          version: rules.version,
          from: showDay(rules.from),
          to: rules.to === undefined ? '…' : showDay(rules.to),
        })}
      </p>
      <RuleProblems />
      <Unsettled />
      {blocks
        .filter(({ rows }) => rows.length > 0)
        .map(({ table, rows }) => (
          <Fold
            key={table}
            title={t(`rulebook.${table}`)}
            aside={rows.length}
            open={open.includes(table)}
            onToggle={() => toggle(table)}
          >
            <ul class="told">
              {rows.map((row) => (
                <Row key={row.id} row={row} table={table} />
              ))}
            </ul>
          </Fold>
        ))}
      <Compare />
      {state.capabilities?.canEdit ? (
        <div class="actions">
          <Button onPress={() => void effects.draftRules()}>{t('rules.keep')}</Button>
        </div>
      ) : (
        <p class="small muted">{t('readonly.why')}</p>
      )}
    </div>
  );
}

/** What nobody has read or agreed yet: it may decide, and the reader is told before it does. */
function Unsettled() {
  const { rules, t } = usePane();
  const unread = rules!.docs.filter(({ read }) => !read);
  const open = rules!.readings.filter(({ agreedIn }) => agreedIn === '');
  const rows = [...rules!.criteria, ...rules!.gates, ...rules!.tiers];
  const own = rows.filter(({ citations }) => citations.length === 0);
  return (
    <ul class="told">
      {unread.length > 0 && (
        <li class="sum">
          <Sign tone="ask" />
          <span>{t('rulebook.unread', { docs: unread.map(({ short }) => short).join('; ') })}</span>
        </li>
      )}
      {open.length > 0 && (
        <li class="sum">
          <Sign tone="ask" />
          <span>{t('rulebook.notAgreed', { n: open.length })}</span>
        </li>
      )}
      {own.length > 0 && (
        <li class="sum">
          <Sign tone="none" />
          <span>{t('rulebook.own', { n: own.length })}</span>
        </li>
      )}
    </ul>
  );
}

function Row({ row, table }: { readonly row: ToldRow; readonly table: string }) {
  const { rules, t } = usePane();
  const reading = table === 'readings' ? rules!.readings.find(({ id }) => id === row.id) : undefined;
  const doc = table === 'docs' ? rules!.docs.find(({ id }) => id === row.id) : undefined;
  return (
    <li>
      <strong>{row.label}</strong>
      {reading && (
        <>
          <p>{t('rulebook.agreed', { text: reading.text })}</p>
          <p class="small muted">
            {reading.agreedIn === '' ? t('reading.notMinuted') : t('rulebook.minutes', { minutes: reading.agreedIn })}
          </p>
        </>
      )}
      {doc && !doc.read && <p class="small muted">{t('rules.unread')}</p>}
      {row.fields.length > 0 && <p class="small">{row.fields.join(' · ')}</p>}
      {row.lines.map((line, i) => (
        <p key={i} class="small clause reading">
          {line}
        </p>
      ))}
      {row.citations !== '' && <p class="clause">{row.citations}</p>}
    </li>
  );
}
