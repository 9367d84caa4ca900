/** A merge as text and JSON. */
import {
  type Choices,
  type FormProblem,
  isOpen,
  isWritten,
  type Merged,
  type MergeLine,
  partOf,
  rowName,
  shownValue,
} from '../../core/collect';
import { address, cellRef } from '../../core/cell';
import { type Language, type Message, message, say } from '../../messages';

type Said = (key: string, args?: Record<string, string | number>) => string;

export function mergedText(merged: Merged, names: ReadonlyMap<string, string>, language: Language): string {
  const said: Said = (key, args = {}) => say(language, message(key, args));
  const name = (unit: string) => names.get(unit) ?? unit;
  const problem = ({ message: what, advice }: FormProblem) => ({
    text: say(language, what),
    advice: say(language, advice),
  });
  const forms = merged.forms.flatMap((form) => {
    const own = merged.lines.filter(({ unit }) => unit === form.unit);
    const same = own.filter(({ state }) => state === 'same').length;
    const filler = form.filler === '' ? said('cli.merge.nobody') : form.filler;
    return [
      said('cli.merge.form', { name: name(form.unit), file: form.file, filler }),
      ...own.filter(({ state }) => state !== 'same').map((line) => lineText(line, said)),
      ...merged.gone.filter(({ unit }) => unit === form.unit).map((line) => goneText(line, said)),
      ...merged.problems.filter(({ unit }) => unit === form.unit).map((one) => said('cli.merge.problem', problem(one))),
      ...(same > 0 ? [said('cli.merge.same', { n: same })] : []),
      '',
    ];
  });
  const doubled = merged.doubled.flatMap(({ unit, files, differences }) => [
    said('cli.merge.doubled', { name: name(unit), n: files.length, files: files.join(', ') }),
    ...differences.map(({ part, sides }) =>
      said('cli.merge.doubledLine', {
        part: said(part === null ? 'collect.form.cover.sheet' : `collect.part.${part}`),
        sides: sides.map((side) => sideText(side, part === null, said)).join(' | '),
      }),
    ),
  ]);
  const missing = merged.missing.map(name).join('; ');
  const counts = countsOf(merged);
  return [
    ...forms,
    ...merged.refused.map((one) => said('cli.merge.refused', problem(one))),
    ...doubled,
    ...merged.untouched.map(({ unit, file }) => said('cli.merge.untouched', { name: name(unit), file })),
    said('cli.merge.counts', { ...counts }),
    missing === ''
      ? said('cli.merge.complete')
      : said('cli.merge.missing', { n: merged.missing.length, names: missing }),
  ].join('\n');
}

function countsOf({ lines, problems }: Merged) {
  const of = (state: MergeLine['state']) => lines.filter((line) => line.state === state).length;
  return {
    fresh: of('new'),
    changed: of('changed'),
    same: of('same'),
    conflict: of('conflict'),
    problem: problems.length,
  };
}

function sideText(
  { file, cell, text }: Merged['doubled'][number]['differences'][number]['sides'][number],
  cover: boolean,
  said: Said,
): string {
  if (cell === null && !cover) return said('collect.sideNone', { file });
  const at = cell === null ? '' : ` (${address(cell)})`;
  return said('collect.side', { file, at, text: text === '' ? '–' : text });
}

function lineText({ id, part, state, reason, target, cells, returned }: MergeLine, said: Said): string {
  const shown = cells.map(({ key, heading, before, now }) => {
    const [was, is] = [before, now].map((value) => shownValue(partOf(part)!, key, value));
    return target && state !== 'new' ? `${heading}: ${was || '–'} → ${is || '–'}` : `${heading}: ${is}`;
  });
  return said(`cli.merge.${state}`, {
    part: said(`collect.part.${part}`),
    name: rowName(returned.values),
    cell: address(returned.cell),
    cells: shown.join(' · '),
    reason: reason === null ? '' : said(`collect.reason.${reason}`),
    id,
  });
}

function goneText({ part, values, target }: Merged['gone'][number], said: Said): string {
  const cell = target ? ` (${address(cellRef(partOf(part)!.store.name, target.row, 0))})` : '';
  return said('cli.merge.gone', { part: said(`collect.part.${part}`), name: rowName(values), cell });
}

export function mergedJson(merged: Merged, choices: Choices, language: Language) {
  const said = (what: Message) => say(language, what);
  const problem = ({ file, unit, cell, message: what, advice }: FormProblem) => ({
    ...{ file, unit, cell: cell && address(cell) },
    ...{ message: said(what), advice: said(advice) },
  });
  return {
    forms: merged.forms.map(({ file, unit, filler, filledAt, rows }) => ({
      file,
      unit,
      filler,
      filledAt,
      rows: rows.length,
    })),
    lines: merged.lines.map((line) => ({
      ...{ id: line.id, unit: line.unit, part: line.part, state: line.state, reason: line.reason },
      ...{ cell: address(line.returned.cell), written: isWritten(line, choices), open: isOpen(line, choices) },
      target: line.target && address(cellRef(partOf(line.part)!.store.name, line.target.row, 0)),
      cells: line.cells,
    })),
    gone: merged.gone.map(({ unit, part, code, values, target }) => ({
      unit,
      part,
      code,
      values,
      row: target && target.row + 1,
    })),
    problems: merged.problems.map(problem),
    refused: merged.refused.map(problem),
    doubled: merged.doubled,
    untouched: merged.untouched,
    missing: merged.missing,
  };
}
