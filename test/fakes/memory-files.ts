/** Files in memory behind the FilesPort: picks what was queued, really reads, fills and makes, and keeps what is saved. */
import { createFiles } from '../../src/filing';
import type { FilesPort, PickedFile } from '../../src/ports/files';

export interface MemoryFiles extends FilesPort {
  /** What the next dialog gives; without one it is given up. */
  queue(...files: readonly PickedFile[]): void;
  /** Everything that was handed over, in order. */
  readonly saved: readonly PickedFile[];
  /** Kinds of the dialogs that were opened. */
  readonly asked: readonly Parameters<FilesPort['pick']>[0][];
}

export function memoryFiles(): MemoryFiles {
  const queued: (readonly PickedFile[])[] = [];
  const saved: PickedFile[] = [];
  const asked: Parameters<FilesPort['pick']>[0][] = [];
  return {
    ...createFiles(),
    queue: (...files) => void queued.push(files),
    saved,
    asked,
    pick(kind, many = false) {
      asked.push(kind);
      const files = queued.shift() ?? [];
      return Promise.resolve(many ? files : files.slice(0, 1));
    },
    save(name, bytes) {
      saved.push({ name, bytes });
      return Promise.resolve();
    },
  };
}
