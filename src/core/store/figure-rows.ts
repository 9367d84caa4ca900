/** Rows of DL_SoLieu from figures: live formulas where they say the same, else frozen values that say so. */
import { compareDong, type Dong, dongText } from '../amount';
import { columnLetter } from '../cell';
import type { Figure } from '../disbursement';
import { message, say } from '../../messages';
import type { DecodedRow } from './decode';
import { GRADE_LABELS } from './choices';
import { figureFormula } from './figure-formula';
import { sourceCells, sourceTexts, sumOfCells, type Sources } from './source-cells';
import { FIGURES } from './sheets/figures';
import type { StoredRow } from './spec';

export type { Sources } from './source-cells';

function frozen(amount: Dong): string | number {
  return typeof amount === 'number' ? amount : dongText(amount);
}

/** A formula is written only if, computed from the cells as they are, it gives the figure to the đồng. */
function liveFormula(figure: Figure, sources: Sources): string | null {
  const cells = sourceCells(sourceTexts(figure), sources);
  if (cells === null) return null;
  const sum = sumOfCells(cells);
  return sum !== null && compareDong(sum, figure.amount) === 0 ? figureFormula(cells) : null;
}

/** Sheet row of the first row of data, as printed. */
const FIRST_ROW = 3;
const AMOUNT = columnLetter(FIGURES.columns.findIndex(({ key }) => key === 'amount'));

/**
 * What the Treasury confirmed is an amount. While the amount of the row is a live formula its grade is one too: once the
 * amount is another one, the row says that it is only what the books hold, also while nobody looks at the pane.
 */
function liveGrade({ grade, amount }: Figure, row: number): string {
  if (grade !== 'treasury' || typeof amount !== 'number') return grade;
  const [confirmed, books] = [GRADE_LABELS.treasury, GRADE_LABELS.books];
  return `=IF(${AMOUNT}${row}=${amount},"${confirmed}","${books}")`;
}

/** One row per figure. `src` of a figure are addresses such as 'GiaiNgan!F7'; those it subtracts are written "trừ GiaiNgan!Z7". */
export function figureRows(figures: readonly Figure[], sources: Sources): StoredRow[] {
  return figures.map((figure, i) => {
    const formula = liveFormula(figure, sources);
    return {
      subject: figure.subject,
      quantity: figure.quantity,
      planKind: figure.planKind,
      basis: figure.basis,
      grade: formula === null ? figure.grade : liveGrade(figure, i + FIRST_ROW),
      year: figure.year,
      through: figure.through,
      amount: formula ?? frozen(figure.amount),
      src: sourceTexts(figure),
      project: figure.project ?? null,
      note: formula === null ? say('vi', message('store.frozen')) : null,
    };
  });
}

/** Rows of DL_SoLieu that no longer equal the cells they name, so that they can be marked stale. */
export function staleRows(rows: readonly DecodedRow[], sources: Sources): DecodedRow[] {
  return rows.filter((row) => {
    const { src, amount } = row;
    if (!Array.isArray(src) || src.length === 0 || typeof amount !== 'number') return false;
    const cells = sourceCells(src as readonly string[], sources);
    const sum = cells && sumOfCells(cells);
    return sum === null || compareDong(sum, amount) !== 0;
  });
}
