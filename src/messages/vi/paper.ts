/** Names of papers, who reads them, and what is still blank in them. The words of a paper stand in core/report/papers. */
export const paper = {
  'paper.lacks.items': 'Còn {n} mục chưa có trong trang DL_ThongTin, văn bản chừa dòng chấm: {items}.',
  'paper.to-trinh': 'Tờ trình đề nghị khen thưởng, kèm danh sách',
  'paper.to-trinh.reader': 'Người đứng đầu cơ quan',

  'cli.paper.unknown': 'Không có văn bản “{paper}”. Các văn bản: {papers}.',
  'cli.paper.notDocx': 'Tên tệp văn bản {file} phải kết thúc bằng .docx; muốn lập tất cả văn bản, ghi --out THƯ_MỤC/.',
  'cli.paper.noSubject': 'Không có mã đối tượng “{subject}” trong DL_DoiTuong. Một số mã: {known}.',
  'cli.paper.written': 'Đã ghi {file}: {title}.',
};
