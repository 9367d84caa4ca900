/** What the made-up State Treasury says of so-tttt-2022 to 31/12/2022: the accountant's figures, and the differences planted. */
import { amountsOf, minus, shareOf } from '../lib/amounts';
import { GROUPS, type Project } from './projects';

export interface TreasuryRow {
  readonly code: string;
  readonly name: string;
  readonly source: string;
  readonly kind: 'Kế hoạch năm' | 'Kéo dài';
  readonly year: number;
  /** Whole đồng. */
  readonly completed: number;
  readonly advance: number;
}

const LOCAL = 'Ngân sách địa phương';
const CENTRAL = 'Ngân sách trung ương';

type Change = (rows: readonly TreasuryRow[], project: Project) => readonly TreasuryRow[];

const each = (change: (row: TreasuryRow, at: number) => Partial<TreasuryRow>): Change => {
  return (rows) => rows.map((row, at) => ({ ...row, ...change(row, at) }));
};

/** One planted difference a project; test/core/reconcile holds each to its cause. */
const PLANTED: Readonly<Record<string, Change>> = {
  // Sai nguồn: 50 triệu đồng booked on the central budget instead of the province's.
  7004001: each(({ completed, source }) => ({
    completed: completed + (source === CENTRAL ? 50_000_000 : -50_000_000),
  })),
  // Sai niên độ: 100 triệu đồng of the carried-over plan booked on the plan of the year.
  7004205: each(({ completed, kind }) => ({
    completed: completed + (kind === 'Kéo dài' ? -100_000_000 : 100_000_000),
  })),
  // Nộp giảm: 12,5 triệu đồng paid back, which the books do not show yet.
  7004104: (rows) => [...rows, { ...rows[0]!, completed: -12_500_000, advance: 0 }],
  // Thời điểm hạch toán: December is not booked yet.
  7004102: (rows, project) => rows.map((row) => ({ ...row, completed: amountsOf(project).month11 })),
  // Chưa rõ: an advance recovered on one side only.
  7004207: each(({ completed, advance }) => ({ completed: completed + 200_000_000, advance: advance - 200_000_000 })),
  // Chưa rõ: two digits swapped.
  7004013: each(() => ({ completed: 189_268_000 })),
  // Only on one side each, under the same name: the last two digits of the code are swapped.
  7004218: each(() => ({ code: '7004281' })),
};

function rowsOf(project: Project): readonly TreasuryRow[] {
  const line = amountsOf(project);
  const splits = project.splits ?? [{ name: LOCAL, percent: 100 }];
  let rest = line;
  return splits.flatMap((split, at) => {
    const part = at === splits.length - 1 ? rest : shareOf(line, split.percent);
    rest = minus(rest, part);
    const base = { code: project.code, name: project.name, source: /trung ương/.test(split.name) ? CENTRAL : LOCAL };
    const year = { ...base, kind: 'Kế hoạch năm' as const, year: 2022 };
    const carried = { ...base, kind: 'Kéo dài' as const, year: 2021, completed: part.carryoverPaid, advance: 0 };
    const rows = [{ ...year, completed: part.completed - part.carryoverPaid, advance: part.advance }];
    return part.carryoverPaid > 0 ? [...rows, carried] : rows;
  });
}

export const TREASURY_ROWS: readonly TreasuryRow[] = GROUPS.flatMap(({ projects }) =>
  projects.flatMap((project) => {
    const rows = rowsOf(project);
    return PLANTED[project.code]?.(rows, project) ?? rows;
  }),
);
