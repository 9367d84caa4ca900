/** The province's summary as a paper: totals with their plan, departments, results, and what is not within them. */
import { say } from '../../messages';
import { showDay } from '../cell';
import type { Block, Paper, Run, TableColumn, TableRow } from '../report/paper';
import type { Province } from './model';
import { remaining, type Sums, sumsOf, totalsOf } from './total';
import { OUTCOMES, Words } from './words';

const run = (text: string): Run[] => [{ text }];
const section = (text: string): Block => ({ is: 'heading', level: 2, runs: run(text) });
const para = (text: string): Block => ({ is: 'paragraph', runs: run(text) });
const small = (text: string): Block => ({ is: 'paragraph', small: true, indent: false, runs: run(text) });
const titled = (text: string): Block => ({ is: 'heading', level: 1, runs: run(text) });

function amounts(sums: Sums | null, words: Words): string[] {
  if (sums === null) return Array<string>(4).fill(words.t('missing'));
  return [words.dong(sums.plan), words.dong(sums.disbursed), words.rate(sums), words.dong(remaining(sums))];
}

const unit = (words: Words) => words.t('unit');

const column = (words: Words, key: string, width: number, align: TableColumn['align'] = 'left'): TableColumn => ({
  heading: words.t(key),
  width,
  align,
});

/** Plan, amounts, rate and what is left, in the order of every table here. */
const amountColumns = (words: Words): TableColumn[] => [
  column(words, 'plan', 28),
  column(words, 'planned', 20, 'right'),
  column(words, 'disbursed', 20, 'right'),
  column(words, 'rate', 10, 'right'),
  column(words, 'remaining', 20, 'right'),
];

/** One line for each plan; who is outside a sum is named below, once. */
function totalsBlocks(province: Province, words: Words): Block[] {
  const totals = totalsOf(province.departments);
  if (totals.length === 0) return [para(words.t('noFigures'))];
  const rows = totals.map((total): TableRow => {
    const [within, all] = [total.within.length, total.within.length + total.without.length];
    const sums = amounts(within === 0 ? null : total, words);
    return { cells: [words.plan(total.planKind, total.basis), ...sums, `${within}/${all}`].map(run) };
  });
  const outside = totals
    .filter(({ without }) => without.length > 0)
    .map(({ planKind, basis, without }) =>
      words.t('paper.without', {
        plan: words.plan(planKind, basis),
        names: without.map(({ name }) => name).join('; '),
      }),
    );
  const columns = [...amountColumns(words), column(words, 'paper.within', 14, 'center')];
  return [{ is: 'table', columns, rows, caption: unit(words) }, small([words.t('paper.pooled'), ...outside].join(' '))];
}

function departmentsBlock({ departments }: Province, words: Words): Block {
  const rows = departments.flatMap(({ name, plans }): TableRow[] =>
    plans.length === 0
      ? [{ cells: [name, words.t('noFigures'), '', '', '', '', ''].map(run) }]
      : plans.map((line, i) => ({
          cells: [
            i === 0 ? name : '',
            words.plan(line.planKind, line.basis),
            ...amounts(sumsOf(line), words),
            showDay(line.asOf),
          ].map(run),
        })),
  );
  return {
    is: 'table',
    caption: unit(words),
    columns: [column(words, 'department', 34), ...amountColumns(words), column(words, 'dataAt', 14, 'center')],
    rows,
  };
}

/** Vietnamese, as all papers. */
export function provincePaper(province: Province): Paper {
  const words = new Words('vi');
  const { departments, leftOut } = province;
  const results = OUTCOMES.map((outcome) => ({
    outcome,
    count: departments.reduce((sum, one) => sum + one.decisions.filter((each) => each.outcome === outcome).length, 0),
  })).filter(({ count }) => count > 0);
  const days = words.days(province);
  const blocks: Block[] = [
    // No agency issues it before a person does: it goes with a letter of its own.
    titled(words.t('paper.type')),
    titled(words.t('paper.subject', { days })),
    para(words.t('paper.scope', { count: departments.length, left: leftOut.length, days })),
    section(words.t('paper.attained')),
    ...totalsBlocks(province, words),
    departmentsBlock(province, words),
    section(words.t('paper.results')),
    results.length === 0
      ? para(words.t('paper.noResults'))
      : {
          is: 'list',
          mark: '-',
          items: results.map(({ outcome, count }) =>
            run(words.t('paper.outcome', { outcome: words.outcome(outcome), count })),
          ),
        },
    section(words.t('paper.leftOut')),
    leftOut.length === 0
      ? para(words.t('none'))
      : {
          is: 'list',
          mark: '-',
          items: leftOut.map(({ file, why }) => run(`${file}: ${why.map((one) => say('vi', one)).join(' ')}`)),
        },
  ];
  return {
    id: 'tong-hop-tinh',
    head: null,
    blocks,
    foot: `${words.t('draft')} · ${days}`,
    landscape: true,
    fields: {},
    lists: {},
  };
}
