/** Notes on cells: the comments part, and the drawing of old that Excel needs to show them. */
import { a1, columnIndex, type Note } from '../../../core/cell';
import { Scanner } from '../../xml/scanner';
import { encodeXstring, escapeXml } from '../../xml/text';

const AUTHOR = 'Thi đua';

export const NO_COMMENTS = (namespace: string) =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<comments xmlns="${namespace}"><authors></authors><commentList></commentList></comments>`;

export const NO_SHAPES =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype></xml>';

const place = ({ row, column }: Note): string => a1({ row, column, rows: 1, columns: 1 });

function commentXml(note: Note, author: number, prefix: string): string {
  const text = escapeXml(encodeXstring(note.text));
  const xml = `<comment ref="${place(note)}" authorId="${author}"><text><r><rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><family val="2"/></rPr><t xml:space="preserve">${text}</t></r></text></comment>`;
  return prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${prefix}$2`);
}

export interface Noted {
  readonly comments: string;
  /** Cells whose older note gave way, as 'row,column'. */
  readonly gone: ReadonlySet<string>;
}

/** Other people's notes stay; ours of before (same text, wherever it stands) and those in our cells give way. */
export function withComments(xml: string, notes: readonly Note[]): Noted {
  const ours = new Set(notes.map(({ text }) => text));
  const cells = new Set(notes.map(place));
  const gone = new Set<string>();
  const kept: string[] = [];
  const authors: string[] = [];
  let prefix = '';
  for (const tags = new Scanner(xml); tags.next();) {
    if (tags.name === 'comments' && tags.opens) prefix = tags.prefix;
    if (tags.name === 'author' && tags.opens) authors.push(tags.text());
    if (tags.name !== 'comment' || !tags.opens) continue;
    const { ref = '' } = tags.attributes();
    const { start } = tags;
    const text = tags.text();
    if (!ours.has(text) && !cells.has(ref)) kept.push(xml.slice(start, tags.end));
    else gone.add(keyOf(ref));
  }
  const known = authors.indexOf(AUTHOR);
  const author = known >= 0 ? known : authors.push(AUTHOR) - 1;
  const list = (name: string, items: readonly string[]) => `<${prefix}${name}>${items.join('')}</${prefix}${name}>`;
  const names = list(
    'authors',
    authors.map((name) => `<${prefix}author>${escapeXml(name)}</${prefix}author>`),
  );
  const all = list('commentList', [...kept, ...notes.map((note) => commentXml(note, author, prefix))]);
  const start = xml.search(/<(?:\w+:)?authors\b/);
  return { comments: xml.slice(0, start) + names + all + xml.slice(lastOfList(xml)), gone };
}

/** Where commentList ends. */
function lastOfList(xml: string): number {
  const close = /<\/(?:\w+:)?commentList\s*>|<(?:\w+:)?commentList\s*\/>/.exec(xml);
  return close ? close.index + close[0].length : xml.length;
}

function keyOf(ref: string): string {
  const [, letters = 'A', row = '1'] = /^([A-Za-z]+)(\d+)/.exec(ref) ?? [];
  return `${Number(row) - 1},${columnIndex(letters)}`;
}

const SHAPE = /<v:shape\b[\s\S]*?<\/v:shape>/g;

/** Characters and lines that the box of a note holds. */
const LINE = 32;

function shapeXml({ row, column, text }: Note, id: number): string {
  const lines = Math.min(
    12,
    text.split('\n').reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / LINE)), 1),
  );
  const anchor = [column + 1, 12, row, 2, column + 3, 60, row + Math.max(3, lines), 4].join(', ');
  return `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:180pt;height:${lines * 14}pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto"><v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox><x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;
}

/** The old drawing with a box for each note, without the boxes of notes that are gone. */
export function withShapes(vml: string, notes: readonly Note[], gone: ReadonlySet<string>): string {
  let last = 1024;
  const left = vml.replace(SHAPE, (shape) => {
    last = Math.max(last, Number(/_x0000_s(\d+)/.exec(shape)?.[1] ?? 0));
    const row = /<x:Row>\s*(\d+)\s*<\/x:Row>/.exec(shape)?.[1];
    const column = /<x:Column>\s*(\d+)\s*<\/x:Column>/.exec(shape)?.[1];
    return shape.includes('ObjectType="Note"') && gone.has(`${row},${column}`) ? '' : shape;
  });
  const added = notes.map((note, i) => shapeXml(note, last + i + 1)).join('');
  return left.replace(/<\/xml>\s*$/, () => `${added}</xml>`);
}
