/** A rule set row by row for a reader: the headings of QD_QuyDinh, its cells and conditions in words. */
import { dayOfSerial, DAY_FORMAT, showDay, type WrittenCell } from '../../../core/cell';
import { citationsText } from '../../../core/report';
import type { Citation, Criterion, Gate, Reading, RuleSet } from '../../../core/rules/model';
import { orderId } from '../../../core/rules/quantities';
import { zeroReading } from '../../../core/rules/readings';
import { type BlockSpec, toSheets } from '../../../core/rules/sheet';
import { type Language, say } from '../../../messages';
import { askedLines, bandLine, calledIn, needed } from './asked';

export interface ToldRow {
  readonly id: string;
  readonly label: string;
  /** 'Điểm tối đa: 20'. */
  readonly fields: readonly string[];
  /** Lines of its lists: conditions, bands, choices. */
  readonly lines: readonly string[];
  /** What the council agreed, of a reading; else ''. */
  readonly text: string;
  readonly citations: string;
}

export interface ToldBlock {
  readonly table: BlockSpec['table'];
  readonly rows: readonly ToldRow[];
}

/** Shown apart, or of no use to a reader. */
const APART = [
  'id',
  'label',
  'labelEn',
  'title',
  'question',
  'text',
  'choice',
  'agreedIn',
  'read',
  'paperEn',
  'owesEn',
  'nounEn',
];

export function toldRules(rules: RuleSet, language: Language): ToldBlock[] {
  const [sheet] = toSheets(rules, { revision: 0, by: '', at: '' });
  return sheet!.places.map(({ block, entries }) => ({
    table: block.table,
    rows: entries.map(({ row, rows }, i) =>
      toldRow(block, sheet!.cells.slice(row, row + rows), rules, rules[block.table]![i]!, language),
    ),
  }));
}

function toldRow(
  { table, fields }: BlockSpec,
  cells: readonly (readonly WrittenCell[])[],
  rules: RuleSet,
  entry: object,
  language: Language,
): ToldRow {
  const own = fields.flatMap(({ key, heading }, column) => {
    const text = shown(cells[0]?.[column]);
    return APART.includes(key) || text === '' ? [] : [`${heading}: ${worded(key, text, entry, rules, language)}`];
  });
  const {
    id,
    label,
    labelEn,
    title,
    question,
    text = '',
    citations,
  } = entry as Readonly<Record<string, string>> & {
    readonly citations?: readonly Citation[];
  };
  return {
    id: id!,
    label: (language === 'en' ? labelEn : undefined) ?? label ?? title ?? question ?? id!,
    fields: own,
    lines: linesOf(table, entry, rules, language),
    text,
    citations: citations === undefined ? '' : citationsText(citations, rules, language),
  };
}

/** A cell of QD_QuyDinh for a reader: rows are named by their labels, not by their ids. */
function worded(key: string, text: string, entry: object, rules: RuleSet, language: Language): string {
  if (key === 'owes' && text === 'unit') return say(language, { key: 'pane.rulebook.ownUnit', args: {} });
  if (key === 'zero' && zeroReading((entry as { zero: 'missing' }).zero) !== null)
    return say(language, { key: 'pane.rulebook.byReading', args: {} });
  if (key === 'min' || key === 'quorum')
    return needed((entry as Readonly<Record<string, string>>)[key]!, '', rules, language);
  const named = text.split('; ').map((part) => (key === 'order' ? orderId(part) : part));
  return named.map((part) => calledIn(rules, part, language)).join('; ');
}

/** The lists of a row: choices of a reading, conditions of a gate, points of a criterion. */
function linesOf(table: BlockSpec['table'], entry: object, rules: RuleSet, language: Language): string[] {
  if (table === 'readings') {
    const choices = (entry as Reading).choices ?? [];
    const list = choices.map(({ label }) => label).join('; ');
    return list === '' ? [] : [say(language, { key: 'pane.rulebook.choices', args: { list } })];
  }
  if (table === 'criteria') {
    const { bands, of } = entry as Criterion;
    return bands.map((band) => bandLine(band, of, rules, language));
  }
  if (table !== 'gates') return [];
  const { all, unless = [], effect } = entry as Gate;
  const excused = askedLines(unless, true, rules, language);
  return [
    ...askedLines(all, effect === 'hold', rules, language),
    ...excused.map((text) => say(language, { key: 'pane.rulebook.unless', args: { text } })),
  ];
}

function shown(cell: WrittenCell | undefined): string {
  if (!cell) return '';
  if ('text' in cell) return cell.text;
  if (!('number' in cell)) return '';
  const day = cell.format === DAY_FORMAT ? dayOfSerial(cell.number) : null;
  return day === null ? String(cell.number).replace('.', ',') : showDay(day);
}
