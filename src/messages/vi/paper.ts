/** Names of papers, who reads them, and what is still blank in them. The words of a paper stand in core/report/papers. */
export const paper = {
  'paper.lacks.items': 'Còn {n} mục chưa có trong trang DL_ThongTin, văn bản chừa dòng chấm: {items}.',
  'paper.to-trinh': 'Tờ trình đề nghị khen thưởng, kèm danh sách',
  'paper.to-trinh.reader': 'Người đứng đầu cơ quan',
};
