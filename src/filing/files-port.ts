/** The FilesPort of a page. Readers and writers are loaded when the first file is met, not with the page. */
import type { FilesPort } from '../ports/files';
import { handOver } from './hand-over';
import { pick } from './pick';

const workbooks = () => import('../files');
const documents = () => import('../files/docx');

export function createFiles(): FilesPort {
  return {
    pick,
    async read({ name, bytes }) {
      const { readWorkbook } = await workbooks();
      return readWorkbook(bytes, name);
    },
    async fill({ name, bytes }, sheets) {
      const { patchWorkbook } = await workbooks();
      return patchWorkbook(bytes, { sheets }, name);
    },
    async workbook(sheets, dress) {
      const { newWorkbook } = await workbooks();
      return newWorkbook(sheets, dress);
    },
    async document(paper, template) {
      const { writeDocx } = await documents();
      return writeDocx(paper, template);
    },
    save: (name, bytes) => Promise.resolve(handOver(name, bytes)),
  };
}
