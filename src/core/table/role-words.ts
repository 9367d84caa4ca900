/** Folded words of headings over amounts, by what they mean. Data. */

/** Says nothing of its own: the parent decides. */
export const NEUTRAL = /^(tong( so)?|tong cong|cong|so tien|so von|gia tri|so tuyet doi|total|amount|trong do:?)$/;

/** A part of the money in the column beside it: "trong đó NSTW", "nguồn cân đối". */
export const COMPONENT =
  /^trong do|^(von |nguon )?(nstw|nsdp|nsnn|ns tinh|ns huyen|ns xa|ngan sach (trung uong|dia phuong|tinh|huyen|xa|nha nuoc|cap tinh)|trong nuoc|nuoc ngoai|ngoai nuoc|oda|tpcp|xskt|xo so kien thiet|su dung dat|doi ung|tw|dp)\b|^(nguon|von) (thu|can doi|tang thu|ket du|tien|vay|trung uong|dia phuong|tinh|huyen|cap|khac)\b|von (trong nuoc|nuoc ngoai|ngoai nuoc)$|xay lap|thiet bi|^(chi phi|gpmb)/;

/** '(bao gồm cả vốn kéo dài)' says what is in the money, not which money it is. */
export const INCLUDING = /\(?\s*(khong |chua )?((bao )?gom( ca)?|ke ca|tinh ca|co ca) [^)]*\)?/g;

export const RATE = /ty le|ti le|%|\brate\b|percent|so sanh|^tl\b/;

/** What is left, given back or compared: no plan and no disbursement. */
export const REST =
  /con lai|con phai|con thieu|chua (duoc )?(giai ngan|thanh toan|phan bo|phan khai)|huy bo|huy du toan|chenh lech|\b(so )?du (tam ung|dau|cuoi)|\bso du\b|so voi|remaining|balance|variance|dieu chinh giam hoan tra|nop (dieu chinh )?giam|nop tra|hoan tra|duoc quyet toan/;

/** Money that somebody means to pay. */
export const PLANNED_CASH =
  /ke hoach (giai ngan|thanh toan|gn)|du kien|kha nang|cam ket|dang ky|nhu cau|de xuat|de nghi|phan dau|muc tieu|chi tieu giai ngan|forecast|commitment/;

/** The project's own worth, not money of the year. */
export const WORTH =
  /tong du toan|du toan (duoc |da )?(duyet|phe duyet|xay dung|cong trinh)|gia tri (hop dong|goi thau|trung thau)/;

export const DISBURSED =
  /giai ngan|\bgn\b|thanh toan|da chi|^(gia tri |so |da |ket qua |luy ke )?thuc hien( (nam|den|thang|quy|trong|tu dau|luy ke|\d).*)?$|da cap|rut von|\bthuc chi|disburs|spent|expenditure|actual|realisasi|ejecutad|ejecucion|devengado|执行|支出|决算/;

export const PLAN =
  /ke hoach|\bkh\b|\bkhv\b|von giao|giao von|duoc giao|tinh giao|chinh phu giao|bo tri|phan bo|du toan|\bplan|budget|appropriation|pagu|anggaran|presupuesto|asignado|预算|计划/;

export const ESTIMATE = /\buoc\b|estimate/;
export const CARRIED = /keo dai|(cac )?nam truoc (duoc )?(chuyen|keo)|chuyen nguon/;
export const CUMULATIVE = /luy ke|\blk\b|\bden\b|tu dau nam|\d+ thang|het thang|cumulative|to date/;
export const IN_PERIOD =
  /trong (thang|ky|quy|tuan)|(thang|ky|quy|tuan) nay|phat sinh|^thang|(giai ngan|gn) (thang|t\d)|\bthang \d|this (month|period)|^t\s?\d{1,2}\b|^quy (i|v|\d)/;
export const VOLUME_PAID = /khoi luong hoan thanh|klht|kl hoan thanh|thanh toan khoi luong/;
export const WORK_DONE = /khoi luong|\bklht\b|nghiem thu/;
