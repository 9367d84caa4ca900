/** Words about files that cannot be read or saved. */
import type { files as vi } from '../vi/files';

export const files: Record<keyof typeof vi, string> = {
  'files.empty': 'The file {file} is empty (0 bytes). Copy it again from where it is kept, then open it.',
  'files.notWorkbook':
    'The file {file} is not a spreadsheet. Choose an Excel file; open other data in Excel or LibreOffice, save it as .xlsx and open the new file.',
  'files.broken':
    'The file {file} is damaged and cannot be read ({detail}). Let Excel repair it and save it as a new .xlsx file, or copy it again from where it is kept.',
  'files.password':
    'The file {file} has a password. Open it in Excel, choose File › Info › Protect Workbook › Encrypt with Password, clear the password, save, and open the saved file.',
  'files.tooLarge':
    'The file {file} unpacks to too much in part {part} and cannot be opened safely. If it is your own, delete unneeded sheets, rows and columns in Excel and save it; if you do not know where it comes from, do not open it.',
  'files.tooSpread':
    'The file {file}: cell {cell} stands too far away from the table. Clear it and the unneeded rows and columns around it in Excel, then save.',
  'files.unsupported':
    'The file {file} is of a kind that cannot be read ({detail}). Save it as .xlsx in Excel and open the new file.',
  'files.noSheets': 'The file {file} has no sheet with cells (only charts or macros). Choose a file with a table.',
  'files.reading': 'Reading {file}…',
  'files.program':
    'The program could not work on {file} ({detail}). The file is unchanged. Try again; if that fails, close the pane and open it again.',
  'files.program.timeout':
    'The spreadsheet took too long, so nothing was done with {file}. The file is unchanged; wait a moment and try again.',
  'files.program.changed':
    'The program was updated after this pane was opened, so nothing was done with {file}. The file is unchanged; close the sidebar and open it again.',
  'files.program.damaged':
    'The part that works on files did not come whole, so nothing was done with {file}. The file is unchanged; try again, and if that fails close the sidebar and open it again.',
  'files.cancelled': 'Reading {file} was stopped as asked.',
  'files.cannotSave':
    'A copy of {file} could not be saved ({detail}). The file itself is unchanged. Save it as .xlsx in Excel and try again with the new file.',
  'files.insideArray':
    'The file {file}: cell {cell} lies inside the array formula {area} and cannot be changed alone. Clear or edit all of {area} in Excel.',
  'files.tableHeading':
    'The file {file}: cell {cell} is a heading of the Excel table "{table}". Change it in Excel; all other cells can be edited.',
  'files.sheetExists':
    'The file {file} already has a sheet {sheet}; no second one is added. Rename that sheet and try again.',
  'files.noSuchSheet': 'The file {file} has no sheet {sheet}. Open the file again and retry.',
  'files.notOurSheet':
    'The sheet {sheet} of {file} is not one of ours, so it is not formatted. Choose another name for the new sheet.',
  'files.csv.encoding': 'The file {file} does not say how its text is encoded; it was read as {encoding}.',
  'files.csv.encoding.do':
    'Look at a few names: if letters are wrong, save the file as “CSV UTF-8” or .xlsx, or name the encoding with --encoding on the command line.',
  'files.csv.unknownEncoding':
    'The file {file} does not say how its text is encoded, and it is neither Unicode nor windows-1258: it may be TCVN3 (fonts .Vn…) or VNI. A text file keeps no fonts, so nothing is guessed; letters are shown byte by byte.',
  'files.csv.unknownEncoding.do':
    'Name it on the command line with --encoding tcvn3 or --encoding vni; or open the file in Excel, choose the old font so that it reads well, and save it as .xlsx.',
};
