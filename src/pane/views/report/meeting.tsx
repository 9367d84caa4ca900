/** *Chế độ họp*: one case after the other in large type, by keys alone; the verdict in words first, then why, then the vote. */
import { useLayoutEffect, useRef } from 'preact/hooks';
import { usePane } from '../../context';
import { outcomeKey, toneOf } from '../../model/verdict';
import { Button } from '../../parts/button';
import { Sign } from '../../parts/sign';
import { tierLabel } from '../award/tier-label';
import { type Case, caseKey } from './cases';
import { MeetingReasons } from './meeting-reasons';
import { talliesOf, Votes } from './votes-of';

interface MeetingProps {
  readonly cases: readonly Case[];
  readonly at: number;
  readonly onGo: (key: string) => void;
  readonly onLeave: () => void;
}

/** The case that a key leads to; null for every other key. */
function stepTo(key: string, at: number, length: number): number | null {
  const to = { ArrowRight: at + 1, ArrowLeft: at - 1, PageDown: at + 1, PageUp: at - 1, Home: 0, End: length - 1 }[key];
  return to === undefined ? null : Math.max(0, Math.min(length - 1, to));
}

export function Meeting({ cases, at, onGo, onLeave }: MeetingProps) {
  const { state, rules, t } = usePane();
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { decision, name, unit } = cases[at]!;
  useLayoutEffect(() => {
    const from = document.activeElement;
    const own = dialog.current!;
    own.showModal();
    return () => {
      // While it is open nothing behind it takes the focus.
      own.close();
      if (from instanceof HTMLElement) from.focus();
    };
  }, []);
  useLayoutEffect(() => {
    heading.current!.focus();
    dialog.current!.scrollTop = 0;
  }, [decision]);
  const tone = toneOf(decision.outcome);
  const tier = rules?.tiers.find(({ id }) => id === decision.tier);
  const outcome = t(outcomeKey(decision.outcome));
  const tallies = talliesOf(state.assessment!.facts.tallies, decision.subject);
  const go = (to: number) => onGo(caseKey(cases[to]!));
  const onKeyDown = (event: KeyboardEvent) => {
    const to = event.key === 'Escape' ? null : stepTo(event.key, at, cases.length);
    if (event.key === 'Escape') onLeave();
    else if (to === null || event.altKey || event.ctrlKey || event.metaKey) return;
    else if (to !== at) go(to);
    event.preventDefault();
  };
  return (
    <dialog
      ref={dialog}
      class="meeting"
      aria-label={t('report.meet.label', { name })}
      onKeyDown={onKeyDown}
      onCancel={(event) => {
        event.preventDefault();
        onLeave();
      }}
    >
      <header>
        <span class="progress num">
          {at + 1}/{cases.length}
        </span>
        <span class="grow" />
        <Button disabled={at === 0} label={t('award.previous')} onPress={() => go(at - 1)}>
          ←
        </Button>
        <Button disabled={at === cases.length - 1} label={t('award.next')} onPress={() => go(at + 1)}>
          →
        </Button>
        <Button onPress={onLeave}>{t('report.meet.leave')}</Button>
      </header>
      <p class={`meeting-verdict ${tone}`}>
        <Sign tone={tone} />
        <strong>{outcome}</strong>
      </p>
      <h1 tabIndex={-1} ref={heading}>
        {name}
      </h1>
      <p class="muted">
        {unit !== name && `${unit} · `}
        {tier ? tierLabel(tier, state.language) : decision.tier}
        {decision.rank !== undefined && t('award.rank', { rank: decision.rank })}
      </p>
      <MeetingReasons decision={decision} />
      <h2>{t('report.votes')}</h2>
      {tallies.length === 0 && <p class="muted">{t('report.noVote')}</p>}
      {tallies.map((tally) => (
        <p key={tally.src}>
          <Votes tally={tally} />
        </p>
      ))}
      <p class="keys muted">{t('report.meet.keys')}</p>
      <p class="sr" role="status">
        {t('report.meet.said', { name, outcome, at: at + 1, n: cases.length })}
      </p>
    </dialog>
  );
}
