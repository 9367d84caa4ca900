/** Files in the page, for every host that shows one: picked, read, filled, made and handed over. */
export { createFiles } from './files-port';
export { handOver } from './hand-over';
