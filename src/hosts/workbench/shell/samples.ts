/** Sample workbooks: files beside the page, or inside it where it runs from file://. */
import { vi } from '../../../messages/vi';
import { t } from './words';

/** Id of the element that lists the samples' file names; its data blocks carry `data-sample`. */
const LIST = 'samples';

export interface Sample {
  readonly file: string;
  readonly title: string;
}

/** Samples with a title are workbooks to start with; the others are given to the pane (an extract, a form). */
export function samples(): Sample[] {
  const files = JSON.parse(document.getElementById(LIST)?.textContent ?? '[]') as string[];
  return files.flatMap((file) => {
    const key = `sample.${file.replace(/\.\w+$/, '')}`;
    return `workbench.${key}` in vi ? [{ file, title: t(key) }] : [];
  });
}

function decode(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
}

export async function sampleBytes({ file }: Sample): Promise<Uint8Array> {
  const inside = document.querySelector<HTMLElement>(`[data-sample="${CSS.escape(file)}"]`);
  if (inside) return decode(inside.textContent.trim());
  const answer = await fetch(`samples/${encodeURIComponent(file)}`);
  if (!answer.ok) throw new Error(`${file}: ${answer.status}`);
  return new Uint8Array(await answer.arrayBuffer());
}
