/** The cells behind a figure: the first few, the rest on request. */
import { useState } from 'preact/hooks';
import { usePane } from '../context';
import { CellLink } from './cell-link';

interface CellLinksProps {
  readonly src: readonly string[];
  /** How many are shown before the rest is asked for. */
  readonly first?: number;
}

export function CellLinks({ src, first = 2 }: CellLinksProps) {
  const { t } = usePane();
  const [all, setAll] = useState(false);
  if (src.length === 0) return null;
  // One more link takes no more room than "+1".
  const shown = all || src.length <= first + 1 ? src : src.slice(0, first);
  const more = src.length - shown.length;
  return (
    <span class="celllinks">
      {shown.map((one) => (
        <CellLink key={one} src={one} />
      ))}
      {more > 0 && (
        <button
          type="button"
          class="celllink"
          aria-label={t('link.more', { n: more })}
          title={t('link.more', { n: more })}
          onClick={() => setAll(true)}
        >
          +{more}
        </button>
      )}
    </span>
  );
}
