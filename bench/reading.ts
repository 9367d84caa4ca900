/** `npm run bench:reading`: how well tables are read, over labelled workbooks and seeded layouts. Prints a table; asserts nothing. */
import { layoutOf } from './layouts/layout';
import { labelled } from './labelled';
import { type Score, scoreOf } from './score';

const COUNT = Number(process.argv[2] ?? 400);
const SHOW = Number(process.argv[3] ?? 12);

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;
}

function quantile(values: readonly number[], q: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** One line of the report. */
function line(name: string, scores: readonly Score[]): string[] {
  const sum = (of: (score: Score) => number) => scores.reduce((total, score) => total + of(score), 0);
  const share = (of: (score: Score) => boolean) => percent(scores.filter(of).length, scores.length);
  const questions = scores.map((score) => score.questions);
  return [
    name,
    String(scores.length),
    share((score) => score.header),
    share((score) => score.numbering),
    share((score) => score.span),
    percent(
      sum((score) => score.rows.right),
      sum((score) => score.rows.all),
    ),
    percent(
      sum((score) => score.roles.right),
      sum((score) => score.roles.all),
    ),
    String(sum((score) => score.wrong.length)),
    share((score) => score.unit),
    `${quantile(questions, 0.5)} / ${quantile(questions, 0.9)}`,
    `${percent(
      sum((score) => score.firstRight),
      sum((score) => score.questions),
    )}`,
  ];
}

const HEAD = [
  'tables',
  'n',
  'header span',
  'column numbers',
  'data span',
  'row kinds',
  'roles',
  'wrong, unasked',
  'unit',
  'questions p50 / p90',
  'answered by first candidate',
];

function print(lines: readonly (readonly string[])[]): void {
  console.log(`| ${HEAD.join(' | ')} |\n|${HEAD.map(() => '---').join('|')}|`);
  for (const cells of lines) console.log(`| ${cells.join(' | ')} |`);
}

async function main(): Promise<void> {
  const layouts = Array.from({ length: COUNT }, (_, i) => layoutOf(i + 1));
  const scores = layouts.map((layout) => scoreOf(layout.grid, layout.truth));
  const real = await labelled();
  print([
    line(
      'labelled workbooks',
      real.map((one) => scoreOf(one.grid, one.truth)),
    ),
    line(`layouts, seeds 1–${COUNT}`, scores),
  ]);
  const poor = layouts
    .map((layout, i) => ({ layout, score: scores[i]! }))
    .filter(({ score }) => score.misses.length > 0);
  console.log(`\n${poor.length} layouts with a miss; the first ${Math.min(SHOW, poor.length)}:`);
  for (const { layout, score } of poor.slice(0, SHOW)) {
    console.log(`  seed ${layout.seed} (${layout.traits.join(', ')}): ${score.misses.slice(0, 4).join('; ')}`);
  }
}

await main();
