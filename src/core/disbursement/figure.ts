/** One amount of one subject or project: a row of DL_SoLieu, and what attainment is computed from. */
import type { Day } from '../cell';
import { type Dong, sumDong } from '../amount';
import type { PlanKind } from './plan-kind';

/** How sure an amount is: "ước", "thực hiện theo sổ của Sở", "KBNN đã xác nhận". */
export const GRADES = ['estimate', 'books', 'treasury'] as const;
export type Grade = (typeof GRADES)[number];

/** What a rate rests on. */
export type Basis = 'actual' | 'estimate';

/** "Giải ngân ngoài kế hoạch". */
export interface Outside {
  readonly amount: Dong;
  readonly src: readonly string[];
}

/** Several together; undefined where there is none. */
export function outsideOf(parts: readonly { readonly outside?: Outside }[]): Outside | undefined {
  const found = parts.flatMap(({ outside }) => outside ?? []);
  if (found.length === 0) return undefined;
  return { amount: sumDong(found.map(({ amount }) => amount)), src: found.flatMap(({ src }) => src) };
}

export interface Figure {
  /** Mã of DL_DoiTuong. */
  readonly subject: string;
  readonly quantity: 'plan' | 'disbursed';
  /** Code of the project, where an amount is told apart by project; figures of a subject's projects add up. */
  readonly project?: string;
  /** The plan this is, or the plan this money is counted against. */
  readonly planKind: PlanKind;
  readonly basis: Basis;
  readonly grade: Grade;
  /** Budget year ("niên độ"): January belongs to two of them. */
  readonly year: number;
  /** Money counted through this day. */
  readonly through: Day;
  readonly amount: Dong;
  /** Addresses of the cells it was read from, e.g. 'GiaiNgan!F7'. */
  readonly src: readonly string[];
  /** Those of `src` that are subtracted: carried-over money within the total, which counts against its own plan. */
  readonly less?: readonly string[];
  /** Money within `amount` of projects that have no plan of any kind: it makes no rate. */
  readonly outside?: Outside;
  /** Documents of the State Treasury that confirm the amount, as typed: '15/KBNN ngày 10/02/2023'. */
  readonly confirmedBy?: readonly string[];
}
