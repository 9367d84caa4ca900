/** What the workbench's worker does besides assessing: it reads and writes files. */
import type { WorkbookEdits } from '../../../files';
import type { Message } from '../../../messages';
import type { Opened } from '../book/opened';

export interface OpenJob {
  readonly kind: 'open';
  readonly bytes: Uint8Array;
  readonly name: string;
}

export interface SaveJob {
  readonly kind: 'save';
  readonly bytes: Uint8Array;
  readonly name: string;
  readonly edits: WorkbookEdits;
}

export interface OpenResult {
  readonly opened: Opened;
}

export interface SaveResult {
  readonly saved: { readonly bytes: Uint8Array } | { readonly problem: Message };
}
