/** A disbursement table of any length for the benchmarks, from a fixed seed. */
import { type Cell, type Grid, gridOf } from '../src/core/cell';

export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** 12 columns: STT, project, code, owner, person, plan, carry-over, four cumulative months, note. Amounts in triệu with đồng. */
export function longTable(rows: number, seed = 7): Grid {
  const next = random(seed);
  const amount = (most: number) => Math.round(next() * most * 1e6) / 1e6;
  const head: Cell[][] = [
    ['TÌNH HÌNH GIẢI NGÂN VỐN ĐẦU TƯ CÔNG NĂM 2022', ...Array<Cell>(11).fill(null)],
    ['Số liệu đến ngày 31/12/2022', ...Array<Cell>(11).fill(null)],
    [...Array<Cell>(10).fill(null), 'Đơn vị tính: triệu đồng', null],
    [
      'STT',
      'Danh mục dự án',
      'Mã dự án',
      'Đơn vị thực hiện',
      'Người theo dõi',
      'Kế hoạch vốn năm 2022',
      'Kế hoạch kéo dài',
      'Lũy kế giải ngân đến 31/03/2022',
      'Lũy kế giải ngân đến 30/06/2022',
      'Lũy kế giải ngân đến 30/09/2022',
      'Lũy kế giải ngân đến 31/12/2022',
      'Ghi chú',
    ],
  ];
  const body = Array.from({ length: rows }, (_, i): Cell[] => {
    const plan = amount(50_000);
    const done = Math.round(plan * next() * 1e6) / 1e6;
    const part = (share: number) => Math.round(done * share * 1e6) / 1e6;
    return [
      i + 1,
      `Dự án số ${i + 1}`,
      String(7_000_000 + i),
      `Phòng ${1 + Math.floor(next() * 40)}`,
      `Nguyễn Văn Mẫu ${1 + Math.floor(next() * 120)}`,
      plan,
      null,
      part(0.1),
      part(0.4),
      part(0.7),
      done,
      null,
    ];
  });
  return gridOf('GiaiNgan', [...head, ...body]);
}
