/** `thidua reconcile`. */
export const cliReconcile = {
  'cli.reconcile.noExtract': 'The Treasury’s file is missing: thidua reconcile BOOKS.xlsx EXTRACT.xlsx.',
  'cli.reconcile.open':
    'Not reconciled: answer the questions (--map for the books, --extract-map for the extract) and run again.',
  'cli.reconcile.head':
    'Books {books} đồng (to {booksAt}) · Treasury {treasury} đồng (to {treasuryAt}) · difference {difference} đồng',
  'cli.reconcile.amounts':
    'books {books} đồng [{booksSrc}] · Treasury {treasury} đồng [{treasurySrc}] · difference {difference} đồng',
  'cli.reconcile.suggest':
    '{why}: {from} – {code} {name}. Only a suggestion; if it is one project, make the codes the same.',
  'cli.reconcile.counts':
    '{agrees} lines agree, {differs} differ, {books} only in the books, {treasury} only at the Treasury.',
  'cli.reconcile.filled': 'Written {file}: {count} cells of the form are filled.',
  'cli.reconcile.written': 'Written {file}, sheet KQ_DoiChieu.',
  'cli.help.reconcile': `Usage: thidua reconcile FILE EXTRACT [--template FORM.xlsx] [--out RESULT.xlsx] [--json]

The books (FILE) against an extract of the State Treasury (EXTRACT), matched on project code, source, plan year, kind of
plan, advance / completed volume; where one side does not divide, sums are compared and it says so. Never matched on names.
Both files stay as they are.

  --template FILE    the department's own form (.xlsx); filled in the copy at --out, its formulas are kept
  --out FILE.xlsx    the result; without --template a copy of the books with a sheet KQ_DoiChieu
  --force            write over a result that is there
  --by NAME          who writes
  --map FILE.json    mapping of the books (see thidua inspect --help); --extract-map FILE.json: of the extract
  --json             print JSON
  --lang vi|en       language

Example: thidua reconcile so-tttt-2022.xlsx kbnn-2022.xlsx --template mau-doi-chieu.xlsx --out doi-chieu.xlsx`,
};
