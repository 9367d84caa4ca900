/** The monthly report and snapshots. */
export const monthly = {
  'monthly.open': 'Template report, sheet "{sheet}": not sure how to read the table.',
  'monthly.open.do': 'Open the template with the software, answer the questions about the table, then use it again.',
  'monthly.noTable': 'No disbursement table was found in the template report.',
  'monthly.noTable.do': "Choose last month's report, the file with the table of plans and disbursement.",
  'monthly.noDate': 'The template report does not say the day of its figures.',
  'monthly.noDate.do':
    'Write the day into the title of the template, such as "Số liệu đến ngày 30/11/2022", then open it again.',
  'monthly.unknownRows':
    '{n} rows of the template are not in the books: {names}. Figures of the old period are cleared there, others stay.',
  'monthly.unknownRows.do':
    'Compare project codes and names of both tables; delete rows of finished projects in the report.',
  'monthly.unfilled': 'Column "{column}": {n} cells keep their figures, the books have no such column for this period.',
  'monthly.unfilled.do': "Add this period's column to the books, or fill these cells by hand.",
  'monthly.cleared':
    'Column "{column}": {n} cells are left blank, the books have no figures of the new period; old ones do not stay under a new date.',
  'monthly.cleared.do': "Add the new period's column to the books and start again, or fill these cells by hand.",
  'monthly.nothing': 'The books have no disbursement column to fill into the template (sheet "{sheet}").',
  'monthly.nothing.do': 'Open books with disbursement through {day}, or confirm once more what their columns are.',
  'monthly.nothingOfDay':
    'The books have no disbursement through {day} for any row of the template (sheet "{sheet}"). They have it through: {days}.',
  'monthly.nothingOfDay.do':
    'Choose one of those days, or add the column through {day} to the books; check the budget year and project codes too.',
  'monthly.totalKept': "{n} typed totals are not the sum of last month's rows and stay as they are.",
  'monthly.totalKept.do': 'Check how they add up; a SUM formula would be better.',
  'monthly.rateKept': 'Column "{column}": {n} typed rates stay as they are; which column they rest on is not clear.',
  'monthly.rateKept.do': 'Use a formula for the rate, such as "Write formulas into an empty column".',
  'monthly.newRows': '{n} projects of the books have no row in the template: {names}.',
  'monthly.newRows.do': 'Add rows for these projects to the template, then open it again.',
  'monthly.january.actual': 'The template has no column for 12 months of {year} (through 31/12/{year}).',
  'monthly.january.estimate': 'The template has no column for the 13-month estimate of {year} (through 31/01/{next}).',
  'monthly.january.new': 'The template has no column for January of the {next} plan.',
  'monthly.january.do':
    "January reports 12 months paid and 13 months estimated of {year} and the first month of the new plan; last January's report is the better template.",
  'monthly.remind.head': '{owner}: {n} projects have not disbursed their whole plan (figures through {day}).',
  'monthly.remind.headUnknown':
    'Projects without a unit: {n} have not disbursed their whole plan (figures through {day}).',
  'monthly.remind.project': '- {name}: {rate} of the plan of {plan} đồng, {missing} đồng still to disburse.',
  'monthly.remind.unreported': '- {name}: plan of {plan} đồng, disbursement not reported; please report.',
  'monthly.remind.pace': '  Average per month until {deadline}: {monthly} đồng.',
  'monthly.remind.stalled': '  Nothing disbursed since last month.',
  'monthly.remind.note': '  Bottleneck reported: {note}.',
};
