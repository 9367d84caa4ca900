/** A TD_ formula as the pane wrote it → its plain form; null for any other, since a bare cell or a missing unit has none. */
import { parseRational, type Target, type Unit, UNITS } from '../../core/amount';
import type { Step } from '../../core/disbursement';
import type { AttainmentCells, MilestoneCells, PaceCells } from './cells';
import {
  nativeMilestone,
  nativeMilestonePoints,
  nativePace,
  nativeRate,
  nativeShortfall,
  nativeVerdict,
} from './formulas';
import { writtenMilestone, writtenPace, writtenRate, writtenShortfall, writtenVerdict } from './written';

const STEPS: Readonly<Record<string, Step>> = { tháng: 'month', tuần: 'week', ngày: 'day' };

/** `formula` with its leading '=', en-US. Equal cell for cell within the bounds of docs/limits.md. */
export function plainForm(formula: string): string | null {
  const call = /^=(TD_[A-Z]+)\((.*)\)$/.exec(formula);
  const args = call && splitArguments(call[2]!);
  if (!args) return null;
  const found = candidates(call[1]!, args).find(({ written }) => written === formula);
  return found ? found.plain() : null;
}

/** How the pane would have written the formula. Only an exact match counts, so that nothing is read into another form. */
function candidates(id: string, args: readonly string[]): { written: string; plain: () => string }[] {
  const cells = attainmentCells(args, id);
  if (!cells) return [];
  switch (id) {
    case 'TD_TYLE': {
      const digits = Number(args[2]);
      return [{ written: writtenRate(cells, digits), plain: () => nativeRate(cells, digits) }];
    }
    case 'TD_DAT':
      return [{ written: writtenVerdict(cells), plain: () => nativeVerdict(cells) }];
    case 'TD_CONLAI':
      return [{ written: writtenShortfall(cells), plain: () => nativeShortfall(cells) }];
    case 'TD_NHIPDO': {
      const pace = paceCells(cells, args);
      return pace ? [{ written: writtenPace(pace), plain: () => nativePace(pace) }] : [];
    }
    case 'TD_TIENDO': {
      const milestone = milestoneCells(cells, args);
      if (!milestone) return [];
      return [
        { written: writtenMilestone(milestone, args[3]!), plain: () => nativeMilestone(milestone) },
        { written: writtenMilestone(milestone, args[3]!, 'số'), plain: () => nativeMilestonePoints(milestone) },
      ];
    }
    default:
      return [];
  }
}

function attainmentCells(args: readonly string[], id: string): AttainmentCells | null {
  const [disbursed, plan] = args.slice(0, 2).map(cellIn);
  const unit = UNITS.find((one): one is Unit => `"${one}"` === args[args.length - 1]);
  if (!disbursed || !plan || !unit) return null;
  const place = { TD_DAT: 2, TD_CONLAI: 2, TD_NHIPDO: 4 }[id];
  if (place === undefined) return { disbursed, plan, unit };
  const target = targetIn(args[place] ?? '');
  return target && { disbursed, plan, unit, target };
}

/** 'H7' of 'IF(ISBLANK(H7),"",H7)'. */
function cellIn(argument: string): string | null {
  const found = /^IF\(ISBLANK\((.+)\),"",(.+)\)$/.exec(argument);
  return found && found[1] === found[2] ? found[1]! : null;
}

function targetIn(argument: string): Target | null {
  const found = /^(?:"> (.+)"|([\d/]+))$/.exec(argument);
  const share = found && parseRational(found[1] ?? found[2]!);
  return share && { share, strict: found[1] !== undefined };
}

function paceCells(cells: AttainmentCells, args: readonly string[]): PaceCells | null {
  const step = STEPS[(args[5] ?? '').replace(/"/g, '')];
  return step && args[2] && args[3] ? { ...cells, day: args[2], deadline: args[3], step } : null;
}

/** Days and rates of a range of two columns that stand beside each other: 'Moc!$A$2:$B$5'. */
function milestoneCells(cells: AttainmentCells, args: readonly string[]): MilestoneCells | null {
  const range = /^((?:.+!)?)(\$?)([A-Z]+)(\$?\d+):(\$?)([A-Z]+)(\$?\d+)$/.exec(args[3] ?? '');
  if (!range || !args[2]) return null;
  const [, sheet, fixed, left, top, fixedToo, right, bottom] = range;
  const days = `${sheet}${fixed}${left}${top}:${fixed}${left}${bottom}`;
  const rates = `${sheet}${fixedToo}${right}${top}:${fixedToo}${right}${bottom}`;
  return { ...cells, day: args[2], days, rates };
}

/** Arguments at the top level; null where brackets or quotes do not close. */
function splitArguments(text: string): string[] | null {
  const args = [''];
  let depth = 0;
  let quote = '';
  for (const letter of text) {
    if (quote) quote = letter === quote ? '' : quote;
    else if (letter === '"' || letter === "'") quote = letter;
    else if (letter === '(') depth += 1;
    else if (letter === ')') depth -= 1;
    if (depth < 0) return null;
    if (letter === ',' && depth === 0 && !quote) args.push('');
    else args[args.length - 1] += letter;
  }
  return depth === 0 && !quote ? args : null;
}
