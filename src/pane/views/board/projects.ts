/** Projects as DL_VuongMac names them; the slowest of which the progress report would say that nobody noted why. */
import { useMemo } from 'preact/hooks';
import type { Attainment } from '../../../core/assessment/model';
import { progressFacts, projectOf } from '../../../core/report/progress';
import { usePane } from '../../context';
import { planInUse, rowKey, rowsOf, slowest } from '../../model/attainment-list';

/** As many as the progress report names. */
const NAMED = 10;

export interface NamedProject {
  /** As the lists of *Tiến độ* tell projects apart. */
  readonly key: string;
  /** '' where the books have none. */
  readonly code: string;
  readonly name: string;
  readonly row: Attainment;
}

interface Projects {
  readonly unexplained: readonly NamedProject[];
  find(key: string): NamedProject | null;
}

export function useProjects(): Projects {
  const { state } = usePane();
  const { assessment, grids, dates, settings } = state;
  return useMemo(() => {
    const { attainment, data } = assessment!;
    const rows = rowsOf(attainment, 'project', planInUse(attainment, settings), 'actual');
    const named = (row: Attainment): NamedProject | null => {
      const project = projectOf(row, data);
      return project && { key: rowKey(row), code: project.code.trim(), name: project.name, row };
    };
    const { bottleneck } = progressFacts(assessment!, grids, { dataAt: dates!.dataAt });
    const silent = slowest(rows, NAMED).filter((row) => bottleneck(row) === null);
    return {
      unexplained: silent.flatMap((row) => named(row) ?? []),
      find(key) {
        const row = rows.find((one) => rowKey(one) === key);
        return row ? named(row) : null;
      },
    };
  }, [assessment, grids, dates, settings]);
}
