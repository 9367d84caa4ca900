/** Tests that hold the product to a time (a key answered within 100 ms): they run alone, one after the other. */
export const measured = [
  'test/hosts/excel/page/files.test.ts',
  'test/hosts/excel/page/pane.test.ts',
  'test/hosts/workbench/long-work.test.ts',
  'test/pane/views/marks.test.ts',
  'test/pane/views/report-extremes.test.ts',
  'test/pane/views/report-papers.test.ts',
  'test/pane/views/report.test.ts',
];
