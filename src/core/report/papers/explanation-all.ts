/** The explanation of everybody: conditions, clauses and readings once, then one row a verdict with figures and cells. */
import { message, say } from '../../../messages';
import { showDay } from '../../cell';
import type { Decision, Reason } from '../../evaluation/decision';
import { cellsText } from '../../evaluation/sources';
import type { SubjectKind } from '../../rules/model';
import { labelIn } from '../explain-labels';
import { scoreText } from '../explain-score';
import type { Block, Run, TableRow } from '../paper';
import type { PaperInput } from './input';
import { type Condition, conditionsOf, formClauses } from './parts/conditions';
import { planOf, planText } from './parts/foot';
import { formText } from './parts/form';
import { attachedTo } from './parts/head';
import { KINDS, WORD } from './parts/kinds';
import { printedMark, printedOutcome, SIGNS } from './parts/marks';
import { explanationNumbers } from './parts/numbers';
import { nameOf, subjects, unitName } from './parts/people';
import { outcomeText } from './parts/results';
import { submissionHead } from './parts/submission';
import { cited, column, counted, keptRow, para, row, section, small, t, table } from './parts/words';
import { groupBy } from '../../group';

const READING = 'decision.reading';

/** Readings that decisions of a condition rested on, each once. */
function readingsOf(row: string, all: readonly Decision[]): string {
  const own = all.flatMap(({ reasons }) => reasons.filter((reason) => reason.row === row));
  const says = own.flatMap((reason) => reason.says.filter(({ key }) => key.startsWith(READING)));
  return [...new Set(says.map((sentence) => say('vi', sentence)))].join('\n');
}

function conditionsTable(conditions: readonly Condition[], all: readonly Decision[]): Block {
  const columns = [
    column('Số', 5, 'center'),
    column('Điều kiện', 34),
    column('Căn cứ', 36),
    column('Hội đồng thống nhất', 52),
  ];
  const rows = conditions.map(({ id, number, label, clause }) =>
    row(`(${number})`, label, clause, readingsOf(id, all)),
  );
  return table(columns, rows);
}

/** 'kế hoạch vốn … (GiaiNgan!J31) · đã giải ngân …; 100,00%, yêu cầu từ 100% trở lên'; cells alone for a plain yes. */
function found(reason: Reason): string {
  const says = reason.says.filter(({ key }) => !key.startsWith(READING));
  const yes = reason.verdict === 'met' && says.every(({ key }) => /^decision\.(said|register)/.test(key));
  if (yes) return reason.src.length === 0 ? '' : cellsText(reason.src);
  return shortCells(says.map((sentence) => say('vi', sentence)).join('; '));
}

/** 'GiaiNgan!J31, GiaiNgan!J34:J40' → 'GiaiNgan!J31, J34:J40': in one list of cells the sheet is named once. */
function shortCells(text: string): string {
  return text.replace(
    /('[^']+'|[^\s(,;!']+)!([^\s,;)]+)((?:, \1![^\s,;)]+)+)/g,
    (_, sheet: string, cell: string, rest: string) => `${sheet}!${cell}${rest.split(`${sheet}!`).join('')}`,
  );
}

/** Reasons with figures on a line each, plain ones together on the last; what is told elsewhere or in the row before is not told again. */
function reasonRuns(
  decision: Decision,
  before: readonly Decision[],
  told: ReadonlyMap<string, number>,
  input: PaperInput,
): Run[] {
  const said = new Set(before.flatMap(({ reasons }) => reasons.map(({ row: id, verdict }) => `${id} ${verdict}`)));
  const own = new Set([...before, decision].flatMap(({ reasons }) => reasons.map(({ row: id }) => id)));
  const lines: Run[][] = [];
  const plain: Run[] = [];
  let sheet = '';
  const tell = (reason: Reason, depth: number): void => {
    const all = found(reason);
    const simple = depth === 0 && reason.verdict === 'met' && reason.why.length === 0 && !all.includes(' ');
    // Cells of one line name their sheet once.
    const words = simple && sheet !== '' && all.startsWith(sheet) ? all.slice(sheet.length) : all;
    if (simple) sheet = all.slice(0, all.lastIndexOf('!') + 1);
    const number = told.get(reason.row);
    const name = depth === 0 && number !== undefined ? `(${number})` : labelIn(reason, input.rules, 'vi');
    const run = cited(`${printedMark(reason)} ${name}${words === '' ? '' : ` ${words}`}`, reason.src);
    if (simple) plain.push(t(plain.length === 0 ? '' : '; '), run);
    else lines.push([t('– '.repeat(depth)), run]);
    reason.why.filter(({ row: id }) => !own.has(id)).forEach((below) => tell(below, depth + 1));
  };
  decision.reasons
    .filter(({ row: id, verdict }) => verdict !== 'met' || !said.has(`${id} ${verdict}`))
    .forEach((reason) => tell(reason, 0));
  if (plain.length > 0) lines.push(plain);
  return lines.flatMap((line, at) => [...(at === 0 ? [] : [t('\n')]), ...line]);
}

function resultText(decision: Decision, input: PaperInput): string {
  const { outcome, score, rank } = decision;
  const points = score === undefined ? '' : `\n${scoreText(score, 'vi')}`;
  const place = rank === undefined ? '' : `\n${say('vi', message('decision.rank', { rank }))}`;
  return `${formText(input, decision)}: ${printedOutcome(outcome)} ${outcomeText(outcome)}${points}${place}`;
}

function ofKind(kind: SubjectKind, at: number, input: PaperInput): Block[] {
  const own = subjects(input, kind);
  const ids = new Set(own.map(({ id }) => id));
  const all = input.assessment.decisions.filter(({ subject }) => ids.has(subject));
  const conditions = conditionsOf(all, input);
  const told = new Map(conditions.map(({ id, number }) => [id, number]));
  const numbers = explanationNumbers(input);
  const bySubject = groupBy(all, ({ subject }) => subject);
  const rows = own.flatMap(({ id }): TableRow[] => {
    const unit = unitName(input, id);
    const name = `${nameOf(input, id)}${unit === '' ? '' : `\n${unit}`}`;
    const decisions = bySubject.get(id) ?? [];
    if (decisions.length === 0) return [row(numbers.get(id)!, name, 'không thuộc đối tượng xét', '')];
    return decisions.map((decision, n) => {
      const line = row(
        n === 0 ? numbers.get(id)! : '',
        n === 0 ? name : '',
        resultText(decision, input),
        reasonRuns(decision, decisions.slice(0, n), told, input),
      );
      return n === decisions.length - 1 ? line : keptRow(line);
    });
  });
  const columns = [
    column('Số TM', 6, 'center'),
    column(kind === 'collective' ? 'Tập thể' : 'Cá nhân, đơn vị', 26),
    column('Hình thức, kết quả', 28),
    column('Từng điều kiện: số liệu, minh chứng và ô nguồn', 88),
  ];
  if (own.length === 0) return [];
  return [
    section(`${at === 0 ? 'I' : 'II'}. ${WORD[kind].toUpperCase()}`),
    small(`Hình thức khen thưởng căn cứ ${formClauses(all, input)}. Các điều kiện xét ${WORD[kind]}:`),
    conditionsTable(conditions, all),
    table(columns, rows),
  ];
}

export function everybody(input: PaperInput): Block[] {
  const plan = planOf(input);
  const against = plan === null ? '' : `, tỷ lệ giải ngân so với ${planText(plan)}`;
  const days = `Số liệu đến ngày ${showDay(input.dataAt)}${against}; quy định có hiệu lực tại ngày ${showDay(input.lawAt)} (ngày họp Hội đồng): ${input.rules.title}.`;
  return [
    attachedTo('Tờ trình', submissionHead(input)),
    para(days),
    small(`Ký hiệu: ${SIGNS}.`),
    ...KINDS.flatMap((kind, at) => ofKind(kind, at, input)),
    para(`Bản thuyết minh có ${counted(subjects(input).length)} trường hợp./.`),
  ];
}
