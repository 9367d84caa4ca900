/** A worksheet as the row of its children, so that each can be replaced, or put where the schema wants it. */
import { FileProblem } from '../../problem';
import { Scanner } from '../../xml/scanner';

/** Children of CT_Worksheet in the order of the schema (ECMA-376 part 1, 18.3.1.99). */
const ORDER =
  'sheetPr dimension sheetViews sheetFormatPr cols sheetData sheetCalcPr sheetProtection protectedRanges scenarios autoFilter sortState dataConsolidate customSheetViews mergeCells phoneticPr conditionalFormatting dataValidations hyperlinks printOptions pageMargins pageSetup headerFooter rowBreaks colBreaks customProperties cellWatches ignoredErrors smartTags drawing legacyDrawing legacyDrawingHF drawingHF picture oleObjects controls webPublishItems tableParts extLst'.split(
    ' ',
  );

interface Child {
  readonly name: string;
  readonly xml: string;
}

export class SheetXml {
  readonly prefix: string;
  private readonly head: string;
  private readonly tail: string;
  private readonly children: Child[] = [];

  constructor(xml: string) {
    const tags = new Scanner(xml);
    while (tags.next() && tags.name !== 'worksheet');
    if (tags.name !== 'worksheet' || tags.closes) throw new FileProblem('cannotSave', { detail: 'worksheet' });
    this.prefix = tags.prefix;
    this.head = xml.slice(0, tags.end);
    let end = tags.end;
    while (tags.next() && tags.opens) {
      const { name, start } = tags;
      tags.skip();
      this.children.push({ name, xml: xml.slice(start, tags.end) });
      end = tags.end;
    }
    this.tail = xml.slice(end);
  }

  /** Whole element of the first child of this name. */
  get(name: string): string | null {
    return this.children.find((child) => child.name === name)?.xml ?? null;
  }

  /** Replaces or adds a child, given without prefix; '' takes it away. */
  set(name: string, xml: string): void {
    const at = this.children.findIndex((child) => child.name === name);
    const child = { name, xml: this.own(xml) };
    if (at >= 0) this.children.splice(at, 1, ...(xml === '' ? [] : [child]));
    else if (xml !== '') {
      const after = this.children.findIndex((one) => ORDER.indexOf(one.name) > ORDER.indexOf(name));
      this.children.splice(after < 0 ? this.children.length : after, 0, child);
    }
  }

  /** Puts a child's changed text, prefixes and all, in its place; '' takes it away. */
  replace(name: string, xml: string): void {
    const at = this.children.findIndex((child) => child.name === name);
    if (at >= 0) this.children.splice(at, 1, ...(xml === '' ? [] : [{ name, xml }]));
  }

  /** Elements without prefix get that of the sheet. */
  own(xml: string): string {
    return this.prefix === '' ? xml : xml.replace(/<(\/?)([A-Za-z]\w*)(?=[\s/>])/g, `<$1${this.prefix}$2`);
  }

  toString(): string {
    return this.head + this.children.map(({ xml }) => xml).join('') + this.tail;
  }
}
