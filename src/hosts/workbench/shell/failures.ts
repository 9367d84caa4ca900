/** Why a function of ours shows an error: the sentence belongs to its cell and is said while the cell is selected. */
import { a1, type Area } from '../../../core/cell';
import type { FUniver } from '@univerjs/core/facade';
import { type Message, say } from '../../../messages';
import { selection } from '../port/select';
import type { Book } from '../univer/book';
import type { Notice } from './notice';
import { LANGUAGE, t } from './words';

export class Failures {
  private readonly said = new Map<string, Message>();

  heard(sheetId: string, row: number, column: number, failure: Message | null): void {
    const key = `${sheetId}|${row},${column}`;
    if (failure) this.said.set(key, failure);
    else this.said.delete(key);
  }

  /** The sentence for a cell that shows an error; null where no function of ours gave it. */
  reason(sheetId: string, { row, column }: Area): string | null {
    const failure = this.said.get(`${sheetId}|${row},${column}`);
    if (!failure) return null;
    return t('cell', { cell: a1({ row, column, rows: 1, columns: 1 }), reason: say(LANGUAGE, failure) });
  }

  /** Says the sentence while such a cell is selected. */
  explain(api: FUniver, book: Book, notice: Notice): void {
    api.addEvent(api.Event.SelectionChanged, () => {
      const at = selection(api);
      const sheetId = at && book.find(at.sheet)?.getSheetId();
      const reason = at && sheetId ? this.reason(sheetId, at) : null;
      if (reason) notice.show(reason, 'hint');
      else notice.clearHint();
    });
  }

  forget(): void {
    this.said.clear();
  }
}
