/** `thidua monthly`. */
export const cliMonthly = {
  'monthly.needsTemplate': '--template LAST-MONTHS-REPORT.xlsx is needed: the report that serves as the template.',
  'cli.needsAsOf': "--as-of DAY is needed: the day of the new report's figures, such as 2022-12-31.",
  'monthly.badYear': '“{value}” is no year. Type four digits, such as 2022.',
  'monthly.written': 'Wrote {file}: {n} cells changed, {formulas} formulas stay.',
  'cli.help.monthly': `Usage: thidua monthly FILE --template REPORT.xlsx --as-of DAY --out NEW-REPORT.xlsx

Fills last month's report with the figures of the books: the same cells, dates follow, formulas stay. Books and template stay.

  --template FILE  last month's report (.xlsx)
  --as-of DAY      day of the new report's figures, such as 2022-12-31
  --year YEAR      budget year of the report; in January the year before (13 months) unless said
  --out FILE.xlsx  the new report; --force overwrites
  --map FILE.json  corrected mapping (see thidua inspect --help)
  --json           print the changed cells as JSON
  --lang vi|en     language`,
};
