/** `thidua monthly`. */
export const cliMonthly = {
  'monthly.needsTemplate': 'Cần --template BÁO-CÁO-THÁNG-TRƯỚC.xlsx: tệp báo cáo dùng làm mẫu.',
  'cli.needsAsOf': 'Cần --as-of NGÀY: báo cáo mới có số liệu đến ngày nào, ví dụ 2022-12-31.',
  'monthly.badYear': 'Năm “{value}” không đúng. Gõ bốn chữ số, ví dụ 2022.',
  'monthly.written': 'Đã ghi {file}: {n} ô đổi, {formulas} ô công thức giữ nguyên.',
  'cli.help.monthly': `Cách dùng: thidua monthly TỆP --template BÁO-CÁO.xlsx --as-of NGÀY --out BÁO-CÁO-MỚI.xlsx

Điền số liệu của sổ vào báo cáo tháng trước: đúng các ô cũ, ngày tháng đổi theo, công thức giữ nguyên. Sổ và mẫu giữ nguyên.

  --template TỆP   báo cáo tháng trước (.xlsx) dùng làm mẫu
  --as-of NGÀY     số liệu của báo cáo mới đến ngày, ví dụ 2022-12-31
  --year NĂM       niên độ của báo cáo; tháng 01 mặc định là năm trước (13 tháng)
  --out TỆP.xlsx   báo cáo mới; --force ghi đè
  --map TỆP.json   ánh xạ đã sửa (xem thidua inspect --help)
  --json           in các ô đã đổi dạng JSON
  --lang vi|en     ngôn ngữ`,
};
