/** Faults planted in src/hosts/sheets. */
const folder = 'test/hosts/sheets';
export const tests = ['read', 'write', 'sidebar', 'interleavings'].map((name) => `${folder}/${name}`);

const server = 'src/hosts/sheets/server';
const sidebar = 'src/hosts/sheets/sidebar';

export const faults = [
  {
    name: 'the lock is not waited for',
    file: `${server}/write.ts`,
    tests: [`${folder}/write`],
    find: 'if (lock === null || !lock.tryLock(LOCK_MS))',
    put: 'if (lock === null || (!lock.tryLock(LOCK_MS) && false))',
  },
  {
    name: 'the lock is not released when showing what was entered fails',
    file: `${server}/write.ts`,
    tests: [`${folder}/write`],
    find: '    SpreadsheetApp.flush();\n  } finally {\n    lock.releaseLock();',
    put: '    SpreadsheetApp.flush();\n    lock.releaseLock();\n  } finally {\n    void lock;',
  },
  {
    name: 'an ignored conflict: a foreign revision is overwritten',
    file: `${server}/write.ts`,
    tests: [`${folder}/write`],
    find: 'if (conflict !== null) return { conflict };',
    put: 'if (conflict !== null && batch.label === "never") return { conflict };',
  },
  {
    name: 'half written: what was entered stays when a later call fails',
    file: `${server}/write.ts`,
    tests: [`${folder}/write`],
    find: 'for (const back of undo.reverse()) back();',
    put: 'undo.length = 0;',
  },
  {
    name: 'a torn read: a sheet that grows while it is read is taken as it was',
    file: `${server}/read.ts`,
    tests: [`${folder}/interleavings`],
    find: 'if (sameArea(area, now)) return grid;',
    put: 'if (now !== undefined) return grid;',
  },
  {
    name: 'text is entered as it is: =1+1 becomes a formula',
    file: `${server}/cells.ts`,
    tests: [`${folder}/write`],
    find: "if ('text' in cell) return entryOfText(cell.text);",
    put: "if ('text' in cell) return cell.text;",
  },
  {
    name: 'dates in the time zone of the script, not of the spreadsheet',
    file: `${server}/dates.ts`,
    tests: [`${folder}/read`],
    find: 'if (own) return localSerial(date);',
    put: 'if (own || zone !== null) return localSerial(date);',
  },
  {
    name: 'write to a foreign sheet: our name is enough, A1 is not looked at',
    file: `${server}/inspect.ts`,
    tests: [`${folder}/write`],
    find: 'const ours = isOurs(grid) || (added',
    put: 'const ours = isOurs(grid) || OUR_NAME.test(name) || (added',
  },
  {
    name: 'off by one: a range begins a row too low',
    file: `${server}/book.ts`,
    tests: [`${folder}/read`],
    find: 'sheet.getRange(area.row + 1, area.column + 1,',
    put: 'sheet.getRange(area.row + 2, area.column + 1,',
  },
  {
    name: 'an occupied cell is covered',
    file: `${server}/inspect.ts`,
    tests: [`${folder}/write`],
    find: 'if (!target.ours) refuseOccupied(write, before, serialOf);',
    put: 'if (target.ours) refuseOccupied(write, before, serialOf);',
  },
  {
    name: 'a swallowed failure: the sidebar takes it for an answer',
    file: `${sidebar}/run-script.ts`,
    tests: [`${folder}/sidebar`],
    find: "if ('value' in answer) return resolve(answer.value);",
    put: "if ('value' in answer || answer.failed) return resolve('value' in answer ? answer.value : null);",
  },
  {
    name: 'a lost change: the digest is kept without telling',
    file: `${sidebar}/poll.ts`,
    tests: [`${folder}/sidebar`],
    find: 'if (known !== null && known !== now) changed(refs);',
    put: 'if (known === null && known !== now) changed(refs);',
  },
  {
    name: 'any page of the project is handed over as a part',
    file: `${server}/part.ts`,
    tests: [`${folder}/parts`],
    find: 'if (text.indexOf(`<script type="text/plain" data-part="${name}"`) !== 0)',
    put: "if (text === '')",
  },
  {
    name: 'a part of another build is run',
    file: `${sidebar}/parts.ts`,
    tests: [`${folder}/parts`],
    find: 'if (built !== build) throw',
    put: 'if (built === undefined) throw',
  },
  {
    name: 'a refused dress costs the cells',
    file: `${server}/write.ts`,
    tests: [`${folder}/dress`],
    find: 'return { revision, undressed: failure instanceof Error ? failure.message : String(failure) };',
    put: 'throw failure;',
  },
];
