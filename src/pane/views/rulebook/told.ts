/** A rule set row by row as QD_QuyDinh writes it: headings and cells in words. */
import { dayOfSerial, DAY_FORMAT, showDay, type WrittenCell } from '../../../core/cell';
import { citationsText } from '../../../core/report';
import type { Citation, RuleSet } from '../../../core/rules/model';
import { type BlockSpec, toSheets } from '../../../core/rules/sheet';
import type { Language } from '../../../messages';

export interface ToldRow {
  readonly id: string;
  readonly label: string;
  /** 'Điểm tối đa: 20'. */
  readonly fields: readonly string[];
  /** Lines of its lists: conditions, bands, choices. */
  readonly lines: readonly string[];
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
  { fields, lists }: BlockSpec,
  cells: readonly (readonly WrittenCell[])[],
  rules: RuleSet,
  entry: object,
  language: Language,
): ToldRow {
  const own = fields.flatMap(({ key, heading }, column) => {
    const text = shown(cells[0]?.[column]);
    return APART.includes(key) || text === '' ? [] : [`${heading}: ${text}`];
  });
  let from = fields.length;
  const lines: string[] = [];
  for (const list of lists) {
    const width = list.fields.length;
    if (list.name !== 'citations') {
      for (const line of cells) {
        const texts = line
          .slice(from, from + width)
          .map(shown)
          .filter((text) => text !== '');
        if (texts.length > 0) lines.push(texts.join(' · '));
      }
    }
    from += width;
  }
  const { id, label, labelEn, title, question, citations } = entry as Readonly<Record<string, string>> & {
    readonly citations?: readonly Citation[];
  };
  return {
    id: id!,
    label: (language === 'en' ? labelEn : undefined) ?? label ?? title ?? question ?? id!,
    fields: own,
    lines,
    citations: citations === undefined ? '' : citationsText(citations, rules, language),
  };
}

function shown(cell: WrittenCell | undefined): string {
  if (!cell) return '';
  if ('text' in cell) return cell.text;
  if (!('number' in cell)) return '';
  const day = cell.format === DAY_FORMAT ? dayOfSerial(cell.number) : null;
  return day === null ? String(cell.number).replace('.', ',') : showDay(day);
}
