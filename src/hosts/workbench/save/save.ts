/** Saves a copy: edits → worker → a file for the user. The file that was opened stays as it is. */
import type { WorkbookEdits } from '../../../files';
import { handOver } from '../../../filing';
import type { Message } from '../../../messages';
import type { OpenFile } from '../book/open';
import { runJob } from '../../../work';
import type { SaveJob, SaveResult } from '../work/jobs';

/** 'sổ 2022.xlsx' → 'sổ 2022 - bản sao.xlsx'. */
function copyName(name: string): string {
  const dot = name.lastIndexOf('.');
  return dot > 0 ? `${name.slice(0, dot)} - bản sao${name.slice(dot)}` : `${name} - bản sao.xlsx`;
}

/** Name of the copy that was handed out, or why there is none. */
export async function saveCopy(
  { bytes, name }: OpenFile,
  edits: WorkbookEdits,
): Promise<{ readonly name: string } | { readonly problem: Message }> {
  const job: SaveJob = { kind: 'save', bytes, name, edits };
  const { saved } = await runJob<SaveResult>(job);
  if ('problem' in saved) return saved;
  const copy = copyName(name);
  handOver(copy, saved.bytes);
  return { name: copy };
}
