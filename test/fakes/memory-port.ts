/** A workbook in memory behind the port: it watches, refuses, conflicts and fails as real hosts do, and notes every call. */
import {
  a1,
  type Area,
  type Cell,
  cellRef,
  type Grid,
  overlaps,
  type Ref,
  type WrittenCell,
} from '../../src/core/cell';
import { STAMP_PREFIX } from '../../src/core/store/spec';
import {
  type Capabilities,
  type Conflict,
  PortError,
  type RangeWrite,
  type ReadOptions,
  type ReadRequest,
  type SheetInfo,
  type WorkbookPort,
  type WriteBatch,
  type WriteOptions,
  type WriteResult,
} from '../../src/ports/workbook';
import { MemorySheet } from './memory-sheet';

export interface MemoryOptions {
  readonly capabilities?: Partial<Capabilities>;
  /** Names of protected sheets: a write to them throws PortError 'protected'. */
  readonly protected?: readonly string[];
  /** Milliseconds that every call takes. */
  readonly delay?: number;
  /** What a written formula shows; without it a formula's value is blank. */
  readonly calculate?: (formula: string, at: Ref) => Cell;
  readonly now?: string;
}

type Method = 'capabilities' | 'sheets' | 'read' | 'selection' | 'select' | 'write';

const CAPABILITIES: Capabilities = {
  functions: false,
  undo: true,
  events: 'push',
  canEdit: true,
  download: true,
  locale: 'vi-VN',
  listSeparator: ';',
  charts: true,
};

const OURS = /^(DL_|QD_|KQ_|Bản thuyết minh$)/;

export class MemoryPort implements WorkbookPort {
  /** Every call in order: ['select', 'GiaiNgan!H7']. */
  readonly calls: (readonly [Method, string])[] = [];
  readonly written: WriteBatch[] = [];
  selected: Ref | null = null;
  private readonly book = new Map<string, MemorySheet>();
  private readonly watchers = new Set<{ refs: readonly Ref[]; changed: (refs: readonly Ref[]) => void }>();
  private readonly failures = new Map<Method, PortError>();
  private foreign: Conflict | null = null;
  /** What this pane wrote outside of our sheets, by place: it may be written over. */
  private readonly mine = new Map<string, Cell>();

  constructor(
    grids: readonly Grid[],
    private readonly options: MemoryOptions = {},
  ) {
    for (const grid of grids) this.book.set(grid.ref.sheet, MemorySheet.of(grid));
  }

  /** The next call of this method fails with the error. */
  failNext(method: Method, error: PortError): void {
    this.failures.set(method, error);
  }

  /** The next write meets a co-author's revision. */
  conflictNext(conflict: Conflict): void {
    this.foreign = conflict;
  }

  /** A person types into a cell: watchers hear of it. */
  type(sheet: string, row: number, column: number, value: Cell): void {
    this.sheet(sheet).set(row, column, { value, formula: null });
    this.tell([cellRef(sheet, row, column)]);
  }

  cell(sheet: string, row: number, column: number): { value: Cell; formula: string | null } {
    return this.sheet(sheet).get(row, column);
  }

  async capabilities(): Promise<Capabilities> {
    await this.begin('capabilities', '');
    return { ...CAPABILITIES, ...this.options.capabilities };
  }

  async sheets(options?: ReadOptions): Promise<readonly SheetInfo[]> {
    await this.begin('sheets', '', options);
    return [...this.book].map(([name, sheet]) => ({
      name,
      hidden: false,
      protected: this.options.protected?.includes(name) ?? false,
      used: sheet.used(),
    }));
  }

  async read(requests: readonly ReadRequest[], options?: ReadOptions): Promise<readonly Grid[]> {
    await this.begin(
      'read',
      requests.map((request) => `${request.range.sheet}!${a1(request.range)}`).join(' '),
      options,
    );
    return requests.map((request, i) => {
      options?.progress?.((i + 1) / requests.length);
      return this.sheet(request.range.sheet).grid(request);
    });
  }

  async selection(): Promise<Ref | null> {
    await this.begin('selection', '');
    return this.selected;
  }

  async select(ref: Ref): Promise<void> {
    await this.begin('select', `${ref.sheet}!${a1(ref)}`);
    this.sheet(ref.sheet);
    this.selected = ref;
  }

  watch(refs: readonly Ref[], changed: (refs: readonly Ref[]) => void): () => void {
    const watcher = { refs, changed };
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  async write(batch: WriteBatch, options?: WriteOptions): Promise<WriteResult> {
    await this.begin('write', batch.label);
    const caps = { ...CAPABILITIES, ...this.options.capabilities };
    if (!caps.canEdit) throw new PortError('read-only', batch.label);
    for (const { range } of batch.ranges) {
      if (this.options.protected?.includes(range.sheet)) throw new PortError('protected', range.sheet);
      if (!this.book.has(range.sheet) && !batch.addSheets?.includes(range.sheet)) {
        throw new PortError('no-sheet', range.sheet);
      }
    }
    for (const range of batch.ranges) this.refuseOccupied(range);
    const conflict = this.foreign ?? this.stale(options?.ifRevision ?? {});
    this.foreign = null;
    if (conflict) return { conflict };
    for (const name of batch.addSheets ?? []) if (!this.book.has(name)) this.book.set(name, new MemorySheet(name));
    for (const { range, cells } of batch.ranges) this.put(range, cells);
    this.written.push(batch);
    const revision = this.stamp(batch, options?.by ?? '');
    this.tell(batch.ranges.map((one) => one.range));
    return { revision };
  }

  private sheet(name: string): MemorySheet {
    const found = this.book.get(name);
    if (!found) throw new PortError('no-sheet', name);
    return found;
  }

  private put(range: Area & { sheet: string }, cells: readonly (readonly WrittenCell[])[]): void {
    const sheet = this.sheet(range.sheet);
    cells.forEach((line, row) =>
      line.forEach((cell, column) => {
        const at = cellRef(range.sheet, range.row + row, range.column + column);
        this.mine.set(`${range.sheet} ${at.row} ${at.column}`, said(cell));
        if ('formula' in cell) {
          const value = this.options.calculate?.(cell.formula, at) ?? null;
          sheet.set(at.row, at.column, { value, formula: cell.formula });
        } else {
          const value = 'text' in cell ? cell.text : 'number' in cell ? cell.number : null;
          sheet.set(at.row, at.column, { value, formula: null });
        }
      }),
    );
  }

  /** Outside of our sheets a cell is written only if it is blank, ours, or holds what the user was shown. */
  private refuseOccupied({ range, cells, replaces }: RangeWrite): void {
    const sheet = this.book.get(range.sheet);
    if (!sheet || OURS.test(range.sheet)) return;
    cells.forEach((line, r) =>
      line.forEach((_, c) => {
        const [row, column] = [range.row + r, range.column + c];
        const { formula, value } = sheet.get(row, column);
        const stands = formula ?? value;
        const expected = replaces?.[r]?.[c] ?? this.mine.get(`${range.sheet} ${row} ${column}`) ?? null;
        if (stands !== null && stands !== expected) throw new PortError('occupied', a1(cellRef('', row, column)));
      }),
    );
  }

  private stale(expected: Readonly<Record<string, number>>): Conflict | null {
    for (const [name, revision] of Object.entries(expected)) {
      const now = this.revisionOf(name);
      if (now === revision) continue;
      const [by, at] = [3, 4].map((column) => this.book.get(name)?.get(0, column).value ?? '');
      return { sheet: name, revision: now, by: String(by), at: String(at) };
    }
    return null;
  }

  private revisionOf(name: string): number {
    return Number(this.book.get(name)?.get(0, 2).value ?? 0);
  }

  private stamp(batch: WriteBatch, by: string): Record<string, number> {
    const revision: Record<string, number> = {};
    for (const name of new Set(batch.ranges.map((one) => one.range.sheet).filter((sheet) => OURS.test(sheet)))) {
      revision[name] = this.revisionOf(name) + 1;
      const sheet = this.sheet(name);
      const row: Cell[] = [STAMP_PREFIX + name, sheet.get(0, 1).value ?? 1, revision[name], by, this.options.now ?? ''];
      row.forEach((value, column) => sheet.set(0, column, { value, formula: null }));
    }
    return revision;
  }

  private tell(changed: readonly Ref[]): void {
    if ({ ...CAPABILITIES, ...this.options.capabilities }.events === 'poll') return;
    for (const watcher of [...this.watchers]) {
      const hit = changed.filter((ref) => watcher.refs.some((seen) => seen.sheet === ref.sheet && overlaps(seen, ref)));
      if (hit.length > 0) setTimeout(() => watcher.changed(hit), 0);
    }
  }

  private async begin(method: Method, what: string, options?: ReadOptions): Promise<void> {
    this.calls.push([method, what]);
    if (this.options.delay) await new Promise((done) => setTimeout(done, this.options.delay));
    if (options?.signal?.aborted) throw new PortError('cancelled', what);
    const failure = this.failures.get(method);
    this.failures.delete(method);
    if (failure) throw failure;
  }
}

function said(cell: WrittenCell): Cell {
  return 'formula' in cell ? cell.formula : 'text' in cell ? cell.text : 'number' in cell ? cell.number : null;
}
