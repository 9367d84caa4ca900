/** Seals as rows of KQ_ChotKetQua: a head, then its snapshot, one row each; never a long cell. */
import type { SheetSpec, StoredRow } from '../store/spec';
import type { SealedPart } from './canonical';
import type { Seal, SealHead } from './model';
import { isIntact, rowMark } from './seal';

export const SEAL_SHEET: SheetSpec = {
  name: 'KQ_ChotKetQua',
  version: 1,
  columns: [
    {
      key: 'code',
      heading: 'Mã xác thực',
      kind: 'text',
      required: true,
      help: 'Mã in trong biên bản và danh sách công khai.',
    },
    {
      key: 'number',
      heading: 'Thứ tự',
      kind: 'number',
      required: true,
      help: 'Số thứ tự dòng của lần chốt; không sửa, không xóa.',
    },
    {
      key: 'part',
      heading: 'Phần',
      kind: 'text',
      required: true,
      help: 'Thông tin chốt, quy định, số liệu hoặc kết quả.',
    },
    { key: 'key', heading: 'Nội dung', kind: 'text', required: true, width: 48, help: 'Tên dòng được chốt.' },
    { key: 'value', heading: 'Giá trị', kind: 'text', width: 48, help: 'Giá trị tại lúc chốt.' },
    { key: 'mark', heading: 'Dấu kiểm tra', kind: 'text', help: 'Để tìm dòng bị sửa.' },
  ],
};

const PARTS: Readonly<Record<SealedPart, string>> = { rules: 'Quy định', inputs: 'Số liệu', results: 'Kết quả' };
const HEAD = 'Thông tin chốt';
const HEAD_KEYS: readonly (keyof SealHead)[] = ['engine', 'lawAt', 'dataAt', 'previous', 'by', 'at', 'reason'];
const ROWS_KEY = 'rows';

/** Rows of one seal, in order. */
export function sealRows(seal: Seal): StoredRow[] {
  const head = [...HEAD_KEYS.map((key) => [key, seal[key]] as const), [ROWS_KEY, String(seal.rows.length)] as const];
  return [
    ...head.map(([key, value]) => ({ part: HEAD, key, value, mark: null })),
    ...seal.rows.map((row) => ({ part: PARTS[row.part], key: row.key, value: row.value, mark: rowMark(row) })),
  ].map((row, i) => ({ code: seal.code, number: i + 1, ...row }));
}

/** What is wrong with a stored seal. */
export type SealFault =
  /** Rows are missing at the end or in between. */
  | { readonly code: string; readonly fault: 'truncated'; readonly expected: number; readonly found: number }
  /** Rows stand in another order. */
  | { readonly code: string; readonly fault: 'reordered'; readonly number: number }
  /** A row, or the head, was edited; `key` names it where it can be told. */
  | { readonly code: string; readonly fault: 'edited'; readonly key: string }
  /** The seal before it is not there, or two seals follow the same one. */
  | { readonly code: string; readonly fault: 'chain'; readonly previous: string };

export interface StoredSeals {
  /** Intact seals in the order of the sheet. */
  readonly seals: readonly Seal[];
  readonly faults: readonly SealFault[];
}

/** Reads the rows of KQ_ChotKetQua and checks each seal and the chain. */
export function readSeals(rows: readonly StoredRow[]): StoredSeals {
  const groups = new Map<string, StoredRow[]>();
  for (const row of rows) groups.set(text(row, 'code'), [...(groups.get(text(row, 'code')) ?? []), row]);
  const seals: Seal[] = [];
  const faults: SealFault[] = [];
  for (const [code, group] of groups) {
    const fault = orderFault(code, group);
    const seal = sealOf(code, group);
    const edited = fault === null && !isIntact(seal) ? editedKey(group) : null;
    if (fault !== null) faults.push(fault);
    else if (edited !== null) faults.push({ code, fault: 'edited', key: edited });
    else seals.push(seal);
  }
  return { seals, faults: [...faults, ...chainFaults(seals, [...groups.keys()])] };
}

function text(row: StoredRow, key: string): string {
  const value = row[key];
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** The head says how many rows there are; numbers run from 1 without gap. */
function orderFault(code: string, group: readonly StoredRow[]): SealFault | null {
  const counted = group.find((row) => text(row, 'part') === HEAD && text(row, 'key') === ROWS_KEY);
  const expected = Number(counted === undefined ? Number.NaN : text(counted, 'value')) + HEAD_KEYS.length + 1;
  const numbers = group.map((row) => Number(text(row, 'number')));
  if (new Set(numbers).size !== expected || numbers.length !== expected) {
    return { code, fault: 'truncated', expected: Number.isNaN(expected) ? 0 : expected, found: group.length };
  }
  const at = numbers.findIndex((number, i) => number !== i + 1);
  return at < 0 ? null : { code, fault: 'reordered', number: numbers[at]! };
}

function sealOf(code: string, group: readonly StoredRow[]): Seal {
  const head = new Map(
    group.filter((row) => text(row, 'part') === HEAD).map((row) => [text(row, 'key'), text(row, 'value')]),
  );
  const parts = Object.entries(PARTS) as [SealedPart, string][];
  const rows = group.flatMap((row) => {
    const part = parts.find(([, label]) => label === text(row, 'part'))?.[0];
    return part === undefined ? [] : [{ part, key: text(row, 'key'), value: text(row, 'value') }];
  });
  const value = (key: keyof SealHead) => head.get(key) ?? '';
  return {
    code,
    engine: value('engine'),
    lawAt: value('lawAt'),
    dataAt: value('dataAt'),
    previous: value('previous'),
    by: value('by'),
    at: value('at'),
    reason: value('reason'),
    rows,
  };
}

/** The first row whose mark does not fit; the head where all rows fit. */
function editedKey(group: readonly StoredRow[]): string {
  const seal = sealOf('', group);
  const body = group.filter((row) => text(row, 'part') !== HEAD);
  const at = body.findIndex((row, i) => seal.rows[i] === undefined || rowMark(seal.rows[i]) !== text(row, 'mark'));
  return at < 0 ? HEAD : text(body[at]!, 'key');
}

/** Each seal follows one that is there; two that follow the same were made at the same time. */
function chainFaults(seals: readonly Seal[], codes: readonly string[]): SealFault[] {
  const followed = new Set<string>();
  return seals.flatMap(({ code, previous }): SealFault[] => {
    const lost = previous !== '' && !codes.includes(previous);
    const twice = followed.has(previous);
    followed.add(previous);
    return lost || twice ? [{ code, fault: 'chain', previous }] : [];
  });
}
