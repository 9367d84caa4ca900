/** Every paper, in the order in which a secretary needs them. */
import { baoCaoThanhTich } from './achievement-report';
import { congKhai } from './cong-khai';
import { congVan } from './cong-van';
import { duToan } from './du-toan';
import { thuyetMinh } from './explanation';
import type { PaperSpec } from './input';
import { dsCaNhan, dsTapThe } from './lists';
import { bbKiemPhieu } from './minutes-ballot';
import { bbHoiDong } from './minutes-council';
import { bbBinhXet } from './minutes-unit';
import { tienDo } from './progress';
import { tienDoDonVi } from './progress-unit';
import { quyetDinh } from './quyet-dinh';
import { bangDiem } from './score-table';
import { thongBao } from './thong-bao';
import { toTrinh } from './to-trinh';
import { tongHopDanhGia } from './year-end';

export const PAPERS: readonly PaperSpec[] = [
  ...[bbBinhXet, baoCaoThanhTich, bangDiem, bbKiemPhieu, bbHoiDong],
  ...[toTrinh, dsTapThe, dsCaNhan, quyetDinh, duToan, thongBao, congKhai, congVan],
  ...[tongHopDanhGia, tienDo, tienDoDonVi, thuyetMinh],
];
