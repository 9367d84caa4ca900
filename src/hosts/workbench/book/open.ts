/** Opens a file: bytes → worker → Univer. The workbook that was open before is given back to memory. */
import type { FUniver } from '@univerjs/core/facade';
import type { Message } from '../../../messages';
import { runJob, type Run } from '../../../work';
import type { OpenJob, OpenResult } from '../work/jobs';
import type { OpenedFile } from './opened';
import { workbookData } from './to-univer';

export interface OpenFile extends OpenedFile {
  /** The file itself: saving patches it. */
  readonly bytes: Uint8Array;
}

/** What Univer calls the i-th sheet. Rejects with PortError 'cancelled' when the signal aborts. */
export async function readFile(
  bytes: Uint8Array,
  name: string,
  run: Run,
): Promise<OpenFile | { readonly problem: Message }> {
  const job: OpenJob = { kind: 'open', bytes, name };
  const { opened } = await runJob<OpenResult>(job, run);
  return 'problem' in opened ? opened : { ...opened, bytes };
}

export function showFile(api: FUniver, file: OpenFile): void {
  const before = api.getActiveWorkbook()?.getId();
  api.createWorkbook(workbookData(file)).setNumfmtLocal('vi');
  if (before) api.disposeUnit(before);
}
