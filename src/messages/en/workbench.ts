/** Words of the page with the spreadsheet. */
export const workbench = {
  'workbench.title': 'Disbursement awards',
  'workbench.open': 'Open a file…',
  'workbench.sample': 'Sample',
  'workbench.save': 'Save a copy',
  'workbench.undo': 'Undo',
  'workbench.redo': 'Redo',
  'workbench.tools': 'Tools',
  'workbench.grid': 'Spreadsheet',
  'workbench.pane': 'Awards pane',
  'workbench.notice.close': 'Close the message',
  'workbench.drop': 'Drop the file here to open it',
  'workbench.unsaved': 'unsaved changes',
  'workbench.opening': 'Opening {file}',
  'workbench.cancel': 'Cancel',
  'workbench.saved': 'Saved the copy {file}. The original is untouched.',
  'workbench.nothingToSave': 'No cell was changed; the copy {file} is the same as the file you opened.',
  'workbench.leave': 'There are unsaved changes in {file}. Open another file and drop them?',
  'workbench.notKept':
    'This page edits values and formulas of cells only, so that everything else in your file stays as it is. To insert or delete rows and columns or to change formats, use Excel and open the file again.',
  'workbench.readOnlyFormat':
    'The file {file} has an older format: it can be viewed and calculated here, but not saved. Save it as .xlsx in Excel and open that file here.',
  'workbench.cannotRead': 'The file {file} cannot be read. Check it, or open it in Excel and save it as .xlsx.',
  'workbench.tooOld': 'This browser is too old. Use a recent Microsoft Edge or Google Chrome.',
  'workbench.cell': 'Cell {cell}: {reason}',
  'workbench.sample.so-tttt-2022': 'Disbursement workbook 2022 of a department (made-up figures)',
  'workbench.sample.tinh-2022': 'Province table with several capital sources (made-up figures)',
};
