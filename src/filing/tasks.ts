/** What is done with files, in a worker or in the page. Readers and writers are loaded when the first file is met. */
import type { Grid, SheetDress } from '../core/cell';
import type { Paper } from '../core/report/paper';
import type { Message } from '../messages';
import type { CellChange, MadeSheet, PickedFile } from '../ports/files';
import type { ReadOptions } from '../ports/workbook';

export type FileTask =
  | { readonly do: 'read'; readonly file: PickedFile }
  | {
      readonly do: 'fill';
      readonly file: PickedFile;
      readonly sheets: readonly { readonly sheet: string; readonly cells: readonly CellChange[] }[];
    }
  | {
      readonly do: 'workbook';
      readonly sheets: readonly MadeSheet[];
      readonly dress?: readonly SheetDress[] | undefined;
    }
  | { readonly do: 'document'; readonly paper: Paper; readonly template?: PickedFile | undefined };

export type Read = { readonly grids: readonly Grid[] } | { readonly problem: Message };
export type Made = { readonly bytes: Uint8Array } | { readonly problem: Message };

const workbooks = () => import('../files');
const documents = () => import('../files/docx');

export async function readFile({ name, bytes }: PickedFile, options: ReadOptions): Promise<Read> {
  const { readWorkbook } = await workbooks();
  return readWorkbook(bytes, name, options);
}

export async function make(task: Exclude<FileTask, { do: 'read' }>): Promise<Made> {
  switch (task.do) {
    case 'fill':
      return (await workbooks()).patchWorkbook(task.file.bytes, { sheets: task.sheets }, task.file.name);
    case 'workbook':
      return (await workbooks()).newWorkbook(task.sheets, task.dress);
    case 'document':
      return (await documents()).writeDocx(task.paper, task.template);
  }
}
