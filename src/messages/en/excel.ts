/** Words of the Excel host: pages shown where the pane cannot run, and the ribbon. */
export const excel = {
  'excel.old.title': 'Excel on this computer cannot open the Thi đua pane',
  'excel.old.engine':
    'This Excel opens panes in Internet Explorer or in the first Edge, in which the pane does not run.',
  'excel.old.version':
    'This Excel is older than the pane needs: Microsoft 365, Excel 2021 or later, or Excel on the web.',
  'excel.old.works': 'What works right now:',
  'excel.old.native': 'Plain formulas already written into the workbook calculate the same as the TD_ functions.',
  'excel.old.frozen': 'Results turned into values can be viewed, printed and sent.',
  'excel.old.file':
    'Open thidua.html in Edge or Chrome and open your workbook there: the whole pane, nothing to install.',
  'excel.old.command': 'Make a report with the command: thidua report so-giai-ngan.xlsx',
  'excel.old.ask':
    'Ask your IT department for Microsoft 365 or Office LTSC 2021 or later, with the Microsoft Edge WebView2 Runtime.',
  'excel.wrongHost.title': 'This page runs inside Excel',
  'excel.wrongHost.advice': 'Open Excel, go to the Home tab, group Thi đua, and press "Open the pane".',
  'excel.noOffice.title': "Microsoft's Office.js library could not be loaded",
  'excel.noOffice.advice':
    'Check the network connection to appsforoffice.microsoft.com, then close the pane and open it again. Your workbook is unchanged.',
  'excel.help.title': 'Disbursement emulation: first steps and functions',
  'excel.help.begin':
    'Open your disbursement workbook, go to the Home tab, group Thi đua, and press "Open the pane". It says how it reads your table; if that is right, press "Đúng".',
  'excel.help.safe':
    'The pane only reads. Before it writes anything it says what and where. No data leaves the workbook.',
};
