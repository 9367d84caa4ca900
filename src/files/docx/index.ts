/** Papers as Word documents (.docx), in our layout or in a department's own. Load it when asked for: the library is large. */
import { Packer } from 'docx';
import type { Paper } from '../../core/report/paper';
import type { Message } from '../../messages/message';
import { problemOf } from '../problem';
import { chartsOf, documentOf } from './document';
import { settled } from './settle';
import { fillTemplate } from './template/fill';

/** A department's own layout. */
export interface Template {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * The paper as .docx: the layout of Nghị định 30/2020/NĐ-CP, or the template with its placeholders filled. The same paper
 * gives the same bytes. Never throws.
 */
export async function writeDocx(
  paper: Paper,
  template?: Template,
): Promise<{ readonly bytes: Uint8Array } | { readonly problem: Message }> {
  try {
    if (template !== undefined) return fillTemplate(paper, template);
    const made = await Packer.toArrayBuffer(documentOf(paper));
    return { bytes: settled(new Uint8Array(made), chartsOf(paper)) };
  } catch (error) {
    return { problem: problemOf(error, template?.name ?? `${paper.id}.docx`) };
  }
}
