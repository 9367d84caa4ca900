/** The way back to a list, and to the ones before and after in it. */
import { usePane } from '../context';

interface CrumbProps {
  /** What the list is called. */
  readonly back: string;
  readonly at: number;
  readonly of: number;
  readonly onBack: () => void;
  readonly onStep: (at: number) => void;
}

export function Crumb({ back, at, of, onBack, onStep }: CrumbProps) {
  const { t } = usePane();
  const step = (label: string, sign: string, to: number) => (
    <button type="button" class="step" aria-label={label} disabled={to < 0 || to >= of} onClick={() => onStep(to)}>
      {sign}
    </button>
  );
  return (
    <nav class="crumb" aria-label={t('award.crumb')}>
      <button type="button" class="textbutton" onClick={onBack}>
        ‹ {back}
      </button>
      <span class="grow" />
      {step(t('award.previous'), '‹', at - 1)}
      <span class="num small">
        {at + 1}/{of}
      </span>
      {step(t('award.next'), '›', at + 1)}
    </nav>
  );
}
