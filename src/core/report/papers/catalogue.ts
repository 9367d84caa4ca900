/** Every paper, in the order in which a secretary needs them. */
import type { PaperSpec } from './input';
import { toTrinh } from './to-trinh';

export const PAPERS: readonly PaperSpec[] = [toTrinh];
