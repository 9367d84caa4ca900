/** The province's summary as a paper: totals with their plan, departments, results, and what is not within them. */
import { say } from '../../messages';
import type { Block, Paper, Run, TableRow } from '../report/paper';
import type { Province } from './model';
import { remaining, type Sums, sumsOf, totalsOf } from './total';
import { OUTCOMES, Words } from './words';

const run = (text: string): Run[] => [{ text }];
const section = (text: string): Block => ({ is: 'heading', level: 2, runs: run(text) });
const para = (text: string): Block => ({ is: 'paragraph', runs: run(text) });

function amounts(sums: Sums | null, words: Words): string[] {
  if (sums === null) return Array<string>(4).fill(words.t('missing'));
  return [words.dong(sums.plan), words.dong(sums.disbursed), words.rate(sums), words.dong(remaining(sums))];
}

function totalsBlock(province: Province, words: Words): Block[] {
  return totalsOf(province.departments).map((total) => {
    const plan = words.plan(total.planKind, total.basis);
    const args = { plan, within: total.within.length, of: total.within.length + total.without.length };
    const names = total.without.map(({ name }) => name).join('; ');
    const rest = names === '' ? '' : ` ${words.t('paper.without', { names })}`;
    if (total.within.length === 0) return para(words.t('paper.noTotal', args) + rest);
    const [planned = '', disbursed = '', rate = '', left = ''] = amounts(total, words);
    return para(words.t('paper.total', { ...args, planned, disbursed, rate, left }) + rest);
  });
}

function departmentsBlock({ departments }: Province, words: Words): Block {
  const rows = departments.flatMap(({ name, plans }): TableRow[] =>
    plans.length === 0
      ? [{ cells: [name, words.t('noFigures'), '', '', '', ''].map(run) }]
      : plans.map((line, i) => ({
          cells: [i === 0 ? name : '', words.plan(line.planKind, line.basis), ...amounts(sumsOf(line), words)].map(run),
        })),
  );
  const column = (key: string, width: number, align: 'left' | 'right' = 'left') => ({
    heading: words.t(key),
    width,
    align,
  });
  return {
    is: 'table',
    columns: [
      column('department', 26),
      column('plan', 20),
      column('planned', 17, 'right'),
      column('disbursed', 17, 'right'),
      column('rate', 9, 'right'),
      column('remaining', 15, 'right'),
    ],
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
    para(words.t('paper.scope', { count: departments.length, left: leftOut.length, days })),
    section(words.t('paper.attained')),
    ...totalsBlock(province, words),
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
    head: {
      above: null,
      agency: null,
      number: null,
      symbol: null,
      place: null,
      day: null,
      type: words.t('paper.type'),
      subject: words.t('paper.subject', { days }),
    },
    blocks,
    foot: `${words.t('draft')} · ${days}`,
    landscape: true,
    fields: {},
    lists: {},
  };
}
