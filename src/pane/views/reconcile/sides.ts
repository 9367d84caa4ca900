/** Both sides as the pane holds them: the books from the workbook, the extract from where the user pointed. */
import { useMemo } from 'preact/hooks';
import { type Grid, looksEmpty } from '../../../core/cell';
import {
  readSide,
  reconcile,
  type Reconciliation,
  type Side,
  sideAnswer,
  treasurySheets,
} from '../../../core/reconcile';
import { isOurs, readFacts } from '../../../core/store';
import type { Answers } from '../../../core/table/model';
import { usePane } from '../../context';
import { useKept } from '../../kept';

export interface Kept {
  /** Sheet of the workbook that is the extract; '' where it comes from elsewhere. */
  readonly sheet: string;
  /** The extract from a file or from pasted text. */
  readonly grids: readonly Grid[];
  readonly from: string;
  readonly answers: Answers;
  readonly pairs: Readonly<Record<string, string>>;
  readonly state: 'open' | 'all' | 'differs' | 'only-books' | 'only-treasury' | 'agrees';
  readonly query: string;
  readonly open: readonly string[];
}

const NOTHING: Kept = { sheet: '', grids: [], from: '', answers: {}, pairs: {}, state: 'open', query: '', open: [] };

export const useReconcile = () => useKept<Kept>('reconcile', NOTHING);

export interface Sides {
  readonly books: Side;
  readonly treasury: Side;
  /** Null while a side cannot be read. */
  readonly found: Reconciliation | null;
}

/** Sheets with content that are not ours. */
export function sheetsOf(grids: readonly Grid[]): Grid[] {
  return grids.filter((grid) => !isOurs(grid) && grid.values.some((row) => !row.every(looksEmpty)));
}

/** Null while no extract is chosen. Computed anew only when a side changes. */
export function useSides(): Sides | null {
  const { state } = usePane();
  const [kept] = useReconcile();
  const { answers, mapped } = state.settings;
  return useMemo(() => {
    const theirs = kept.sheet === '' ? kept.grids : state.grids.filter(({ ref }) => ref.sheet === kept.sheet);
    if (theirs.length === 0) return null;
    const aside = treasurySheets(state.grids, answers);
    const own = sheetsOf(state.grids).filter(({ ref }) => ref.sheet !== kept.sheet && !aside.has(ref.sheet));
    const treasury = readSide(sheetsOf(theirs), 'treasury', { answers: kept.answers });
    const stored = mapped ?? readFacts(state.grids.filter(isOurs)).mapped;
    const books = readSide(own, 'books', { at: treasury.asOf, answers, mapped: stored });
    const open = [books, treasury].some(({ data, questions, findings }) => {
      return data.length === 0 || questions.length > 0 || findings.some(({ severity }) => severity === 'blocking');
    });
    return { books, treasury, found: open ? null : reconcile(books, treasury, kept.pairs) };
  }, [state.grids, answers, mapped, kept.sheet, kept.grids, kept.answers, kept.pairs]);
}

/** Answers with a sheet set aside as the extract, or taken back. */
export function withAside(answers: Answers, before: string, sheet: string): Answers {
  const rest = Object.fromEntries(Object.entries(answers).filter(([id]) => id !== sideAnswer(before)));
  return sheet === '' ? rest : { ...rest, [sideAnswer(sheet)]: 'treasury' };
}
