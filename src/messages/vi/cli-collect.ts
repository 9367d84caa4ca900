/** Words of `thidua collect` and `thidua merge`. */
export const cliCollect = {
  'cli.help.collect': `Cách dùng: thidua collect TỆP --out THƯ_MỤC/ [--unit MÃ] [--as-of NGÀY] [--due NGÀY] [--map TỆP.json] [--json]

Lập phiếu thu thập: mỗi đơn vị một tệp .xlsx nhỏ, chỉ có sáng kiến, bình xét, cam kết, vướng mắc của đơn vị đó.
Đơn vị điền bằng Excel, không cần phần mềm; nhập lại bằng thidua merge. Không sửa tệp.

  --out THƯ_MỤC/   nơi ghi các phiếu; --force ghi đè phiếu đã có
  --unit MÃ        chỉ lập cho một đơn vị
  --as-of NGÀY     số liệu đến ngày (mặc định: ngày ghi trong bảng)
  --due NGÀY       hạn gửi lại, in trên phiếu
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in danh sách phiếu dạng JSON
  --lang vi|en     ngôn ngữ

Ví dụ: thidua collect so-tttt-2022.xlsx --out phieu/ --due 20/12/2022`,
  'cli.help.merge': `Cách dùng: thidua merge TỆP PHIẾU... [--out KẾT_QUẢ.xlsx] [--as-of NGÀY] [--map TỆP.json] [--json]

Nhập phiếu đơn vị gửi lại: nêu từng dòng mới, dòng đổi (cũ → mới), dòng sổ đã sửa khác với phiếu, đơn vị chưa gửi.
Không có --out thì chỉ xem. Có --out thì ghi dòng mới và dòng đổi vào một bản sao; dòng vướng không bao giờ tự ghi đè.

  PHIẾU            các tệp đơn vị gửi lại, hoặc một thư mục
  --out TỆP.xlsx   bản sao đã nhập; --force ghi đè
  --take MÃ,MÃ     dòng vướng nào lấy theo phiếu (mã in trong ngoặc vuông), hoặc "all"
  --as-of NGÀY     số liệu đến ngày (mặc định: ngày ghi trong bảng)
  --by TÊN         người nhập, ghi ở dòng đầu các trang được ghi
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in dạng JSON
  --lang vi|en     ngôn ngữ

Mã thoát 1: còn dòng vướng chưa chọn, ô sai, phiếu không nhận, hoặc hai tệp của một đơn vị.

Ví dụ: thidua merge so-tttt-2022.xlsx phieu/*.xlsx --out so-da-nhap.xlsx`,
  'cli.collect.noFolder': 'Thiếu nơi ghi phiếu. Thêm --out THƯ_MỤC/.',
  'cli.collect.notFolder': '{file} là một tệp. Chọn một thư mục để ghi phiếu.',
  'cli.collect.noUnits':
    'Tệp {file} chưa có tập thể nào trong DL_DoiTuong. Mở phần mềm, vào Thiết lập để lập DL_DoiTuong trước.',
  'cli.collect.noUnit': 'Không có đơn vị mã “{unit}” trong DL_DoiTuong. Các mã: {known}.',
  'cli.collect.noYear': 'Không rõ niên độ của sổ. Thêm --as-of, ví dụ --as-of 2022-12-31.',
  'cli.collect.made': '{file} · {name}',
  'cli.collect.done':
    'Đã lập {n} phiếu của năm {year} trong {folder}. Gửi cho từng đơn vị; nhập lại bằng: thidua merge {file} {folder}/*.xlsx',
  'cli.collect.homeless': 'Có {n} dự án không vào phiếu nào vì chưa rõ đơn vị phụ trách: {names}.',
  'cli.collect.noAgency':
    'DL_ThongTin chưa ghi "Tên cơ quan": phiếu của cơ quan khác có đơn vị trùng mã, trùng tên sẽ không phân biệt được.',
  'cli.merge.noForms': 'Thiếu phiếu cần nhập. Gõ tên các tệp đơn vị gửi lại sau tên sổ.',
  'cli.merge.badTake': 'Không có dòng vướng mã “{id}”. Các mã: {known}.',
  'cli.merge.form': '{name} · {file} · người điền: {filler}',
  'cli.merge.nobody': 'không ghi',
  'cli.merge.new': '  + {part} · {name} (ô {cell}): {cells}',
  'cli.merge.changed': '  ~ {part} · {name} (ô {cell}): {cells}',
  'cli.merge.conflict': '  ! {part} · {name} (ô {cell}): {cells} ({reason}) [{id}]',
  'cli.merge.gone': '  - {part} · {name}: đơn vị đã bỏ dòng này, sổ giữ nguyên{cell}',
  'cli.merge.same': '  = {n} dòng không đổi',
  'cli.merge.problem': '  ? {text} {advice}',
  'cli.merge.refused': 'Không nhận: {text} {advice}',
  'cli.merge.doubled': '{name} gửi {n} tệp khác nhau: {files}. Chỉ đưa một tệp vào lệnh rồi chạy lại.',
  'cli.merge.doubledLine': '  ≠ {part}: {sides}',
  'cli.merge.untouched': '{name}: phiếu {file} chưa điền gì, coi như chưa gửi.',
  'cli.merge.missing': 'Chưa gửi phiếu ({n}): {names}.',
  'cli.merge.complete': 'Tất cả đơn vị đã gửi phiếu.',
  'cli.merge.counts': 'Mới {fresh}, đổi {changed}, không đổi {same}, vướng {conflict}, sai {problem}.',
  'cli.merge.written': 'Đã ghi {n} dòng vào {file}; trang DL_Phieu ghi đơn vị nào đã gửi. Tệp gốc giữ nguyên.',
  'cli.merge.sheetState':
    'Trang {sheet} của tệp không ghi được (không do phần mềm lập, khác phiên bản hoặc thiếu cột). Mở Thiết lập để xử lý trang này trước.',
};
