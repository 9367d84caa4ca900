/** `thidua reconcile`. */
export const cliReconcile = {
  'cli.reconcile.noExtract': 'Thiếu tệp của Kho bạc: thidua reconcile SỔ.xlsx BẢNG_KÊ_KBNN.xlsx.',
  'cli.reconcile.open':
    'Chưa đối chiếu được: trả lời các câu hỏi (--map cho sổ, --extract-map cho bảng kê) rồi chạy lại.',
  'cli.reconcile.head':
    'Sổ của đơn vị {books} đồng (đến {booksAt}) · KBNN {treasury} đồng (đến {treasuryAt}) · chênh lệch {difference} đồng',
  'cli.reconcile.amounts':
    'sổ {books} đồng [{booksSrc}] · KBNN {treasury} đồng [{treasurySrc}] · chênh lệch {difference} đồng',
  'cli.reconcile.suggest': '{why}: {from} – {code} {name}. Chỉ là gợi ý; nếu là một dự án, sửa mã cho giống nhau.',
  'cli.reconcile.counts':
    '{agrees} dòng khớp, {differs} dòng lệch, {books} dòng chỉ có ở sổ, {treasury} dòng chỉ có ở KBNN.',
  'cli.reconcile.filled': 'Đã ghi {file}: {count} ô của mẫu được điền.',
  'cli.reconcile.written': 'Đã ghi {file}, trang KQ_DoiChieu.',
  'cli.help.reconcile': `Cách dùng: thidua reconcile TỆP BẢNG_KÊ [--template MẪU.xlsx] [--out KẾT_QUẢ.xlsx] [--json]

Đối chiếu sổ (TỆP) với bảng kê của Kho bạc Nhà nước (BẢNG_KÊ): ghép theo mã dự án, nguồn vốn, năm kế hoạch, loại kế hoạch,
tạm ứng / KLHT; bên nào ghi gộp thì so số cộng và nói rõ. Không ghép theo tên. Hai tệp giữ nguyên.

  --template TỆP     mẫu bảng đối chiếu của cơ quan (.xlsx); điền vào bản sao ghi ở --out, công thức của mẫu giữ nguyên
  --out TỆP.xlsx     tệp kết quả; không có --template thì là bản sao của sổ, thêm trang KQ_DoiChieu
  --force            ghi đè tệp kết quả đã có
  --by TÊN           người lập
  --map TỆP.json     ánh xạ của sổ (xem thidua inspect --help); --extract-map TỆP.json: ánh xạ của bảng kê
  --json             in kết quả dạng JSON
  --lang vi|en       ngôn ngữ

Ví dụ: thidua reconcile so-tttt-2022.xlsx kbnn-2022.xlsx --template mau-doi-chieu.xlsx --out doi-chieu.xlsx`,
};
