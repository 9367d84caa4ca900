/** TD_ formulas as the pane writes them: never a bare cell, always the unit, no decimal literals. */
import { FULL_TARGET, rationalText, type Target, type Unit } from '../../core/amount';
import type { AttainmentCells, MilestoneCells, PaceCells } from './cells';

/** A blank cell must arrive as "", since desktop Excel hands it over as 0. */
function reported(cell: string): string {
  return `IF(ISBLANK(${cell}),"",${cell})`;
}

function threshold(target: Target = FULL_TARGET): string {
  const text = rationalText(target.share);
  return target.strict ? `"> ${text}"` : text;
}

function unit(of: Unit): string {
  return `"${of}"`;
}

const amounts = (cells: AttainmentCells): string => `${reported(cells.disbursed)},${reported(cells.plan)}`;

export function writtenRate(cells: AttainmentCells, digits = 2): string {
  return `=TD_TYLE(${amounts(cells)},${digits},"–",${unit(cells.unit)})`;
}

export function writtenVerdict(cells: AttainmentCells): string {
  return `=TD_DAT(${amounts(cells)},${threshold(cells.target)},${unit(cells.unit)})`;
}

export function writtenShortfall(cells: AttainmentCells): string {
  return `=TD_CONLAI(${amounts(cells)},${threshold(cells.target)},${unit(cells.unit)})`;
}

export function writtenPace(cells: PaceCells): string {
  const step = { month: 'tháng', week: 'tuần', day: 'ngày' }[cells.step];
  const end = `${threshold(cells.target)},"${step}",${unit(cells.unit)}`;
  return `=TD_NHIPDO(${amounts(cells)},${cells.day},${cells.deadline},${end})`;
}

/** `range`: days and rates side by side, 'Moc!$A$2:$B$5'. */
export function writtenMilestone(cells: MilestoneCells, range: string, kind: 'chữ' | 'số' = 'chữ'): string {
  return `=TD_TIENDO(${amounts(cells)},${cells.day},${range},"${kind}",${unit(cells.unit)})`;
}
