/** An XML file as a tree of elements by local name. */
import { Scanner } from '../../../src/files/xml/scanner';
import { decodeXml } from '../../../src/files/xml/text';

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  /** Text of an element without children. */
  text: string;
}

/** The tree under one nameless root. */
export function tree(xml: string): Element {
  const scanner = new Scanner(xml);
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let from = 0;
  while (scanner.next()) {
    const inside = open[open.length - 1]!;
    if (scanner.opens) {
      const made = { name: scanner.name, attributes: scanner.attributes(), children: [], text: '' };
      inside.children.push(made);
      open.push(made);
    }
    if (!scanner.closes) from = scanner.end;
    else {
      const closed = open.pop()!;
      if (closed.children.length === 0 && !scanner.opens)
        closed.text = decodeXml(xml.slice(from, scanner.start)).trim();
    }
  }
  return root;
}

/** Every element of that name below, in order. */
export function all({ children }: Element, name: string): Element[] {
  return children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)]);
}

/** The children of that name. */
export function own(element: Element, name: string): Element[] {
  return element.children.filter((child) => child.name === name);
}
