/** What holds a project up, in the words of its unit: read from our sheets once somebody opens the project. */
import { useEffect, useState } from 'preact/hooks';
import type { Attainment } from '../../../core/assessment/model';
import type { Bottleneck } from '../../../core/report/progress';
import { usePane } from '../../context';
import { CellLinks } from '../../parts/cell-links';

export function HeldUp({ row }: { readonly row: Attainment }) {
  const { state, t } = usePane();
  const { assessment, grids, dates } = state;
  const [found, setFound] = useState<Bottleneck | null>(null);
  useEffect(() => {
    if (row.kind !== 'project' || !assessment) return;
    let left = false;
    import('../../../core/report/progress/bottlenecks').then(
      ({ bottleneckOf }) => {
        if (!left) setFound(bottleneckOf(row, assessment, grids, dates?.dataAt ?? row.asOf));
      },
      // Without this part the figures are whole; the page of bottlenecks tells what is wrong.
      () => undefined,
    );
    return () => {
      left = true;
    };
  }, [row, assessment, grids, dates]);
  if (found === null) return null;
  return (
    <p class="small">
      <span class="muted">{t('progress.heldUp')}: </span>
      {found.note} <CellLinks src={found.src.split(', ')} />
    </p>
  );
}
