/** Words that findings share. */
import type { Unit } from '../amount';

const LABELS: Readonly<Record<Unit, string>> = {
  đồng: 'đồng',
  nghìn: 'nghìn đồng',
  triệu: 'triệu đồng',
  tỷ: 'tỷ đồng',
};

/** 'triệu đồng'; nothing where no unit is known. */
export function unitLabel(unit: Unit | null): string {
  return unit === null ? '' : LABELS[unit];
}
