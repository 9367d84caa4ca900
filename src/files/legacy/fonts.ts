/** Fonts of text cells in an .xls workbook stream (BIFF8): TCVN3 and VNI text is told by its font alone. */

const RECORD = { sheet: 0x85, font: 0x31, style: 0xe0, end: 0x0a, start: 0x809, formula: 0x06 } as const;
/** Records of text cells: LABEL, LABELSST, RSTRING. Each starts with row, column, style. */
const TEXT_CELLS: readonly number[] = [0x204, 0xfd, 0xd6, RECORD.formula];

/** Font by 'row,column' of each sheet, in the order of the file's sheets. */
export type SheetFonts = ReadonlyMap<string, string>;

interface Stream {
  readonly view: DataView;
  readonly bytes: Uint8Array;
}

function* records({ view }: Stream, from: number): Generator<{ id: number; at: number; size: number }> {
  for (let at = from; at + 4 <= view.byteLength; at += 4 + view.getUint16(at + 2, true)) {
    yield { id: view.getUint16(at, true), at: at + 4, size: view.getUint16(at + 2, true) };
  }
}

function fontName({ view, bytes }: Stream, at: number): string {
  const length = view.getUint8(at + 14);
  const wide = view.getUint8(at + 15) & 1;
  const raw = bytes.subarray(at + 16, at + 16 + length * (wide ? 2 : 1));
  return new TextDecoder(wide ? 'utf-16le' : 'latin1').decode(raw);
}

function fontsOfSheet(stream: Stream, start: number, fontOf: (style: number) => string | undefined): SheetFonts {
  const found = new Map<string, string>();
  let depth = 0;
  for (const { id, at, size } of records(stream, start)) {
    if (id === RECORD.start) depth += 1;
    if (id === RECORD.end && --depth <= 0) break;
    // Embedded charts repeat cell records at depth 2.
    if (depth !== 1 || size < 6 || !TEXT_CELLS.includes(id)) continue;
    const [row, column, style] = [0, 2, 4].map((offset) => stream.view.getUint16(at + offset, true));
    const font = fontOf(style!);
    if (font !== undefined) found.set(`${row},${column}`, font);
  }
  return found;
}

/** Fonts of every sheet; empty for older streams, whose records differ. */
export function readFonts(bytes: Uint8Array): SheetFonts[] {
  const stream = { bytes, view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
  if (bytes.length < 8 || stream.view.getUint16(4, true) !== 0x600) return [];
  const names: string[] = [];
  const styles: number[] = [];
  const starts: number[] = [];
  for (const { id, at } of records(stream, 0)) {
    if (id === RECORD.font) names.push(fontName(stream, at));
    else if (id === RECORD.style) styles.push(stream.view.getUint16(at, true));
    else if (id === RECORD.sheet) starts.push(stream.view.getUint32(at, true));
    else if (id === RECORD.end) break;
  }
  // Font number 4 does not exist in the format: from there on the list is one ahead.
  const fontOf = (style: number) => {
    const font = styles[style];
    return font === undefined ? undefined : names[font > 4 ? font - 1 : font];
  };
  return starts.map((start) => fontsOfSheet(stream, start, fontOf));
}
