/** A report in short, for whoever reads it on the screen: its sentences and pictures; of tables what a picture does not show. */
import type { Block, Paper, TableColumn } from '../../../core/report/paper';

type Table = Extract<Block, { is: 'table' }>;

/** Columns that say how far something is; what it rests on stands in the whole report. */
const RATE = 'Tỷ lệ';
const KEPT: readonly string[] = [RATE, 'Còn phải giải ngân'];

const wordsAt = ({ rows }: Table, at: number): string[] =>
  rows.map(({ cells }) => (cells[at] ?? []).map(({ text }) => text).join(''));

/** The same rates as a picture of the paper. */
function isDrawn(table: Table, blocks: readonly Block[]): boolean {
  const at = table.columns.findIndex(({ heading }) => heading === RATE);
  if (at < 0) return false;
  const rates = wordsAt(table, at).join('|');
  return blocks.some(
    (block) =>
      block.is === 'chart' &&
      block.series[0]!.points.filter(({ value }) => value !== null)
        .map(({ label }) => label)
        .join('|') === rates,
  );
}

/** Its name, rate and what remains; null where it has no rate. */
function narrowTable(table: Table): Table | null {
  const name = table.columns.findIndex(({ heading }) => heading !== 'STT');
  const kept = table.columns.flatMap(({ heading }, at) => (at === name || KEPT.includes(heading) ? [at] : []));
  if (kept.length < 2 || table.rows.some(({ kind }) => kind === 'group')) return null;
  const columns = kept.map((at): TableColumn => table.columns[at]!);
  const rows = table.rows.map((row) => ({ ...row, cells: kept.map((at) => row.cells[at] ?? []) }));
  return { is: 'table', columns, rows };
}

/** Addressee, closing sentence, notes: for the file, not for the screen. */
function isFormal({ small, align, runs }: Extract<Block, { is: 'paragraph' }>): boolean {
  return small === true || align === 'center' || /\.\/\.$/.test(runs.map(({ text }) => text).join(''));
}

/** Blocks up to the signatures. */
export function briefOf({ blocks }: Paper): readonly Block[] {
  return blocks.flatMap((block): Block[] => {
    if (block.is === 'heading' || block.is === 'chart' || block.is === 'list') return [block];
    if (block.is === 'paragraph') return isFormal(block) ? [] : [block];
    if (block.is !== 'table' || isDrawn(block, blocks)) return [];
    return [narrowTable(block) ?? block];
  });
}
