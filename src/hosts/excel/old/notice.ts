/** A plain page of sentences, for browsers of any age: this file is built as ES5. */

export interface Notice {
  title: string;
  lines: string[];
  /** Set apart below the lines. */
  list?: { head: string; items: string[] };
  last?: string;
}

function add(parent: HTMLElement, tag: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  element.appendChild(document.createTextNode(text));
  parent.appendChild(element);
  return element;
}

/** Replaces what stands in `root`. Text only, never HTML. */
export function showNotice(root: HTMLElement, notice: Notice): void {
  while (root.firstChild) root.removeChild(root.firstChild);
  const box = document.createElement('div');
  box.className = 'notice';
  box.setAttribute('role', 'main');
  root.appendChild(box);
  add(box, 'h1', notice.title);
  for (let i = 0; i < notice.lines.length; i++) add(box, 'p', notice.lines[i]!);
  if (notice.list) {
    add(box, 'h2', notice.list.head);
    const list = document.createElement('ul');
    box.appendChild(list);
    for (let i = 0; i < notice.list.items.length; i++) add(list, 'li', notice.list.items[i]!);
  }
  if (notice.last) add(box, 'p', notice.last);
}
