/** Hears of changed and recalculated cells, gathers what comes together, and tells who watches. */
import { overlaps, parseAddress, type Ref } from '../../core/cell';
import { run } from './run';

/** Events that come this close together are told once. The pane marks stale figures within 1 s. */
const GATHER_MS = 250;

interface Watcher {
  readonly refs: readonly Ref[];
  readonly changed: (refs: readonly Ref[]) => void;
}

interface Heard {
  readonly worksheetId: string;
  /** Left out where a whole sheet was recalculated, deleted or renamed. */
  readonly address?: string;
  readonly renamed?: boolean;
}

export class ExcelWatch {
  private readonly watchers = new Set<Watcher>();
  private readonly names = new Map<string, string>();
  private heard: Heard[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private listening = false;

  constructor(private readonly failed: (failure: unknown) => void = () => undefined) {}

  /**
   * Synchronises a batch and begins to listen with it. A change made between a read and the first `add` would be lost
   * otherwise: Excel takes a round trip to register.
   */
  async syncAndListen(context: Excel.RequestContext): Promise<void> {
    if (this.listening) return void (await context.sync());
    this.listening = true;
    const { worksheets } = context.workbook;
    worksheets.load('items/id,items/name');
    worksheets.onChanged.add(async (event) => this.hear(event));
    worksheets.onCalculated.add(async (event) => this.hear(event));
    worksheets.onDeleted.add(async (event) => this.hear({ worksheetId: event.worksheetId }));
    if (Office.context.requirements.isSetSupported('ExcelApi', '1.17')) {
      worksheets.onNameChanged.add(async (event) => this.hear({ worksheetId: event.worksheetId, renamed: true }));
    }
    try {
      await context.sync();
    } catch (failure) {
      this.listening = false;
      throw failure;
    }
    this.learn(worksheets);
  }

  add(refs: readonly Ref[], changed: (refs: readonly Ref[]) => void): () => void {
    const watcher = { refs, changed };
    this.watchers.add(watcher);
    if (!this.listening) this.listen();
    return () => this.watchers.delete(watcher);
  }

  private listen(): void {
    run((context) => this.syncAndListen(context)).catch((failure: unknown) => this.failed(failure));
  }

  private learn(worksheets: Excel.WorksheetCollection): void {
    for (const sheet of worksheets.items) this.names.set(sheet.id, sheet.name);
  }

  private hear(event: Heard): void {
    if (this.watchers.size === 0) return;
    this.heard.push(event);
    this.timer ??= setTimeout(() => void this.tell(), GATHER_MS);
  }

  private async tell(): Promise<void> {
    const events = this.heard;
    this.heard = [];
    this.timer = null;
    if (events.some((event) => !this.names.has(event.worksheetId))) await this.learnNames();
    for (const watcher of [...this.watchers]) {
      const hit = watcher.refs.filter((ref) => events.some((event) => this.touches(event, ref)));
      if (hit.length > 0) watcher.changed(hit);
    }
    // Who watched the old name was just told; the new one is learned when it is next heard of.
    for (const { renamed, worksheetId } of events) if (renamed) this.names.delete(worksheetId);
  }

  /** Sheets that were added after the listening began. */
  private learnNames(): Promise<void> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      this.learn(worksheets);
    }).catch((failure: unknown) => this.failed(failure));
  }

  private touches(event: Heard, ref: Ref): boolean {
    if (this.names.get(event.worksheetId) !== ref.sheet) return false;
    if (!event.address) return true;
    return event.address.split(',').some((part) => {
      const place = parseAddress(part.trim());
      // Whole rows or columns are no address of cells: better told once too often.
      return place === null || overlaps(place, ref);
    });
  }
}
