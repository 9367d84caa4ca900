/** Hands bytes to the user as a file: the browser's own download, nothing is sent. */

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** By extension; the system chooses the program that opens a download by it. */
const TYPES: Readonly<Record<string, string>> = {
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
  xlsm: 'application/vnd.ms-excel.sheet.macroEnabled.12',
  docx: `${OFFICE}.wordprocessingml.document`,
  json: 'application/json',
  csv: 'text/csv;charset=utf-8',
  txt: 'text/plain;charset=utf-8',
};

/** How long the browser may take to fetch the bytes before they are given back to memory, ms. */
const KEPT = 60_000;

export function handOver(name: string, bytes: Uint8Array): void {
  const extension = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  const type = TYPES[extension] ?? 'application/octet-stream';
  const url = URL.createObjectURL(new Blob([bytes as Uint8Array<ArrayBuffer>], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
