/** Words of the command line. */
export const cli = {
  'cli.help': `thidua – đọc sổ giải ngân, tính tỷ lệ, xét điều kiện khen thưởng

Cách dùng: thidua <lệnh> TỆP [tùy chọn]

Lệnh:
  inspect    cho biết bảng giải ngân được hiểu thế nào: đơn vị tính, các cột, các dòng
  check      kiểm tra số liệu: lỗi công thức, số dạng chữ, dòng cộng không khớp …
  evaluate   tính tỷ lệ giải ngân và xét điều kiện khen thưởng, kèm lý do
  report     ghi kết quả xét thành các trang tính trong một bản sao của tệp
  monthly    điền số liệu vào báo cáo tháng trước, thành báo cáo tháng này
  reconcile  đối chiếu sổ với bảng kê của Kho bạc: khớp, lệch, nguyên nhân; điền mẫu bảng đối chiếu
  collect    lập phiếu thu thập: mỗi đơn vị một tệp để điền sáng kiến, bình xét, cam kết, vướng mắc
  merge      nhập các phiếu đơn vị gửi lại, nêu từng khác biệt; đơn vị nào chưa gửi
  seal       chốt kết quả: ghi kết quả, bản chụp số liệu, quy định và mã xác thực vào một bản sao
  verify     đối chiếu tệp với kết quả đã chốt: khớp, hay điều gì đã thay đổi

Tùy chọn chung:
  --json         in JSON thay cho văn bản
  --lang vi|en   ngôn ngữ (mặc định: vi)
  --encoding MÃ  bảng mã của tệp .csv không ghi bảng mã: utf-8, utf-16, windows-1258, tcvn3, vni
  --help         hướng dẫn của từng lệnh: thidua evaluate --help

Mã thoát: 0 xong; 1 còn câu hỏi hoặc phát hiện mức “chặn” nên chưa xét được; 2 sai cách dùng; 3 không đọc được tệp.
Tệp của bạn không bao giờ bị sửa; không có dữ liệu nào rời khỏi máy.`,
  'cli.help.inspect': `Cách dùng: thidua inspect TỆP [--map TỆP.json] [--json]

Cho biết bảng giải ngân được hiểu thế nào và điều gì cần hỏi lại. Không sửa tệp.

  --map TỆP.json   ánh xạ: chính JSON mà “inspect --json” in ra, sau khi sửa vai trò của cột (role),
                   đơn vị tính (unit) hoặc điền câu trả lời (answer) của từng câu hỏi
  --json           in ánh xạ dạng JSON, dòng đếm từ 1
  --lang vi|en     ngôn ngữ

Ví dụ: thidua inspect so-tttt-2022.xlsx --json > anh-xa.json`,
  'cli.help.check': `Cách dùng: thidua check TỆP [--map TỆP.json] [--out KẾT-QUẢ.xlsx] [--json]

Kiểm tra số liệu của các bảng giải ngân: tiêu đề, đơn vị tính, số dạng chữ, #REF!, số âm, dòng cộng. Không sửa tệp.

  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --out TỆP.xlsx   ghi danh sách phát hiện, kể cả ghi chú đã xem; --force ghi đè
  --json           in các phát hiện dạng JSON
  --lang vi|en     ngôn ngữ`,
  'cli.help.evaluate': `Cách dùng: thidua evaluate TỆP --preset BỘ_QUY_ĐỊNH [--as-of NGÀY] [--law-at NGÀY] [--map TỆP.json] [--json]

Tính tỷ lệ giải ngân của từng tập thể, cá nhân và xét điều kiện khen thưởng, kèm lý do. Không sửa tệp.

  --preset TÊN     bộ quy định có sẵn: {presets}
  --rules TỆP.json bộ quy định của cơ quan, thay cho --preset
  --as-of NGÀY     số liệu đến ngày, ví dụ 2022-12-31 (mặc định: ngày ghi trong bảng)
  --law-at NGÀY    ngày họp Hội đồng, quyết định quy định nào có hiệu lực (mặc định: như --as-of)
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in kết quả dạng JSON
  --lang vi|en     ngôn ngữ

Ví dụ: thidua evaluate so-tttt-2022.xlsx --preset binh-phuoc/2022 --as-of 2022-12-31 --law-at 2022-12-31`,
  'cli.help.report': `Cách dùng: thidua report TỆP --out KẾT_QUẢ.xlsx --preset BỘ_QUY_ĐỊNH [--as-of NGÀY] [--law-at NGÀY] [--map TỆP.json]

Ghi kết quả xét vào một bản sao của tệp, thêm hai trang KQ_XetKhenThuong và KQ_ThuyetMinh. Tệp gốc giữ nguyên.

Thay TỆP bằng THƯ_MỤC: xét mọi sổ trong thư mục (kể cả thư mục con) trên các nhân máy sẵn có, ghi một sổ tổng hợp
KẾT_QUẢ.xlsx và một báo cáo KẾT_QUẢ.docx. Tệp lỗi hay còn câu hỏi được nêu tên kèm lý do, không làm dừng các tệp khác;
chạy lại sau khi bị ngắt thì không xét lại tệp đã xong. Mã thoát 1: còn tệp chưa tính; 3: không tính được tệp nào.

  --out TỆP.xlsx   tệp kết quả, khác tệp gốc
  --out TỆP.docx   Tờ trình kèm danh sách; cùng --paper TÊN là văn bản khác
  --out THƯ_MỤC/   mọi văn bản, mỗi văn bản một tệp .docx
  --paper TÊN      văn bản cần lập (gõ sai tên để xem danh sách)
  --subject MÃ     chỉ lập cho một tập thể, cá nhân
  --template TỆP.docx  mẫu riêng của cơ quan (docs/mau-van-ban.md)
  --force          ghi đè tệp kết quả đã có
  --by TÊN         người lập, ghi ở dòng đầu hai trang kết quả
  --preset TÊN     bộ quy định có sẵn: {presets}
  --rules TỆP.json bộ quy định của cơ quan, thay cho --preset
  --as-of NGÀY     số liệu đến ngày (mặc định: ngày ghi trong bảng)
  --law-at NGÀY    ngày họp Hội đồng (mặc định: như --as-of)
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in tóm tắt dạng JSON
  --lang vi|en     ngôn ngữ`,

  'cli.badEncoding': 'Không có bảng mã “{value}”. Chọn một trong: {known}.',
  'cli.seeHelp': 'Xem hướng dẫn: thidua {command} --help',
  'cli.noCommand':
    'Chưa có lệnh “{command}”. Các lệnh: inspect, check, evaluate, report, monthly, reconcile, collect, merge, seal, verify.',
  'cli.noFile': 'Thiếu tên tệp cần đọc.',
  'cli.oneFile': 'Mỗi lần chỉ đọc một tệp; thừa: {extra}.',
  'cli.unknownOption': 'Không có tùy chọn {option}.',
  'cli.missingValue': 'Tùy chọn {option} cần một giá trị.',
  'cli.badLanguage': 'Không có ngôn ngữ “{value}”. Chọn vi hoặc en.',
  'cli.badDay': 'Ngày “{value}” của {option} không đúng. Gõ như 2022-12-31 hoặc 31/12/2022.',
  'cli.noPreset': 'Thiếu bộ quy định. Thêm --preset với một trong: {presets}; hoặc --rules TỆP.json.',
  'cli.unknownPreset': 'Không có bộ quy định “{preset}”. Các bộ có sẵn: {presets}.',
  'cli.twoRules': 'Chỉ dùng một trong hai: --preset hoặc --rules.',
  'cli.noDay': 'Bảng không ghi ngày số liệu, hoặc các bảng ghi ngày khác nhau. Thêm --as-of, ví dụ --as-of 2022-12-31.',
  'cli.noOut': 'Thiếu tên tệp kết quả. Thêm --out KẾT_QUẢ.xlsx.',
  'cli.outIsInput': 'Tệp kết quả {file} chính là tệp gốc. Chọn tên khác; tệp gốc không bao giờ bị ghi đè.',
  'cli.outExists': 'Đã có tệp {file}. Chọn tên khác, hoặc thêm --force để ghi đè.',
  'cli.outNotXlsx': 'Tên tệp kết quả {file} phải kết thúc bằng {extension} như tệp gốc.',
  'cli.cannotWrite': 'Không ghi được tệp {file} ({detail}). Kiểm tra thư mục và quyền ghi.',

  'cli.fileMissing': 'Không tìm thấy tệp {file}. Kiểm tra tên và thư mục.',
  'cli.fileFolder': '{file} là một thư mục. Hãy chỉ ra một tệp bảng tính.',
  'cli.fileDenied': 'Không mở được tệp {file} ({detail}). Hãy đóng tệp trong Excel hoặc kiểm tra quyền đọc.',
  'cli.mapNotJson': 'Tệp ánh xạ {file} không phải JSON ({detail}). Tạo lại bằng: thidua inspect TỆP --json > {file}',
  'cli.mapBad': 'Tệp ánh xạ {file}, mục {at}: {detail}. Sửa mục này, hoặc tạo lại bằng thidua inspect TỆP --json.',
  'cli.mapBad.tables': 'thiếu danh sách “tables”',
  'cli.mapBad.schema': 'chỉ đọc được "schema": 1',
  'cli.mapBad.sheet': 'tệp bảng tính không có trang “{sheet}”',
  'cli.mapBad.role': 'không có vai trò “{role}”',
  'cli.mapBad.unit': 'đơn vị tính phải là 1, 1000, 1000000 hoặc 1000000000',
  'cli.mapBad.text': 'phải là chữ',
  'cli.mapBad.answer': 'không có lựa chọn “{answer}”; các lựa chọn: {choices}',
  'cli.sheetRules': 'Dùng bộ quy định {id} (phiên bản {version}) trong trang tính QD_QuyDinh của tệp.',
  'cli.sheetRulesBad': 'Trang tính QD_QuyDinh của tệp có {count} chỗ sai:',
  'cli.rulesNotJson': 'Tệp quy định {file} không phải JSON ({detail}).',
  'cli.rulesBad': 'Tệp quy định {file} có {count} chỗ sai:',
  'cli.resultNotOurs':
    'Tệp {file} đã có trang {sheet} không do thidua ghi nên không ghi đè. Hãy đổi tên trang đó rồi làm lại.',

  'cli.reading': 'Đang đọc tệp',
  'cli.table': 'Trang “{sheet}”: {title}',
  'cli.table.untitled': 'bảng không có tên',
  'cli.table.unit': 'Đơn vị tính: {unit} (dòng {row})',
  'cli.table.noUnit': 'Đơn vị tính: chưa rõ',
  'cli.table.asOf': 'Số liệu đến: {day}',
  'cli.table.rows': 'Tiêu đề: dòng {header} · dữ liệu: dòng {data}',
  'cli.table.column': '{letter}  {role} ({share})  {header}',
  'cli.questions': 'Cần trả lời trước khi xét ({count}):',
  'cli.question.choice': '{value} – {label}',
  'cli.question.how':
    'Cách trả lời: thidua inspect {file} --json > anh-xa.json, điền "answer" của từng câu hỏi, rồi thêm --map anh-xa.json.',
  'cli.severity.blocking': 'CHẶN',
  'cli.severity.error': 'LỖI',
  'cli.severity.warning': 'CẢNH BÁO',
  'cli.severity.info': 'GHI CHÚ',
  'cli.finding': '{severity}  {cells}',
  'cli.finding.more': '{cells} và {count} ô khác',
  'cli.findings.none': 'Không phát hiện lỗi.',
  'cli.findings.count': 'Phát hiện: {blocking} chặn, {error} lỗi, {warning} cảnh báo, {info} ghi chú.',
  'cli.uncomputed':
    '{count} ô có công thức nhưng tệp chưa lưu kết quả (ô đầu tiên: {cell}): các ô này được coi là chưa có số liệu.',
  'cli.uncomputed.do': 'Mở tệp bằng Excel, đợi tính xong, lưu lại rồi chạy lại.',
  'cli.attainment': 'Giải ngân của tập thể, cá nhân (số liệu đến {day})',
  'cli.attainment.line': '{mark} {name} · {plan} · {disbursed}/{total} đồng · {rate}{remaining}',
  'cli.attainment.estimate': 'ước',
  'cli.attainment.remaining': ' · còn phải giải ngân {amount} đồng',
  'cli.decisions': 'Kết quả xét theo {rules}, ngày họp Hội đồng {day}',
  'cli.decision': '{mark} {name}: {outcome}{reason}',
  'cli.notDecided': 'Chưa xét được: còn {questions} câu hỏi và {findings} phát hiện mức “chặn” nêu ở đây.',
  'cli.written':
    'Đã ghi {file}: {verdicts} kết quả ở trang KQ_XetKhenThuong, lý do ở trang KQ_ThuyetMinh. Tệp gốc giữ nguyên.',
  'cli.disclaimer': 'Kết quả là công cụ tính và dự thảo, không thay văn bản của cơ quan có thẩm quyền.',
};
