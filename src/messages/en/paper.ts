/** Names of papers, who reads them, and what is still blank in them. The words of a paper stand in core/report/papers. */
export const paper = {
  'paper.lacks.items': '{n} items are not in the sheet DL_ThongTin yet and are left as dots: {items}.',
  'paper.to-trinh': 'Submission for commendation, with its list',
  'paper.to-trinh.reader': 'Head of the agency',

  'cli.paper.unknown': 'There is no paper “{paper}”. Papers: {papers}.',
  'cli.paper.notDocx': 'The name of the paper {file} must end with .docx; for all papers write --out FOLDER/.',
  'cli.paper.noSubject': 'There is no subject “{subject}” in DL_DoiTuong. Some of them: {known}.',
  'cli.paper.written': 'Wrote {file}: {title}.',
};
