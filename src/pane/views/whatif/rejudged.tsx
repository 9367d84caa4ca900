/** Judging again at 31/12, 31/01 and once the treasury has confirmed, against the sealed result that was voted on. */
import { useMemo, useState } from 'preact/hooks';
import { sealSheetIn } from '../../../core/seal';
import { type CheckpointResult, checkpointsOf, rejudgedText, rejudgements } from '../../../core/whatif';
import { usePane } from '../../context';
import { Button } from '../../parts/button';
import { Signed } from '../../parts/signed';

export function Rejudged() {
  const { state, rules, effects, t, said } = usePane();
  const { grids, assessment, dates, language } = state;
  const sheet = useMemo(() => sealSheetIn(grids), [grids]);
  const [made, setMade] = useState<{ readonly of: unknown; readonly results: readonly CheckpointResult[] } | null>(
    null,
  );
  const [wait, setWait] = useState<'no' | 'yes' | string>('no');
  const seal = sheet?.seals[sheet.seals.length - 1];
  const results = made?.of === assessment ? made!.results : [];
  if (!seal) {
    return (
      <section>
        <h2 class="plain">{t('whatif.again')}</h2>
        <p class="small muted">{t('whatif.againFirst')}</p>
      </section>
    );
  }

  /** Figures of each day are read for that day: a later column is unknown on an earlier one. */
  async function judge(): Promise<void> {
    setWait('yes');
    try {
      const year = rules!.year ?? Number(dates!.dataAt.slice(0, 4));
      const all: CheckpointResult[] = [];
      const january = await effects.judge(rules!, { dataAt: `${year + 1}-01-31`, lawAt: seal!.lawAt });
      for (const point of checkpointsOf(january.facts, year)) {
        const { facts } = await effects.judge(rules!, { dataAt: point.at, lawAt: seal!.lawAt });
        all.push(...rejudgements(seal!, facts, rules!, [point]));
      }
      setMade({ of: assessment, results: all });
      setWait('no');
    } catch (failure) {
      setWait(failure instanceof Error ? failure.message : String(failure));
    }
  }

  const naming = { language, facts: assessment!.facts, rules: rules! };
  return (
    <section>
      <h2 class="plain">{t('whatif.again')}</h2>
      <p class="small">{t('whatif.againWhat')}</p>
      {results.map(({ title, says, state: how, changes }, i) => (
        <div key={i} class="lacking">
          <Signed tone={how === 'waiting' ? 'ask' : how === 'changed' ? 'bad' : 'good'}>
            <strong>{said(title)}</strong>
            <br />
            {said(says)}
          </Signed>
          <ul class="told">
            {changes.map((change, at) => (
              <li key={at}>{rejudgedText(change, naming)}</li>
            ))}
          </ul>
        </div>
      ))}
      {wait !== 'no' && wait !== 'yes' && <p class="wrong small">{wait}</p>}
      <div class="actions">
        <Button disabled={wait === 'yes'} onPress={() => void judge()}>
          {t(wait === 'yes' ? 'whatif.judging' : 'whatif.judge')}
        </Button>
      </div>
    </section>
  );
}
