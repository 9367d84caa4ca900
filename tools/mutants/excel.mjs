/** Faults planted in src/hosts/excel. */
export const tests = ['test/hosts/excel/read', 'test/hosts/excel/write', 'test/hosts/excel/watch'];

export const faults = [
  {
    name: 'a value is read before it was loaded',
    file: 'src/hosts/excel/sheets.ts',
    find: "worksheets.load('items/name,items/visibility,items/protection/protected');",
    put: "worksheets.load('items/name,items/protection/protected');",
  },
  {
    name: 'sync in a loop: one round trip for each range',
    file: 'src/hosts/excel/sheets.ts',
    find: '    for (const range of used) range.load(PLACE);\n    await context.sync();',
    put: '    for (const range of used) {\n      range.load(PLACE);\n      await context.sync();\n    }',
  },
  {
    name: 'wrong shape: rows and columns change places',
    file: 'src/hosts/excel/read.ts',
    find: 'sheet.getRangeByIndexes(range.row, range.column, range.rows, range.columns)',
    put: 'sheet.getRangeByIndexes(range.row, range.column, range.columns, range.rows)',
  },
  {
    name: 'write to a foreign sheet: our name is enough, A1 is not looked at',
    file: 'src/hosts/excel/refuse.ts',
    find: 'if (sheet.there && !sheet.ours && bearsOurName(sheet.name))',
    put: 'if (sheet.there && !sheet.ours && !bearsOurName(sheet.name) && false)',
  },
  {
    name: 'an ignored conflict: a foreign revision is overwritten',
    file: 'src/hosts/excel/write.ts',
    find: 'if (conflict) return { conflict };',
    put: 'if (conflict && false) return { conflict };',
  },
  {
    name: 'an ignored conflict: the revision is not compared after writing',
    file: 'src/hosts/excel/write.ts',
    find: 'stamp.revision === revision[name] && stamp.by === mine.by && stamp.at === mine.at',
    put: 'stamp.revision >= revision[name]!',
  },
  {
    name: 'a lost block: the rest of a piece is forgotten',
    file: 'src/hosts/excel/blocks.ts',
    find: 'left: [{ ...piece, area: rest }, ...pieces.slice(i + 1)]',
    put: 'left: pieces.slice(i + 1)',
  },
  {
    name: 'off by one: a block begins a row too early',
    file: 'src/hosts/excel/blocks.ts',
    find: 'row: piece.area.row + rows, rows: piece.area.rows - rows',
    put: 'row: piece.area.row + rows - 1, rows: piece.area.rows - rows',
  },
  {
    name: 'a swallowed error: a failed batch passes for a written one',
    file: 'src/hosts/excel/write.ts',
    find: '    throw known;\n  }\n}',
    put: '  }\n}',
  },
  {
    name: 'a failed batch is not put back',
    file: 'src/hosts/excel/put.ts',
    find: 'if (targets.added.includes(sheet.name)) sheet.delete();',
    put: 'if (targets.added.includes(sheet.name) && false) sheet.delete();',
  },
  {
    name: 'a formula from text: text is entered as it is',
    file: 'src/hosts/excel/values.ts',
    find: "if ('text' in cell) return entryOfText(cell.text);",
    put: "if ('text' in cell) return cell.text;",
  },
  {
    name: 'a lost event: only typed cells are heard of',
    file: 'src/hosts/excel/watch.ts',
    find: '    worksheets.onCalculated.add(async (event) => this.hear(event));\n',
    put: '',
  },
  {
    name: 'a lost event: the last of a burst wins',
    file: 'src/hosts/excel/watch.ts',
    find: 'this.heard.push(event);',
    put: 'this.heard = [event];',
  },
  {
    name: 'what somebody typed over is taken for ours',
    file: 'src/hosts/excel/memory.ts',
    find: 'ours !== undefined && sameStanding(ours, standing)',
    put: 'ours !== undefined',
  },
];
