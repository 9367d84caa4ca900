/** Reconciliation with the State Treasury: what was understood, what differs and why. */
export const reconcile = {
  'reconcile.side.books': 'The department’s books',
  'reconcile.side.treasury': 'State Treasury',
  'reconcile.state.agrees': 'Agrees',
  'reconcile.state.differs': 'Differs',
  'reconcile.state.only-books': 'Only in the books',
  'reconcile.state.only-treasury': 'Only at the Treasury',
  'reconcile.cause.timing': 'Booking date',
  'reconcile.cause.wrong-source': 'Wrong source',
  'reconcile.cause.wrong-year': 'Wrong budget year',
  'reconcile.cause.returned': 'Paid back',
  'reconcile.cause.unclear': 'Not clear',
  'reconcile.kind.year': 'plan of the year',
  'reconcile.kind.carryover': 'carried-over plan',
  'reconcile.kind.advance': 'advanced plan',
  'reconcile.paid.advance': 'advance payment',
  'reconcile.paid.volume': 'completed volume',
  'reconcile.year': 'year {year}',
  'reconcile.noCode': 'no project code',
  'reconcile.coarse.kind.books': 'The books do not divide plan of the year, carry-over and advance: sums are compared.',
  'reconcile.coarse.kind.treasury':
    'The Treasury does not divide plan of the year, carry-over and advance: sums are compared.',
  'reconcile.coarse.year.books': 'The books do not say the plan year: sums over years are compared.',
  'reconcile.coarse.year.treasury': 'The Treasury does not say the plan year: sums over years are compared.',
  'reconcile.coarse.source.books': 'The books do not divide capital sources: sums over sources are compared.',
  'reconcile.coarse.source.treasury': 'The Treasury does not divide capital sources: sums over sources are compared.',
  'reconcile.coarse.paid.books': 'The books do not divide advance payment and completed volume: sums are compared.',
  'reconcile.coarse.paid.treasury':
    'The Treasury does not divide advance payment and completed volume: sums are compared.',

  'reconcile.why.moved':
    'This line differs by {difference} đồng; other lines of the project differ the opposite way, {opposite} đồng ({cells}). Together they agree.',
  'reconcile.why.returned.books':
    'The books show {amount} đồng paid back ({cells}), the Treasury does not yet; it is exactly the difference.',
  'reconcile.why.returned.treasury':
    'The Treasury shows {amount} đồng paid back ({cells}), the books do not yet; it is exactly the difference.',
  'reconcile.why.timing.later.books':
    'The books have {amount} đồng booked after {day}, the Treasury’s day ({cells}): exactly the difference.',
  'reconcile.why.timing.later.treasury':
    'The Treasury has {amount} đồng booked after {day}, the books’ day ({cells}): exactly the difference.',
  'reconcile.why.timing.other-day.books':
    'The Treasury’s amount ({amount} đồng) is exactly the books’ cumulative to {day} ({cells}): later payments are not booked there yet.',
  'reconcile.why.timing.other-day.treasury':
    'The books’ amount ({amount} đồng) is exactly the Treasury’s cumulative to {day} ({cells}): later payments are not in the books yet.',
  'reconcile.why.timing.uneven':
    'The books count to {books}, the Treasury to {treasury}; the later side has more. Take figures of one day and reconcile again.',
  'reconcile.why.several': 'There is evidence for two different causes; department and Treasury have to look:',
  'reconcile.why.blank.books': 'The cell in the books is blank ({cells}): no figure yet, which is not 0.',
  'reconcile.why.blank.treasury': 'The Treasury’s cell is blank ({cells}): no figure yet, which is not 0.',
  'reconcile.why.payment':
    'Advance and completed volume together agree ({difference} and {opposite} đồng): the sides class the payment differently, or one has recovered the advance.',
  'reconcile.why.only-books': 'The Treasury has no such line. Check the project code, or vouchers not sent yet.',
  'reconcile.why.only-treasury': 'The books have no such line. Check the project code, or payments not booked yet.',
  'reconcile.why.unknown': 'Nothing in the two tables explains the difference. Check vouchers with the Treasury.',

  'reconcile.suggest.same-name': 'Same name',
  'reconcile.suggest.like-name': 'Like name',
  'reconcile.suggest.like-code': 'Like code',
  'reconcile.lone.books': 'Source “{source}” stands only in the books: projects with it are compared by sums.',
  'reconcile.lone.treasury': 'Source “{source}” stands only at the Treasury: projects with it are compared by sums.',

  'reconcile.no-codes': 'Sheet {sheet} has no column of project codes, so no row can be matched.',
  'reconcile.no-codes.do': 'Add a column “Mã dự án”; names are only shown as suggestions, never matched.',
  'reconcile.no-unit': 'Sheet {sheet} says no unit, so its amounts cannot be read.',
  'reconcile.no-unit.do':
    'Write “Đơn vị tính: đồng” (or triệu đồng) above the table, or answer the question about the unit.',
  'reconcile.no-payments': 'Sheet {sheet} has no column of money paid to reconcile.',
  'reconcile.no-payments.do': 'Choose the right sheet, or correct the role of the column.',
  'reconcile.words-unread':
    'Sheet {sheet} has {count} cells whose kind of plan, year or payment is not clear, for example {cell}.',
  'reconcile.words-unread.do':
    'Those rows are compared by sums. Write plainly: kế hoạch năm, kéo dài, ứng trước; tạm ứng, thanh toán.',

  'reconcile.template.none':
    'No reconciliation table found in {file}: it needs a column of project codes and columns for the department and the Treasury.',
  'reconcile.template.noUnit':
    'Template {file} (sheet {sheet}) says no unit. Write “Đơn vị tính: …” and open it again.',
  'reconcile.template.noRows': 'Template {file} (sheet {sheet}) has no row with a project code in column {column} yet.',
  'reconcile.template.missing': '{count} projects have no row in the template: {codes}.',
  'reconcile.template.kept': '{count} cells with formulas are kept.',
  'reconcile.template.coarse':
    '{count} cells of the template need finer figures than there are ({cells}): left as they are.',
  'reconcile.template.inexact':
    '{count} cells cannot hold the amount to the đồng in the template’s unit ({cells}): left as they are.',

  'reconcile.role.books': 'department',
  'reconcile.role.treasury': 'Treasury',
  'reconcile.role.difference': 'difference',
  'reconcile.role.cause': 'cause',
  'reconcile.role.code': 'project code',

  'reconcile.what.total': 'disbursed',
  'reconcile.what.volume': 'completed volume',
  'reconcile.what.advance': 'advance payment',
  'reconcile.what.carryover': 'disbursed of carry-over',
  'reconcile.word.kind': 'kind of plan',
  'reconcile.word.year': 'plan year',
  'reconcile.word.paid': 'advance / volume',
  'reconcile.word.day': 'day of booking',
  'reconcile.word.source': 'capital source',
  'reconcile.word.code': 'project code',
  'reconcile.word.name': 'project',
  'reconcile.word.returned': 'paid back',

  'reconcile.how.agrees': 'Agrees',
  'reconcile.how.adjusted': 'Confirmed after adjustment',
  'reconcile.how.note': '{note} (Treasury when reconciled: {treasury} đồng)',
  'reconcile.confirm.noDay': 'The day “{value}” is none. Type it like 10/02/2023.',
  'reconcile.confirm.noNumber': 'The number of the Treasury’s document is missing.',
  'reconcile.confirm.noNote':
    '{count} lines differ. Note what was adjusted, or do not choose “confirmed after adjustment”.',
  'reconcile.confirm.noThrough': 'It is not clear through which day the figures are.',
  'reconcile.confirm.stale':
    '{count} projects were confirmed by the Treasury, but the books now differ from what was confirmed ({codes}): they no longer count as confirmed.',
  'reconcile.confirm.stale.do': 'Reconcile again and enter the new confirmation, or correct the books.',
};
