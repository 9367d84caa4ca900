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
  /** Excel leaves it out where a whole sheet was recalculated. */
  readonly address?: string;
}

export class ExcelWatch {
  private readonly watchers = new Set<Watcher>();
  private readonly names = new Map<string, string>();
  private heard: Heard[] = [];
  private timer: ReturnType<typeof setTimeout> | null = null;
  private listening: Promise<(() => Promise<void>) | null> | null = null;

  constructor(private readonly failed: (failure: unknown) => void = () => undefined) {}

  add(refs: readonly Ref[], changed: (refs: readonly Ref[]) => void): () => void {
    const watcher = { refs, changed };
    this.watchers.add(watcher);
    this.listening ??= this.listen();
    return () => {
      this.watchers.delete(watcher);
      if (this.watchers.size === 0) this.quiet();
    };
  }

  private listen(): Promise<(() => Promise<void>) | null> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      const handlers = [
        worksheets.onChanged.add(async (event) => this.hear(event)),
        worksheets.onCalculated.add(async (event) => this.hear(event)),
      ];
      await context.sync();
      for (const sheet of worksheets.items) this.names.set(sheet.id, sheet.name);
      return async () => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      };
    }).catch((failure: unknown) => {
      this.listening = null;
      this.failed(failure);
      return null;
    });
  }

  private quiet(): void {
    const stopping = this.listening;
    this.listening = null;
    if (this.timer) clearTimeout(this.timer);
    this.timer = null;
    this.heard = [];
    void stopping?.then((stop) => stop?.()).catch((failure: unknown) => this.failed(failure));
  }

  private hear(event: Heard): void {
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
  }

  /** Sheets that were added after the listening began. */
  private learnNames(): Promise<void> {
    return run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/id,items/name');
      await context.sync();
      for (const sheet of worksheets.items) this.names.set(sheet.id, sheet.name);
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
