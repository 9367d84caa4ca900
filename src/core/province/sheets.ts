/** The consolidated workbook: departments, decisions, findings, files left out. Text cells only where a reader reads words. */
import { type Language, say } from '../../messages';
import { exactDong, showDong } from '../amount';
import { type Look, type SheetDress, showDay, type WrittenCell } from '../cell';
import type { Department, Province } from './model';
import { remaining, type Sums, sumsOf, totalsOf } from './total';
import { OUTCOMES, Words } from './words';

export interface ProvinceSheet {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly headings: readonly number[];
  readonly widths: readonly number[];
  readonly dress: SheetDress;
}

/** A1 of the first sheet: by it a folder run knows its own result and never reads it as a department. */
export const PROVINCE_MARK = 'Thi đua · Tổng hợp nhiều sổ';

const text = (words: string): WrittenCell => (words === '' ? { blank: true } : { text: words });
const count = (n: number): WrittenCell => ({ number: n, format: '#,##0' });

/** Whole đồng; beyond what a cell holds exactly the digits stand as text. */
function money(amount: Sums['plan']): WrittenCell {
  const exact = exactDong(amount).abs();
  return exact.lt(exactDong(1e15))
    ? { number: Number(exactDong(amount).toFixed(0)), format: '#,##0' }
    : text(showDong(amount));
}

function sumCells(sums: Sums | null, words: Words): WrittenCell[] {
  if (sums === null) return Array<WrittenCell>(5).fill(text(words.t('missing')));
  const rest = remaining(sums);
  return [money(sums.plan), money(sums.disbursed), text(words.rate(sums)), text(words.met(sums)), money(rest)];
}

const outcomeCells = ({ decisions }: Pick<Department, 'decisions'>) =>
  OUTCOMES.map((outcome) => count(decisions.filter((one) => one.outcome === outcome).length));

function head(title: string, province: Province, words: Words): WrittenCell[][] {
  return [
    [text(PROVINCE_MARK)],
    [text(title)],
    [text(`${words.days(province)} · ${words.t('unit')} · ${words.t('draft')}`)],
  ];
}

function summary(province: Province, words: Words): ProvinceSheet {
  const labels = ['department', 'file', 'dataAt', 'plan', 'planned', 'disbursed', 'rate', 'reached', 'remaining'];
  const heading = [...labels.map((key) => words.t(key)), ...OUTCOMES.map((outcome) => words.outcome(outcome))];
  const rows = province.departments.flatMap((department) => {
    const lines = department.plans.length > 0 ? department.plans : [null];
    return lines.map((line, i) => [
      text(department.name),
      text(department.file),
      text(line === null ? '' : showDay(line.asOf)),
      text(line === null ? words.t('noFigures') : words.plan(line.planKind, line.basis)),
      ...sumCells(line === null ? null : sumsOf(line), words),
      // Decisions belong to the department, not to a plan: counted on its first line only.
      ...(i === 0 ? outcomeCells(department) : OUTCOMES.map((): WrittenCell => ({ blank: true }))),
    ]);
  });
  const all = { decisions: province.departments.flatMap(({ decisions }) => decisions) };
  const totals = totalsOf(province.departments).map((total, i) => [
    text(words.t('total', { within: total.within.length, of: total.within.length + total.without.length })),
    text(
      total.without.length === 0 ? '' : words.t('without', { names: total.without.map(({ name }) => name).join('; ') }),
    ),
    text(total.days.map(showDay).join('; ')),
    text(words.plan(total.planKind, total.basis)),
    ...sumCells(total.within.length === 0 ? null : total, words),
    ...(i === 0 ? outcomeCells(all) : OUTCOMES.map((): WrittenCell => ({ blank: true }))),
  ]);
  const top = head(words.t('title', { count: province.departments.length }), province, words);
  const name = words.t('sheet.summary');
  const columns = heading.length;
  const body = rows.length + totals.length;
  const line = (row: number) => ({ row, column: 0, rows: 1, columns });
  const looks: Look[] = [
    { area: line(0), italic: true },
    { area: line(1), bold: true, size: 14, align: 'center' },
    { area: line(2), italic: true, align: 'center' },
    { area: line(top.length), bold: true, align: 'center', shade: true },
    { area: { row: top.length, column: 0, rows: body + 1, columns }, border: true, wrap: true },
    { area: { row: top.length + 1, column: 4, rows: body, columns: 3 }, align: 'right' },
    { area: { row: top.length + 1, column: 8, rows: body, columns: 1 }, align: 'right' },
    { area: { row: top.length + 1 + rows.length, column: 0, rows: totals.length, columns }, bold: true, shade: true },
  ];
  return {
    name,
    cells: [...top, heading.map(text), ...rows, ...totals],
    headings: [top.length],
    widths: [24, 18, 11, 30, 18, 18, 9, 10, 18, 8, 8, 8, 8, 10, 8, 8],
    // The mark in A1 is for the product.
    dress: {
      sheet: name,
      looks,
      merges: [0, 1, 2].map(line),
      page: { ...pageOf(top.length), area: { row: 1, column: 0, rows: top.length + body, columns } },
    },
  };
}

const pageOf = (row: number): SheetDress['page'] & object => ({
  orientation: 'landscape',
  repeat: { first: row, last: row },
});

function listed(
  name: string,
  keys: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  words: Words,
): ProvinceSheet {
  const none = rows.length === 0 ? [[text(words.t('none'))]] : [];
  const cells = [keys.map((key) => text(words.t(key))), ...rows.map((row) => row.map(text)), ...none];
  const sheet = words.t(name);
  const columns = keys.length;
  const looks: Look[] = [
    { area: { row: 0, column: 0, rows: 1, columns }, bold: true, align: 'center', shade: true },
    { area: { row: 0, column: 0, rows: cells.length, columns }, border: true, wrap: true },
  ];
  return { name: sheet, cells, headings: [0], widths, dress: { sheet, looks, page: pageOf(0) } };
}

/** Sheets in order. Names come from the catalogue and are each other's different. */
export function provinceSheets(province: Province, language: Language): ProvinceSheet[] {
  const words = new Words(language);
  const { departments, leftOut } = province;
  const decisions = departments.flatMap(({ name, dataAt, decisions: lines }) =>
    lines.map(({ subject, kind, tier, outcome, reason }) => [
      name,
      subject,
      words.t(kind),
      tier,
      words.outcome(outcome),
      reason,
      showDay(dataAt),
    ]),
  );
  const findings = departments.flatMap(({ name, file, findings: lines }) =>
    lines.map(({ severity, cells, message, advice }) => [
      name,
      file,
      words.t(`severity.${severity}`),
      cells,
      say(language, message),
      say(language, advice),
    ]),
  );
  const left = leftOut.map(({ file, why }) => [file, why.map((one) => say(language, one)).join('\n')]);
  return [
    summary(province, words),
    listed(
      'sheet.decisions',
      ['department', 'subject', 'kind', 'tier', 'outcome', 'reason', 'dataAt'],
      [28, 28, 12, 34, 20, 60, 13],
      decisions,
      words,
    ),
    listed(
      'sheet.findings',
      ['department', 'file', 'severity', 'cells', 'what', 'do'],
      [28, 26, 12, 22, 60, 60],
      findings,
      words,
    ),
    listed('sheet.leftOut', ['file', 'why'], [40, 100], left, words),
  ];
}
