/** Words that findings share. */
import { Exact, groupDigits, type Unit } from '../amount';

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

/** '57,9%' with a fixed number of decimals, at most 6. */
export function percentText(value: Exact, digits: number): string {
  return `${groupDigits(value.toFixed(Math.min(6, digits), Exact.roundHalfUp))}%`;
}
