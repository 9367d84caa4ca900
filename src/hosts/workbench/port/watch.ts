/** Tells who watches a range that something in it changed: typed, pasted, undone, or recalculated to another value. */
import { CommandType, ICommandService, type ICommandInfo } from '@univerjs/core';
import {
  type ISetArrayFormulaDataMutationParams,
  type ISetRangeValuesMutationParams,
  RemoveSheetMutation,
  SetArrayFormulaDataMutation,
  SetRangeValuesMutation,
} from '@univerjs/preset-sheets-core';
import { overlaps, type Ref } from '../../../core/cell';
import type { Book, Rows } from '../univer/book';
import { changedArea, sameCell } from './changed-area';

type Told = (refs: readonly Ref[]) => void;

/** Changes of one moment are told together, well within the second that the port promises. */
const PAUSE = 120;

export class Changes {
  private readonly watchers = new Set<{ readonly refs: readonly Ref[]; readonly told: Told }>();
  private readonly spills = new Map<string, Rows>();
  private pending: Ref[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly book: Book) {
    const commands = book.injector.get(ICommandService);
    commands.beforeCommandExecuted((command) => this.before(command));
    commands.onCommandExecuted((command) => {
      if (command.type === CommandType.MUTATION) this.after(command);
    });
  }

  watch(refs: readonly Ref[], told: Told): () => void {
    const watcher = { refs, told };
    this.watchers.add(watcher);
    return () => this.watchers.delete(watcher);
  }

  /** Before, because only now the old value can still be compared: a result that stays the same is no change. */
  private before({ id, params }: Readonly<ICommandInfo>): void {
    if (id === SetRangeValuesMutation.id && this.watchers.size > 0)
      this.noteCells(params as ISetRangeValuesMutationParams);
    if (id === SetArrayFormulaDataMutation.id) this.noteSpills(params as ISetArrayFormulaDataMutationParams);
  }

  private noteCells({ subUnitId, cellValue }: ISetRangeValuesMutationParams): void {
    const sheet = this.book.workbook().getSheetBySheetId(subUnitId);
    if (!sheet || !cellValue) return;
    const area = changedArea(cellValue, (row, column, next) => {
      const kept = next && next.v === undefined && next.f === undefined && next.p === undefined;
      const now = sheet.getCellRaw(row, column);
      return !kept && !sameCell(now, next && { ...now, ...next });
    });
    if (area) this.note({ sheet: sheet.getName(), ...area });
  }

  /** Spilled cells are kept apart from the sheet, and Univer has already replaced them when it tells. */
  private noteSpills({ arrayFormulaCellData }: ISetArrayFormulaDataMutationParams): void {
    const unit = this.book.workbook().getUnitId();
    for (const sheet of this.book.sheets()) {
      const then = this.spills.get(sheet.getSheetId()) ?? {};
      const now = copied((arrayFormulaCellData[unit]?.[sheet.getSheetId()] ?? {}) as Rows);
      this.spills.set(sheet.getSheetId(), now);
      const grown = changedArea(now, (row, column, cell) => !sameCell(then[row]?.[column], cell));
      const gone = changedArea(then, (row, column) => !now[row]?.[column]);
      for (const area of [grown, gone]) if (area) this.note({ sheet: sheet.getName(), ...area });
    }
  }

  private after({ id, params }: Readonly<ICommandInfo>): void {
    if (id !== RemoveSheetMutation.id) return;
    const { subUnitName } = params as { subUnitName?: string };
    if (subUnitName) this.note({ sheet: subUnitName, row: 0, column: 0, rows: 1_048_576, columns: 16_384 });
  }

  private note(ref: Ref): void {
    this.pending.push(ref);
    this.timer ??= setTimeout(() => this.tell(), PAUSE);
  }

  private tell(): void {
    const changed = this.pending;
    this.pending = [];
    this.timer = undefined;
    for (const { refs, told } of [...this.watchers]) {
      const hit = changed.filter((ref) => refs.some((seen) => seen.sheet === ref.sheet && overlaps(seen, ref)));
      if (hit.length > 0) told(hit);
    }
  }
}

function copied(rows: Rows): Rows {
  return Object.fromEntries(Object.entries(rows).map(([row, cells]) => [row, { ...cells }]));
}
