/** What the browser test calls in the page. */
import { createFiles } from '../../src/filing';

const files = createFiles();
const harness = { files };
export type Harness = typeof harness;
Object.assign(globalThis, { harness });
