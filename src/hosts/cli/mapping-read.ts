/** Reads `--map`: the JSON that `inspect` printed, edited by hand. Every mistake names its place in the file. */
import { UNIT_DECIMALS, UNITS } from '../../core/amount';
import { type Answers, type MappedItem, type Role, ROLES } from '../../core/table';
import { isPlanKind } from '../../core/disbursement';
import { type Message, message, say } from '../../messages';
import { EXIT, type Job, Stop } from './model';
import { jsonOf } from './open';

export interface Mapping {
  readonly mapped?: readonly MappedItem[];
  readonly answers: Answers;
}

type Plain = Record<string, unknown>;

const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

class MapReader {
  readonly items: MappedItem[] = [];
  readonly answers: Record<string, string> = {};
  private readonly counts = new Map<string, number>();

  constructor(
    private readonly sheets: readonly string[],
    private readonly fail: (at: string, problem: Message) => never,
  ) {}

  private text(value: unknown, at: string): string {
    if (typeof value === 'string') return value;
    return this.fail(at, message('cli.mapBad.text'));
  }

  table(value: unknown, at: string): void {
    if (!isPlain(value)) return this.fail(at, message('cli.mapBad.text'));
    const sheet = this.text(value.sheet, `${at}.sheet`);
    if (!this.sheets.includes(sheet)) this.fail(`${at}.sheet`, message('cli.mapBad.sheet', { sheet }));
    const n = (this.counts.get(sheet) ?? 0) + 1;
    this.counts.set(sheet, n);
    const table = n === 1 ? sheet : `${sheet}#${n}`;
    const blank = { table, sheet, header: '', column: '', unit: '', planKind: '', period: '', by: '--map', at: '' };
    if (isPlain(value.unit)) this.items.push({ ...blank, role: 'unit', unit: this.unit(value.unit, `${at}.unit`) });
    if (typeof value.asOf === 'string') this.items.push({ ...blank, role: 'asOf', period: value.asOf });
    list(value.columns).forEach((column, i) => this.column(column, `${at}.columns[${i}]`, blank));
    list(value.questions).forEach((question, i) => this.question(question, `${at}.questions[${i}]`));
  }

  private unit({ multiplier }: Plain, at: string): string {
    const unit = UNITS.find((each) => 10 ** UNIT_DECIMALS[each] === multiplier);
    return unit ?? this.fail(`${at}.multiplier`, message('cli.mapBad.unit'));
  }

  private column(value: unknown, at: string, blank: Omit<MappedItem, 'role'>): void {
    if (!isPlain(value)) return this.fail(at, message('cli.mapBad.text'));
    const role = this.text(value.role, `${at}.role`);
    if (!(ROLES as readonly string[]).includes(role)) this.fail(`${at}.role`, message('cli.mapBad.role', { role }));
    this.items.push({
      ...blank,
      role: role as Role,
      header: this.text(value.header, `${at}.header`),
      column: this.text(value.letter, `${at}.letter`),
      planKind: isPlanKind(role) ? role : '',
    });
  }

  question(value: unknown, at: string): void {
    if (!isPlain(value) || value.answer === null || value.answer === undefined) return;
    const answer = this.text(value.answer, `${at}.answer`);
    const choices = list(value.candidates).flatMap((each) => (isPlain(each) ? [String(each.value)] : []));
    if (choices.length > 0 && !choices.includes(answer)) {
      this.fail(`${at}.answer`, message('cli.mapBad.answer', { answer, choices: choices.join(', ') }));
    }
    this.answers[this.text(value.id, `${at}.id`)] = answer;
  }
}

/** The mapping of a job; without `--map`, what the workbook stores holds. Throws Stop. */
export async function readMapping({ options, language }: Job, sheets: readonly string[]): Promise<Mapping> {
  if (typeof options.map !== 'string') return { answers: {} };
  const file = options.map;
  const json = await jsonOf(file, 'cli.mapNotJson');
  const fail = (at: string, problem: Message): never => {
    throw new Stop(EXIT.unreadable, [message('cli.mapBad', { file, at, detail: say(language, problem) })]);
  };
  if (!isPlain(json) || json.schema !== 1) return fail('schema', message('cli.mapBad.schema'));
  if (!Array.isArray(json.tables)) return fail('tables', message('cli.mapBad.tables'));
  const reader = new MapReader(sheets, fail);
  json.tables.forEach((table, i) => reader.table(table, `tables[${i}]`));
  list(json.questions).forEach((question, i) => reader.question(question, `questions[${i}]`));
  return { mapped: reader.items, answers: reader.answers };
}
