/** Every returned file held against the workbook. Nothing is written here. */
import type { Grid } from '../cell';
import { formLog } from './log';
import { fileDifferences } from './file-differences';
import type { Doubled, Merged, MergeLine } from './merge-model';
import { mergeUnit, type UnitMerge } from './merge-unit';
import { partOf } from './parts';
import { readForm, type Receiver } from './read-form';
import type { FormProblem, ReturnedForm } from './returned';
import { comparable, identityOf } from './values';

export interface ReturnedFile {
  readonly name: string;
  readonly grids: readonly Grid[];
}

export interface MergeInput extends Receiver {
  readonly files: readonly ReturnedFile[];
  /** The workbook's own sheets. */
  readonly grids: readonly Grid[];
  /** Which file holds, of units that sent several. */
  readonly takes?: Readonly<Record<string, string>>;
}

/** The order of the files does not matter. */
export function mergeForms(input: MergeInput): Merged {
  const { units, year, grids, takes = {} } = input;
  const read = [...input.files]
    .sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
    .map(({ name, grids: sheets }) => readForm(name, sheets, input));
  const refused: FormProblem[] = read.flatMap((one) => ('refused' in one ? [one.refused] : []));
  const forms = read.flatMap((one) => ('form' in one ? [one.form] : []));
  const doubled: Doubled[] = [];
  const chosen = units.flatMap(({ id }) => {
    const own = forms.filter(({ unit }) => unit === id);
    const taken = own.find(({ file }) => file === takes[id]);
    if (taken) return [taken];
    if (new Set(own.map(contentOf)).size <= 1) return own.slice(0, 1);
    doubled.push({ unit: id, files: own.map(({ file }) => file), differences: fileDifferences(own) });
    return [];
  });
  const merged = chosen.map((form) =>
    mergeUnit(
      form,
      units.find(({ id }) => id === form.unit)!,
    ),
  );
  const log = formLog(grids, year);
  const untouched = chosen.filter((form, i) => isUntouched(form, merged[i]!));
  return {
    forms: chosen.filter((form) => !untouched.includes(form)),
    untouched: untouched.map(({ unit, file }) => ({ unit, file })),
    lines: crossed(merged.flatMap(({ lines }) => lines)),
    gone: merged.flatMap(({ gone }) => gone),
    problems: [...chosen.flatMap(({ problems }) => problems), ...merged.flatMap(({ problems }) => problems)],
    refused,
    doubled,
    missing: units
      .map(({ id }) => id)
      .filter(
        (id) =>
          !forms.some((form) => form.unit === id && !untouched.includes(form)) &&
          (log.get(id)?.returned ?? null) === null,
      ),
  };
}

/** As it went out: nobody signed it and nothing in it is other than in the workbook. */
function isUntouched({ filler, position, filledAt, problems, gone }: ReturnedForm, merged: UnitMerge): boolean {
  const unsigned = filler === '' && position === '' && filledAt === null;
  const nothing = [
    problems,
    gone,
    merged.problems,
    merged.lines.filter(({ returned }) => returned.base?.known !== true),
  ];
  return unsigned && nothing.every((list) => list.length === 0) && merged.lines.every(({ state }) => state === 'same');
}

/** Files of the same content are one file sent twice. */
function contentOf({ rows, gone, problems, filler }: ReturnedForm): string {
  const said = rows.map(({ part, code, values }) => [part, code, ...Object.values(values).map(comparable)]);
  return JSON.stringify([
    filler,
    said,
    gone.map(({ part, code }) => [part, code]),
    problems.map(({ message, cell }) => [message.key, cell?.row, cell?.column]),
  ]);
}

/** A matter that two units want to write is theirs to agree on. */
function crossed(lines: readonly MergeLine[]): MergeLine[] {
  const keyOf = ({ part, returned, target }: MergeLine) =>
    target ? `${part}#${target.row}` : `${part}|${identityOf(partOf(part)!, returned.values)}`;
  const units = new Map<string, Set<string>>();
  for (const one of lines) {
    if (one.state === 'same') continue;
    const known = units.get(keyOf(one)) ?? units.set(keyOf(one), new Set()).get(keyOf(one))!;
    known.add(one.unit);
  }
  return lines.map((one) =>
    one.state !== 'same' && units.get(keyOf(one))!.size > 1 ? { ...one, state: 'conflict', reason: 'crossed' } : one,
  );
}
