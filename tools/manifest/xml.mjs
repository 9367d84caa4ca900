/** Reads a small XML file strictly into elements: { name, attributes, children, text, line }. No DTD, no CDATA. */

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function unescape(text) {
  return text.replace(/&(#x?[0-9a-f]+|\w+);/gi, (whole, name) => {
    if (name.startsWith('#')) return String.fromCodePoint(Number(name.replace(/^#x/i, '0x').replace(/^#/, '')));
    if (!(name in ENTITIES)) throw new SyntaxError(`unknown entity ${whole}`);
    return ENTITIES[name];
  });
}

function attributesOf(text, where) {
  const found = {};
  const rest = text.replace(/([\w:.-]+)\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g, (_, name, double, single) => {
    if (name in found) throw new SyntaxError(`attribute ${name} twice ${where}`);
    found[name] = unescape(double ?? single);
    return '';
  });
  if (rest.trim()) throw new SyntaxError(`"${rest.trim()}" is no attribute ${where}`);
  return found;
}

/** @param {string} source @returns the root element. Throws SyntaxError with a line number. */
export function parseXml(source) {
  const top = { name: '', attributes: {}, children: [], text: '', line: 0 };
  const open = [top];
  const pieces =
    /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<\/([\w:.-]+)\s*>|<([\w:.-]+)((?:[^<>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/gy;
  for (let at = 0; at < source.length; at = pieces.lastIndex) {
    pieces.lastIndex = at;
    const piece = pieces.exec(source);
    const line = source.slice(0, at).split('\n').length;
    if (!piece) throw new SyntaxError(`broken markup in line ${line}`);
    const [, close, name, attributes, selfClosing, text] = piece;
    const parent = open[open.length - 1];
    if (text !== undefined) parent.text += unescape(text);
    else if (close !== undefined) {
      if (open.length < 2 || parent.name !== close)
        throw new SyntaxError(`</${close}> in line ${line} closes <${parent.name}>`);
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: attributesOf(attributes, `in line ${line}`), children: [], text: '', line };
      parent.children.push(element);
      if (!selfClosing) open.push(element);
    }
  }
  if (open.length > 1) throw new SyntaxError(`<${open.at(-1).name}> of line ${open.at(-1).line} is not closed`);
  if (top.children.length !== 1 || top.text.trim()) throw new SyntaxError('not exactly one root element');
  return top.children[0];
}

/** Every element below and with `element`, in document order. */
export function* walk(element) {
  yield element;
  for (const child of element.children) yield* walk(child);
}
