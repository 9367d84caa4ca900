/** "Dán từ bảng có sẵn": lines of names or codes with values, each linked by equality alone; the rest are questions. */
import type { Subject } from '../../../core/evaluation/facts';
import { candidateFinder } from '../../../core/identity/candidates';
import type { Id, Item } from '../../../core/rules/model';
import { fold, sameName, tidy } from '../../../core/text';

export interface PastedLine {
  readonly name: string;
  /** By item: the value as pasted. */
  readonly values: Readonly<Record<Id, string>>;
  /** Null where the name equals nobody's, or several people's. */
  readonly subject: Id | null;
  readonly candidates: readonly { readonly value: Id; readonly label: string }[];
}

export interface Pasted {
  readonly lines: readonly PastedLine[];
  /** Columns whose heading is no criterion. */
  readonly unknown: readonly string[];
}

/** Cells are separated by tabs, as spreadsheets copy them, or by ';'. A first line that names criteria is the heading. */
export function readPasted(text: string, item: Item, items: readonly Item[], subjects: readonly Subject[]): Pasted {
  const rows = text
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
    .map((line) => line.split(line.includes('\t') ? '\t' : ';').map((cell) => tidy(cell)));
  const byHeading = (cell: string) =>
    items.find((one) => sameName(one.label, cell) || sameName(one.id, cell) || sameName(one.labelEn ?? one.id, cell));
  const head = rows[0]?.slice(1) ?? [];
  const headed = head.some((cell) => byHeading(cell) !== undefined);
  const columns = headed ? head.map((cell) => byHeading(cell)?.id ?? null) : [item.id];
  const unknown = headed ? head.filter((cell) => cell !== '' && byHeading(cell) === undefined) : [];
  const find = {
    collective: candidateFinder(subjects, 'collective'),
    individual: candidateFinder(subjects, 'individual'),
  };
  const lines = rows.slice(headed ? 1 : 0).map(([name = '', ...cells]): PastedLine => {
    const values = Object.fromEntries(
      columns.flatMap((id, i) => (id !== null && (cells[i] ?? '') !== '' ? [[id, cells[i]!]] : [])),
    );
    const found = linkedTo(name, subjects);
    if (found.length === 1) return { name, values, subject: found[0]!, candidates: [] };
    const kinds = item.kind === 'both' ? (['collective', 'individual'] as const) : ([item.kind] as const);
    const candidates = kinds.flatMap((kind) => find[kind](name, found));
    return { name, values, subject: null, candidates };
  });
  return { lines, unknown };
}

/** Codes of everybody whose code or name equals the text; never one that is only alike. */
function linkedTo(text: string, subjects: readonly Subject[]): Id[] {
  const byCode = subjects.filter(({ id }) => fold(id) === fold(text) && id.toLowerCase() === text.toLowerCase());
  const found =
    byCode.length > 0
      ? byCode
      : subjects.filter((one) => [one.name, ...one.otherNames].some((name) => sameName(name, text)));
  return [...new Set(found.map(({ id }) => id))];
}
