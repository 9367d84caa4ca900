/** What the pane knows for collection forms: units with their rows, year, department, and which forms went out and came back. */
import { useMemo } from 'preact/hooks';
import { agencyName, type FormSetting, formLog, formUnits } from '../../../core/collect';
import { usePane } from '../../context';

export function useCollecting() {
  const { state } = usePane();
  const { grids, settings } = state;
  const assessment = state.assessment!;
  const { dataAt } = state.dates!;
  return useMemo(() => {
    const { subjects } = assessment.facts;
    const found = formUnits({ grids, subjects, data: assessment.data, dataAt, answers: settings.answers });
    const year = assessment.tables.find((table) => table.year !== null)?.year ?? Number(dataAt.slice(0, 4));
    const setting: FormSetting = { year, dataAt, agency: agencyName(grids, dataAt), due: null };
    return { ...found, setting, log: formLog(grids, year) };
  }, [grids, assessment, dataAt, settings.answers]);
}

export type Collecting = ReturnType<typeof useCollecting>;
