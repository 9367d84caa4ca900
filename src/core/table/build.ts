/** One table from its anchor: header block, columns, rows. */
import { sumAgrees, sumsNext } from './agree';
import type { Anchor } from './anchor';
import { settleColumns } from './columns';
import { chosenKinds, keptCorrections, lastRowOf } from './corrections';
import { type Draft, draftColumns } from './column-draft';
import { type HeaderBlock, headerBlock } from './header';
import { readHeadings } from './headings';
import { isAmount, labelColumnsOf, settleLabels } from './label-columns';
import { applyMapping } from './mapped';
import type { MappedItem, Table } from './model';
import { numberStyleOf } from './number-style';
import type { QuestionScope } from './questions';
import { lineOf, markRepeatedHeaders } from './repeated-header';
import { readRowFacts } from './row-facts';
import { decideRowKinds } from './row-kinds';
import type { Scan } from './scan';
import { dataSpan, nameTail } from './span';
import { readTitle } from './title';
import { unitLinesOf } from './unit-line';
import type { View } from './view';

export interface Place {
  readonly block: HeaderBlock;
  /** First row of the title above, last row of the region. */
  readonly from: number;
  readonly to: number;
}

/** Where the tables of a sheet stand: each region ends where the title of the next begins. */
export function placesOf(view: View, scanned: Scan, anchors: readonly Anchor[]): Place[] {
  const blocks: HeaderBlock[] = [];
  let known: ReadonlySet<string> = new Set();
  for (const anchor of anchors) {
    const previous = blocks[blocks.length - 1];
    if (previous && anchor.row < previous.bodyStart) continue;
    const block = headerBlock(view, scanned, anchor);
    if (block === null || (previous && block.first < previous.bodyStart)) continue;
    const lines = linesOf(view, block);
    // The same headings again are the next printed page of the same table, unless a unit line of their own stands above.
    const again = known.has(lineOf(view, anchor.row)) || (lines.length > 0 && lines.every((line) => known.has(line)));
    if (again && !hasUnitAbove(view, previous?.bodyStart ?? view.top, block.first)) continue;
    blocks.push(block);
    known = new Set([...lines, ...(block.numberingRow === null ? [] : [lineOf(view, block.numberingRow)])]);
  }
  return blocks.map((block, i) => ({
    block,
    from: i === 0 ? view.top : blocks[i - 1]!.bodyStart,
    to: i + 1 < blocks.length ? titleTop(scanned, view, blocks[i + 1]!.first) - 1 : view.bottom - 1,
  }));
}

/** A unit line of its own right above, below the headings of the table before. */
function hasUnitAbove(view: View, from: number, first: number): boolean {
  for (let row = Math.max(from, first - 4); row < first; row++) if (unitLinesOf(view, row).length > 0) return true;
  return false;
}

function linesOf(view: View, block: HeaderBlock): string[] {
  const lines: string[] = [];
  for (let row = block.first; row <= block.last; row++) {
    const line = lineOf(view, row);
    if (line !== '') lines.push(line);
  }
  return lines;
}

/** The lines right above a header that hold no figures are its title. */
function titleTop(scanned: Scan, view: View, first: number): number {
  let row = first;
  while (
    row > view.top &&
    first - row < 12 &&
    scanned.numbers[row - 1 - view.top] === 0 &&
    scanned.texts[row - 1 - view.top]! <= 2
  )
    row--;
  return row;
}

/** Reads one table; null where nothing stands under the headings. `titles`: the whole sheet, where `view` is a part of it. */
export function buildTable(
  view: View,
  scanned: Scan,
  place: Place,
  scope: QuestionScope,
  items: readonly MappedItem[] = [],
  titles: View = view,
): Table | null {
  const { block } = place;
  if (block.bodyStart > place.to) return null;
  const { last, closing } = lastRowOf(view, scope, items, block.bodyStart, place.to);
  const headings = readHeadings(view, block);
  const drafts = draftColumns(view, headings, block.bodyStart, lastFigure(view, scanned, { ...place, to: last }));
  applyMapping(drafts, items);
  settleLabels(drafts);
  const labels = labelColumnsOf(drafts);
  const facts = readRowFacts(view, scanned, labels, block.bodyStart, last);
  const chosen = chosenKinds(view, scanned, scope, items, facts);
  for (const [i, kind] of chosen) facts.said[i] = kind === 'data' || kind === 'group' ? 'row' : kind;
  markRepeatedHeaders(view, block, facts);
  nameTail(facts.said, facts.amounts);
  const sums = drafts.filter(addsUp).map((draft) => draft.heading.column);
  const at = (rows: readonly number[]) => rows.map((row) => facts.first + row);
  const { kinds, parents } = decideRowKinds(
    facts,
    (parent, children) => sumAgrees(view, sums, facts.first + parent, at(children)),
    (row, next) => sumsNext(view, sums, facts.first + row, at(next)),
  );
  for (const [i, kind] of chosen) kinds[i] = kind;
  const span = dataSpan(kinds);
  if (span === 0) return null;
  const title = readTitle(titles, place.from, block.first);
  const settled = settleColumns(drafts, title, scope, items);
  const style = numberStyleOf(view, settled.columns, block.bodyStart, block.bodyStart + span - 1, scope);
  const corrections = keptCorrections(view, block.bodyStart, chosen, closing);
  return {
    key: scope.key,
    sheet: view.grid.ref.sheet,
    title: title.title,
    asOf: settled.time.asOf,
    year: settled.time.year,
    unit: settled.unit,
    headerRows: [block.first, block.last],
    numberingRow: block.numberingRow,
    dataRows: [block.bodyStart, block.bodyStart + span - 1],
    rowKinds: kinds,
    parents,
    columns: settled.columns,
    questions: style.question ? [...settled.questions, style.question] : settled.questions,
    ...(style.style === null ? {} : { numberStyle: style.style }),
    ...(corrections.length === 0 ? {} : { corrections }),
  };
}

/** Signatures below the last figure say nothing about a column. */
function lastFigure(view: View, scanned: Scan, place: Place): number {
  let row = place.to;
  while (row > place.block.bodyStart && scanned.numbers[row - view.top] === 0) row--;
  return row > place.block.bodyStart ? row : place.to;
}

function addsUp(draft: Draft): boolean {
  return (
    isAmount(draft) &&
    draft.role !== 'rate' &&
    draft.role !== 'progress' &&
    !draft.heading.words.some((text) => /ty le|%/.test(text))
  );
}
