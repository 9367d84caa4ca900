/** Names of papers, who reads them, and what is still blank in them. The words of a paper stand in core/report/papers. */
export const paper = {
  'paper.lacks.items': '{n} items are not in the sheet DL_ThongTin yet and are left as dots: {items}.',
  'paper.to-trinh': 'Submission for commendation, with its list',
  'paper.to-trinh.reader': 'Head of the agency',
};
