/** A file as the worker hands it to the page. */
import { readWorkbook, type Workbook } from '../../../files';
import type { Message } from '../../../messages';
import type { Looks } from '../looks/model';
import { looksOfGrids } from '../looks/of-grids';
import { readLooks } from '../looks/read';
import { buffersOf, type PackedSheet, packSheet } from './packed';

export interface OpenedFile {
  readonly name: string;
  readonly format: Workbook['format'];
  readonly sheets: readonly PackedSheet[];
  readonly looks: Looks;
  readonly remarks: Workbook['remarks'];
  /** Places of formulas without a stored result, per sheet name: "row,column". */
  readonly uncomputed: readonly (readonly [sheet: string, row: number, column: number])[];
}

export type Opened = OpenedFile | { readonly problem: Message };

/** Reads a file whole. Meant for the worker: it blocks its thread. */
export async function openFile(bytes: Uint8Array, name: string, progress: (share: number) => void): Promise<Opened> {
  const read = await readWorkbook(bytes, name, { progress });
  if ('problem' in read) return read;
  const looks = (read.format === 'xlsx' ? readLooks(bytes) : null) ?? looksOfGrids(read.grids);
  const sheets = read.sheets.map((sheet) =>
    packSheet(
      sheet,
      read.grids.find(({ ref }) => ref.sheet === sheet.name),
    ),
  );
  const uncomputed = read.uncomputed.map(({ sheet, row, column }) => [sheet, row, column] as const);
  return { name, format: read.format, sheets, looks, remarks: read.remarks, uncomputed };
}

export function openedBuffers(opened: Opened): ArrayBuffer[] {
  if ('problem' in opened) return [];
  const looks = Object.values(opened.looks.sheets).map(({ cells }) => cells.buffer as ArrayBuffer);
  return [...opened.sheets.flatMap(buffersOf), ...looks];
}
