/** The seals of KQ_ChotKetQua, and whether anybody shortened, reordered or edited the sheet. */
import { SEALS } from '../store/sheets';
import type { StoredRow } from '../store/spec';
import type { Seal } from './model';
import { isIntact } from './seal';
import { expectedRows, HEAD, sealFrom, text } from './stored';

/** What is wrong with a stored seal. */
export type SealFault =
  /** Rows are missing, or stand there twice. */
  | { readonly code: string; readonly fault: 'truncated'; readonly expected: number; readonly found: number }
  /** Rows stand in another order; what they say is whole. */
  | { readonly code: string; readonly fault: 'reordered'; readonly number: number }
  /** A row, or the head ("Thông tin chốt"), was edited; `key` names it where it can be told. */
  | {
      readonly code: string;
      readonly fault: 'edited';
      readonly key: string;
      /** Where the row stands, and what part it is of; absent for the head. */
      readonly cell?: string;
      readonly part?: string;
    }
  /** A1 of the sheet no longer says what it is. */
  | { readonly code: ''; readonly fault: 'stamp' }
  /** The seal before it is not there, or two seals follow the same one. */
  | { readonly code: string; readonly fault: 'chain'; readonly previous: string };

export interface StoredSeals {
  /** Seals whose rows are whole and give their code, in the order of their chain. */
  readonly seals: readonly Seal[];
  readonly faults: readonly SealFault[];
}

/** Reads the decoded rows of the sheet and checks each seal and the chain. The first seal follows none. */
export function readSeals(rows: readonly StoredRow[]): StoredSeals {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) {
    const group = groups.get(text(row, 'code'));
    if (group) group.push(row);
    else groups.set(text(row, 'code'), [row]);
  }
  const seals: Seal[] = [];
  const faults: SealFault[] = [];
  for (const [code, group] of groups) {
    const found = sizeFault(code, group);
    const { seal, edited } = sealFrom(code, group);
    if (found !== null) faults.push(found);
    else if (edited !== null || !isIntact(seal)) faults.push(editedFault(code, group, edited));
    else {
      faults.push(...orderFault(code, group, rows.indexOf(group[0]!), rows));
      seals.push(seal);
    }
  }
  return { seals: inChain(seals), faults: [...faults, ...chainFaults(seals, [...groups.keys()])] };
}

/** Numbers run from 1 to what the head says, each once. */
function sizeFault(code: string, group: readonly StoredRow[]): SealFault | null {
  const expected = expectedRows(group);
  const numbers = new Set(group.map((row) => Number(text(row, 'number'))));
  const whole = expected !== null && group.length === expected && group.every((_, i) => numbers.has(i + 1));
  return whole ? null : { code, fault: 'truncated', expected: expected ?? 0, found: group.length };
}

/** Names the cell of the value; rows of a sheet know where they stand. */
function editedFault(code: string, group: readonly StoredRow[], edited: string | null): SealFault {
  const row = group.find((each) => text(each, 'key') === edited);
  const line = row?.['row'];
  if (edited === null || row === undefined || typeof line !== 'number')
    return { code, fault: 'edited', key: edited ?? HEAD };
  const part = text(row, 'part');
  return {
    code,
    fault: 'edited',
    key: edited,
    cell: `${SEALS.name}!E${line + 1}`,
    part: part === HEAD ? `${HEAD}, ${edited}` : part,
  };
}

/** A seal's rows stand together, in the order of their numbers. */
function orderFault(code: string, group: readonly StoredRow[], first: number, rows: readonly StoredRow[]): SealFault[] {
  const at = group.findIndex((row, i) => Number(text(row, 'number')) !== i + 1 || rows[first + i] !== row);
  return at < 0 ? [] : [{ code, fault: 'reordered', number: Number(text(group[at]!, 'number')) }];
}

/** Each seal follows one that stands above it; two that follow the same were made at the same time. */
function chainFaults(seals: readonly Seal[], codes: readonly string[]): SealFault[] {
  const followed = new Set<string>();
  return seals.flatMap(({ code, previous }): SealFault[] => {
    const lost = previous !== '' && !codes.slice(0, codes.indexOf(code)).includes(previous);
    const twice = followed.has(previous);
    followed.add(previous);
    return lost || twice ? [{ code, fault: 'chain', previous }] : [];
  });
}

/** As they follow each other; those whose forerunner is not there keep their place at the end. */
function inChain(seals: readonly Seal[]): Seal[] {
  const ordered: Seal[] = [];
  let rest = [...seals];
  let last = '';
  for (
    let next = rest.find(({ previous }) => previous === last);
    next;
    next = rest.find(({ previous }) => previous === last)
  ) {
    ordered.push(next);
    rest = rest.filter((each) => each !== next);
    last = next.code;
  }
  return [...ordered, ...rest];
}
