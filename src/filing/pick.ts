/** The file dialog of the browser. */
import type { FilesPort, PickedFile } from '../ports/files';

type Kind = Parameters<FilesPort['pick']>[0];

const ACCEPT: Readonly<Record<Kind, string>> = {
  workbook: '.xlsx,.xlsm,.xls,.ods,.csv',
  document: '.docx',
};

/** Ends the dialog asked for last: a browser that does not tell of a cancelled dialog leaves it open for ever. */
let giveUp = (): void => undefined;

function chosen(kind: Kind, many: boolean): Promise<readonly File[]> {
  giveUp();
  const input = document.createElement('input');
  Object.assign(input, { type: 'file', accept: ACCEPT[kind], multiple: many, hidden: true });
  return new Promise<readonly File[]>((resolve) => {
    giveUp = () => resolve([]);
    input.addEventListener('change', () => resolve([...(input.files ?? [])]));
    input.addEventListener('cancel', () => resolve([]));
    // A dialog of an element outside the page is lost in Safari.
    document.body.append(input);
    input.click();
  }).finally(() => input.remove());
}

/** The files that the user chose, none when given up. Browsers open a dialog only from a click. */
export async function pick(kind: Kind, many = false): Promise<readonly PickedFile[]> {
  const files = await chosen(kind, many);
  return Promise.all(files.map(async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}
