/** Words of `thidua seal` and `thidua verify`. */
export const cliSeal = {
  'cli.help.seal': `Cách dùng: thidua seal TỆP --out KẾT_QUẢ.xlsx --preset BỘ_QUY_ĐỊNH [--as-of NGÀY] [--law-at NGÀY] [--by TÊN] [--reason LÝ_DO] [--issued QUYẾT_ĐỊNH] [--map TỆP.json]

Chốt kết quả vào một bản sao của tệp: trang KQ_XetKhenThuong, KQ_ThuyetMinh và trang KQ_ChotKetQua
giữ bản chụp quy định, số liệu, kết quả cùng mã xác thực 16 ký tự để in vào biên bản. Tệp gốc giữ nguyên.
Các lần chốt trước được giữ lại; chốt lại phải ghi lý do.

  --out TỆP.xlsx   tệp kết quả, khác tệp gốc
  --force          ghi đè tệp kết quả đã có
  --by TÊN         người chốt (do người dùng tự khai)
  --reason LÝ_DO   lý do chốt lại, bắt buộc từ lần chốt thứ hai
  --issued QĐ      số quyết định khen thưởng đã ban hành; từ đó thay đổi chỉ còn là ghi chú gửi Hội đồng
  --preset TÊN     bộ quy định có sẵn: {presets}
  --rules TỆP.json bộ quy định của cơ quan, thay cho --preset
  --as-of NGÀY     số liệu đến ngày (mặc định: ngày ghi trong bảng)
  --law-at NGÀY    ngày họp Hội đồng (mặc định: như --as-of)
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in tóm tắt dạng JSON
  --lang vi|en     ngôn ngữ

Mã thoát: 0 đã chốt; 1 còn câu hỏi hoặc phát hiện mức “chặn”, hoặc không chốt tiếp được; 2 sai cách dùng; 3 không đọc được tệp.`,
  'cli.help.verify': `Cách dùng: thidua verify TỆP [--code MÃ] [--preset BỘ_QUY_ĐỊNH | --rules TỆP.json] [--map TỆP.json]

Đối chiếu tệp với kết quả đã chốt ở trang KQ_ChotKetQua: khớp, số liệu đã thay đổi, quy định đã thay đổi
hoặc phiên bản phần mềm đã thay đổi; từng giá trị cũ, mới và những kết quả khác đi. Không sửa tệp.

  --code MÃ        mã xác thực in trong biên bản (mặc định: lần chốt cuối)
  --preset TÊN     đối chiếu với bộ quy định có sẵn: {presets}
  --rules TỆP.json đối chiếu với bộ quy định của cơ quan
                   (mặc định: trang QD_QuyDinh trong tệp, rồi bộ có sẵn cùng tên, rồi quy định lúc chốt)
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in dạng JSON
  --lang vi|en     ngôn ngữ

Mã thoát: 0 khớp; 1 đã thay đổi, trang chốt bị sửa hoặc chưa đối chiếu được; 2 sai cách dùng; 3 không đọc được tệp hoặc tệp chưa chốt.`,

  'cli.sealed':
    'Đã chốt kết quả vào {file}.\nMã xác thực: {code}\n{decisions} kết quả, {rows} dòng bản chụp ở trang KQ_ChotKetQua. Tệp gốc giữ nguyên.',
  'cli.verify.none':
    'Tệp {file} chưa có kết quả nào được chốt (không có trang KQ_ChotKetQua). Chốt bằng: thidua seal {file} --out KẾT_QUẢ.xlsx …',
  'cli.verify.newer': 'Trang KQ_ChotKetQua của tệp {file} do phiên bản phần mềm mới hơn ghi. Hãy cập nhật thidua.',
  'cli.verify.damaged':
    'Trang KQ_ChotKetQua của tệp {file} không còn lần chốt nào nguyên vẹn nên không đối chiếu được.',
  'cli.verify.badCode':
    'Mã xác thực “{code}” không đúng dạng. Gõ 16 ký tự như in trong biên bản, ví dụ 7K3F-A9QX-01BC-2DEF.',
  'cli.verify.noCode':
    'Không có mã xác thực {code} trong trang KQ_ChotKetQua: trang đã bị cắt bớt, hoặc mã của tệp khác. Các mã hiện có: {codes}.',
  'cli.verify.rulesBad': 'Trang QD_QuyDinh có {count} chỗ sai nên không đối chiếu được:',
  'cli.verify.head': 'Mã xác thực {code}: {states}',
  'cli.verify.when': 'Chốt lúc {at}, người chốt: {by}; số liệu đến {dataAt}, ngày họp Hội đồng {lawAt}.',
  'cli.verify.issued': 'Đã ban hành: {issued}.',
  'cli.verify.printed': 'Trang KQ_XetKhenThuong không còn đúng kết quả đã chốt ({count}):',
  'cli.verify.inputs': 'Số liệu đã thay đổi ({count}):',
  'cli.verify.rules': 'Quy định đã thay đổi ({count}):',
  'cli.verify.flips': 'Kết quả khác đi ({count}):',
  'cli.verify.noFlips': 'Không có kết quả nào khác đi.',
  'cli.verify.faults': 'Trang KQ_ChotKetQua không còn nguyên vẹn ({count}):',
  'cli.verify.open':
    'Chưa đối chiếu được kết quả: còn {questions} câu hỏi và {findings} phát hiện mức “chặn” nêu ở đây.',
  'cli.verify.nobody': 'không ghi',
};
