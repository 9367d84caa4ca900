/** A paper about one subject; without one asked for, all of them, each beginning on a page of its own. */
import type { Id } from '../../../rules/model';
import type { Block, PaperHead } from '../../paper';
import type { PaperInput } from '../input';
import { line } from './words';
import { b, para } from './words';

export interface Each {
  readonly ids: readonly Id[];
  /** Said where there is nobody. */
  readonly nobody: string;
  readonly head: (id: Id | null) => PaperHead;
  readonly blocks: (id: Id) => readonly Block[];
  /** Line above each after the first, where the head of the document does not name it. */
  readonly name?: (id: Id) => string;
  readonly landscape?: boolean;
}

export function eachOf({ subject }: PaperInput, { ids, nobody, head, blocks, landscape = false, name }: Each) {
  const own = subject === undefined ? ids : [subject];
  const [first] = own;
  if (first === undefined) return { head: head(null), blocks: [para(nobody)], landscape };
  const all = own.flatMap((id, at): Block[] => [
    ...(at === 0 ? [] : [{ is: 'page' as const, landscape, head: head(id) }]),
    ...(name === undefined ? [] : [line('center', b(name(id)))]),
    ...blocks(id),
  ]);
  return { head: head(first), blocks: all, landscape };
}
