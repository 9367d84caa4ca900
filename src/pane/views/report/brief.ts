/** A report in short, for whoever reads it on the screen: its sentences and pictures; of tables what a picture does not show. */
import type { Block, Paper, TableColumn } from '../../../core/report/paper';

type Table = Extract<Block, { is: 'table' }>;

/** Columns that say how far something is; what it rests on stands in the whole report. */
const RATE = 'Tỷ lệ';
const KEPT: readonly string[] = [RATE, 'Còn phải giải ngân'];

const wordsAt = ({ rows }: Table, at: number): string[] =>
  rows.map(({ cells }) => (cells[at] ?? []).map(({ text }) => text).join(''));

type Chart = Extract<Block, { is: 'chart' }>;

/** The picture of the same rates, wherever the paper has it. */
function drawnBy(table: Table, charts: readonly Chart[]): Chart | undefined {
  const at = table.columns.findIndex(({ heading }) => heading === RATE);
  if (at < 0) return undefined;
  const rates = wordsAt(table, at).join('|');
  return charts.find(({ series }) => series[0]!.points.map(({ label }) => label).join('|') === rates);
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

/** The first part of the paper, its tables as pictures where it has them; then the pictures of its appendix. */
export function briefOf({ blocks }: Paper): readonly Block[] {
  const end = blocks.findIndex(({ is }) => is === 'page');
  const charts = blocks.filter((block): block is Chart => block.is === 'chart');
  const left = new Set(charts);
  const shown = (chart: Chart): Block[] => (left.delete(chart) ? [chart] : []);
  const first = blocks.slice(0, end < 0 ? blocks.length : end).flatMap((block): Block[] => {
    if (block.is === 'heading' || block.is === 'list') return [block];
    if (block.is === 'paragraph') return isFormal(block) ? [] : [block];
    if (block.is === 'chart') return shown(block);
    if (block.is !== 'table') return [];
    const chart = drawnBy(block, charts);
    return chart ? shown(chart) : [narrowTable(block) ?? block];
  });
  return [...first, ...left];
}
