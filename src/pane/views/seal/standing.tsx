/** The state of the last seal in words, its code large, and what changed since with old and new values. */
import { showDay } from '../../../core/cell';
import { printedCode, type Seal, statesText } from '../../../core/seal';
import { message } from '../../../messages';
import { shownTime } from '../../clock';
import { usePane } from '../../context';
import { CopyText } from '../../parts/copy-text';
import { Sign, type Tone } from '../../parts/sign';
import { Changes } from './changes';
import type { Compared } from './compared';

interface StandingProps {
  readonly last: Seal | null;
  readonly compared: Compared | null;
  readonly failed: string | null;
  readonly unreadable: boolean;
}

export function SealStanding({ last, compared, failed, unreadable }: StandingProps) {
  const { state, t } = usePane();
  if (last === null) {
    if (unreadable) return null;
    return <Words tone="none" words={t('seal.none')} more={t('seal.noneWhy')} />;
  }
  const match = compared?.comparison.states[0] === 'match';
  return (
    <section aria-label={t('seal.state')}>
      {failed !== null ? (
        <Words tone="ask" words={t('seal.failed')} more={failed} />
      ) : compared === null ? (
        <Words tone="none" words={t('seal.comparing')} />
      ) : (
        <Words
          tone={match ? 'good' : 'bad'}
          words={statesText(compared.comparison.states, state.language)}
          more={t(match ? 'seal.matchWhy' : state.stale ? 'seal.staleWhy' : 'seal.changedWhy')}
        />
      )}
      <Code seal={last} />
      {compared && !match && <Changes compared={compared} />}
    </section>
  );
}

function Words({ tone, words, more }: { readonly tone: Tone; readonly words: string; readonly more?: string }) {
  return (
    <div class={`verdict ${tone}`} role="status">
      <p class="words">
        <Sign tone={tone} />
        <strong>{words}</strong>
      </p>
      {more !== undefined && <p>{more}</p>}
    </div>
  );
}

function Code({ seal }: { readonly seal: Seal }) {
  const { t, said } = usePane();
  const code = printedCode(seal.code);
  const who = seal.by === '' ? t('seal.nobody') : seal.by;
  return (
    <div class="seal-code">
      <p class="small muted">{t('seal.code')}</p>
      <p class="code">{code}</p>
      <CopyText text={code} label={t('seal.copy')} />
      <p class="small">
        {t('seal.when', { at: shownTime(seal.at), by: who, dataAt: showDay(seal.dataAt), lawAt: showDay(seal.lawAt) })}
      </p>
      {seal.reason !== '' && <p class="small">{t('seal.because', { reason: seal.reason })}</p>}
      {seal.issued !== undefined && <p class="small">{said(message('pane.seal.issued', { issued: seal.issued }))}</p>}
    </div>
  );
}
