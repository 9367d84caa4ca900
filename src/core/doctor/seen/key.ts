/** What a finding says, as a short key that does not move with its cells: the same words on an inserted row stay one finding. */
import { type Grid, type Ref } from '../../cell';
import type { Finding } from '../../finding';
import { fold } from '../../text';
import type { Table } from '../../table';
import { viewOf } from '../../table/view';

/** Arguments that only say where. */
const PLACES: ReadonlySet<string> = new Set(['cell', 'row', 'like', 'column']);

/** Keys of findings, in their order. Findings that say exactly the same are told apart by their number. */
export function findingKeys(
  findings: readonly Finding[],
  grids: readonly Grid[],
  tables: readonly Table[],
): readonly string[] {
  const again = new Map<string, number>();
  return findings.map((finding) => {
    const said = saysOf(finding, grids, tables);
    const n = (again.get(said) ?? 0) + 1;
    again.set(said, n);
    return hashOf(n === 1 ? said : `${said}|${n}`);
  });
}

function saysOf({ check, message, cells }: Finding, grids: readonly Grid[], tables: readonly Table[]): string {
  const args = Object.keys(message.args)
    .filter((name) => !PLACES.has(name))
    .sort()
    .map((name) => `${name}=${withoutCells(message.args[name]!)}`);
  const place = cells[0];
  return [check, message.key, ...args, ...(place ? [place.sheet, ...wordsAt(place, grids, tables)] : [])].join('|');
}

/** Formulas and runs of cells lose their addresses: 'D6 … D9' after a row was inserted is still the same sum. */
function withoutCells(value: string | number): string {
  const text = String(value);
  return /^=|^[A-Z]{1,3}\d+\b/.test(text) ? text.replace(/\$?[A-Z]{1,3}\$?\d+/g, '#') : text;
}

/** The row's name and the column's heading, where a table holds the cell. */
function wordsAt({ sheet, row, column }: Ref, grids: readonly Grid[], tables: readonly Table[]): string[] {
  const table = tables.find(
    (one) => one.sheet === sheet && row >= one.headerRows[0] && row < one.dataRows[0] + one.rowKinds.length,
  );
  const grid = grids.find((one) => one.ref.sheet === sheet);
  if (!table || !grid) return [];
  const name = table.columns.find((one) => one.role === 'name')?.column;
  const heading = table.columns.find((one) => one.column === column)?.header.join(' › ') ?? '';
  const label = name === undefined || row < table.dataRows[0] ? '' : viewOf(grid).text(row, name);
  return [fold(label), fold(heading)];
}

/** FNV-1a over the UTF-16 units, twice with different starts: 64 bits as 16 hexadecimal digits. */
function hashOf(text: string): string {
  return [0x811c9dc5, 0x01234567].map((start) => hash32(text, start)).join('');
}

function hash32(text: string, start: number): string {
  let hash = start;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}
