/** The closed list of plan kinds: what money may be compared with ("so với kế hoạch nào"). */
export const PLAN_KINDS = [
  'plan.pm', // Thủ tướng Chính phủ giao
  'plan.province', // tỉnh giao
  'plan.leadership', // chỉ đạo của lãnh đạo Sở
  'plan.allocated', // đã phân bổ
  'plan.start', // giao đầu năm
  'plan.adjusted', // sau điều chỉnh
  'plan.carryover', // kéo dài
  'plan.advance', // ứng trước
  'plan.recovery', // thu hồi ứng trước
  'plan.late', // bổ sung sau 30/9
] as const;

export type PlanKind = (typeof PLAN_KINDS)[number];

export function isPlanKind(text: string): text is PlanKind {
  return (PLAN_KINDS as readonly string[]).includes(text);
}

/** Plans that each stand for the whole year: rival denominators of the same money. The others are parts with money of their own. */
export const WHOLE_PLANS: readonly PlanKind[] = [
  'plan.province',
  'plan.adjusted',
  'plan.allocated',
  'plan.leadership',
  'plan.start',
  'plan.pm',
];

export function isWholePlan(kind: PlanKind): boolean {
  return WHOLE_PLANS.includes(kind);
}
