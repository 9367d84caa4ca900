/** Words of headings and rows, folded: no accents, lower case. Data; the structure is the same in every language. */

/** Headings of the column of ordinal numbers. */
export const INDEX_HEADING =
  /^(s\s*t\s*t|t\s*t|so\s*t\s*t|so thu tu|stt \(?\d*\)?|(stt|tt|so tt) ?[/(-] ?(no\.?|item|order)\)?|no\.?|n[o°º]\.?|#|item|num\.?|nomor|序号|编号)$/;

/** Words that show that a text is a heading of such a table. */
export const HEADING =
  /\b(stt|tt|noi dung|danh muc|ten|du an|cong trinh|don vi|chu dau tu|ke hoach|kh|giai ngan|thanh toan|luy ke|ty le|ghi chu|tong so|tong|tong cong|nguon von|nguon|ma so|ma|du toan|quyet toan|thuc hien|so tien|tong muc|tmdt|von|chi tieu|dia diem|nguoi|can bo|phu trach|nguyen nhan|kho khan|vuong mac|thang|quy|uoc|bo sung|dieu chinh|tam ung|khoi luong|thu|chi|tinh|thanh pho|huyen|xa|project|name|description|plan|planned|budget|actual|disbursed|disbursement|expenditure|rate|total|remarks|note|notes|amount|approved|revised|owner|proyecto|presupuesto|ejecutado|ejecucion|devengado|avance|nombre|concepto|uraian|anggaran|realisasi|pagu|keterangan|kegiatan)\b|项目|名称|预算|执行|决算|合计|备注|计划|单位/;

/** A total row, by its whole label. */
export const TOTAL =
  /^(tong so|tong cong|tong|cong|tong toan bo|toan so|tong so toan (tinh|so|quoc)|tong so von|tong von|ca nuoc|toan tinh|cong chung|tong ke hoach|total|grand total|overall total|total general|jumlah( total)?|合计|总计|total geral)\s*((cong)?\s*[(=][^)]*\)?)?\s*[:.]?$/;
/** Label of a subtotal: 'Cộng I', 'Tổng cộng mục A', 'Cộng nhóm B'. */
export const SUBTOTAL =
  /^(cong|tong cong|tong so|tong|subtotal|sub-total|sub total|小计)\s+(muc|phan|nhom|nguon|i{1,3}|iv|v|[a-h]|\d)\b|^(subtotal|sub-total|sub total|小计|subjumlah)/;

/** "Trong đó" lines and capital sources: they repeat money of the row above. */
export const SPLIT =
  /^[-+*•–]?\s*(trong do|gom|bao gom|von trong nuoc|von nuoc ngoai|von ngoai nuoc|trong nuoc|nuoc ngoai|nstw|nsdp|nst|nsh|nsnn|odatw|oda|nguon nstw|nguon nsdp|ngan sach trung uong|ngan sach dia phuong|ngan sach tinh|ngan sach huyen|ngan sach xa|ngan sach nha nuoc|ngan sach cap tinh|von (ngan sach|ns|nstw|nsdp|trung uong|dia phuong|doi ung|oda|vay|tpcp|trai phieu|xo so|xskt|su dung dat)|trai phieu|xo so kien thiet|xskt|tpcp|tien su dung dat|thu tien su dung dat|nguon (thu )?(su dung|tien su dung) dat|co che (ghi thu|tai chinh)|theo co che|giai ngan theo co che|ghi thu,? ghi chi|von doi ung|doi ung|ke hoach nam|ke hoach giao|von keo dai|von bo tri|tam ung|thanh toan khoi luong|khoi luong hoan thanh|of which|incl)\b/;

export const NOTE = /^(\(?\*+\)?|ghi chu|chu thich|luu y|nguon( so lieu)?\s*:|note|notes|source|\(\d{1,2}\)\s+\S{2,})/;
export const SIGNATURE =
  /\(ky\b|ky,? ?(va )?(ghi ro )?(ho ten|ten)|^(thu truong|giam doc|pho giam doc|chu tich|pho chu tich|nguoi lap|lap bieu|ke toan truong|phu trach ke toan|tm\.|kt\.|tl\.|tuq\.|noi nhan|xac nhan cua|dai dien)|^[^0-9]{0,40}ngay\s*[.…\d_ ]*\s*thang\s*[.…\d_ ]*\s*nam/;
export const GUIDANCE = /^(huong dan|cach ghi|huong dan (ghi|lap))\b/;
/** Above a table, never part of its heading. */
export const LETTERHEAD =
  /^(cong hoa|doc lap|mau so|mau bieu|bieu so|bieu mau|phu luc|\(?kem theo|\(?ban hanh kem|so\s*:|kinh gui)|\bky,? dong dau\b/;
export const TITLE_START =
  /^\(?(bao cao|bieu|bang|tong hop|tinh hinh|ket qua|tien do|danh sach|du toan thu|quyet toan thu|chi tiet|thong bao|so lieu|bc\b|tinh den|den ngay|thoi diem|kem theo|ky bao cao)/;
