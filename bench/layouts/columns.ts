/** The columns that real sheets show, in their own words, with the role each truly has. */
import type { Role } from '../../src/core/table';
import type { Chance } from './random';
import type { ColumnPlan, Project } from './model';

const text = (path: readonly string[], role: Role, cell: ColumnPlan['cell']): ColumnPlan => ({
  path,
  role,
  cell,
  adds: false,
});
const money = (path: readonly string[], role: Role, of: (project: Project) => number): ColumnPlan => ({
  path,
  role,
  cell: of,
  adds: true,
});
const share = (path: readonly string[], of: (project: Project) => number | string): ColumnPlan => ({
  path,
  role: 'rate',
  cell: of,
  adds: false,
});
const part = (value: number, of: number) => Math.round(value * of * 1000) / 1000;
const rate = (project: Project) =>
  project.plan === 0 ? '-' : Math.round((project.disbursed / project.plan) * 10000) / 100;

/** The columns of words at the left. */
export function labels(c: Chance): ColumnPlan[] {
  const columns: ColumnPlan[] = [];
  columns.push(
    text(
      [
        c.pick([
          'Danh mục dự án',
          'Nội dung',
          'Tên dự án, công trình',
          'Tên công trình',
          'Danh mục công trình, dự án',
          'Dự án',
        ]),
      ],
      'name',
      (p) => p.name,
    ),
  );
  if (c.yes(0.25)) columns.push(text([c.pick(['Địa điểm xây dựng', 'Địa điểm XD'])], 'other', () => 'Đồng Xoài'));
  if (c.yes(0.6))
    columns.push(text([c.pick(['Mã dự án', 'Mã số dự án', 'Mã số\ndự án đầu tư'])], 'code', (p) => p.code));
  if (c.yes(0.7)) {
    const heading = c.pick(['Chủ đầu tư', 'Đơn vị thực hiện', 'Phòng, đơn vị', 'Đơn vị chủ trì', 'Đơn vị']);
    columns.push(text([heading], 'owner', (p) => p.owner));
  }
  if (c.yes(0.3))
    columns.push(
      text([c.pick(['Người theo dõi', 'Cán bộ phụ trách', 'Chuyên viên theo dõi'])], 'person', (p) => p.person),
    );
  if (c.yes(0.15)) columns.push(text(['Nguồn vốn'], 'source', () => 'NSĐP'));
  if (c.yes(0.15)) columns.push(text(['Thời gian KC-HT'], 'other', () => '2021-2023'));
  return columns;
}

/** Investment, medium-term plan, life of the project: money of other years. */
export function before(c: Chance): ColumnPlan[] {
  const columns: ColumnPlan[] = [];
  const decision = c.next();
  if (decision < 0.25) {
    const parent = c.pick(['Quyết định đầu tư', 'Quyết định phê duyệt dự án']);
    columns.push(
      text([parent, 'Số, ngày, tháng, năm'], 'other', () => '123/QĐ-UBND'),
      money([parent, 'TMĐT', 'Tổng số'], 'investment', (p) => p.plan * 3),
      money([parent, 'TMĐT', 'Trong đó: NSNN'], 'other', (p) => p.plan * 2),
    );
  } else if (decision < 0.55)
    columns.push(money([c.pick(['Tổng mức đầu tư', 'TMĐT'])], 'investment', (p) => p.plan * 3));
  if (c.yes(0.2))
    columns.push(
      money(
        [c.pick(['Kế hoạch trung hạn giai đoạn 2021-2025', 'KH đầu tư công trung hạn 2021-2025'])],
        'other',
        (p) => p.plan * 2,
      ),
    );
  if (c.yes(0.2)) {
    columns.push(
      money(
        [
          c.pick([
            'Lũy kế giải ngân từ khởi công đến hết năm 2021',
            'Lũy kế vốn đã giải ngân từ khởi công đến 31/12/2021',
          ]),
        ],
        'disbursed.lifetime',
        (p) => part(p.plan, 0.4),
      ),
    );
  }
  return columns;
}

/** Plans of the year. */
export function plans(c: Chance): ColumnPlan[] {
  const year = c.pick([
    'Kế hoạch vốn năm 2022',
    'Kế hoạch năm 2022',
    'KH vốn năm 2022',
    'Kế hoạch vốn đầu tư công năm 2022',
  ]);
  const kinds: (() => ColumnPlan[])[] = [
    () => [money([year], 'plan', (p) => p.plan)],
    () => [
      money([year, 'Tổng số'], 'plan', (p) => p.plan),
      money([year, 'Trong đó: NSTW'], 'other', (p) => part(p.plan, 0.6)),
      money([year, c.pick(['NSĐP', 'Ngân sách tỉnh'])], 'other', (p) => part(p.plan, 0.4)),
    ],
    () => [
      money([`${year} (tỉnh giao)`, 'Giao đầu năm'], 'plan.start', (p) => p.start),
      money([`${year} (tỉnh giao)`, 'Điều chỉnh', 'Tăng'], 'adjustment', (p) => Math.max(0, p.plan - p.start)),
      money([`${year} (tỉnh giao)`, 'Điều chỉnh', 'Giảm'], 'adjustment', (p) => Math.max(0, p.start - p.plan)),
      money([`${year} (tỉnh giao)`, 'Sau điều chỉnh'], 'plan.province', (p) => p.plan),
    ],
    () => [
      money([year, 'Thủ tướng Chính phủ giao'], 'plan.pm', (p) => p.start),
      money([year, 'UBND tỉnh giao'], 'plan.province', (p) => p.plan),
    ],
    () => [money([`${year} sau điều chỉnh`], 'plan.adjusted', (p) => p.plan)],
    () => [
      money([year, 'Kế hoạch giao đầu năm'], 'plan.start', (p) => p.start),
      money([year, 'Điều chỉnh tăng (+), giảm (-)'], 'adjustment', (p) => p.plan - p.start),
      money([year, 'Kế hoạch sau điều chỉnh'], 'plan.adjusted', (p) => p.plan),
    ],
    () => [
      money([`${year} được giao`], 'plan', (p) => p.plan),
      money(['Đã phân bổ chi tiết'], 'plan.allocated', (p) => p.plan),
    ],
    () => [money([`${year} điều chỉnh`], 'plan.adjusted', (p) => p.plan)],
  ];
  const columns = c.pick(kinds)();
  if (c.yes(0.35))
    columns.push(
      money(
        [
          c.pick([
            'Kế hoạch vốn năm 2021 kéo dài',
            'Vốn kéo dài từ năm 2021 sang năm 2022',
            'KH vốn các năm trước chuyển sang',
          ]),
        ],
        'plan.carryover',
        (p) => p.carry,
      ),
    );
  if (c.yes(0.1)) columns.push(money(['Kế hoạch ứng trước vốn năm 2023'], 'plan.advance', (p) => p.carry));
  if (c.yes(0.1)) columns.push(money(['Kế hoạch vốn bổ sung sau 30/9/2022'], 'plan.late', (p) => p.carry));
  if (c.yes(0.1)) columns.push(money([year, 'Trong đó: thu hồi vốn ứng trước'], 'plan.recovery', (p) => p.carry));
  return gather(columns);
}

/** Money paid, work done, what is expected. `dated`: the headings carry the day themselves. */
export function payments(c: Chance, dated: boolean): ColumnPlan[] {
  const day = dated ? ' đến 30/11/2022' : '';
  const luyke = c.pick(['Lũy kế', 'Luỹ kế']);
  const kinds: (() => ColumnPlan[])[] = [
    () => [money([`${luyke} giải ngân${day}`], 'disbursed', (p) => p.disbursed), share(['Tỷ lệ giải ngân (%)'], rate)],
    () => [
      money([`Giải ngân vốn năm 2022${day}`, 'Số tiền'], 'disbursed', (p) => p.disbursed),
      share([`Giải ngân vốn năm 2022${day}`, 'Tỷ lệ (%)'], rate),
    ],
    () => [
      money(['Giải ngân', 'Trong tháng'], 'disbursed.month', (p) => part(p.disbursed, 0.1)),
      money(['Giải ngân', `${luyke} từ đầu năm${day}`], 'disbursed', (p) => p.disbursed),
      share(['Giải ngân', 'Tỷ lệ so với kế hoạch (%)'], rate),
    ],
    () => [
      money(['Kết quả giải ngân', `${luyke} đến 30/09/2022`], 'disbursed', (p) => part(p.disbursed, 0.7)),
      money(['Kết quả giải ngân', `${luyke} đến 31/10/2022`], 'disbursed', (p) => part(p.disbursed, 0.85)),
      money(['Kết quả giải ngân', `${luyke} đến 30/11/2022`], 'disbursed', (p) => p.disbursed),
    ],
    () => [
      money([`Giải ngân${day}`, 'Tổng số'], 'disbursed', (p) => p.disbursed),
      money([`Giải ngân${day}`, 'Thanh toán khối lượng hoàn thành'], 'disbursed.completed', (p) =>
        part(p.disbursed, 0.8),
      ),
      money([`Giải ngân${day}`, 'Tạm ứng chưa thu hồi'], 'disbursed.advance', (p) => part(p.disbursed, 0.2)),
    ],
    () => [
      money([`Giải ngân${day}`, 'KH năm 2022'], 'disbursed', (p) => p.disbursed),
      money([`Giải ngân${day}`, 'KH 2021 kéo dài'], 'disbursed.carryover', (p) => part(p.carry, 0.5)),
    ],
    () => [
      money(['Tháng 11/2022', 'Giải ngân'], 'disbursed.month', (p) => part(p.disbursed, 0.1)),
      money([`LK GN${day}`], 'disbursed', (p) => p.disbursed),
      share(['% GN'], rate),
    ],
    () => [
      money(['Giải ngân lũy kế kỳ trước'], 'disbursed.previous', (p) => part(p.disbursed, 0.9)),
      money(['Giải ngân trong kỳ'], 'disbursed.month', (p) => part(p.disbursed, 0.1)),
      money(
        [`Giải ngân ${luyke.toLowerCase()} đến kỳ báo cáo${day.replace(' đến', ',')}`],
        'disbursed',
        (p) => p.disbursed,
      ),
    ],
  ];
  const columns: ColumnPlan[] = [];
  if (c.yes(0.2))
    columns.push({
      ...money([c.pick(['Giá trị khối lượng thực hiện', 'Khối lượng thực hiện từ đầu năm'])], 'progress', (p) =>
        part(p.disbursed, 1.1),
      ),
    });
  columns.push(...c.pick(kinds)());
  if (c.yes(0.15))
    columns.push(money([`Giải ngân vốn kéo dài${day}`], 'disbursed.carryover', (p) => part(p.carry, 0.5)));
  if (c.yes(0.1))
    columns.push(money(['Thu hồi tạm ứng các năm trước'], 'disbursed.recovery', (p) => part(p.carry, 0.1)));
  if (c.yes(0.1)) columns.push({ ...share(['Tiến độ thi công (%)'], () => 80), role: 'progress' });
  return columns;
}

/** Expectations, rests and notes at the right. */
export function after(c: Chance): ColumnPlan[] {
  const columns: ColumnPlan[] = [];
  if (c.yes(0.35))
    columns.push(
      money(
        [
          c.pick([
            'Ước giải ngân đến 31/01/2023',
            'Ước thực hiện đến hết ngày 31/01/2023',
            'Ước giải ngân cả năm 2022',
          ]),
        ],
        'disbursed.estimate',
        (p) => p.plan,
      ),
    );
  if (c.yes(0.2))
    columns.push(
      money(
        [c.pick(['Kế hoạch giải ngân tháng 12', 'Dự kiến giải ngân quý IV', 'Đăng ký giải ngân tháng 12'])],
        'other',
        (p) => part(p.plan, 0.1),
      ),
    );
  if (c.yes(0.25))
    columns.push(
      money([c.pick(['Còn lại chưa giải ngân', 'Số vốn còn lại', 'Chênh lệch so với kế hoạch'])], 'other', (p) =>
        part(p.plan - p.disbursed, 1),
      ),
    );
  if (c.yes(0.15)) columns.push(share(['Tỷ lệ giải ngân so với kế hoạch Thủ tướng giao (%)'], rate));
  if (c.yes(0.5))
    columns.push(
      text([c.pick(['Khó khăn, vướng mắc', 'Nguyên nhân chậm', 'Khó khăn, vướng mắc, kiến nghị'])], 'note', (p) =>
        p.plan > 500 ? 'Vướng giải phóng mặt bằng' : null,
      ),
    );
  if (c.yes(0.5)) columns.push(text(['Ghi chú'], 'note', () => null));
  return columns;
}

/** Columns of one parent stand together. */
function gather(columns: readonly ColumnPlan[]): ColumnPlan[] {
  const parents = [
    ...new Set(columns.map((column) => (column.path.length > 1 ? column.path[0]! : column.path.join()))),
  ];
  return parents.flatMap((parent) =>
    columns.filter((column) => column.path[0] === parent || column.path.join() === parent),
  );
}
