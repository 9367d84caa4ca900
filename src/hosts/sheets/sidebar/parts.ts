/** Parts of the sidebar's script, fetched when asked: the script hands over their text, the page runs it. */
import { PortError } from '../../../ports/workbook';
import type { Ask } from './run-script';

/** As the build writes them (tools/build/lib/sheets-files.mjs). */
const PAGE = /^<script [^>]*data-part="(\w+)" data-build="(\w+)" data-length="(\d+)">\n([^]*)\n<\/script>\s*$/;

export interface Parts {
  /** The script of a part, fetched once. Rejects with PortError 'lost-host': 'timeout', 'changed', 'damaged' or why. */
  text(name: string): Promise<string>;
  /** The script of a part by the file that the bundle asks for. */
  file(file: string): Promise<string>;
  /** Fetches and runs the part of a file that the bundle asks for: 'words-vi.js'. */
  load(file: string): Promise<void>;
}

/** `build` is the sidebar's own: parts pushed later do not fit the sidebar that is still open. */
export function createParts(ask: Ask, build: string, run: (script: string) => void = runScript): Parts {
  const fetched = new Map<string, Promise<string>>();
  const text = (name: string): Promise<string> => {
    const known = fetched.get(name);
    if (known) return known;
    const coming = ask('part', name).then((page) => scriptIn(page, name, build));
    fetched.set(name, coming);
    // What failed may be asked for again.
    coming.catch(() => fetched.delete(name));
    return coming;
  };
  const file = (name: string): Promise<string> => text(partName(name));
  return { text, file, load: async (name) => run(await file(name)) };
}

function partName(file: string): string {
  const words = file.replace(/\.js$/, '').split(/[^A-Za-z0-9]+/);
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
}

function scriptIn(page: string, name: string, build: string): string {
  const [, part, built, length, script = ''] = PAGE.exec(page) ?? [];
  if (part !== name || script.length !== Number(length)) throw new PortError('lost-host', 'damaged');
  if (built !== build) throw new PortError('lost-host', 'changed');
  return script;
}

/** An element with the script inside runs at once; nothing is loaded from anywhere. */
function runScript(script: string): void {
  const element = document.createElement('script');
  element.textContent = script;
  document.head.append(element);
  element.remove();
}
