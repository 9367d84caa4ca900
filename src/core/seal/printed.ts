/** The printed results KQ_XetKhenThuong held against what was sealed: a cell that somebody typed over is named. */
import { type Language, say } from '../../messages';
import { address, cellRef, type Grid } from '../cell';
import { outcomeMessage } from '../evaluation/outcome-words';
import { outcomeMark, rowLabel, verdictRows } from '../report';
import { decode, type DecodedRow } from '../store/decode';
import { VERDICTS } from '../store/sheets';
import type { StoredRow } from '../store/spec';
import { readStamp } from '../store/stamp';
import { fold } from '../text';
import { factsFrom } from './fact-rows';
import { splitParts } from './fields';
import type { Comparison, Seal } from './model';
import { flipsIn } from './result-rows';
import { rulesFrom } from './rule-rows';
import type { Sealed } from './seal';

/** One place where the printed sheet does not say what was sealed; texts as the sheet shows them. */
export type PrintedFault =
  | { readonly kind: 'differs'; readonly cell: string; readonly printed: string; readonly sealed: string }
  /** A row that no sealed result has. */
  | { readonly kind: 'extra'; readonly cell: string; readonly printed: string }
  /** A sealed result that no row says. */
  | { readonly kind: 'missing'; readonly sealed: string }
  /** A1 no longer says whose sheet it is, so nothing of it was read. */
  | { readonly kind: 'stamp'; readonly cell: string };

/** `now`: the movement judged today, null while nothing can be judged. Null where the workbook has no printed results. */
export function printedFaults(
  grids: readonly Grid[],
  seal: Seal,
  comparison: Comparison,
  now: Sealed | null,
): PrintedFault[] | null {
  const grid = grids.find((each) => readStamp(each)?.sheet === VERDICTS.name);
  const named = grids.find(({ ref }) => ref.sheet === VERDICTS.name);
  if (grid === undefined) return named === undefined ? null : [{ kind: 'stamp', cell: `${VERDICTS.name}!A1` }];
  const { rows, columns } = decode(VERDICTS, grid);
  const same = comparison.states[0] === 'match' ? now : null;
  const found = (['vi', 'en'] as const).map((language) =>
    held(rows, expected(seal, same, language), (row, key) =>
      address(cellRef(grid.ref.sheet, row.row, columns[key] ?? 0)),
    ),
  );
  // The sheet is in one language: the one in which it says most of what was sealed.
  return found.reduce((a, b) => (b.length < a.length ? b : a));
}

/** Everything a row says while today's judgement is the sealed one; else outcome and rank, which the seal holds itself. */
function expected(seal: Seal, now: Sealed | null, language: Language): StoredRow[] {
  const { dataAt, lawAt } = seal;
  if (now !== null) return verdictRows(now.decisions, { ...now, options: { language, dataAt, lawAt } });
  const [rules, facts] = [rulesFrom(seal.rows), factsFrom(seal.rows)];
  const results = seal.rows.filter(({ part }) => part === 'results');
  const flips = flipsIn(results.map(({ key, value }) => ({ key, before: null, after: value })));
  const standings = new Map(flips.map((flip) => [`${flip.subject} ${flip.tier}`, flip.now]));
  return results.flatMap(({ key }): StoredRow[] => {
    const [subject = '', tier = ''] = splitParts(key);
    const standing = standings.get(`${subject} ${tier}`);
    if (!standing) return [];
    return [
      {
        subject,
        name: facts.subjects.find(({ id }) => id === subject)?.name ?? subject,
        tier: (rules && rowLabel(rules, tier, language)) ?? tier,
        outcome: `${outcomeMark(standing.outcome)} ${say(language, outcomeMessage(standing.outcome))}`,
        rank: standing.rank === null ? null : Number(standing.rank),
      },
    ];
  });
}

/** Addresses of cells may change without anything else. */
const COMPARED = ['name', 'outcome', 'score', 'rank', 'reason', 'dataAt', 'lawAt', 'rules'] as const;

function held(
  printed: readonly DecodedRow[],
  sealed: readonly StoredRow[],
  cellOf: (row: DecodedRow, key: string) => string,
): PrintedFault[] {
  const keyOf = (row: StoredRow) => `${shown(row, 'subject')} ${fold(shown(row, 'tier'))}`;
  const left = new Map(sealed.map((row) => [keyOf(row), row]));
  const faults = printed.flatMap((row): PrintedFault[] => {
    const own = left.get(keyOf(row));
    if (own === undefined) return [{ kind: 'extra', cell: cellOf(row, 'subject'), printed: saidOf(row) }];
    left.delete(keyOf(row));
    return COMPARED.filter((key) => key in own && shown(own, key) !== shown(row, key)).map((key) => ({
      ...{ kind: 'differs', cell: cellOf(row, key), printed: shown(row, key), sealed: shown(own, key) },
    }));
  });
  return [...faults, ...[...left.values()].map((row): PrintedFault => ({ kind: 'missing', sealed: saidOf(row) }))];
}

const saidOf = (row: StoredRow): string => [shown(row, 'name'), shown(row, 'tier'), shown(row, 'outcome')].join(' – ');

function shown(row: StoredRow, key: string): string {
  const value = row[key];
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  return text.replace(/\s*\([^()]*![^()]*\)/g, '').trim();
}
