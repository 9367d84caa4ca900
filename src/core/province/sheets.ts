/** The consolidated workbook: departments, decisions, findings, files left out. Text cells only where a reader reads words. */
import { type Language, say } from '../../messages';
import { exactDong, showDong } from '../amount';
import { showDay, type WrittenCell } from '../cell';
import type { Department, Province } from './model';
import { remaining, type Sums, sumsOf, totalsOf } from './total';
import { OUTCOMES, Words } from './words';

export interface ProvinceSheet {
  readonly name: string;
  readonly cells: readonly (readonly WrittenCell[])[];
  readonly headings: readonly number[];
  readonly widths: readonly number[];
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
  const labels = ['department', 'file', 'plan', 'planned', 'disbursed', 'rate', 'reached', 'remaining'];
  const heading = [...labels.map((key) => words.t(key)), ...OUTCOMES.map((outcome) => words.outcome(outcome))];
  const rows = province.departments.flatMap((department) => {
    const lines = department.plans.length > 0 ? department.plans : [null];
    return lines.map((line, i) => [
      text(department.name),
      text(department.file),
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
    text(words.plan(total.planKind, total.basis)),
    ...sumCells(total.within.length === 0 ? null : total, words),
    ...(i === 0 ? outcomeCells(all) : OUTCOMES.map((): WrittenCell => ({ blank: true }))),
  ]);
  const top = head(words.t('title', { count: province.departments.length }), province, words);
  return {
    name: words.t('sheet.summary'),
    cells: [...top, heading.map(text), ...rows, ...totals],
    headings: [3],
    widths: [30, 28, 26, 20, 20, 10, 14, 18, 9, 9, 9, 9, 12, 9, 11],
  };
}

function listed(
  name: string,
  keys: readonly string[],
  widths: readonly number[],
  rows: readonly (readonly string[])[],
  words: Words,
): ProvinceSheet {
  const none = rows.length === 0 ? [[text(words.t('none'))]] : [];
  const cells = [keys.map((key) => text(words.t(key))), ...rows.map((row) => row.map(text)), ...none];
  return { name: words.t(name), cells, headings: [0], widths };
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
