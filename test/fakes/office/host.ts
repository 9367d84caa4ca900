/** An Excel that answers the real client library: counts round trips, can be slow, busy or broken, and tells of changes. */
import { FakeBook, type Change } from './book';
import type { Constant } from './entry';
import type { Registrations } from './members/worksheet';
import { workbook } from './members/workbook';
import { spell } from './place';
import { processRequest, type References, type RequestBody, type ResponseBody } from './process';
import { HostError } from './thing';

/** Excel on the web refuses requests and responses above 5 MB. */
const PAYLOAD_LIMIT = 5 * 1024 * 1024;
/** Request flag: wait while a cell is being edited. */
const DELAY_FOR_CELL_EDIT = 64;

export interface Round {
  readonly body: RequestBody;
  readonly flags: number;
  readonly sent: number;
  readonly received: number;
  readonly error: string | null;
}

interface Planned {
  readonly code: string;
  readonly after: number;
  readonly when: (action: { type: number; name: string }) => boolean;
}

export type Tell = (type: keyof Registrations, args: Readonly<Record<string, unknown>>) => void;

export class FakeExcel {
  readonly book = new FakeBook();
  /** Every batch that did something, in order; the client's clean-up of references is counted apart. */
  readonly rounds: Round[] = [];
  cleanups = 0;
  /** A cell is being edited: refused, or awaited (in turn, until `endEdit`) where the client asks for that. */
  editing = false;
  /** Milliseconds that a batch takes. */
  latency = 0;
  tell: Tell = () => undefined;
  private readonly heard: Registrations = { changed: 0, calculated: 0, deleted: 0, renamed: 0 };
  private readonly held: References = new Map();
  private readonly between = new Map<number, () => void>();
  private planned: Planned | null = null;
  private waiting: (() => void)[] = [];

  get syncs(): number {
    return this.rounds.length;
  }

  /** References that the client holds and did not give back. */
  get references(): number {
    return this.held.size;
  }

  /** The batch that does something after `skip` others fails with this code; with `when`, at the action that fits. */
  failNext(code: string, { skip = 0, when = () => true }: { skip?: number; when?: Planned['when'] } = {}): void {
    this.planned = { code, after: this.rounds.length + skip, when };
  }

  /** Runs just before the batch that comes `skip` others later: what a co-author does meanwhile. */
  meanwhile(run: () => void, { skip = 0 } = {}): void {
    this.between.set(this.rounds.length + skip, run);
  }

  /** A person at this computer (or, with 'Remote', a co-author) enters values; listeners hear of it. */
  type(sheet: string, row: number, column: number, values: readonly (readonly Constant[])[], source = 'Local'): void {
    const target = this.book.sheet(sheet);
    values.forEach((line, r) => line.forEach((value, c) => this.book.enter(target, row + r, column + c, value)));
    const box = { row, column, rows: values.length, columns: values[0]!.length };
    this.announce([{ sheet: target, box }], source);
  }

  /** A person deletes a sheet; listeners hear of it. */
  deleteSheet(name: string): void {
    const sheet = this.book.sheet(name);
    this.book.remove(sheet);
    if (this.heard.deleted > 0) this.tell('deleted', { worksheetId: sheet.id, source: 'Local' });
  }

  /** A person gives a sheet another name; listeners hear of it. */
  renameSheet(name: string, to: string): void {
    const sheet = this.book.sheet(name);
    sheet.name = to;
    if (this.heard.renamed > 0) {
      this.tell('renamed', { worksheetId: sheet.id, nameBefore: name, nameAfter: to, source: 'Local' });
    }
  }

  /** The person leaves the cell: awaited batches go on. */
  endEdit(): void {
    this.editing = false;
    for (const go of this.waiting.splice(0)) go();
  }

  /** One batch of the client library. */
  async execute(flags: number, body: RequestBody): Promise<ResponseBody> {
    const cleaning = body.Actions.every(
      (action) => ['', 'Trace', '_RemoveReference'].includes(action.Name) && action.ActionType !== 2,
    );
    if (cleaning && body.Actions.some((action) => action.Name === '_RemoveReference')) {
      this.cleanups += 1;
      return processRequest(body, workbook(this.book, this.heard), this.held);
    }
    if (this.latency > 0) await new Promise((done) => setTimeout(done, this.latency));
    this.between.get(this.rounds.length)?.();
    if (this.editing && (flags & DELAY_FOR_CELL_EDIT) !== 0) await new Promise<void>((go) => this.waiting.push(go));
    const response = this.editing ? refusal('InvalidOperationInCellEditMode') : this.answer(body);
    const received = bytes(response);
    const sent = bytes(body);
    const given = received > PAYLOAD_LIMIT ? refusal('ResponsePayloadSizeLimitExceeded') : response;
    this.rounds.push({ body, flags, sent, received, error: given.Error?.Code ?? null });
    return given;
  }

  private answer(body: RequestBody): ResponseBody {
    if (bytes(body) > PAYLOAD_LIMIT) return refusal('RequestPayloadSizeLimitExceeded');
    const planned = this.planned && this.rounds.length === this.planned.after ? this.planned : null;
    const response = processRequest(body, workbook(this.book, this.heard), this.held, (action) => {
      if (!planned?.when(action)) return;
      this.planned = null;
      throw new HostError(planned.code);
    });
    this.announce(this.book.touched.splice(0), 'Local');
    return response;
  }

  private announce(changes: readonly Change[], source: string): void {
    const calculated = this.book.calculation === 'Automatic' && changes.length > 0 ? this.book.calculate() : [];
    if (this.heard.changed > 0) {
      for (const { sheet, box } of changes) {
        const args = { worksheetId: sheet.id, address: spell(box), changeType: 'RangeEdited', source };
        this.tell('changed', args);
      }
    }
    if (this.heard.calculated > 0) {
      for (const sheet of new Set(calculated.map((one) => one.sheet))) {
        const boxes = calculated.filter((one) => one.sheet === sheet).map((one) => spell(one.box));
        this.tell('calculated', { worksheetId: sheet.id, address: boxes.join(',') });
      }
    }
  }
}

function refusal(Code: string): ResponseBody {
  return { Results: [], Error: { Code, Message: Code, ActionIndex: -1, Location: '', HttpStatusCode: 400 } };
}

/** Size on the wire, where letters of Vietnamese take two or three bytes. */
function bytes(message: unknown): number {
  return new TextEncoder().encode(JSON.stringify(message)).length;
}
