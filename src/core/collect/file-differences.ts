/** What several files of one unit tell differently, so that a person can say which holds. */
import type { FileDifference } from './merge-model';
import { columnsOf, type FormPart, PARTS } from './parts';
import type { ReturnedForm, ReturnedRow } from './returned';
import { shownValue } from './shown';
import { comparable, identityOf } from './values';

export function fileDifferences(forms: readonly ReturnedForm[]): FileDifference[] {
  return [...cover(forms), ...PARTS.flatMap((part) => rows(part, forms))];
}

function cover(forms: readonly ReturnedForm[]): FileDifference[] {
  const sides = forms.map(({ file, filler, position, filledAt }) => {
    const text = [filler, position, filledAt ?? ''].filter((one) => one !== '').join(' · ');
    return { file, cell: null, text };
  });
  return differ(sides.map(({ text }) => text)) ? [{ part: null, sides }] : [];
}

/** A row goes by its code; one that the unit added by what it is about. */
function rows(part: FormPart, forms: readonly ReturnedForm[]): FileDifference[] {
  const keyOf = (row: ReturnedRow) => (row.code === '' ? identityOf(part, row.values) : row.code);
  const told = forms.map((form) => {
    const own = form.rows.filter((row) => row.part === part.id);
    return { file: form.file, own: new Map(own.map((row) => [keyOf(row), row])) };
  });
  const keys = [...new Set(told.flatMap(({ own }) => [...own.keys()]))];
  return keys.flatMap((key): FileDifference[] => {
    const found = told.map(({ file, own }) => ({ file, row: own.get(key) ?? null }));
    const columns = columnsOf(part).filter((column) =>
      differ(found.map(({ row }) => (row === null ? null : comparable(row.values[column.key])))),
    );
    if (columns.length === 0) return [];
    const sides = found.map(({ file, row }) => {
      const texts = columns.flatMap((column) => {
        const text = row === null ? '' : shownValue(part, column.key, row.values[column.key] ?? null);
        return row === null || (text === '' && !everywhere(found)) ? [] : [`${column.heading}: ${text || '–'}`];
      });
      return { file, cell: row?.cell ?? null, text: texts.join(' · ') };
    });
    return [{ part: part.id, sides }];
  });
}

const everywhere = (found: readonly { readonly row: ReturnedRow | null }[]) => found.every(({ row }) => row !== null);

const differ = (values: readonly (string | null)[]) => new Set(values).size > 1;
